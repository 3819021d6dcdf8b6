"""What a calendar should remind of: notes not yet sent, days on which an answer was promised, days to ask."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.deadlines import follow_up_from
from afterword.deadlines.in_words import place_of
from afterword.follow_through.owed import moment, owed
from afterword.records import Entry, Reminder


def reminders(records: Iterable[Entry], as_of: datetime | None = None) -> tuple[Reminder, ...]:
    """Return the days to come as of ``as_of`` (aware; by default now), the earliest first.

    A note that is sent or not needed is not among them, nor is an answer that has come; a note that was put off
    until later is still due on its day.
    """
    now = moment(as_of)
    entries = list(records)
    found = [one for entry in entries for one in (*_of_notes(entry, now), *_of_answer(entry, now))]
    return tuple(sorted(found, key=lambda one: (one.on, one.key)))


def _of_notes(entry: Entry, now: datetime) -> Iterator[Reminder]:
    """The days on which notes that are still open are due."""
    job = entry.interview.application
    for note in owed(entry, now):
        if note.state == "open" and not note.doubt:
            yield Reminder(
                key=f"{entry.id}/note/{note.to}",
                on=note.due.date(),
                title=f"Send your note to {note.to} ({job.company})",
                text=f"{job.role}, {job.company}. Your note to {note.to} is on time until the end of the day there "
                f"({place_of(note.due)}). It waits on the page Write.",
            )


def _of_answer(entry: Entry, now: datetime) -> Iterator[Reminder]:
    """The day on which they said one would hear, and the first day on which a question fits."""
    meeting, job = entry.interview.interview, entry.interview.application
    today = now.astimezone(ZoneInfo(meeting.timezone)).date()
    outcome = entry.outcome(today)
    if meeting.practice or not meeting.took_place(now) or (outcome and outcome.outcome != "pending"):
        return
    promised = meeting.decision_by
    if promised and promised >= today:
        yield _answer(entry, "answer", promised, f"{job.company} said you would hear by today")
    asking = follow_up_from(meeting)
    asked = any(mark.kind == "follow-up" and mark.at <= now for mark in entry.sent)
    if asking >= today and not asked and not meeting.contact_declined:
        yield _answer(entry, "question", asking, f"From today you may ask {job.company} where things stand")


def _answer(entry: Entry, what: str, on: date, title: str) -> Reminder:
    job = entry.interview.application
    text = f"{job.role}, {job.company}. When an answer has come, record it on the page Follow through."
    return Reminder(key=f"{entry.id}/{what}", on=on, title=title, text=text)
