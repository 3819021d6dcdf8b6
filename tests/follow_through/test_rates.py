"""Rates and their intervals, against scipy and against published values."""

import pytest
from scipy.stats import binomtest
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from afterword.follow_through import difference, rate
from afterword.follow_through.rates import wilson
from benchmarks.coverage import newcombe_coverage, wilson_coverage


@pytest.mark.parametrize("n", [1, 2, 3, 7, 24, 200, 10_000])
def test_wilson(n):
    """The interval of a rate is Wilson's, as scipy and statsmodels work it out."""
    for k in {0, 1, n // 3, n // 2, n - 1, n}:
        theirs = binomtest(k, n).proportion_ci(method="wilson")
        assert wilson(k, n) == pytest.approx((theirs.low, theirs.high), abs=1e-12)
        assert wilson(k, n) == pytest.approx(proportion_confint(k, n, method="wilson"), abs=1e-12)


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


@pytest.mark.parametrize(("n", "other"), [(5, 5), (5, 30), (12, 7), (100, 40), (3_000, 5_000)])
def test_newcombe_of_statsmodels(n, other):
    """The interval of a difference is the one that statsmodels works out by Newcombe's method."""
    for k in {0, 1, n // 2, n}:
        for other_k in {0, 1, other // 3, other}:
            _, low, high = difference(k, n, other_k, other)
            theirs = confint_proportions_2indep(k, n, other_k, other, method="newcomb", compare="diff")
            assert (low, high) == pytest.approx(theirs, abs=1e-9)


def test_coverage_of_wilson():
    """For each n from 3 to 200 the interval holds the true rate in 94 to 97 of 100 cases, averaged over the rates."""
    found = {n: wilson_coverage(n) for n in range(3, 201)}
    assert min(mean for mean, _, _ in found.values()) > 0.94
    assert max(mean for mean, _, _ in found.values()) < 0.97
    assert min(worst for _, worst, _ in found.values()) > 0.82  # seldom, and at rates near 0 and 1


@pytest.mark.parametrize("sizes", [(5, 5), (5, 20), (10, 10), (20, 50)])
def test_coverage_of_newcombe(sizes):
    """The interval of a difference holds the true one about as often, from groups of five on."""
    mean, worst, _ = newcombe_coverage(*sizes)
    assert 0.94 < mean < 0.98
    assert worst > 0.86
