"""Which mark that a note was sent counts, and which one only raises a question."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from afterword.records import Entry, Sent

THANKS = ("thank-you", "coordinator")
"""The kinds of note that answer what is owed."""


class Doubt(NamedTuple):
    """A mark that can't be right as it is dated."""

    mark: Sent
    why: Literal["before the interview ended", "in the future"]


def first(marks: Iterable[Sent], entry: Entry, now: datetime) -> Sent | None:
    """Return the first mark that counts: made after the interview had ended, and not later than ``now``."""
    ended = entry.interview.interview.ends.astimezone(UTC)
    return min((mark for mark in marks if ended <= mark.at <= now), key=lambda mark: mark.at, default=None)


def doubtful(marks: Iterable[Sent], entry: Entry, now: datetime) -> Doubt | None:
    """Return the mark to ask about, where there is one.

    What is later than ``now`` is doubtful only where it is later than the clock as well: figures of a past
    moment simply know nothing of what came after it.
    """
    ended = entry.interview.interview.ends.astimezone(UTC)
    latest = max(now, datetime.now(UTC))
    for mark in marks:
        if mark.at < min(ended, now):
            return Doubt(mark, "before the interview ended")
        if mark.at > latest:
            return Doubt(mark, "in the future")
    return None
