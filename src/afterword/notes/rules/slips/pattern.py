"""How a slip is written that is known by the kinds of its words: “have make a course”, “many question”.

A row is a line of places. “<” and “>” part what must stand before and after from the words that are wrong:

    work|works            one of these words
    .bn                   a word of one of these kinds (see ``word_kinds``)
    .c~thing~way          a word of this kind, but none of these
    !.c|the               anything else
    _                     any word
    ^                     the start of a clause; ^^ of the sentence
    $                     the end of a clause
    name=…                what ``put`` may use as {name}, or in another form as {name:ing}
    …?  …*3               may be left out; up to three of them
"""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from afterword.notes.reading.english import COMMON
from afterword.notes.rules.slips.tagged import Tagged


class Row(NamedTuple):
    """One slip, as it is written."""

    find: str
    """What it looks like."""
    put: str
    """What should stand there."""
    wrong: str
    """A sentence that has it."""
    right: str
    """A sentence that comes close, and is right."""


class Pattern:
    """One slip, ready to be looked for in a sentence that was tagged."""

    def __init__(self, row: Row) -> None:
        """Take the row apart; it is compiled when a sentence first has all the words that it needs."""
        before, _, rest = row.find.rpartition(" < ") if " < " in row.find else ("", "", row.find)
        hit, _, after = rest.partition(" > ")
        if hit.startswith("^"):
            before, _, hit = hit.partition(" ")
        self.put = row.put
        self._parts = before, hit, _AND_UNKNOWN.sub(r"\g<0>P", after)
        self.needs = sorted(_needed(" ".join(self._parts)), key=_how_common)
        """The words and kinds of each place that must be filled, the rarest first."""
        self._begins = before.split()[:1] == ["^^"]
        self._near = sorted(_steps(" ".join(self._parts).split()), key=lambda step: _how_common(step[1]))[:2]

    def hits(self, read: Tagged) -> Iterator[re.Match[str]]:
        """Yield where it stands in a sentence; it is looked for only where words that it cannot do without stand."""
        if not (self._begins or self._near):
            yield from self.find.finditer(read.text)
            return
        past, left = 0, self._starts(read.where) & (1 if self._begins else -1)
        while left:
            start = read.begins[(left & -left).bit_length() - 1]
            left &= left - 1
            hit = self.find.match(read.text, start) if start >= past else None
            if hit:
                past = hit.end()
                yield hit

    def _starts(self, where: dict[str, int]) -> int:
        """A bit for every word with which it may begin: so many words before those that it needs."""
        starts = -1
        for steps, need in self._near:
            stand = 0
            for word in need if len(need) < _FEW else need.intersection(where):
                stand |= where.get(word, 0)
            starts &= stand >> steps
        return starts

    @cached_property
    def find(self) -> re.Pattern[str]:
        """The pattern; the wrong words are its group “hit”."""
        before, hit, after = map(_row, self._parts)
        return re.compile(rf"(?<![^ ]){before}(?P<hit>{hit}){f'(?={after})' if after else ''}")


_FEW = 30
"""As many words are sooner looked up one by one."""


def _needed(places: str) -> Iterator[frozenset[str]]:
    """The places that must be filled, each with the words and the kinds (“.b”) that can fill it."""
    return filter(None, map(_that_fill, places.split()))


def _steps(places: list[str]) -> Iterator[tuple[int, frozenset[str]]]:
    """The places that stand so many words after the first, whatever is left out, with what can fill them."""
    for steps, place in enumerate(places):
        if place.endswith("?") or re.search(r"\*\d$", place):
            return
        need = _that_fill(place)
        if need:
            yield steps, need


def _that_fill(place: str) -> frozenset[str]:
    """What can fill a place: nothing where it may be left out, or where a word stands that is only not another."""
    spec, *_ = place.rpartition("=")[2].split("~")
    listed = spec.split("|")
    kinds = {f".{kind}" for part in listed if part.startswith(".") for kind in part[1:]}
    if set(place) & set("!?*^$_") or _END_KIND in kinds:
        return frozenset()
    return frozenset(kinds.union(part for part in listed if not part.startswith(".")))


def _how_common(need: frozenset[str]) -> int:
    """In how many of a thousand sentences about it stands: a kind has many words, and some words stand in most."""
    return sum(_OF_A_KIND.get(part[1:], 50) if part.startswith(".") else _OF_A_WORD.get(part, 2) for part in need)


_OF_A_KIND = {kind: 950 - 30 * place for place, kind in enumerate("iwDcGbUMSIOBXypndgajCERqlvFxtNQ")}
"""The kinds that stand in most sentences, the most usual first."""
_OF_A_WORD = dict.fromkeys(COMMON, 35)
_OF_A_WORD |= dict.fromkeys("for , about at and me a that of was it with".split(), 250)
_OF_A_WORD |= {"i": 630, "the": 570, "to": 480, "you": 430}


def _row(places: str) -> str:
    return "".join(map(_place, places.split()))


def _place(place: str) -> str:
    name, _, spec = place.rpartition("=")
    times = ""
    if spec.endswith("?"):
        spec, times = spec[:-1], "?"
    elif re.search(r"\*\d$", spec):
        spec, times = spec[:-2], f"{{0,{spec[-1]}}}"
    one = _one(spec)
    return f"(?P<{name}>(?:{one}){times})" if name else f"(?:{one}){times}"


def _one(spec: str) -> str:
    if spec.startswith("!"):
        return rf"(?!{_one(spec[1:])})[^/ ]+/\w* "
    spec, *never = spec.split("~")
    parts = spec.split("|")
    ways = [_ANCHORS[part] for part in parts if part in _ANCHORS]
    words = [re.escape(part) for part in parts if part not in _ANCHORS and not part.startswith(".")]
    kinds = "".join(part[1:] for part in parts if part.startswith("."))
    ways += [rf"(?:{'|'.join(words)})/\w* "] if words else []
    ways += [rf"[^/ ]+/\w*[{kinds}]\w* "] if kinds else []
    return (f"(?!(?:{'|'.join(never)})/)" if never else "") + f"(?:{'|'.join(ways)})"


_AND_UNKNOWN = re.compile(r"(?<![^ |=])\.\w*[CO]\w*")
"""Where several things or “me” may follow, so may “everything” or a word in -s that is not known."""
_END_KIND = ".Z"
"""Stands before and after every sentence."""
_ANCHORS = {
    "^": r"(?:[^/ ]/Z |(?:and|but|because|that|if|when|so|as)/\w* )",
    "^^": r"\A\./Z ",
    "$": r"(?:[^/ ]/Z |(?:and|but|because|if|when|so|as)/\w* )",
    "_": r"[^\W_][^/ ]*/\w* ",
}
