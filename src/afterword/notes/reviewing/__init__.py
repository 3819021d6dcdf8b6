"""Reads any note and says what a kind and exact coach would say; never alters it.

``review`` gives the findings, the most helpful first. Their spans count code points of the text reviewed: for a
``Note`` that is ``note.text``; ``in_body`` and ``applied`` bring them back to the subject and the body.
While somebody types, ``review(…, language=False)`` costs a few milliseconds; the ``slips_in`` the text that was read
last are given to it where they are ``still_standing``, and found anew when the person pauses.
"""

from afterword.notes.reviewing.adding import as_strength
from afterword.notes.reviewing.applying import applied, in_body
from afterword.notes.reviewing.moving import edit_between, still_standing
from afterword.notes.reviewing.panel import Pair, pairs
from afterword.notes.reviewing.proofreading import CAVEAT
from afterword.notes.reviewing.review import is_ready, review, slips_in, warm_up
from afterword.notes.sources import SOURCES, source

__all__ = [
    "CAVEAT",
    "SOURCES",
    "Pair",
    "applied",
    "as_strength",
    "edit_between",
    "in_body",
    "is_ready",
    "pairs",
    "review",
    "slips_in",
    "source",
    "still_standing",
    "warm_up",
]
