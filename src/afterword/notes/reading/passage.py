"""A stretch of a text that knows where it stands."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:[.@’'&-]?[^\W_]+)*")


class Passage(NamedTuple):
    """Some words and the place of the first of them, in code points of the whole text."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """The place after the last character."""
        return self.start + len(self.text)

    def __bool__(self) -> bool:
        return bool(self.text.strip())

    def part(self, start: int, end: int) -> "Passage":
        """Return the stretch from ``start`` to ``end``, both counted within this passage."""
        return Passage(self.text[start:end], self.start + start)

    def trimmed(self) -> "Passage":
        """Return the passage without white space at its ends."""
        kept = self.text.strip()
        return Passage(kept, self.start + self.text.find(kept)) if kept else Passage("", self.start)

    def moved(self, by: int) -> "Passage":
        """Return the passage as it stands ``by`` characters further on."""
        return Passage(self.text, self.start + by)

    def lines(self) -> Iterator["Passage"]:
        """Yield the lines; while somebody types, all but one stay as they were."""
        begin = self.start
        for line in self.text.split("\n"):
            yield Passage(line, begin)
            begin += len(line) + 1

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Yield what ``pattern`` finds; use ``at`` to learn where that stands in the whole text."""
        return pattern.finditer(self.text)

    def at(self, match: re.Match[str], group: int | str = 0) -> "Passage":
        """Return what a match of ``matches`` found, placed in the whole text."""
        return Passage(match.group(group), self.start + match.start(group))

    def words(self) -> list["Passage"]:
        """Return the words in order; an address or a hyphened word is one."""
        return [Passage(word, line.start + start) for line in self.lines() for word, start in _words(line.text)]


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[tuple[str, int], ...]:
    """The words of a line and where they begin; a dozen rules ask for those of the same sentence."""
    return tuple((m.group(), m.start()) for m in _WORD.finditer(text))
