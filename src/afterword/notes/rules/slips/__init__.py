"""Slips that a general checker lets pass in such notes, and what should stand there.

Some are known by their very words, and stand in the tables here; others by the kinds of their words, and stand in
``rows``. Each pattern is one that hardly ever stands in a right sentence; the tests hold an example of every one. They are a
table of our own beside Harper, and not a Weirpack inside it: there a rule replaces with words that are fixed, so that
“look forward to meet” would become “look forward to hearing” unless every verb had a rule of its own, and they would
be silent while somebody types and where Harper has no wheel.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from afterword.notes.reading.shortlist import Shortlist
from afterword.notes.rules.slips.by_kinds import slips_by_kinds
from afterword.notes.rules.slips.confused import CONFUSED
from afterword.notes.rules.slips.forms import Better
from afterword.notes.rules.slips.small_words import SMALL_WORDS
from afterword.notes.rules.slips.verbs import VERBS
from afterword.notes.rules.small_letters import hits, small


class Found(NamedTuple):
    """A slip in a sentence."""

    start: int
    """Where it begins in the sentence."""
    end: int
    """Where it ends."""
    right: str
    """What should stand there."""


class Kind(NamedTuple):
    """One kind of slip."""

    wrong: str
    """A pattern of the wrong words, in small letters; either apostrophe will do."""
    better: Better
    """What should stand there."""


KINDS: tuple[Kind, ...] = tuple(
    Kind(rf"(?:{wrong})(?![\w’-])".replace("'", "['’]"), better) for wrong, better in (*VERBS, *CONFUSED, *SMALL_WORDS)
)
"""In the order in which they are tried."""


@lru_cache(maxsize=1024)
def slips_in(sentence: str) -> tuple[Found, ...]:
    """Return the slips in a sentence; one that was read is remembered, since while somebody types the rest stays."""
    low = small(sentence)
    found = [slip for number in _shortlist().of(low) for slip in _of_kind(number, sentence, low)]
    for start, end, right in slips_by_kinds(sentence):
        if all(end <= other.start or other.end <= start for other in found):  # one remark on the same words is enough
            found.append(Found(start, end, right))
    return tuple(found)


def _of_kind(number: int, sentence: str, low: str) -> Iterator[Found]:
    """Look in small letters, and read the hit again with its capitals."""
    for hit in hits(_in_small(number), low):
        match = _as_written(number).match(sentence, hit.start())
        if match and match.group().strip():
            found = _found(match, KINDS[number].better)
            if found.right != sentence[found.start : found.end]:
                yield found


def _found(match: re.Match[str], better: Better) -> Found:
    right = (better(match) if callable(better) else match.expand(better)).strip()
    kept = match.group().strip()
    start = match.start() + match.group().index(kept)
    return Found(start, start + len(kept), right[:1].upper() + right[1:] if kept[:1].isupper() else right)


@cache
def _shortlist() -> Shortlist:
    return Shortlist([kind.wrong for kind in KINDS])


@cache
def _in_small(number: int) -> re.Pattern[str]:
    return re.compile(KINDS[number].wrong)


@cache
def _as_written(number: int) -> re.Pattern[str]:
    return re.compile(KINDS[number].wrong, re.IGNORECASE)
