"""Everything that a rule may look at: the note taken apart, the interview, whom and what it is for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property, lru_cache

from afterword.notes.reading.kinds import kind_of
from afterword.notes.reading.known import Known, known_of
from afterword.notes.reading.names import Name
from afterword.notes.reading.parts import Parts, parts_of
from afterword.records import Interview, Interviewer, Note
from afterword.records.interview import same_name
from afterword.records.note import Channel, Kind

_FRESH = timedelta(days=5)
"""For so long after an interview one gives thanks."""
LONGEST = 20_000
"""As many characters of a text are read: a note has under two thousand."""


@dataclass(frozen=True, slots=True)
class Slip:
    """Something that the proofreader stumbled over."""

    check: str
    """The proofreader's own name for it."""
    kind: str
    """Its kind, such as Spelling or Agreement."""
    start: int
    """Where it begins in the text reviewed."""
    end: int
    """Where it ends."""
    message: str
    """What the proofreader says."""
    suggestions: tuple[str, ...] = ()
    """What could stand there instead."""
    elsewhere: bool = False
    """A word that is spelled like this in another English."""


@dataclass(frozen=True)
class Case:
    """One note before the reviewer."""

    parts: Parts
    """The note taken apart."""
    interview: Interview
    """What is known."""
    known: Known
    """The same, prepared for looking things up."""
    to: str | None
    """The full name of the reader, where it is known."""
    kind: Kind
    """What the note is for."""
    channel: Channel
    """How it travels."""
    at: datetime
    """The moment of reviewing, aware."""
    others: tuple[tuple[str | None, str], ...] = ()
    """The other notes of the panel: to whom, and the body."""
    has_subject_field: bool = False
    """Whether a missing subject line is missing (a record has one, a pasted text may have left it out)."""
    is_cut: bool = False
    """Whether only the beginning of a very long text is read."""
    slips: tuple[Slip, ...] = ()
    """What the proofreader found; empty where it did not read."""

    @property
    def english(self) -> bool:
        """Whether the note is in English."""
        return self.parts.english

    @property
    def reader(self) -> Interviewer | None:
        """The interviewer whom the note is for; None for a coordinator or a stranger."""
        return next((p for p in self.interview.interviewers if self.to and same_name(p.name, self.to)), None)

    @cached_property
    def name(self) -> Name | None:
        """The name of the reader."""
        if self.to is None:
            return None
        return Name(self.to, self.reader.called if self.reader else self.to)

    @cached_property
    def colleagues(self) -> tuple[Name, ...]:
        """The other people met."""
        return tuple(n for n in self.known.people if not (self.to and same_name(n.full, self.to)))


def case_of(
    note: Note | str,
    interview: Interview,
    *,
    to: str | None = None,
    kind: Kind | None = None,
    channel: Channel | None = None,
    others: Sequence[Note | str] = (),
    at: datetime | None = None,
) -> Case:
    """Read a note, or the text of one, for the reviewer."""
    text = note.text if isinstance(note, Note) else note
    if isinstance(note, Note):
        to, kind, channel = to or note.to, kind or note.kind, channel or note.channel
    known = known_of(interview)
    met = frozenset(w for person in known.people for w in person.words)
    parts = parts_of(text[:LONGEST], met=met, own=known.candidate.words)
    to, when = to or _greeted(parts, known), _aware(at, interview)
    return Case(
        parts=parts,
        interview=interview,
        known=known,
        to=to,
        kind=kind or _kind(parts, interview, to, when),
        channel=channel or "email",
        at=when,
        others=tuple(other for other in (_body(o, known) for o in others) if not _is_for(other, to)),
        has_subject_field=isinstance(note, Note),
        is_cut=len(text) > LONGEST,
    )


def _greeted(parts: Parts, known: Known) -> str | None:
    """Whom a note is for when nobody says it: the one who is greeted, the only one met."""
    greeted = [p.full for p in known.people if p.is_in(parts.salutation.text)]
    if len(greeted) == 1:
        return greeted[0]
    coordinator = known.interview.interview.coordinator
    if not greeted and coordinator and Name(coordinator.name, coordinator.name).is_in(parts.salutation.text):
        return coordinator.name
    return known.people[0].full if len(known.people) == 1 else None


def _kind(parts: Parts, interview: Interview, to: str | None, at: datetime) -> Kind:
    coordinator = interview.interview.coordinator
    met = any(same_name(p.name, to or "") for p in interview.interviewers)
    subject = f"{parts.subject.text}\n" if parts.subject else ""
    kind = kind_of(subject + parts.main.text, later=at - interview.interview.starts > _FRESH)
    if kind == "thank-you" and to and coordinator and same_name(coordinator.name, to) and not met:
        return "coordinator"
    return kind


def _aware(at: datetime | None, interview: Interview) -> datetime:
    if at is None:
        return datetime.now(UTC)
    return at if at.tzinfo else at.replace(tzinfo=interview.interview.starts.tzinfo)


def _body(other: Note | str, known: Known) -> tuple[str | None, str]:
    """To whom another note is, and what it says."""
    return (other.to, other.body[:LONGEST]) if isinstance(other, Note) else _read(other[:LONGEST], known)


@lru_cache(maxsize=64)
def _read(other: str, known: Known) -> tuple[str | None, str]:
    parts = parts_of(other)
    greeted = [p.full for p in known.people if p.is_in(parts.salutation.text)]
    return (greeted[0] if len(greeted) == 1 else None), parts.body.text


def _is_for(other: tuple[str | None, str], to: str | None) -> bool:
    """Whether another note is to the same person: an earlier draft, not a neighbour."""
    return bool(to and other[0]) and same_name(other[0] or "", to or "")
