"""Holds a pseudonym against the person's own name."""

import re
from collections.abc import Iterable

from afterword.exchange.sharing.hiding_names import SHORTEST

LONGEST = 40


def pseudonym_problem(pseudonym: str, own_names: Iterable[str]) -> str | None:
    """Return what is wrong with a pseudonym in one sentence, or None.

    Args:
        pseudonym: as typed.
        own_names: the person's names as the journal has them.
    """
    typed = " ".join(pseudonym.split())
    if not typed:
        return "pseudonym: it is empty; choose one, such as Blue Heron."
    if len(typed) > LONGEST:
        return f"pseudonym: it has {len(typed)} characters; choose one of at most {LONGEST}."
    if "@" in typed:
        return f"pseudonym: “{typed}” is an address; choose a name that is nobody's, such as Blue Heron."
    for part in (part for name in own_names for part in re.findall(r"\w+", name.casefold())):
        if len(part) >= SHORTEST and part in re.findall(r"\w+", typed.casefold()):
            return f"pseudonym: “{typed}” holds your own name; choose one that does not, such as Blue Heron."
    return None
