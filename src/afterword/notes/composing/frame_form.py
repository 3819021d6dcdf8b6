"""What a frame is made of, beside its opening: what it names, its own words, how it begins."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from afterword.notes.wording import manner

_OPENING = re.compile(r"\{(\w*)\}")
_OWN_WORDS = 3
"""A frame with fewer words of its own, such as “I {}.”, makes no two notes alike: all may have it, and half do."""
_LONG = 10
"""With more words than these a fragment stands at the end of its sentence."""
_BREATH = re.compile(r"[,;:–—]| - ")
_BEGINNING = 4
"""Words by which two sentences begin alike."""
_TELLING = re.compile(r"[^\W\d_]{4,}")
_ING = re.compile(r"(?<=\w{5})ing$")
_OF_ROLE = frozenset({"role", "as_role", "job_title", "post"})


class Form(NamedTuple):
    """What a frame is made of."""

    names: frozenset[str]
    """Which of role and company it names."""
    plain: bool
    """It has so few words of its own that all notes may have it."""
    telling: frozenset[str]
    """Its longer words: “I would be glad to hear why you want to hear early” has one of them twice."""
    beginning: tuple[str, ...]
    """Its first words."""
    ends_open: bool
    """Its opening stands at its end."""


@cache
def form_of(language: str, say: str) -> Form:
    """Return what the frame ``say`` is made of."""
    weak = frozenset(manner(language)["weak"].split())
    named, own = set(_OPENING.findall(say)), _OPENING.sub("", say)
    names = named & {"company"} | ({"role"} if named & _OF_ROLE else set())
    plain = len(own.split()) < _OWN_WORDS
    beginning, telling = tuple(say.split()[:_BEGINNING]), telling_words(own) - weak
    return Form(frozenset(names), plain, telling, beginning, say.endswith("{}."))


@lru_cache(maxsize=4096)
def telling_words(text: str) -> frozenset[str]:
    """Return the longer words of a text, capitals aside."""
    return frozenset(word.casefold() for word in _TELLING.findall(text))


@lru_cache(maxsize=4096)
def said_in(words: str) -> frozenset[str]:
    """Return the longer words of what a frame takes, “remembering” as “remember” too."""
    found = telling_words(words)
    return found | {_ING.sub("", word) for word in found}


@lru_cache(maxsize=4096)
def is_long(words: str) -> bool:
    """Whether words are better said at the end of a sentence."""
    return len(words.split()) > _LONG or bool(_BREATH.search(words))
