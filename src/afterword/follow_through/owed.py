"""The notes that an interview owes, one by one, and what had become of each at a moment."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Literal, NamedTuple, get_args

from afterword.deadlines import due
from afterword.records import Entry, Interviewer, Sent

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

    Nothing is owed before the interview, for a practice interview, or where contact was declined.
    """
    now = moment(as_of)
    meeting = entry.interview.interview
    if meeting.practice or meeting.contact_declined or not meeting.took_place(now):
        return ()
    last = due(meeting)
    together = _through_coordinator(entry, now)
    notes = [
        Owed(p.name, (p.name,), last, sent, _state(sent, last, now))
        for p in _still_owed(entry)
        if p not in together
        for sent in [entry.sent_to(p.name, now)]
    ]
    return (*notes, *_one_for_all(entry, together, last, now))


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


def _state(sent: Sent | None, last: datetime, now: datetime) -> State:
    if sent is not None:
        return "on time" if sent.at <= last.astimezone(UTC) else "late"
    return "open" if now <= last.astimezone(UTC) else "unsent"


def _still_owed(entry: Entry) -> list[Interviewer]:
    not_needed = {mark.interviewer for mark in entry.not_needed}
    return [p for p in entry.interview.interviewers if p.name not in not_needed]


def _notes_to_coordinator(entry: Entry, now: datetime) -> list[Sent]:
    return [mark for mark in entry.sent if mark.kind == "coordinator" and mark.at <= now]


def _through_coordinator(entry: Entry, now: datetime) -> list[Interviewer]:
    """The people whom one note through the coordinator thanks.

    Those without an address where somebody arranged the interview; and, once a note to the coordinator was
    sent, everybody who has not had a note of their own.
    """
    arranged = entry.interview.interview.coordinator is not None
    asked = bool(_notes_to_coordinator(entry, now))
    own = {mark.interviewer for mark in entry.sent if mark.kind == "thank-you" and mark.at <= now}
    return [p for p in _still_owed(entry) if (arranged and not p.email) or (asked and p.name not in own)]


def _one_for_all(entry: Entry, people: Sequence[Interviewer], last: datetime, now: datetime) -> tuple[Owed, ...]:
    if not people:
        return ()
    names = tuple(p.name for p in people)
    marks = _notes_to_coordinator(entry, now)
    marks += [sent for name in names if (sent := entry.sent_to(name, now))]
    first = min(marks, key=lambda mark: mark.at, default=None)
    coordinator = entry.interview.interview.coordinator
    to = coordinator.name if coordinator else marks[0].interviewer
    return (Owed(to, names, last, first, _state(first, last, now), through_coordinator=True),)
