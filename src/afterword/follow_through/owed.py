"""The notes that an interview owes, one by one, and what had become of each at a moment."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Literal, NamedTuple, get_args
from zoneinfo import ZoneInfo

from afterword.deadlines import due
from afterword.follow_through.sending import THANKS, Doubt, doubtful, first
from afterword.records import Entry, Given, Interviewer, Sent

State = Literal["on time", "late", "unsent", "open"]
FollowThrough = Literal["all on time", "all", "some", "none"]
STATES: tuple[State, ...] = get_args(State)
FOLLOW_THROUGH: tuple[FollowThrough, ...] = get_args(FollowThrough)


class Owed(NamedTuple):
    """One note owed."""

    to: str
    """The interviewer whom it thanks, or the coordinator whom it goes through."""
    people: tuple[str, ...]
    """The interviewers whom it thanks."""
    due: datetime
    """The last moment at which it is on time, in the interview's zone."""
    sent: Sent | None
    """The first note sent that answers it."""
    state: State
    """What had become of it."""
    through_coordinator: bool = False
    """It stands for everybody in ``people``."""
    doubt: Doubt | None = None
    """Why a mark that it was sent is not counted; a plain question to the person, and no figure."""
    channel: str | None = None
    """How it went, or is meant to go; None while that is not known."""


def moment(as_of: datetime | None) -> datetime:
    """Return ``as_of``, or now where there is none.

    Raises:
        ValueError: it has no time zone.
    """
    if as_of is None:
        return datetime.now(UTC)
    if as_of.tzinfo is None:
        raise ValueError(f"as_of ({as_of.isoformat()}) has no time zone; add one, such as {as_of.isoformat()}+00:00")
    return as_of.astimezone(UTC)


def owed(entry: Entry, as_of: datetime | None = None) -> tuple[Owed, ...]:
    """Return the notes that the interview owes at ``as_of``, in the order of the people met.

    Nothing is owed before the interview, for a practice interview, or where contact was declined. A mark dated
    before the interview ended, or in the future, is not counted: see ``Owed.doubt``.
    """
    now = moment(as_of)
    meeting = entry.interview.interview
    if meeting.practice or meeting.contact_declined or not meeting.took_place(now):
        return ()
    last = due(meeting)
    given = [_as_given(entry, note, last, now) for note in entry.given if note.interviewer not in _excused(entry)]
    together = _through_coordinator(entry, now)
    own = [_note(entry, p.name, _thanks_to(entry, p.name), last, now) for p in _still_owed(entry) if p not in together]
    return (*given, *own, *_one_for_all(entry, together, last, now))


def follow_through(states: Iterable[State]) -> FollowThrough | None:
    """Return how an interview was followed through, or None while a note is open or where none is owed."""
    found = set(states)
    if not found or "open" in found:
        return None
    if found == {"on time"}:
        return "all on time"
    if found == {"unsent"}:
        return "none"
    return "some" if "unsent" in found else "all"


def _note(entry: Entry, to: str, marks: Sequence[Sent], last: datetime, now: datetime) -> Owed:
    sent = first(marks, entry, now)
    doubt = None if sent else doubtful(marks, entry, now)
    channel = sent.channel if sent else None
    return Owed(to, (to,), last, sent, _state(sent, last, now), doubt=doubt, channel=channel)


def _thanks_to(entry: Entry, *people: str) -> list[Sent]:
    return [mark for mark in entry.sent if mark.interviewer in people and mark.kind in THANKS]


def _as_given(entry: Entry, given: Given, last: datetime, now: datetime) -> Owed:
    last = given.due.astimezone(ZoneInfo(entry.interview.interview.timezone)) if given.due else last
    marks = _thanks_to(entry, given.interviewer)
    if sum(other.interviewer == given.interviewer for other in entry.given) > 1:  # one of their own, one for others
        marks = [mark for mark in marks if mark.kind == given.kind]
    note = _note(entry, given.interviewer, marks, last, now)
    return note._replace(through_coordinator=given.kind == "coordinator", channel=note.channel or given.channel)


def _state(sent: Sent | None, last: datetime, now: datetime) -> State:
    if sent is not None:
        return "on time" if sent.at <= last.astimezone(UTC) else "late"
    return "open" if now <= last.astimezone(UTC) else "unsent"


def _excused(entry: Entry) -> set[str]:
    return {mark.interviewer for mark in entry.not_needed}


def _still_owed(entry: Entry) -> list[Interviewer]:
    """The people owed a note, but for those of whom a file has said what they are owed."""
    settled = _excused(entry) | {note.interviewer for note in entry.given}
    return [p for p in entry.interview.interviewers if p.name not in settled]


def _through_coordinator(entry: Entry, now: datetime) -> list[Interviewer]:
    """The people whom one note through the coordinator thanks.

    Those without an address where somebody arranged the interview; and, once a note to the coordinator was
    sent, everybody who has not had a note of their own.
    """
    arranged = entry.interview.interview.coordinator is not None
    marks = [mark for mark in entry.sent if mark.at <= now]
    asked = any(mark.kind == "coordinator" for mark in marks)
    own = {mark.interviewer for mark in marks if mark.kind == "thank-you"}
    return [p for p in _still_owed(entry) if (arranged and not p.email) or (asked and p.name not in own)]


def _one_for_all(entry: Entry, people: Sequence[Interviewer], last: datetime, now: datetime) -> tuple[Owed, ...]:
    asked = [mark for mark in entry.sent if mark.kind == "coordinator"]
    coordinator = entry.interview.interview.coordinator
    to = coordinator.name if coordinator else asked[0].interviewer if asked else ""
    if not people or to in _excused(entry):
        return ()
    names = tuple(p.name for p in people)
    note = _note(entry, to, [*asked, *_thanks_to(entry, *names)], last, now)
    return (note._replace(people=names, through_coordinator=True),)
