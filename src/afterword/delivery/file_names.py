"""A name for a note's file that every system takes and no two people of an interview share."""

import unicodedata

from afterword.records import Interview, Note

_LONGEST = 40
"""Characters of each part; with all parts a name stays far under the 255 bytes that file systems take."""

_KEPT = frozenset(" -_.,'’&+")


def file_name(note: Note, interview: Interview, ending: str = ".eml") -> str:
    """Return such as ``2026-11-25 Northwind Clinics, Maria Okafor.eml``.

    It begins with the date, so that a folder sorts by interview and no name is one that Windows keeps for itself
    (CON, NUL). Only letters, digits and a few marks stay; where two people's names then look the same, each
    after the first gets a number.
    """
    about = "" if note.kind == "thank-you" else f", {note.kind}"
    number = _number(note.to, [person.name for person in interview.interviewers])
    stem = f"{interview.interview.at:%Y-%m-%d} {plain(interview.application.company)}, {plain(note.to)}"
    return f"{stem}{f' ({number})' if number > 1 else ''}{about}{ending}"


def _number(name: str, names: list[str]) -> int:
    """Which one of those whose names look the same in a file's name this person is, from 1."""
    before = names[: names.index(name)] if name in names else [n for n in names if n != name]
    return 1 + sum(_looks(other) == _looks(name) for other in before)


def _looks(name: str) -> str:
    """A name as the least exact file system tells names apart: by letters, capitals and accents' spelling aside."""
    return unicodedata.normalize("NFKC", plain(name)).casefold()


def plain(text: str) -> str:
    """Return a text as every file system takes it in a name: letters, digits and a few marks, not long."""
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(c if c in _KEPT or unicodedata.category(c)[0] in "LMN" else " " for c in composed)
    short = _shortened(" ".join(kept.split())).strip(" .,-")
    return short if any(c.isalnum() for c in short) else "unnamed"


def _shortened(text: str) -> str:
    """The first characters, and no more than three times as many bytes."""
    while len(text) > _LONGEST or len(text.encode()) > 2 * _LONGEST:
        text = text[:-1]
    return text
