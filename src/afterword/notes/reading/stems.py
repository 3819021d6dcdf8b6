"""Enough of a word to see that “stops”, “stopped” and “stop” are one."""

from functools import lru_cache

from afterword.notes.reading.english import COMMON
from afterword.notes.reading.names import halves

_ENDINGS = ("ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "y")


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return the folded ``word`` without its ending."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2:-1] else word.rstrip("e")


@lru_cache(maxsize=1024)
def stems(text: str) -> frozenset[str]:
    """Return the stems of ``text``, without the words that hold sentences together."""
    return frozenset(stem(w) for w in halves(text) if len(w) > 2 and w not in COMMON)
