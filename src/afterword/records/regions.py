"""A region's working days, and what is said of a code that names no region."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

from afterword.records.nearest import nearest

if TYPE_CHECKING:
    from holidays import HolidayBase

_ALL = "holidays.countries"


@cache
def calendar(region: str) -> "HolidayBase":
    """Return the working days of a country, or of its part where there is one (US-MA).

    Raises:
        ValueError: there is no such region; the message says what to write.
    """
    import holidays  # 20 ms: only when a region is looked at

    country, dash, part = region.partition("-")
    if len(country) == 2 and country.isupper() and bool(dash) == bool(part):
        with suppress(NotImplementedError), _one_country_at_a_time():  # so the library says that it lacks a region
            return holidays.country_holidays(country, subdiv=part or None)
    raise ValueError(_what_would_be_right(region, holidays.list_supported_countries()))


@contextmanager
def _one_country_at_a_time() -> Iterator[None]:
    """Keep the library from loading its 250 countries (80 ms) when it is asked for one.

    Loading one country's module first runs its package, which loads them all; an empty package of that name,
    there only as long as the one is loaded, does not.
    """
    if _ALL in sys.modules:
        yield
        return
    found = find_spec(_ALL)
    empty = ModuleType(_ALL)
    empty.__path__ = list(found.submodule_search_locations or ()) if found else []
    sys.modules[_ALL] = empty
    try:
        yield
    finally:
        del sys.modules[_ALL]


def _what_would_be_right(code: str, supported: dict[str, list[str]]) -> str:
    country, _, part = code.upper().partition("-")
    if len(country) == 2 and country in supported:
        right = [f"{country}-{p}" for p in supported[country]]
        if part in supported[country] or not part:
            return f"“{code}” is not a region; write {f'{country}-{part}' if part else country}"
        choice = f"one of {', '.join(right)}" if right else country
        return f"“{code}” is not a region: {country} has no part “{part}”; write {choice}"
    close = nearest(country, (c for c in supported if len(c) == 2), "US")
    return (
        f"“{code}” is not a region; write a country's code such as {close}, "
        "with its state or province where holidays differ (US-MA)"
    )
