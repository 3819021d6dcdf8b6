"""Finds the slips of ``rows``, which are known by the kinds of their words."""

import re
from collections.abc import Iterator
from functools import cache

from afterword.notes.rules.slips.pattern import Pattern
from afterword.notes.rules.slips.rows import ROWS
from afterword.notes.rules.slips.tagged import START, Tagged, tagged
from afterword.notes.rules.slips.word_kinds import in_form

_SLOT = re.compile(r"\{([\w+]+)(?::(\w+))?\}")


def slips_by_kinds(sentence: str) -> Iterator[tuple[int, int, str]]:
    """Yield where slips stand in a sentence, and what should stand there."""
    read = tagged(sentence)
    for number in _that_may_stand_in(read):
        yield from _of(patterns()[number], read)


def _of(pattern: Pattern, read: Tagged) -> Iterator[tuple[int, int, str]]:
    for match in pattern.hits(read):
        start, end = read.span(match, "hit")
        right = _filled(pattern.put, match, read)
        if right != read.sentence[start:end]:
            yield start, end, right


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return the patterns, in order."""
    return tuple(Pattern(row) for row in ROWS)


def _that_may_stand_in(read: Tagged) -> Iterator[int]:
    """The numbers of the patterns whose rarest places the sentence can fill: nearly all are passed over here."""
    filled_by, filled = _filed()
    for word in read.where:
        filled |= filled_by.get(word, 0)
    left = (1 << len(patterns())) - 1
    for place in range(_AS_MANY_PLACES):
        left &= filled >> place * len(patterns())
    while left:
        lowest = left & -left
        yield lowest.bit_length() - 1
        left ^= lowest


_AS_MANY_PLACES = 4
"""The rarest places of a pattern that are looked at."""


@cache
def _filed() -> tuple[dict[str, int], int]:
    """For each word and kind, a bit for every place of a pattern that it can fill; and the bits of no place."""
    filled_by: dict[str, int] = {}
    none = 0
    for number, pattern in enumerate(patterns()):
        for place in range(_AS_MANY_PLACES):
            bit = 1 << place * len(patterns()) + number
            if place >= len(pattern.needs):
                none |= bit
                continue
            for word in pattern.needs[place]:
                filled_by[word] = filled_by.get(word, 0) | bit
    return filled_by, none


def _filled(put: str, match: re.Match[str], read: Tagged) -> str:
    """Return ``put`` with its openings filled from the sentence."""
    is_first = match.start("hit") == len(START)

    def said(name: str) -> str:
        start, end = read.span(match, name)
        words = read.sentence[start:end]
        return words[:1].lower() + words[1:] if is_first and words.split()[0] != "I" else words

    def filled(slot: re.Match[str]) -> str:
        words = " ".join(said(name) for name in slot[1].split("+") if match[name])
        return in_form(words, slot[2]) if slot[2] and words else words

    right = " ".join(_SLOT.sub(filled, put).split()).replace(" '", "'").replace(" ’", "’").replace(" ,", ",")
    start, end = read.span(match, "hit")
    if read.sentence[start] in "'’" and right[:1].isalnum():
        return f" {right}"  # “I’m having” is to be “I have”
    goes_before = right.endswith(f" {read.sentence[start:end]}")  # “as Baker” is to be “as a Baker”
    keeps = is_first or not (goes_before or re.match(r"I\b", read.sentence[start:]))
    keeps = keeps and read.sentence[start].isupper()
    return right[:1].upper() + right[1:] if keeps else right
