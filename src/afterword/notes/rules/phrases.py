"""Rules that know a list of phrases: where a phrase stands, and what to say of it."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from afterword.notes.reading import Case
from afterword.notes.rules.rule import Remark, on, short
from afterword.notes.rules.small_letters import hits

Reader = Callable[[str], tuple[tuple[int, int, str], ...]]
"""Where something stands in a sentence, and what to say of it."""


class Phrases(NamedTuple):
    """What to look for, in one pattern, and what belongs to each group of phrases."""

    pattern: re.Pattern[str]
    """One group a phrase, named p0, p1 … in the order of ``said``."""
    said: tuple[str, ...]
    """Sentences in which {} is the phrase as it stands, or the names of the groups."""


def phrases(*groups: tuple[str, str]) -> Phrases:
    """Return what belongs to each group of phrases; a group is a text with one phrase a line.

    A phrase is a pattern in small letters without groups of its own, and either apostrophe will do.
    """
    each = "|".join(f"(?P<p{n}>{_either_of(lines)})" for n, (_, lines) in enumerate(groups))
    return Phrases(re.compile(rf"(?:{each})(?![\w-])"), tuple(said for said, _ in groups))


def _either_of(lines: str) -> str:
    return "|".join(line.strip() for line in lines.strip().splitlines()).replace("'", "['’]")


def reader(table: Phrases) -> Reader:
    """Return what finds the phrases of ``table`` in a sentence: where, and what belongs to each."""

    @lru_cache(maxsize=512)
    def read(sentence: str) -> tuple[tuple[int, int, str], ...]:
        """Read a sentence once: while somebody types, the others stay as they were."""
        found = hits(table.pattern, sentence)
        return tuple((m.start(), m.end(), table.said[int((m.lastgroup or "p0")[1:])]) for m in found)

    return read


def _nothing_else(_sentence: str) -> tuple[tuple[int, int, str], ...]:
    return ()


def anywhere(table: Phrases, also: Reader = _nothing_else) -> Callable[[Case], Iterator[Remark]]:
    """Return a check that remarks on every place in the main part where a phrase of ``table`` stands.

    A sentence without one is read by ``also``.
    """
    read = reader(table)

    def check(case: Case) -> Iterator[Remark]:
        for sentence in case.parts.sentences:
            for start, end, said in read(sentence.text) or also(sentence.text):
                words = sentence.part(start, end)
                yield on(words, said.replace("{}", f"“{short(words.text)}”"))

    return check
