"""Holds what a person chose for a share against what can be: the reader, the pseudonym, the last day."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from afterword.records.meeting import LAST_YEAR

LONGEST = 40
LONGEST_READER = 120
WITHIN = 4
"""Letters of a part of a name that is looked for within a word too: Blue Heron holds no Ron."""


def reader_problem(reader: str) -> str | None:
    """Return what is wrong with the reader's name in one sentence, or None."""
    typed = " ".join(reader.split())
    if not typed:
        return "reader: nobody is named; write who the file is for, such as Dana Cole."
    if len(typed) > LONGEST_READER:
        return f"reader: the name has {len(typed)} characters; write one of at most {LONGEST_READER}."
    return None


def pseudonym_problem(pseudonym: str, own_names: Iterable[str]) -> str | None:
    """Return what is wrong with a pseudonym in one sentence, or None.

    Args:
        pseudonym: as typed.
        own_names: the person's names as the journal has them.
    """
    typed = " ".join(pseudonym.split())
    if not any(c.isalnum() for c in typed):
        return "pseudonym: it is empty; choose one, such as Blue Heron."
    if len(typed) > LONGEST:
        return f"pseudonym: it has {len(typed)} characters; choose one of at most {LONGEST}."
    if "@" in typed:
        return f"pseudonym: “{typed}” is an address; choose a name that is nobody's, such as Blue Heron."
    if any(_holds(typed, part) for name in own_names for part in _parts(name)):
        return f"pseudonym: “{typed}” holds your own name; choose one that does not, such as Blue Heron."
    return None


def until_problem(until: date | None, today: date) -> str | None:
    """Return what is wrong with the last day on which the reader may use it in one sentence, or None."""
    if until is not None and until < today:
        return f"until: {until} is over; choose a later day, or none."
    if until is not None and until.year > LAST_YEAR:
        return f"until: {until} is further off than anybody can promise; choose an earlier day, or none."
    return None


def _holds(typed: str, part: str) -> bool:
    """Whether a part of a name stands there: as a word or, where it is long enough to be no accident, within one."""
    words = re.findall(r"\w+", _bare(typed))
    within = len(part) >= WITHIN or part == part.upper()  # writing without capitals sets no spaces either
    return part in words or (within and part in "".join(words))


def _bare(text: str) -> str:
    """The text in small letters and without accents, as many a keyboard types a name."""
    return "".join(c for c in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(c))


def _parts(name: str) -> list[str]:
    """The parts of a name that name somebody: not an initial, nor a “van” or “de la”."""
    parts = re.findall(r"\w+", name)
    return [_bare(part) for part in parts if len(part) > 1 and (not part.islower() or name.islower())]
