"""The one table that every figure and chart is made from: a row a note owed."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from afterword.follow_through.owed import Owed, follow_through, moment, owed
from afterword.records import Entry, Interview, Outcome
from afterword.records.entry import FAVOURABLE

if TYPE_CHECKING:
    import pandas as pd

COLUMNS: dict[str, tuple[str, str]] = {
    "interview_id": ("str", "the journal's name for the interview"),
    "first_of_interview": ("bool", "whether it is the first row of its interview: figures of interviews count these"),
    "company": ("str", "the employer"),
    "role": ("str", "the job"),
    "stage": ("str", "screening, first, second or final"),
    "format": ("str", "phone, video or in person"),
    "timezone": ("str", "the zone of the place"),
    "region": ("str", "whose holidays count"),
    "at": ("datetime64[us, UTC]", "when the interview began"),
    "day": ("datetime64[us]", "the date of the interview where it took place"),
    "month": ("str", "the month of that date, such as 2026-11"),
    "decision_by": ("datetime64[us]", "when they said you would hear; missing where they did not"),
    "interviewer": ("str", "whom the note goes to: the interviewer, or the coordinator"),
    "kind": ("str", "thank-you, or coordinator for one that thanks several people"),
    "channel": ("str", "how it went; missing while it has not, unless a file says how it is meant to go"),
    "due": ("datetime64[us, UTC]", "the last moment at which it is on time"),
    "sent": ("datetime64[us, UTC]", "when it went; missing while it has not"),
    "question": ("str", "why a mark as sent is not counted: before the interview ended, in the future; mostly missing"),
    "hours_to_send": ("float64", "from the beginning of the interview to sent; missing while it has not"),
    "state": ("str", "on time, late, unsent or open"),
    "on_time": ("boolean", "whether it went by then; missing while it is open"),
    "follow_through": ("str", "of the interview: all on time, all, some or none; missing while a note is open"),
    "outcome": ("str", "of the interview: pending where nothing is known"),
    "outcome_on": ("datetime64[us]", "the date of the outcome; missing while it is pending"),
    "answer": ("str", "of the interview: favourable, rejected, or none where the wait goes on or ended without one"),
    "days": ("int64", "from the day of the interview to that answer; without one, as long as it was waited for"),
}
"""Each column with its dtype and its meaning. Text is pandas' ``str`` and missing text NaN, with or without pyarrow."""


def table(records: Iterable[Entry | Interview], as_of: datetime | None = None) -> "pd.DataFrame":
    """Return one row for each note owed, in the order of ``records``.

    Everything that hangs on clocks and calendars (month, hours, on time, days) is worked out here, once, so that
    every figure is a count, and the same on any engine.

    Args:
        records: interviews with what followed them, as ``Journal.entries`` and ``exchange.read_sheets`` give them; an
            interview alone, as ``load`` gives it, is one of which nothing has been recorded yet.
        as_of: the moment of the figures (aware), by default now; what is dated later does not exist yet.

    Returns:
        The columns of ``COLUMNS``, in that order and with those dtypes, however many rows there are.
    """
    import pandas as pd  # 0.3 s: only when a table is asked for

    now = moment(as_of)
    rows = [row for place, record in enumerate(records, 1) for row in _rows(_entry(record, place), now)]
    return pd.DataFrame(
        {name: pd.Series([row[name] for row in rows], dtype=dtype) for name, (dtype, _) in COLUMNS.items()}
    )


def _entry(record: Entry | Interview, place: int) -> Entry:
    return record if isinstance(record, Entry) else Entry(id=f"interview {place}", interview=record)


def _rows(entry: Entry, now: datetime) -> Iterator[dict[str, Any]]:
    notes = owed(entry, now)
    if notes:
        interview = _of_interview(entry, now) | {"follow_through": follow_through(note.state for note in notes)}
        for place, note in enumerate(notes):
            yield interview | _of_note(note, entry) | {"first_of_interview": place == 0}


def _of_interview(entry: Entry, now: datetime) -> dict[str, Any]:
    meeting, job = entry.interview.interview, entry.interview.application
    today = now.astimezone(meeting.starts.tzinfo).date()
    outcome = entry.outcome(today)
    pending = outcome is None or outcome.outcome == "pending"
    answer, until = _answer(outcome, today)
    return {
        "interview_id": entry.id,
        "company": job.company,
        "role": job.role,
        "stage": meeting.stage,
        "format": meeting.format,
        "timezone": meeting.timezone,
        "region": meeting.region,
        "at": meeting.starts.astimezone(UTC),
        "day": _midnight(meeting.at.date()),
        "month": f"{meeting.at:%Y-%m}",
        "decision_by": _midnight(meeting.decision_by),
        "outcome": "pending" if outcome is None else outcome.outcome,
        "outcome_on": None if outcome is None or pending else _midnight(outcome.on),
        "answer": answer,
        "days": max((until - meeting.at.date()).days, 0),  # an answer that is dated before the interview is a slip
    }


def _answer(outcome: Outcome | None, today: date) -> tuple[str, date]:
    """The answer, and the day on which the wait for it ended: with it, by stepping back, or not before today."""
    if outcome is None or outcome.outcome in ("pending", "no reply"):
        return "none", today
    if outcome.outcome in FAVOURABLE:
        return "favourable", outcome.on
    return ("rejected" if outcome.outcome == "rejected" else "none"), outcome.on


def _of_note(note: Owed, entry: Entry) -> dict[str, Any]:
    return {
        "interviewer": note.to,
        "kind": "coordinator" if note.through_coordinator else "thank-you",
        "channel": note.channel,
        "due": note.due.astimezone(UTC),
        "sent": note.sent.at if note.sent else None,
        "question": note.doubt.why if note.doubt else None,
        "hours_to_send": _hours(entry, note),
        "state": note.state,
        "on_time": None if note.state == "open" else note.state == "on time",
    }


def _hours(entry: Entry, note: Owed) -> float | None:
    """Elapsed hours: the clocks may have changed between the interview and the note."""
    if note.sent is None:
        return None
    return (note.sent.at - entry.interview.interview.starts.astimezone(UTC)).total_seconds() / 3600


def _midnight(day: date | None) -> datetime | None:
    return None if day is None else datetime(day.year, day.month, day.day)
