"""Writes the two sheets."""

import csv
import os
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from afterword.exchange.cells import guarded
from afterword.exchange.lines import INTERVIEWS, NOTES, InterviewLine, NoteLine
from afterword.follow_through.owed import Owed, moment, owed
from afterword.records import Entry


class Written(NamedTuple):
    """How much was written."""

    interviews: int
    notes: int
    in_doubt: int
    """Notes marked as sent before their interview ended, written as unsent: nobody knows yet when they went."""


def write_sheets(entries: Iterable[Entry], folder: Path, as_of: datetime | None = None) -> Written:
    """Write ``interviews.csv`` and ``notes.csv``, each whole or not at all; what stood there before gives way.

    Practice interviews are left out. Interviews still to come are in, with the notes that they will owe.

    Raises:
        OSError: the folder can't be written.
    """
    now = moment(as_of)
    counted = [entry for entry in entries if not entry.interview.interview.practice]
    notes = [(entry, note) for entry in counted for note in owed(entry, max(now, _began(entry)))]
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / INTERVIEWS, list(InterviewLine.model_fields), [_interview(entry, now) for entry in counted])
    _write(folder / NOTES, list(NoteLine.model_fields), [_note(entry, note, now) for entry, note in notes])
    doubtful = sum(note.doubt is not None and _sent(entry, note, now) is None for entry, note in notes)
    return Written(len(counted), len(notes), doubtful)


def _began(entry: Entry) -> datetime:
    return entry.interview.interview.starts.astimezone(UTC)


def _interview(entry: Entry, now: datetime) -> list[str]:
    meeting, job = entry.interview.interview, entry.interview.application
    outcome = entry.outcome(now.astimezone(meeting.starts.tzinfo).date())
    known = outcome if outcome and outcome.outcome != "pending" else None
    return [
        entry.id,
        job.company,
        job.role,
        meeting.stage,
        meeting.format,
        meeting.at.isoformat(),
        meeting.timezone,
        meeting.region,
        str(meeting.decision_by or ""),
        str(entry.interview.reflection.feeling or ""),
        known.outcome if known else "pending",
        str(known.on) if known else "",
    ]


def _note(entry: Entry, note: Owed, now: datetime) -> list[str]:
    sent = _sent(entry, note, now)
    local = sent.astimezone(entry.interview.interview.starts.tzinfo).isoformat() if sent else ""
    kind = "coordinator" if note.through_coordinator else "thank-you"
    return [entry.id, note.to, kind, note.channel or "", note.due.isoformat(), local]


def _sent(entry: Entry, note: Owed, now: datetime) -> datetime | None:
    """When it went; a mark in doubt only where whoever reads the file will doubt it too, as no sheet has ``until``."""
    if note.sent:
        return note.sent.at if note.sent.at <= now else None
    doubted = note.doubt.mark.at if note.doubt else None
    return doubted if doubted and not _began(entry) <= doubted <= now else None


def _write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            sheet = csv.writer(file, lineterminator="\n")
            sheet.writerow(columns)
            sheet.writerows([guarded(cell) for cell in row] for row in rows)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
