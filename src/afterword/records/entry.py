"""One interview in the journal with what followed: notes sent, notes not needed, what came of it."""

from datetime import UTC, date, datetime
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, AwareDatetime

from afterword.records.base import Line, Record
from afterword.records.interview import Interview
from afterword.records.meeting import Day
from afterword.records.note import Channel, Kind

OutcomeName = Literal["pending", "advanced", "offer", "rejected", "withdrew", "no reply"]
OUTCOMES: tuple[str, ...] = get_args(OutcomeName)
FAVOURABLE = frozenset({"advanced", "offer"})
KNOWN = FAVOURABLE | {"rejected", "no reply"}


def _in_utc(value: datetime) -> datetime:
    try:
        return value.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"the year {value.year} can't be meant; write one such as 2026") from None


Moment = Annotated[AwareDatetime, AfterValidator(_in_utc)]
"""A moment, aware, held in UTC."""


class Sent(Record):
    """A note that the person said they sent."""

    interviewer: Line
    """The full name of the person whom it went to."""
    at: Moment
    """When."""
    kind: Kind = "thank-you"
    """What it was for."""
    channel: Channel = "email"
    """How it went."""


class NotNeeded(Record):
    """A note that is not owed after all."""

    interviewer: Line
    """Whom it would have gone to."""
    reason: Line
    """Why not."""


class Given(Record):
    """A note that is owed as a file says it, instead of as it would be worked out."""

    interviewer: Line
    """Whom it goes to: the interviewer, or the coordinator."""
    kind: Literal["thank-you", "coordinator"] = "thank-you"
    """Whether it thanks one person, or several through the coordinator."""
    channel: Channel | None = None
    """How it is meant to go, where that is known."""
    due: Moment | None = None
    """The last moment at which it is on time; worked out where the file does not say."""


class Snoozed(Record):
    """Something that the agenda leaves out for a while."""

    interviewer: Line | None = None
    """The person to whom a note is due; nobody for the answer that the interview waits for."""
    until: Moment
    """From when on the agenda shows it again."""


class Outcome(Record):
    """What came of the interview."""

    outcome: OutcomeName
    """The answer."""
    on: Day
    """The date of the answer."""


class Entry(Record):
    """One interview and what followed it."""

    id: str
    """The journal's own name for it."""
    interview: Interview
    """The interview itself."""
    sent: tuple[Sent, ...] = ()
    """In the order sent."""
    not_needed: tuple[NotNeeded, ...] = ()
    """Notes that are not owed."""
    outcomes: tuple[Outcome, ...] = ()
    """In the order recorded; the last one dated on or before a day is what was known on it."""
    given: tuple[Given, ...] = ()
    """Notes owed as a file says; people whom none of them goes to are owed theirs as ever."""
    improved_at: Moment | None = None
    """When the person marked what they wanted to improve as done."""
    snoozed: tuple[Snoozed, ...] = ()
    """What the agenda leaves out for now."""

    def outcome(self, on: date | None = None) -> Outcome | None:
        """Return what was known on the day ``on`` (by default, at the last), or None while nothing was."""
        known = [o for o in self.outcomes if on is None or o.on <= on]
        return known[-1] if known else None

    def sent_to(self, interviewer: str, as_of: datetime | None = None) -> Sent | None:
        """Return the first thank-you sent to that person at or before ``as_of`` (aware), or None."""
        marks = [s for s in self.sent if s.interviewer == interviewer and s.kind in ("thank-you", "coordinator")]
        return min((s for s in marks if as_of is None or s.at <= as_of), key=lambda s: s.at, default=None)
