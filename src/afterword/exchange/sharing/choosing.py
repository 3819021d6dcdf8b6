"""Holds what a person chose for a share against what can be: the reader, the pseudonym, the last day."""

import re
from collections.abc import Iterable
from datetime import date

LONGEST = 40
LONGEST_READER = 120


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
    if any(part in re.findall(r"\w+", typed.casefold()) for name in own_names for part in _parts(name)):
        return f"pseudonym: “{typed}” holds your own name; choose one that does not, such as Blue Heron."
    return None


def until_problem(until: date | None, today: date) -> str | None:
    """Return what is wrong with the last day on which the reader may use it in one sentence, or None."""
    if until is not None and until < today:
        return f"until: {until} is over; choose a later day, or none."
    return None


def _parts(name: str) -> list[str]:
    """The parts of a name that name somebody: not an initial, nor a “van” or “de la”."""
    parts = re.findall(r"\w+", name)
    return [part.casefold() for part in parts if len(part) > 1 and (not part.islower() or name.islower())]
