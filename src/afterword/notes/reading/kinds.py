"""What a note is for, read from its words where nobody says it."""

import re
from functools import cache
from importlib.resources import files
from typing import cast

import yaml

from afterword.records.note import Kind

ENOUGH = 3
"""Points from which a note is taken for something else than a thank-you."""


def kind_of(text: str) -> Kind:
    """Return what a note that says ``text``, its subject included, is for."""
    points = {kind: _points(kind, text) for kind in _cues()}
    most = max(points, key=points.__getitem__)  # of equals the first: who withdraws may be sorry, and ask for news
    return most if points[most] >= ENOUGH else "thank-you"


def _points(kind: Kind, text: str) -> int:
    return sum(weight for weight, cue in _cues()[kind] if cue.search(text))


@cache
def _cues() -> dict[Kind, tuple[tuple[int, re.Pattern[str]], ...]]:
    listed = yaml.safe_load(files(__package__).joinpath("kinds.yaml").read_text(encoding="utf-8"))
    return {
        cast("Kind", kind): tuple((weight, _compiled(cue)) for weight, cues in by_weight.items() for cue in cues)
        for kind, by_weight in listed.items()
    }


def _compiled(cue: str) -> re.Pattern[str]:
    spaced = cue.replace(" ?", r"\s*").replace(" ", r"\s+").replace("’", "['’]")
    return re.compile(rf"(?<!\w)(?:{spaced})", re.IGNORECASE)
