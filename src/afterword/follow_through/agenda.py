"""What to do next, and when it is due."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from afterword.deadlines.in_words import day_of, place_of, time_left
from afterword.follow_through.overdue import Overdue, overdue, waits
from afterword.follow_through.owed import Owed, moment, owed
from afterword.follow_through.sending import Doubt
from afterword.records import Entry

NOW = timedelta(hours=6)
"""With less than this left, a note is due now."""


class Due(NamedTuple):
    """A note to send."""

    interview_id: str
    company: str
    role: str
    note: Owed
    as_of: datetime

    @property
    def sentence(self) -> str:
        """Whom it goes to, and by when."""
        day, place = day_of(self.note.due, self.as_of), place_of(self.note.due)
        if self.note.state == "unsent":
            return f"{self._whom} was due by the end of {day} ({place})."
        return f"{self._whom} is due by the end of {day} ({place}): {time_left(self.note.due - self.as_of)} left."

    @property
    def _whom(self) -> str:
        if not self.note.through_coordinator:
            return f"Your note to {self.note.to} ({self.company})"
        whom = f", for {_and(self.note.people)}," if self.note.people != (self.note.to,) else ""
        return f"Your note through {self.note.to} ({self.company}){whom}"


class Question(NamedTuple):
    """A note marked as sent at a time that can't be right: it is in no figure until the person says when it went."""

    interview_id: str
    company: str
    role: str
    note: Owed
    doubt: Doubt
    ended: datetime

    @property
    def sentence(self) -> str:
        """What was found, and what is asked."""
        at = self.doubt.mark.at.astimezone(self.ended.tzinfo)
        when = f"{day_of(at)} {at.year} at {at:%H:%M} ({place_of(self.ended)})"
        odd = f"before the interview was over ({self.ended:%H:%M})"
        if self.doubt.why == "in the future":
            odd = "which is still to come"
        return f"Your note to {self.note.to} ({self.company}) is marked as sent on {when}, {odd}. When did it go?"


class Coming(NamedTuple):
    """An interview still to come."""

    interview_id: str
    company: str
    role: str
    at: datetime
    as_of: datetime

    @property
    def sentence(self) -> str:
        """What it is and when."""
        when = f"{day_of(self.at, self.as_of)} at {self.at:%H:%M} ({place_of(self.at)})"
        return f"Your interview with {self.company} ({self.role}) is on {when}."


class Agenda(NamedTuple):
    """What to do, as of a moment; each list in the order in which to do it."""

    as_of: datetime
    late: tuple[Due, ...]
    """Not sent, the day has passed, and no answer has come yet: send it anyway, the freshest first."""
    now: tuple[Due, ...]
    """Less than six hours are left."""
    today: tuple[Due, ...]
    """Due by the end of the day where the interview took place."""
    next: tuple[Due, ...]
    """Due later."""
    coming: tuple[Coming, ...]
    """Interviews to come."""
    answers: tuple[Overdue, ...]
    """Answers past their promised date."""
    questions: tuple[Question, ...] = ()
    """Notes whose mark as sent can't be right."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        return not any(self[1:])

    @property
    def lists(self) -> tuple[tuple[str, tuple[Due | Coming | Overdue | Question, ...]], ...]:
        """Each list that is not empty under its heading, in the order in which to act."""
        headed: tuple[tuple[str, tuple[Due | Coming | Overdue | Question, ...]], ...] = (
            ("Due now: less than six hours are left", self.now),
            ("Due today", self.today),
            ("Past their day: send them anyway, late is better than never", self.late),
            ("Marked as sent at a time that can't be right", self.questions),
            ("Due next", self.next),
            ("Interviews to come", self.coming),
            ("Answers that are past their promised date", self.answers),
        )
        return tuple((heading, items) for heading, items in headed if items)

    @property
    def silent(self) -> tuple[str, ...]:
        """The interviews that may be closed as "no reply", all at once if the person wants to."""
        return tuple(one.interview_id for one in self.answers if one.fits == "close")


def agenda(records: Iterable[Entry], as_of: datetime | None = None) -> Agenda:
    """Return what to do at ``as_of`` (aware; by default now)."""
    now = moment(as_of)
    entries = list(records)
    by_when: dict[str, list[Due]] = {"late": [], "now": [], "today": [], "next": []}
    for due in sorted((due for entry in entries for due in _unsent(entry, now)), key=lambda d: d.note.due.timestamp()):
        by_when[_when(due.note, now)].append(due)
    late, soon, today, later = (tuple(found) for found in by_when.values())
    late = tuple(sorted(late, key=lambda d: d.note.due.timestamp(), reverse=True))  # those that are waited for most
    coming = sorted(filter(None, (_coming(entry, now) for entry in entries)), key=lambda one: one.at.timestamp())
    answers = sorted(filter(None, (overdue(entry, now) for entry in entries)), key=lambda one: one.promised)
    questions = tuple(question for entry in entries for question in _questions(entry, now))
    return Agenda(now, late, soon, today, later, tuple(coming), tuple(answers), questions)


def _unsent(entry: Entry, now: datetime) -> list[Due]:
    job = entry.interview.application
    wanted = ("open", "unsent") if waits(entry, now) else ("open",)
    left_out = {mark.interviewer for mark in entry.snoozed if mark.until > now}
    return [
        Due(entry.id, job.company, job.role, note, now)
        for note in owed(entry, now)
        if note.state in wanted and not note.doubt and left_out.isdisjoint({note.to, *note.people})
    ]


def _questions(entry: Entry, now: datetime) -> list[Question]:
    job, ended = entry.interview.application, entry.interview.interview.ends
    return [
        Question(entry.id, job.company, job.role, note, note.doubt, ended) for note in owed(entry, now) if note.doubt
    ]


def _when(note: Owed, now: datetime) -> str:
    if note.state == "unsent":
        return "late"
    if note.due - now < NOW:
        return "now"
    return "today" if note.due.date() == now.astimezone(note.due.tzinfo).date() else "next"


def _coming(entry: Entry, now: datetime) -> Coming | None:
    meeting, job = entry.interview.interview, entry.interview.application
    if meeting.practice or meeting.took_place(now):
        return None
    return Coming(entry.id, job.company, job.role, meeting.starts, now)


def _and(names: tuple[str, ...]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
