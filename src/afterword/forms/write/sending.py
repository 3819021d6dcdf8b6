"""The marks that follow a note which has left: for its reader, and for those whom a line in it thanks."""

from collections.abc import Sequence
from datetime import datetime

from afterword.journal import Journal
from afterword.records import Entry, Note, Sent
from afterword.records.entry import NotNeeded

LINE = "Thanked by a line in the note to "
"""How the reason begins for which somebody is owed no note of their own; the name of its reader follows."""


def mark_sent(journal: Journal, entry: Entry, note: Note, lines: Sequence[str], at: datetime) -> None:
    """Record that ``note`` was sent, and that nobody in ``lines`` is owed a note of their own any more.

    One note through the coordinator thanks everybody. One that carries lines to some only counts as the note to the
    first of them, so that the others met are still owed theirs.
    """
    to, kind = _marked(entry, note, lines)
    journal.mark_sent(entry.id, to, at, kind=kind, channel=note.channel)
    for name in lines:
        if name != to and not _not_needed(entry, name):
            journal.mark_not_needed(entry.id, name, f"{LINE}{note.to}.")


def take_back(journal: Journal, entry: Entry, note: Note, lines: Sequence[str]) -> None:
    """Undo ``mark_sent``."""
    to, kind = _marked(entry, note, lines)
    journal.take_back_sent(entry.id, to, kind)
    for name in lines:
        take_back_line(journal, entry, name)


def take_back_line(journal: Journal, entry: Entry, name: str) -> None:
    """Record that no line in another's note thanks that person, if it was recorded that one does."""
    mark = _not_needed(entry, name)
    if mark is not None and mark.reason.startswith(LINE):
        journal.take_back_not_needed(entry.id, name)


def sent(entry: Entry, note: Note, lines: Sequence[str] = ()) -> Sent | None:
    """Return the mark of ``note``, or None while it has not left."""
    to, kind = _marked(entry, note, lines)
    kinds = ("thank-you", "coordinator") if to != note.to or note.kind == "thank-you" else (kind,)
    marks = [mark for mark in entry.sent if mark.kind in kinds and (mark.interviewer == to or kind == "coordinator")]
    return min(marks, key=lambda mark: mark.at, default=None)


def thanked(entry: Entry, name: str) -> bool:
    """Whether a line in another's note has thanked that person."""
    mark = _not_needed(entry, name)
    return entry.sent_to(name) is not None or (mark is not None and mark.reason.startswith(LINE))


def _marked(entry: Entry, note: Note, lines: Sequence[str]) -> tuple[str, str]:
    """The person and the kind that a note is marked under."""
