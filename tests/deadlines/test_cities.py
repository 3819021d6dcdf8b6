"""A city fills in the time zone and the holidays."""

from zoneinfo import ZoneInfo

import holidays
import pytest

from afterword.deadlines import cities, city
from afterword.deadlines.cities import _atlas


def labels(prefix: str, limit: int = 12) -> list[str]:
    """What a person would read in the list."""
    return [place.label for place in cities(prefix, limit)]


def test_the_largest_city_of_a_name_comes_first() -> None:
    """Boston is in Massachusetts first, and the one in England can be told from it."""
    assert labels("Boston", 2) == ["Boston, Massachusetts, United States", "Boston, England, United Kingdom"]


def test_the_very_name_comes_before_longer_ones() -> None:
    """Bath stands before the larger Bathinda."""
    assert labels("bath", 2) == ["Bath, England, United Kingdom", "Bathinda, Punjab, India"]


@pytest.mark.parametrize(
    ("typed", "label", "region", "zone"),
    [
        ("Zurich", "Zürich, Zurich, Switzerland", "CH-ZH", "Europe/Zurich"),
        ("sao paulo", "São Paulo, São Paulo, Brazil", "BR-SP", "America/Sao_Paulo"),
        ("  new   YORK ", "New York City, New York, United States", "US-NY", "America/New_York"),
        ("München", "Munich, Bavaria, Germany", "DE-BY", "Europe/Berlin"),
        ("Boston, GB", "Boston, England, United Kingdom", "GB-ENG", "Europe/London"),
        ("boston, lincs, mass", None, None, None),
        ("Perth, Western Australia, Australia", "Perth, Western Australia, Australia", "AU-WA", "Australia/Perth"),
        ("Strasbourg", "Strasbourg, Alsace, France", "FR-6AE", "Europe/Paris"),
        ("Reykjavík", "Reykjavík, Iceland", "IS", "Atlantic/Reykjavik"),
        ("Bosto", None, None, None),
        ("", None, None, None),
        (",", None, None, None),
        ("x" * 5000, None, None, None),
        ("<script>", None, None, None),
    ],
)
def test_a_name_typed_out_is_a_city(typed: str, label: str | None, region: str | None, zone: str | None) -> None:
    """Accents, capitals and spaces don't matter; half a name is no city yet."""
    found = city(typed)
    assert (found and (found.label, found.region, found.timezone)) == (label and (label, region, zone))


def test_no_more_are_shown_than_asked_for() -> None:
    """A single letter gives a short list."""
    assert len(cities("s", 5)) == 5


def test_each_region_and_zone_is_known() -> None:
    """The calendar knows every region of the file, and the machine every time zone."""
    regions = {row.region for row in _atlas().rows}
    for region in regions:
        country, _, part = region.partition("-")
        holidays.country_holidays(country, subdiv=part or None)
    for zone in {row.timezone for row in _atlas().rows}:
        ZoneInfo(zone)
    unnamed = {region for region in regions if "-" in region} - _atlas().parts.keys()
    assert (len(regions) > 350, unnamed) == (True, set())
