"""A fragment: what a person typed to finish a sentence start, tidied, with its shape.

Tidying takes off what is not part of the words: a list's mark, white space, a stop at the end, the capital of a
first word that has it only for standing first. It never changes a word's form.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from afterword.notes.composing.shapes import shape_of
from afterword.notes.wording import words

_MARKS = re.compile(r"^(?:[-–—•·*▪◦‣→>⇒]+\s+|[→⇒•▪◦‣]|\[[ xX]?\]\s*|\(?\d{1,2}[.)]\s+|(?:…|\.\.\.)\s*)+")
_END = re.compile(r"(?:\s|[.,;:!…—–-]|(?<!\w)\?)+$")
_WORDLIKE = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class Fragment(NamedTuple):
    """A tidied fragment."""

    text: str
    """The words, without a stop at the end."""
    shape: str
    """One of ``shapes.SHAPES``; empty where it has none that a sentence can take."""
    breaks: bool
    """A sentence ends inside it, so that it can only stand at the end of a frame."""
    asks: bool
    """It ended with a question mark."""

    @property
    def capitalised(self) -> str:
        """The words with a capital, as they begin a sentence."""
        return self.text[:1].upper() + self.text[1:]


def read(typed: str, field: str, names: Iterable[str] = (), language: str = "en") -> Fragment:
    """Return ``typed`` as a fragment that completes the stem of ``field`` (such as ``learned``).

    Args:
        typed: the words as typed.
        field: the name of the field, which says what the stem expects.
        names: words that keep their capital: people, companies.
        language: the wording's folder.
    """
    text = _MARKS.sub("", typed.strip())
    asks = text.rstrip(" !.\"'”’)").endswith("?")
    text = _spoken_calmly(_with_apostrophes(_END.sub("", text), language), names)
    text = _without_capital(text.removesuffix("?") if asks else text, names, language)
    shape, text = shape_of(text, field, language, ended=typed.rstrip().endswith((".", "!")))
    if shape == "sentence":
        text = text[:1].upper() + text[1:]
    return Fragment(text, shape, _breaks(text, language), asks)


def _breaks(text: str, language: str) -> bool:
    """Whether a sentence ends inside the text: at a stop before a capital, but not after “St.” or an initial."""
    before_stops = re.findall(r"(\w+)[.!?]['’”\"]?\s+(?=[A-Z])", text)
    return any(len(word) > 1 and word.casefold() not in words(language, "abbreviations") for word in before_stops)


def _with_apostrophes(text: str, language: str) -> str:
    meant = {whole.replace("'", "").casefold(): whole for whole in words(language, "apostrophes")}
    return _WORDLIKE.sub(lambda found: _as_typed(found[0], meant.get(found[0].casefold())), text)


def _spoken_calmly(text: str, names: Iterable[str]) -> str:
    """Take the capitals off a fragment that has nothing else, but for the people's and companies' names."""
    if not (text.isupper() and len(text.split()) > 1 and len(text) > 8):
        return text
    kept = {part.casefold(): part for name in names for part in name.split()}
    return _WORDLIKE.sub(lambda found: kept.get(found[0].casefold(), found[0].casefold()), text)


def _as_typed(word: str, meant: str | None) -> str:
    if meant is None:
        return word
    return meant[0].upper() + meant[1:] if word[0].isupper() else meant


def _without_capital(text: str, names: Iterable[str], language: str) -> str:
    """Take the capital off the first word, unless it is a name, an abbreviation or begins a name of many words."""
    first, *rest = text.split(" ", 2)[:2] or [""]
    bare = first.strip(",.;:'’\"“”()")
    keeps = words(language, "capitals") | {part for name in names for part in name.split()}
    usual = first[1:].islower() or len(first) == 1
    if not usual or bare in keeps or first in ("I",) or bare.split("’")[0].split("'")[0] in ({"I"} | keeps):
        return text
    if rest and rest[0][:1].isupper() and rest[0] != "I" and bare.casefold() not in _starters(language):
        return text
    return text[:1].lower() + text[1:]


def _starters(language: str) -> frozenset[str]:
    """Words that begin a fragment without being part of a name, even before a capital."""
    groups = ("question", "when", "that", "articles", "determiners", "prepositions", "modals", "auxiliaries", "base")
    more = ("about", "adverbs", "subjects", "irregular_past", "adjectives", "hosting")
    return frozenset().union(*(words(language, group) for group in (*groups, *more)))
