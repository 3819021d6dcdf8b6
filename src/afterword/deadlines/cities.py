"""Finds a city's time zone, and the region whose public holidays it keeps.

The data in ``cities.txt`` are from GeoNames, CC BY 4.0 (https://www.geonames.org).
"""

import unicodedata
from functools import cache
from importlib.resources import files
from typing import NamedTuple

MARKS = "Mn"


class Place(NamedTuple):
    """A city, as a person picks it from a list."""

    name: str
    """The city."""
    part: str
    """Its state, province or Land where holidays differ between them, else empty."""
    country: str
    """The country."""
    region: str
    """Whose public holidays count, such as US-MA."""
    timezone: str
    """Such as America/New_York."""

    @property
    def label(self) -> str:
        """The city with all that tells it from others of its name."""
        return ", ".join(word for word in (self.name, self.part, self.country) if word)


class _Row(NamedTuple):
    folded: tuple[str, ...]
    people: int
    name: str
    region: str
    timezone: str


class _Atlas(NamedTuple):
    rows: list[_Row]
    countries: dict[str, str]
    parts: dict[str, str]

    def place(self, row: _Row) -> Place:
        country = self.countries[row.region[:2]]
        return Place(row.name, self.parts.get(row.region, ""), country, row.region, row.timezone)


def cities(prefix: str, limit: int = 12) -> tuple[Place, ...]:
    """Return the cities that begin so, the very name first and then the largest; accents and capitals aside.

    A comma narrows: ``Boston, GB``, ``boston, mass``, ``Boston, England``.
    """
    begins, *narrower = (_folded(part) for part in prefix.split(","))
    if not begins:
        return ()
    hits = [row for row in _atlas().rows if any(name.startswith(begins) for name in row.folded)]
    hits.sort(key=lambda row: (begins not in row.folded, -row.people))
    places = (_atlas().place(row) for row in hits)
    fitting = (place for place in places if all(_is_in(place, word) for word in narrower))
    return tuple(place for place, _ in zip(fitting, range(limit), strict=False))


def city(text: str) -> Place | None:
    """Return the largest city of exactly that name (``Boston``, ``Boston, GB``, a label), or None."""
    found = cities(text, 1)
    name = _folded(text.split(",")[0])
    return next((place for place in found if name in _names_of(place)), None)


def _names_of(place: Place) -> set[str]:
    same = (row for row in _atlas().rows if row.name == place.name and row.region == place.region)
    return {name for row in same for name in row.folded}


def _is_in(place: Place, word: str) -> bool:
    """Whether the city lies in the part or country that ``word`` begins or abbreviates."""
    codes = {_folded(code) for code in (place.region, place.region[:2], place.region[3:])}
    names = (_folded(place.part), _folded(place.country))
    return word in codes or any(name.startswith(word) for name in names)


def _folded(text: str) -> str:
    text = " ".join(text.split())
    if text.isascii():
        return text.casefold()
    plain = (c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) != MARKS)
    return "".join(plain).casefold()


@cache
def _atlas() -> _Atlas:
    atlas = _Atlas([], {}, {})
    text = files(__package__).joinpath("cities.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        first, _, rest = line.partition("\t")
        if first == "country" or first == "part":
            code, _, name = rest.partition("\t")
            (atlas.countries if first == "country" else atlas.parts)[code] = name
        elif rest:
            zone, _, shown = rest.partition("\t")
            atlas.rows.extend(_row(entry, first, zone) for entry in shown.split(";"))
    return atlas


def _row(entry: str, region: str, zone: str) -> _Row:
    shown, _, people = entry.rpartition(":")
    names = shown.split("=")
    return _Row(tuple(map(_folded, names)), int(people), names[0], region, zone)
