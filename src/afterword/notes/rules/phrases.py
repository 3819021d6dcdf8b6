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


def phrases(*pairs: tuple[str, str]) -> Phrases:
    """Return the phrases (without groups of their own) with their sentences; capitals and apostrophes aside."""
    each = "|".join(f"(?P<p{n}>{phrase})" for n, (phrase, _) in enumerate(pairs))
    either = each.replace("'", "['’]")
    return Phrases(re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE), tuple(said for _, said in pairs))


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
