"""Words that always take capitals: days, languages, countries, “CV”; listed in ``proper_words.yaml``."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

import yaml

_WORD = re.compile(r"(?<![\w.@/#&’'-])[a-z][a-z]+(?![\w@/]|-(?!19\b)|\.\w)")
_NEXT = re.compile(r" [a-z]+")


class _Proper(NamedTuple):
    """The words, by how they look in small letters."""

    alone: dict[str, str]
    several: dict[str, tuple[str, ...]]
    """By their first word, the longest first."""
    beside: dict[str, tuple[str, re.Pattern[str]]]
    """Those that may be ordinary words, with what tells that they are not."""


@lru_cache(maxsize=256)
def proper_words_in_small(line: str) -> tuple[tuple[int, int, str], ...]:
    """Return where such words stand in small letters, and how they are written; a line is read once."""
    return tuple(_found(line))


def _found(line: str) -> Iterator[tuple[int, int, str]]:
    known, place = _proper(), 0
    for match in _WORD.finditer(line):
        word, start = match.group(), match.start()
        if start < place:
            continue
        right = next((r for r in known.several.get(word, ()) if _stands(r, line, start)), None)
        right = right or known.alone.get(word) or _told(word, line, start)
        if right:
            place = start + len(right)
            yield start, place, right


def _stands(right: str, line: str, start: int) -> bool:
    end = start + len(right)
    return line[start:end] == right.lower() and not line[end : end + 1].isalnum()


def _told(word: str, line: str, start: int) -> str | None:
    right, pattern = _proper().beside.get(word, ("", None))
    if pattern is None:
        return None
    near = max(0, start - 20)
    told = any(m.start() <= start - near < m.end() for m in pattern.finditer(line[near : start + 50]))
    return right if told else None


@cache
def _proper() -> _Proper:
    listed = yaml.safe_load((files(__package__) / "proper_words.yaml").read_text(encoding="utf-8"))
    several: dict[str, tuple[str, ...]] = {}
    for words in sorted(listed.pop("several"), key=len):
        first = words.split()[0].lower()
        several[first] = (words, *several.get(first, ()))
    beside = {
        word.lower(): (word, re.compile(told.replace("@", rf"\b{word.lower()}\b")))
        for word, told in listed.pop("beside").items()
    }
    return _Proper({w.lower(): w for group in listed.values() for w in group.split()}, several, beside)
