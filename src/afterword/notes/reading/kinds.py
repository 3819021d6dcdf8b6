"""What a note is for, read from its words where nobody says it."""

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

import yaml

from afterword.notes.reading.shortlist import Shortlist
from afterword.records.note import Kind

ENOUGH = 3
"""Points from which a note is taken for something else than a thank-you."""
_ENOUGH_LATER = 2
"""The same of a note that is written when thank-yous are over: of 276 of these two have as many."""
_OPENING = 170
"""Characters in which a note says why it is written."""
_FRESH_THANKS = re.compile(
    r"\b(?:thank(?:s| you)(?: \w+){0,3}? (?:for|to)|"
    r"(?:appreciated?|enjoyed|grateful for(?! an?y?\b| some\b)|pleasure (?:to|of))) ",
    re.IGNORECASE,
)
_AGO = re.compile(r"\b(?:again|once more|weeks?|months?|since|last month)\b", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n\s*\n")


class _Cue(NamedTuple):
    kind: Kind
    points: int
    pattern: str


def kind_of(text: str, *, later: bool = False) -> Kind:
    """Return what a note that says ``text``, its subject included, is for; ``later``, if it comes days afterwards."""
    said = frozenset[int]().union(*map(_cues_in, _BLANK_LINE.split(text)))
    points = dict.fromkeys((cue.kind for cue in _cues()), 0)
    for number in said:
        points[_cues()[number].kind] += _cues()[number].points
    if _thanks_afresh(text[:_OPENING]):
        points["follow-up"] -= ENOUGH  # a thank-you that asks for news presses, and is told so
    most = max(points, key=points.__getitem__)  # of equals the first: who withdraws may be sorry, and ask for news
    return most if points[most] >= (_ENOUGH_LATER if later else ENOUGH) else "thank-you"


def _thanks_afresh(opening: str) -> bool:
    return bool(_FRESH_THANKS.search(opening)) and not _AGO.search(opening)


@lru_cache(maxsize=128)
def _cues_in(paragraph: str) -> frozenset[int]:
    """The numbers of the cues in a paragraph, each read once: while somebody types, the others stay as they were."""
    return frozenset(n for n in _shortlist().of(paragraph.lower()) if _compiled(_cues()[n].pattern).search(paragraph))


@cache
def _cues() -> tuple[_Cue, ...]:
    listed = yaml.safe_load(files(__package__).joinpath("kinds.yaml").read_text(encoding="utf-8"))
    return tuple(
        _Cue(kind, points, _as_pattern(cue))
        for kind, by_points in listed.items()
        for points, cues in by_points.items()
        for cue in cues
    )


@cache
def _shortlist() -> Shortlist:
    return Shortlist([cue.pattern for cue in _cues()])


def _as_pattern(cue: str) -> str:
    spaced = cue.replace(" ?", r"\s*").replace(" ", r"\s+").replace("’", "['’]")
    return rf"(?<!\w)(?:{spaced})"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
