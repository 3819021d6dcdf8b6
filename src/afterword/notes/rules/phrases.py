"""Rules that know a list of phrases: where a phrase stands, and what to say of it."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from afterword.notes.reading import Case
from afterword.notes.rules.rule import Remark, on, short


class Phrases(NamedTuple):
    """What to look for, in one pattern, and what to say of each."""

    pattern: re.Pattern[str]
    """One group a phrase, named p0, p1 … in the order of ``said``."""
    said: tuple[str, ...]
    """Sentences in which {} is the phrase as it stands."""


def phrases(*groups: tuple[str, str]) -> Phrases:
    """Return what is said of each group of phrases; a group is a text with one phrase a line.

    A phrase is a pattern without groups of its own; capitals do not matter, and either apostrophe will do.
    """
    each = "|".join(f"(?P<p{n}>{either_of(lines)})" for n, (_, lines) in enumerate(groups))
    return Phrases(re.compile(rf"(?<![\w’'-])(?:{each})(?![\w-])", re.IGNORECASE), tuple(said for said, _ in groups))


def either_of(lines: str) -> str:
    """Return one pattern for a text with one phrase a line."""
    return "|".join(line.strip() for line in lines.strip().splitlines()).replace("'", "['’]")


def anywhere(table: Phrases) -> Callable[[Case], Iterator[Remark]]:
    """Return a check that remarks on every place in the main part where a phrase of ``table`` stands."""

    @lru_cache(maxsize=512)
    def read(sentence: str) -> tuple[tuple[int, int, str], ...]:
        """Read a sentence once: while somebody types, the others stay as they were."""
        found = table.pattern.finditer(sentence)
        return tuple((m.start(), m.end(), table.said[int((m.lastgroup or "p0")[1:])]) for m in found)

    def check(case: Case) -> Iterator[Remark]:
        for sentence in case.parts.sentences:
            for start, end, said in read(sentence.text):
                words = sentence.part(start, end)
                yield on(words, said.replace("{}", f"“{short(words.text)}”"))

    return check
