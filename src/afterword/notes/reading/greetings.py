"""Where the salutation of a note stands."""

import re

from afterword.notes.reading.passage import Passage

_OPENERS = (
    r"dear(?:est)?|my dear|hi|hiya|hello|hey|greetings|good (?:morning|afternoon|evening|day)|"
    r"to whom\b|respected|attention|attn"
)
_GREETING = re.compile(rf"(?:{_OPENERS})\b", re.IGNORECASE)
_STOP = re.compile(r"[,:;!]|\s[-–—]+\s|[–—]")
_NAMED = re.compile(r"(?:(?:dr|mr|mrs|ms|mx|prof|professor|sir|dame|chef)\.?\s+)?[^\W\d_][\w’'.-]*", re.IGNORECASE)
_CAPITALISED = re.compile(r"(?:[^\W\d_]+\.?\s+){1,2}(?:[A-ZÀ-Þ][\w’'.-]*\s?){0,4}")
_LONGEST = 90
_HEADING_LINES = 12


def find_salutation(lines: list[Passage], names: frozenset[str]) -> tuple[int, Passage] | None:
    """Return the number of the line that greets and the greeting in it, or None.

    ``names`` are the folded names of the people met: “Tom, thank you …” greets where Tom is one of them.
    """
    for number, line in enumerate(lines[:_HEADING_LINES]):
        if _GREETING.match(line.text):
            return number, line.part(0, _length(line.text))
        if len(line.text) > _LONGEST:
            break
    if not lines:
        return None
    first = lines[0]
    if first.text[-1] in ",:" and len(first.text) <= _LONGEST and len(first.text.split()) <= 6:
        return 0, first
    return _bare_name(first, names)


def _length(line: str) -> int:
    """How far the greeting reaches into its line."""
    if len(line) <= _LONGEST and (line[-1] in ",:;!" or len(line.split()) <= 7 or line.endswith(("-", "–", "—"))):
        inline = _STOP.search(line)
        if inline is None or inline.end() == len(line) or _is_list_of_names(line[inline.end() :]):
            return len(line)
    stop = _STOP.search(line, 0, _LONGEST)
    if stop:
        return len(line[: stop.end()].rstrip())
    named = _CAPITALISED.match(line)
    return len(named.group().rstrip()) if named else len(line.split(maxsplit=1)[0])


def _is_list_of_names(rest: str) -> bool:
    """Whether “Mr. Reyes, Ms. Park and Dr. Lee,” goes on: capitals and “and” only."""
    words = re.findall(r"[^\W\d_][\w’'.-]*", rest)
    named = all(w[0].isupper() or w in ("and", "und", "y", "et", "dear") for w in words)
    return bool(words) and named and rest[-1:] in ",:"


def _bare_name(line: Passage, names: frozenset[str]) -> tuple[int, Passage] | None:
    """“Tom, thank you …” and “Tom — thank you …”."""
    stop = _STOP.search(line.text, 0, 40)
    if not stop:
        return None
    words = [w.casefold().rstrip(".") for w in _NAMED.findall(line.text[: stop.start()])]
    named = words and all(part in names for word in words for part in word.split()[-1:])
    return (0, line.part(0, stop.end())) if named else None
