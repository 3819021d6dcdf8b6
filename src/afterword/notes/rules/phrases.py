"""Rules that know a list of phrases: where a phrase stands, and what to say of it."""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from afterword.notes.reading import Case
from afterword.notes.reading.shortlist import Shortlist
from afterword.notes.rules.rule import Remark, on, short
from afterword.notes.rules.small_letters import hits_of_any, small

Reader = Callable[[str], tuple[tuple[int, int, str], ...]]
"""Where something stands in a sentence, and what to say of it."""


class Phrases(NamedTuple):
    """What to look for, and what belongs to each phrase."""

    patterns: tuple[str, ...]
    """One a phrase; of two that begin at one place the first is heard."""
    said: tuple[str, ...]
    """For each, a sentence in which {} is the phrase as it stands, or the name of its group."""


def phrases(*groups: tuple[str, str]) -> Phrases:
    """Return what belongs to each group of phrases; a group is a text with one phrase a line.

    A phrase is a pattern in small letters without groups of its own, and either apostrophe will do.
    """
    each = [(_as_pattern(line), said) for said, lines in groups for line in lines.strip().splitlines()]
    return Phrases(tuple(pattern for pattern, _ in each), tuple(said for _, said in each))


def _as_pattern(line: str) -> str:
    return rf"(?:{line.strip()})(?![\w-])".replace("'", "['’]")


def reader(table: Phrases) -> Reader:
    """Return what finds the phrases of ``table`` in a sentence: where, and what belongs to each."""

    @lru_cache(maxsize=512)
    def read(sentence: str) -> tuple[tuple[int, int, str], ...]:
        """Read a sentence once: while somebody types, the others stay as they were."""
        low = small(sentence)
        tried = {number: _compiled(table.patterns[number]) for number in _shortlist(table.patterns).of(low)}
        return tuple((m.start(), m.end(), table.said[number]) for number, m in hits_of_any(tried, low))

    return read


@cache
def _shortlist(patterns: tuple[str, ...]) -> Shortlist:
    return Shortlist(patterns)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Most are never needed; those that were are kept."""
    return re.compile(pattern)


def read_past_names(case: Case, sentence: str, first: Reader, second: Reader) -> tuple[tuple[int, int, str], ...]:
    """Read ``sentence`` by the first reader that finds something, and again as if role and company were any others."""
    found = first(sentence) or second(sentence)
    if not found:
        return ()
    bare = case.known.without_role_and_company(sentence)
    return found if bare == sentence else first(bare) or second(bare)


def _nothing_else(_sentence: str) -> tuple[tuple[int, int, str], ...]:
    return ()


def anywhere(table: Phrases, also: Reader = _nothing_else) -> Callable[[Case], Iterator[Remark]]:
    """Return a check that remarks on every place in the main part where a phrase of ``table`` stands.

    A sentence without one is read by ``also``.
    """
    first = reader(table)

    def check(case: Case) -> Iterator[Remark]:
        for sentence in case.parts.sentences:
            for start, end, said in read_past_names(case, sentence.text, first, also):
                words = sentence.part(start, end)
                yield on(words, said.replace("{}", f"“{short(words.text)}”"))

    return check
