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
    for number in sorted({n for word in _filed().keys() & read.words for n in _filed()[word]}):
        if patterns()[number].may_stand_in(read.words):
            yield from _of(patterns()[number], read)


def _of(pattern: Pattern, read: Tagged) -> Iterator[tuple[int, int, str]]:
    for match in pattern.hits(read.text):
        start, end = read.span(match, "hit")
        right = _filled(pattern.put, match, read)
        if right != read.sentence[start:end]:
            yield start, end, right


@cache
def patterns() -> tuple[Pattern, ...]:
    """Return the patterns, in order."""
    return tuple(Pattern(row) for row in ROWS)


@cache
def _filed() -> dict[str, list[int]]:
    """The numbers of the patterns, each under the rarest words that it needs: few sentences hold one of them."""
    filed: dict[str, list[int]] = {}
    for number, pattern in enumerate(patterns()):
        for word in pattern.needs[0]:
            filed.setdefault(word, []).append(number)
    return filed


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
