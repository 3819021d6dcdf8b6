"""What a word that the dictionary lacks may stand for: usual words that are near it, by letters or by sound."""

import re
from functools import cache, lru_cache

from afterword.notes.reading.english import COMMON
from afterword.notes.rules.slips.word_kinds import words as plain_words

_VOWELS = re.compile(r"[aeiouy]+")
_DOUBLED = re.compile(r"(.)\1+")
SHORT_WORD = 4
"""Letters of a word up to which another letter makes another word."""
LONG_WORD = 8
"""Letters of a word from which it is hardly ever one letter away from another by chance."""
_BEFORE_A_WORD = ("re", "un", "non")
_SHORTEST_PART = 4
AS_MANY = 3
"""Words that are offered, and looked at."""


@cache
def usual_words() -> frozenset[str]:
    """Return the words that such notes hold."""
    return COMMON.union(word for word in plain_words().kinds if len(word) > 1)


@lru_cache(maxsize=256)
def likeliest(said: str, meant: tuple[str, ...]) -> tuple[str, ...]:
    """Return those that such notes hold, where there are any: “bussiness” is meant for business rather than for bossiness."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    word = said.casefold()
    near = extract(word, usual_words(), scorer=OSA.distance, score_cutoff=2, limit=20) if len(word) > SHORT_WORD else ()
    usual = {m for m in (*(other for other, *_ in near), *meant) if m.casefold() in usual_words() and close(word, m)}
    if not usual:
        return meant
    ranked = sorted(usual, key=lambda m: (OSA.distance(sound(word), sound(m)), OSA.distance(word, m), m))
    return tuple(m[:1].upper() + m[1:] if said[:1].isupper() else m for m in ranked)


def swapped(said: str) -> list[str]:
    """Return usual words of which two letters beside each other changed places: “lvoe”."""
    if not said.islower():
        return []
    ways = (said[:n] + said[n + 1] + said[n] + said[n + 2 :] for n in range(len(said) - 1))
    return [way for way in ways if way in usual_words()]


def is_built(said: str, meant: tuple[str, ...]) -> bool:
    """Whether it is put together of usual words: “loadmaster”, “readvertised”, “the welding's coded”."""
    from rapidfuzz.distance import OSA

    usual = usual_words()
    if said.endswith("'s"):
        return said[:-2] in usual
    if any(OSA.distance(said, other.casefold(), score_cutoff=1) == 1 for other in meant):
        return False  # “carefull” is one slip from “careful”, “highschool” from “high school”
    parts = [(said[:n], said[n:]) for n in range(_SHORTEST_PART, len(said) - _SHORTEST_PART + 1)]
    parts += [("", said.removeprefix(head)) for head in _BEFORE_A_WORD if said.startswith(head)]
    return any(
        len(last) >= _SHORTEST_PART and last in usual and (not first or first in usual) and not {first, last} <= COMMON
        for first, last in parts
    )


def any_close(said: str, meant: tuple[str, ...]) -> bool:
    """Whether one of the first of ``meant`` is close to it."""
    return any(close(said.casefold(), other.casefold()) for other in meant[:AS_MANY])


def close(word: str, right: str) -> bool:
    """Whether a word may well be a slip for another one, both in small letters."""
    from rapidfuzz.distance import OSA

    if right.replace("'", "") == word.replace("'", ""):
        return True
    if " " in right:
        return all(part in COMMON for part in right.split())
    distance = OSA.distance(word, right, score_cutoff=2)
    if right not in usual_words() and not right.endswith(("'s", "-")):
        return distance == 1 and len(word) >= LONG_WORD  # “soffit” is no slip for “softie”
    if len(word) <= SHORT_WORD:
        return distance == 1 and right in COMMON
    if distance == 1:
        return True
    return distance == 2 and len(word) > 5 and OSA.distance(sound(word), sound(right), score_cutoff=1) <= 1


def sound(word: str) -> str:
    """Return the word with its vowels alike and its letters single: most slips are in these."""
    return _DOUBLED.sub(r"\1", _VOWELS.sub("a", word))
