"""Rates and their intervals, against scipy and against published values."""

import pytest
from scipy.stats import binomtest

from afterword.follow_through import difference, rate
from afterword.follow_through.rates import wilson


@pytest.mark.parametrize("n", [1, 2, 3, 7, 24, 200, 10_000])
def test_wilson(n):
    """The interval of a rate is Wilson's, as scipy works it out."""
    for k in {0, 1, n // 3, n // 2, n - 1, n}:
        theirs = binomtest(k, n).proportion_ci(method="wilson")
        assert wilson(k, n) == pytest.approx((theirs.low, theirs.high), abs=1e-12)


@pytest.mark.parametrize("n", range(1, 60))
def test_wilson_in_bounds(n):
    """An interval stays between 0 and 1 and holds its rate."""
    for k in range(n + 1):
        low, high = wilson(k, n)
        assert 0 <= low <= k / n <= high <= 1


def test_rate():
    """A rate carries how many of how many, and its interval."""
    assert rate(18, 24).model_dump() == pytest.approx(
        {"k": 18, "n": 24, "rate": 0.75, "low": 0.551006, "high": 0.880006}, abs=1e-6
    )


def test_rate_of_nothing():
    """Of nothing there is no rate, and no interval either."""
    assert rate(0, 0).model_dump() == {"k": 0, "n": 0, "rate": None, "low": None, "high": None}


@pytest.mark.parametrize(("k", "n"), [(-1, 3), (4, 3)])
def test_impossible_rate(k, n):
    """More than all, or fewer than none, is refused."""
    with pytest.raises(ValueError, match=f"^{k} of {n} is not a rate$"):
        rate(k, n)


# Newcombe 1998 (Statistics in Medicine 17, 873-890), table II, method 10, the eight contrasts (a) to (h).
@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_newcombe(one, other, low, high):
    """The interval of a difference is Newcombe's hybrid score interval, to the digits that he published."""
    value, below, above = difference(*one, *other)
    assert value == pytest.approx(one[0] / one[1] - other[0] / other[1])
    assert (round(below, 4), round(above, 4)) == (low, high)
