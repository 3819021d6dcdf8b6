"""Takes the names of people, employers and places that are known out of a text that is shared.

Rather a word too many than one too few: a name is looked for whole and in parts, in small letters, without its
accents. What is not known can't be taken out (a city in passing, a colleague who was not met), so the person reads the
text before it is written.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from afterword.notes.reading.english import COMMON
from afterword.records import Interview

SHORTEST = 3
"""Letters of a part of a name that is looked for in small letters too; a shorter one only as it is typed."""
_ADDRESS = re.compile(
    r"[^\s@<>()]+@[^\s@<>()]+\.\w+|(?:https?://|www\.)\S+|(?<!\w)[\w-]+(?:\.[\w-]+)+/\S*|(?<!\S)@\w[\w.]*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\w])\+?\(?\d(?:[\s().-]{0,2}\d){6,}")
_PARTS = (r"\w[\w'’-]*", r"\w[\w'’]*", r"\w+")
"""Of Ñandú-O'Brien: the whole, O'Brien, Brien."""
_AGAIN = re.compile(r"(\[[^][]+\])(?:\s+\1)+")
"""A name of which each part was found by itself."""
_TITLES = frozenset({"dr", "mr", "mrs", "ms", "mx", "prof", "professor", "sir", "eng", "judge", "the", "and", "inc"})


class Hiding:
    """Puts a word in brackets for each name in the person's journal, whichever interview the text is about."""

    def __init__(self, interviews: Iterable[Interview]) -> None:
        self._words: dict[str, str] = {}
        for name, stands_for in (one for interview in interviews for one in _known(interview)):
            for form in (name, _bare(name)):
                self._words.setdefault(_folded(form), stands_for)
        longest_first = sorted(self._words, key=lambda word: (-len(word), word))
        # A name of the journal may be anything, so it is looked for as plain letters, and never as a pattern.
        self._pattern = re.compile("|".join(map(_looked_for, longest_first)), re.IGNORECASE) if longest_first else None

    def hide(self, text: str) -> str:
        """Return ``text`` with a word in brackets for each name, address and number that can be told."""
        text = unicodedata.normalize("NFC", text)
        text = _NUMBER.sub("[number]", _ADDRESS.sub("[address]", text))
        hidden = self._pattern.sub(self._word, text) if self._pattern else text
        return _AGAIN.sub(r"\1", hidden)

    def _word(self, found: re.Match[str]) -> str:
        said, folded = found[0], _folded(found[0])
        ordinary = said.islower() and (folded in COMMON or len(folded) < SHORTEST)
        return said if ordinary else self._words.get(folded, "[a name]")


def _known(interview: Interview) -> Iterator[tuple[str, str]]:
    who, meeting = interview.candidate, interview.interview
    met = [name for p in interview.interviewers for name in (p.name, p.address_as, p.email) if name]
    arranged = (
        [name for name in (meeting.coordinator.name, meeting.coordinator.email) if name]
        if (meeting.coordinator)
        else []
    )
    for kept_back in interview.reflection.do_not_mention:
        yield kept_back, "[left out]"
    yield from _forms([*met, *arranged], "[somebody I met]")
    yield from _forms([name for name in (who.name, who.email, who.phone) if name], "[my name]")
    yield from _forms([interview.application.company], "[the employer]")
    yield meeting.timezone.rpartition("/")[2].replace("_", " "), "[a place]"


def _forms(names: Iterable[str], stands_for: str) -> Iterator[tuple[str, str]]:
    """A name whole, and each of its parts that is long enough to be nobody else's."""
    for name in names:
        yield name, stands_for
        for part in (found for way in _PARTS for found in re.findall(way, name)):
            enough = len(part) >= SHORTEST or (len(part) == SHORTEST - 1 and part.casefold() not in COMMON)
            if enough and part.casefold() not in _TITLES and not part[0].islower() and not part.isdigit():
                yield part, stands_for


def _looked_for(word: str) -> str:
    """The pattern of one name: any white space between its parts, either apostrophe, an “s” after it."""
    exact = r"\s+".join(re.escape(part).replace("'", "['’]") for part in word.split())
    if any(c.isalpha() and c.lower() == c.upper() for c in word):
        return exact  # writing without capitals sets no spaces either
    return rf"(?<!\w){exact}(?=s?(?!\w))"


def _folded(name: str) -> str:
    return " ".join(name.replace("’", "'").split()).casefold()


def _bare(name: str) -> str:
    """The name without its accents, as many a keyboard types it."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
