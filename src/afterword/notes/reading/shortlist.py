"""Which of many patterns may stand in a sentence: those whose letters stand there.

A pattern such as “look(?:ing)? forward for” cannot be found where “ forward for” does not stand. One look at the
letters of a sentence, three at a time, leaves a handful of some eight hundred patterns to be tried.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from afterword.notes.reading.english import COMMON
from afterword.notes.reading.letters_needed import letters_needed

_AT_ONCE = 3


def threes(text: str) -> set[str]:
    """Return every three letters that stand side by side in ``text``."""
    return set(map("".join, zip(text, text[1:], text[2:], strict=False)))


_EVERYWHERE = threes(f" {' '.join(sorted(COMMON))} ")
"""What stands in most sentences tells little."""
_TELLING: set[str] = set()
"""All threes of letters that any shortlist asks for."""


class Shortlist:
    """Patterns, by the letters that each of them needs, capitals aside."""

    def __init__(self, patterns: Sequence[str]) -> None:
        needed = [_long_enough(letters_needed(pattern)) for pattern in patterns]
        common = Counter(three for letters in needed for x in letters for three in threes(x))
        self._always = [number for number, letters in enumerate(needed) if not letters]
        self._by_three: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        for number, letters in enumerate(needed):
            for x in letters:
                rarest = min(sorted(threes(x)), key=lambda three: (three in _EVERYWHERE, common[three]))
                self._by_three[rarest].append((x, number))
        _TELLING.update(self._by_three)
        _telling_in.cache_clear()

    def of(self, low: str) -> Iterable[int]:
        """Return the numbers of the patterns that may stand in ``low``, in order; the others do not."""
        found = {n for three in self._by_three.keys() & _telling_in(low) for x, n in self._by_three[three] if x in low}
        return sorted(found.union(self._always)) if found else self._always


def _long_enough(letters: frozenset[str]) -> frozenset[str]:
    """In small letters; none of them where one is too short to be looked for."""
    return frozenset(x.lower() for x in letters) if all(len(x) >= _AT_ONCE for x in letters) else frozenset()


@lru_cache(maxsize=64)
def _telling_in(low: str) -> frozenset[str]:
    return frozenset(_TELLING & threes(low))
