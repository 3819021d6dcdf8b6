"""The marks that follow a note which has left: for its reader, and for those whom a line in it thanks."""

from collections.abc import Sequence
from datetime import datetime

from afterword.journal import Journal
from afterword.records import Entry, Note, NotNeeded, Sent
from afterword.records.note import Kind

LINE = "Thanked by a line in the note to "
"""How the reason begins for which somebody is owed no note of their own; the name of its reader follows."""


def mark_sent(journal: Journal, entry: Entry, note: Note, lines: Sequence[str], at: datetime) -> None:
    """Record that ``note`` was sent, and that nobody in ``lines`` is owed a note of their own any more.

    One note through the coordinator thanks everybody. One that carries lines to some only counts as the note to the
    first of them, so that the others met are still owed theirs.
    """
    to, kind = _marked(entry, note, lines)
    journal.mark_sent(entry.id, to, at, kind=kind, channel=note.channel)
    for name in _thanked_with_it(to, kind, lines):
        if _not_needed(entry, name) is None:
            journal.mark_not_needed(entry.id, name, f"{LINE}{note.to}.")


def take_back(journal: Journal, entry: Entry, note: Note, lines: Sequence[str]) -> None:
    """Undo ``mark_sent``."""
    to, kind = _marked(entry, note, lines)
    journal.take_back_sent(entry.id, to, kind)
    for name in _thanked_with_it(to, kind, lines):
        take_back_line(journal, entry, name)


def take_back_line(journal: Journal, entry: Entry, name: str) -> None:
    """Record that a note is owed to that person again, where a line in another's had thanked them."""
    mark = _not_needed(entry, name)
    if mark is not None and mark.reason.startswith(LINE):
        journal.take_back_not_needed(entry.id, name)


def sent(entry: Entry, note: Note, lines: Sequence[str] = ()) -> Sent | None:
    """Return the mark of ``note``, or None while it has not left."""
    to, kind = _marked(entry, note, lines)
    if kind == "thank-you":
        return entry.sent_to(to)
    marks = [mark for mark in entry.sent if mark.kind == kind and (kind == "coordinator" or mark.interviewer == to)]
    return min(marks, key=lambda mark: mark.at, default=None)


def _marked(entry: Entry, note: Note, lines: Sequence[str]) -> tuple[str, Kind]:
    """The person and the kind that the mark of a note goes by."""
    if note.kind == "coordinator" and 0 < len(lines) < len(entry.interview.interviewers):
        return lines[0], "thank-you"
    return note.to, note.kind


def _thanked_with_it(to: str, kind: Kind, lines: Sequence[str]) -> list[str]:
    return [] if kind == "coordinator" else [name for name in lines if name != to]


def _not_needed(entry: Entry, name: str) -> NotNeeded | None:
    return next((mark for mark in entry.not_needed if mark.interviewer == name), None)
