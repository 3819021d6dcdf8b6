"""Reads any note and says what a kind and exact coach would say; never alters it.

``review`` gives the findings, the most helpful first. Their spans count code points of the text reviewed: for a
``Note`` that is ``note.text``; ``in_body`` and ``applied`` bring them back to the subject and the body.
While somebody types, ``review(…, language=False)`` costs a few milliseconds; when they pause, review in full.
"""

from afterword.notes.reviewing.applying import applied, in_body
from afterword.notes.reviewing.proofreading import CAVEAT
from afterword.notes.reviewing.review import is_ready, review, warm_up
from afterword.notes.sources import SOURCES, source

__all__ = ["CAVEAT", "SOURCES", "applied", "in_body", "is_ready", "review", "source", "warm_up"]
