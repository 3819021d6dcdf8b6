"""Keeps what was found in each line of a text, since while somebody types all but one stay as they were."""

from collections.abc import Callable, Iterator
from functools import lru_cache, wraps

from afterword.notes.reading.known import Known
from afterword.notes.reading.passage import Passage

Finder = Callable[[Known, Passage], Iterator[tuple[Passage, str]]]
"""Finds words in a passage, each with something to say of them, by what is known."""

_LONGEST = 4_000
"""Characters of a line: a whole note in one paragraph has half as many, and time must stay bounded."""


def by_line(find: Finder) -> Finder:
    """Let ``find`` read each line by itself, and once."""

    @lru_cache(maxsize=256)
    def in_line(known: Known, line: str) -> tuple[tuple[Passage, str], ...]:
        return tuple(find(known, Passage(line, 0))) if len(line) <= _LONGEST else ()

    @wraps(find)
    def in_passage(known: Known, passage: Passage) -> Iterator[tuple[Passage, str]]:
        for line in passage.lines():
            yield from ((words.moved(line.start), said) for words, said in in_line(known, line.text))

    return in_passage
