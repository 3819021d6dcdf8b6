"""A fragment: what a person typed to finish a sentence start, tidied, with its shape.

Tidying takes off what is not part of the words: a list's mark, white space, a stop at the end, the capital of a
first word that has it only for standing first. It never changes a word's form.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from afterword.notes.composing.shapes import ABOUT_ME, shape_of
from afterword.notes.composing.tidying import quoted, sentences_capitalised, tidy, without_capital, without_end

_FIGURES = {
    word: str(number)
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
"""“Seven countries” and “7 countries” are heard alike."""


_ALOUD = ("sentence", "past", "modal", "asked", "told", "quote", "")
"""Shapes of what somebody said, where it stands in quotation marks."""


class Fragment(NamedTuple):
    """A tidied fragment."""

    text: str
    """The words, without a stop at the end."""
    shape: str
    """One of ``shapes.SHAPES``; empty where it has none that a sentence can take."""
    breaks: bool
    """A sentence ends inside it, so that it can only stand at the end of a frame."""
    asks: bool
    """It asks in its own words, “how do you audit?”, and finishes no sentence."""

    @property
    def as_heard(self) -> str:
        """The words alone, in small letters: two fragments of the same words say the same."""
        return " ".join(_FIGURES.get(word, word) for word in re.findall(r"\w+", self.text.casefold()))

    @property
    def capitalised(self) -> str:
        """The words with a capital, as they begin a sentence."""
        return self.text[:1].upper() + self.text[1:]


def read(
    typed: str, field: str, names: Iterable[str] = (), language: str = "en", *, capitals_meant: bool = False
) -> Fragment:
    """Return ``typed`` as a fragment that completes the stem of ``field`` (such as ``learned``).

    Args:
        typed: the words as typed.
        field: the name of the field, which says what the stem expects.
        names: words that keep their capital: people, companies.
        language: the wording's folder.
        capitals_meant: whether the person begins fragments small, so that a capital shows a name.
    """
    return _read_once(typed, field, tuple(names), language, capitals_meant)


@lru_cache(maxsize=1024)  # while one box is typed in, all the others stay as they were
def _read_once(typed: str, field: str, names: tuple[str, ...], language: str, meant: bool) -> Fragment:
    text = tidy(typed, names, language)
    inner = quoted(text)
    if inner:
        found = _read(inner, typed, field, names, language, meant)
        joined = found.shape == "that" and not inner.casefold().startswith("that ")
        said_aloud = field not in ABOUT_ME and (joined or found.shape in _ALOUD)
        return found if not said_aloud else _as_quotation(text, field)
    return _read(text, typed, field, names, language, meant)


def _as_quotation(text: str, field: str) -> Fragment:
    """What somebody said stays in its quotation marks: a thing to think of, or a sentence to have learned."""
    return Fragment(text, "sentence" if field in ("learned", "cares_about") else "noun", False, False)


def _read(text: str, typed: str, field: str, names: tuple[str, ...], language: str, meant: bool) -> Fragment:
    text, breaks = sentences_capitalised(text, language)
    text = without_capital(text, names, language, meant=meant)
    ended = typed.rstrip(" )”\"'’").endswith((".", "!"))
    asked = text.endswith("?")
    bare = without_end(text.removesuffix("?"), language) if asked else text
    shape, bare = shape_of(bare, field, language, ended=ended, breaks=breaks)
    if shape == "sentence":
        bare = bare[:1].upper() + bare[1:]
    if asked and (breaks or ":" in bare):
        bare, breaks = f"{bare}?", True  # “your question: who closes?” asks at its end
    return Fragment(bare, shape, breaks, shape == "asked")
