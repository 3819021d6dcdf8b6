"""The lines of a text that say something, each with its place."""

import re

from afterword.notes.reading.passage import Passage

_LINE = re.compile(r"[^\r\n]+")
_QUOTED = re.compile(r"^[ \t]*(?:>|On .{6,90} wrote:[ \t]*$|-{3,} ?Original Message)", re.MULTILINE | re.IGNORECASE)


def lines_of(text: str, start: int, end: int) -> list[Passage]:
    """Return the lines of ``text[start:end]`` that are not blank, white space at their ends left out."""
    found = (Passage(m.group(), m.start()).trimmed() for m in _LINE.finditer(text, start, end))
    return [line for line in found if line.text]


def end_of_own_words(text: str, start: int) -> int:
    """Return where a message that is answered to, and quoted below the note, begins; else the end."""
    quoted = _QUOTED.search(text, start)
    return quoted.start() if quoted and text[start : quoted.start()].strip() else len(text)
