"""What is usual after an interview where it took place, where that differs from what most advice takes for granted."""

from functools import cache
from typing import NamedTuple

from afterword.notes.sources import source
from afterword.notes.wording import customs


class Custom(NamedTuple):
    """What is usual in a country."""

    says: str
    """One to three sentences to the person who writes."""
    source: str
    """Where that is known from, as a reader can follow it up."""


@cache
def custom(region: str) -> Custom | None:
    """Return what is usual in ``region`` (GB-ENG, or a country alone); None where nothing is known to differ."""
    told = customs("en")
    found = told.get(region) or told.get(region.partition("-")[0])
    if found is None:
        return None
    found = told[found.get("same_as", "")] if "same_as" in found else found
    return Custom(found["says"], "; ".join(source(key) for key in found["source"].split()))
