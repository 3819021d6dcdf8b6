"""The numbers of a passage, whether in figures or in words."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from afterword.notes.reading.passage import Passage

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_VALUES = {w: n for n, w in enumerate(_ONES)} | {w: 10 * n for n, w in enumerate(_TENS, 2)} | {"a": 1, "an": 1}
_MULTIPLES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_MONTHS = {"month": 1, "year": 12, "yr": 12, "decade": 120}
_WORDED = "|".join([*_TENS, *sorted(_ONES, key=len, reverse=True)])
_NUMBER = re.compile(
    rf"(?P<money>[$£€])?(?P<n>(?<![\w.,:/-])\d[\d,]*(?:\.\d+)?|"
    rf"\b(?:half a|an?|two|three|four|five|six) dozen\b|\b(?:{_WORDED})(?:-(?:{_WORDED}))?\b|"
    r"\ban?(?= (?:decade\b|"
    r"(?:hundred|thousand|million) (?!thanks|times|miles|per|things|questions|words|ways|and )[a-z])))"
    rf"(?:(?P<multiple> ?(?:hundred|thousand|million|k|m)\b)(?: and (?P<rest>(?:{_WORDED})(?:-(?:{_WORDED}))?)\b)?)?"
    r"(?P<unit>[ -]?(?:%|percent|per cent|"
    r"(?:(?:whole|full|long|happy|good|solid|short) )?(?:years?|yrs?|months?|decades?))(?!\w))?(?![\w:/])",
    re.IGNORECASE,
)
_NOT_A_CLAIM_BEFORE = re.compile(
    r"(?:\b(?:at|by|until|from|number|no\.?|page|chapter|room|bus|route|line|floor|version|grade|level|step|"
    r"unit|ward|around|about|I was|I am|I['’]m|aged|turned|cost me|cost us|there (?:are|were)) "
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|"
    r"jun|jul|aug|sept?|oct|nov|dec)\.? )$",
    re.IGNORECASE,
)
_NOT_A_CLAIM_AFTER = re.compile(
    r"(?:st|nd|rd|th)\b| ?(?:a\.?m|p\.?m|o['’]clock)\b|[.:]\d\d\b| (?:january|february|march|april|may|june|"
    r"july|august|september|"
    r"october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|[,.]? ?20\d\d\b|"
    r" (?:miles?|kilomet\w+|km|steps|stairs)\b(?! (?:an?|per|each|every|without|of)\b)|"
    r" (?:ago|earlier|later|(?:bus|tram|train|line|motorway))\b",
    re.IGNORECASE,
)

_YEAR_OR_TIME = re.compile(r"(?:19|20)\d\d|[012]?\d\.[0-5]\d")
_TO_COME = re.compile(
    r"\b(?:where|will|would|could|might|hope|plan|see|['’](?:ll|d))\b[^.;:]* "
    r"(?:in|within|over the next|for the next) $|next $|\bnotice\b[^.;]*$"
)
"""Before a span of time that lies ahead: “where I see myself in” five years."""


class Number(NamedTuple):
    """A number and where it stands."""

    place: Passage
    """The number with its unit."""
    value: str
    """In figures, with % where it is a share; years are told in months."""
    size: float
    """The figure."""
    is_a_claim: bool
    """Whether it measures something: not a date, a time, a label, or a small number in words."""


@lru_cache(maxsize=512)
def numbers_in(passage: Passage) -> tuple[Number, ...]:
    """Return the numbers of ``passage`` in order."""
    return tuple(_numbers(passage))


def _numbers(passage: Passage) -> Iterator[Number]:
    for match in passage.matches(_NUMBER):
        figure = match["n"]
        worded = not figure[0].isdigit()
        unit = (match["unit"] or "").strip(" -").lower().removeprefix("per ").rpartition(" ")[2]
        share = unit in ("%", "percent", "cent")
        whole = _figure(figure, (match["multiple"] or "").strip().lower()) + (_in_words(match["rest"] or "zero"))
        size = whole * _MONTHS.get(unit.rstrip("s"), 1)
        value = f"{size:g}{'%' if share else ' months' if unit.rstrip('s') in _MONTHS else ''}"
        before, after = passage.text[: match.start()], passage.text[match.end() :]
        label = bool(_NOT_A_CLAIM_BEFORE.search(before[-14:])) and not unit and not match["money"]
        ahead = unit.rstrip("s") in _MONTHS and bool(_TO_COME.search(before))
        joined = after.startswith("-")
        bare = not (unit or match["multiple"] or match["money"])
        dated = bool(_NOT_A_CLAIM_AFTER.match(after)) or (bare and _YEAR_OR_TIME.fullmatch(figure) is not None)
        small = not unit and not match["multiple"] and (worded or (len(figure) < 2 and not match["money"]))
        yield Number(passage.at(match), value, size, not (label or dated or small or joined or ahead))


def _figure(figure: str, multiple: str) -> float:
    value = float(figure.replace(",", "") or 0) if figure[0].isdigit() else _in_words(figure)
    return value * {"k": 1000, "m": 1_000_000, **_MULTIPLES}.get(multiple, 1)


def _in_words(number: str) -> float:
    if number.lower().endswith("dozen"):
        return 12 * _VALUES.get(number.lower().split()[0], 0.5)
    return float(sum(_VALUES[part] for part in number.lower().split("-")))
