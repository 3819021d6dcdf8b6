"""What a calendar should remind of: notes not yet sent, days on which an answer was promised, days to ask."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from afterword.deadlines import follow_up_from
from afterword.follow_through.agenda import Due, agenda
from afterword.follow_through.owed import moment
from afterword.records import Entry, Reminder


def reminders(records: Iterable[Entry], as_of: datetime | None = None) -> tuple[Reminder, ...]:
    """Return the days to come as of ``as_of`` (aware; by default now), the earliest first.

    A note that is sent, not needed or left for later is not among them, nor is an answer that has come.
    """
    now = moment(as_of)
    entries = list(records)
    found = agenda(entries, now)
    notes = [_of_note(due) for due in (*found.now, *found.today, *found.next)]
    answers = [one for entry in entries for one in _of_answer(entry, now)]
    return tuple(sorted([*notes, *answers], key=lambda one: (one.on, one.key)))


def _of_note(due: Due) -> Reminder:
    to, last = due.note.to, due.note.due
    return Reminder(
        key=f"{due.interview_id}/note/{to}",
        on=last.date(),
        title=f"Send your note to {to} ({due.company})",
        text=f"{due.role}, {due.company}. Your note to {to} is on time until the end of the day there "
        f"({last.tzinfo}). It waits on the page Write.",
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
