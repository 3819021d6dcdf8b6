"""Which of Harper's checks are heard, and how loudly: read from ``checks.yaml``, which holds what was measured."""

from functools import cache
from importlib.resources import files
from typing import Any, Literal

import yaml

SlipKind = Literal["Spelling", "Joined", "Grammar", "Doubtful", "Unsure"]

_KINDS: dict[str, SlipKind | None] = {"must": "Grammar", "should": "Doubtful", "tip": "Unsure", "off": None}


def kind_of_check(check: str, kind: str) -> SlipKind | None:
    """Return how a finding of Harper's is heard; None where it is not."""
    if check in ("SpellCheck", "SplitWords"):
        return "Spelling"
    if check == "OpenCompounds":
        return "Joined"
    measured = _table()["checks"].get(check)
    if measured:
        return _KINDS[measured["heard"]]
    return None if kind in _table()["kinds_off"] else "Doubtful"


def off() -> frozenset[str]:
    """Return the checks that Harper need not make."""
    return frozenset(name for name, measured in _table()["checks"].items() if measured["heard"] == "off")


@cache
def _table() -> dict[str, Any]:
    text = (files(__package__) / "checks.yaml").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text))
