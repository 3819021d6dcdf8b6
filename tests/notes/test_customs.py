"""What is usual elsewhere."""

import pytest

from afterword.notes.customs import custom
from afterword.notes.wording import customs
from afterword.records.regions import calendar


def test_a_part_of_a_country_has_the_custom_of_the_country() -> None:
    """With its source, as a reader can follow it up."""
    found = custom("GB-SCT")
    assert found
    assert found == custom("GB")
    assert found.says.startswith("Few people in the United Kingdom write after an interview.")
    assert found.source.startswith("CV Circuit, cvcircuit.com/")


@pytest.mark.parametrize("region", sorted(customs("en")))
def test_every_custom_is_of_a_country_that_exists(region: str) -> None:
    """Norway too, whose code YAML would take for a no; short enough to be read beside a note."""
    assert calendar(region) is not None
    found = custom(region)
    assert found
    assert 40 < len(found.says) < 260
    assert found.source


def test_where_nothing_is_known_to_differ_nothing_is_said() -> None:
    """Most advice was written there."""
    assert custom("US-MA") is None
    assert custom("CA-ON") is None
