"""What is read of spelling where Harper has no wheel: a short list, and a word that says so."""

import re
from functools import cache
from importlib.resources import files

import yaml

from afterword.notes.reading import Slip

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def read(text: str) -> tuple[Slip, ...]:
    """Return that only a short list was read, and the misspellings of that list in ``text``."""
    return (Slip("Fallback", "Unread", 0, 0, ""), *(slip for m in _WORD.finditer(text) for slip in _slip(m)))


def _slip(word: re.Match[str]) -> tuple[Slip, ...]:
    right = usual_misspelling(word.group())
    return () if right is None else (Slip("Fallback", "Spelling", word.start(), word.end(), "", (right,)),)


def usual_misspelling(word: str) -> str | None:
    """Return what is meant by a word that often goes wrong; None for any other."""
    right = _misspellings().get(word.lower())
    return right[:1].upper() + right[1:] if right and word[:1].isupper() else right


@cache
def _misspellings() -> dict[str, str]:
    text = (files(__package__) / "misspellings.yaml").read_text(encoding="utf-8")
    return {wrong: right for right, ways in yaml.safe_load(text).items() for wrong in ways.split()}
