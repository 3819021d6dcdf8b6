"""A small reader that was taught by examples: it doubts what a table finds, and hears what no table knows.

Four rules judge what a sentence means: blame, recovery, pressure and off limits. Their tables know words that somebody
thought of; this reader knows how thousands of sentences looked, faulty and good. It has the second word only: where it
finds a fault very unlikely, a ``must`` becomes a ``should`` and a ``should`` is dropped; where it is very sure and no
table spoke, it adds a ``should`` that hedges. It never makes a ``must``.
"""

from afterword.notes.reviewing.second_opinion.weighing import weighed

__all__ = ["weighed"]
