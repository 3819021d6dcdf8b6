"""Rates that never come without their n and a 95% interval.

Both intervals are written out: scipy would give Wilson's, and takes 1.6 s to load; the tests hold these
against scipy and against the values that Newcombe published (Statistics in Medicine 17, 1998).
"""

from math import sqrt
from statistics import NormalDist

from afterword.records import Record

Z = NormalDist().inv_cdf(0.975)


class Rate(Record):
    """How many of how many, with Wilson's 95% interval; no rate where ``n`` is 0."""

    k: int
    """How many did."""
    n: int
    """Of how many."""
    rate: float | None = None
    """``k / n``."""
    low: float | None = None
    """Where the interval begins."""
    high: float | None = None
    """Where the interval ends."""


class Difference(Record):
    """The first group's rate less the second's, with Newcombe's hybrid score interval."""

    between: tuple[str, str]
    """The two groups."""
    value: float | None = None
    """The difference, or None where it would mislead."""
    low: float | None = None
    """Where the interval begins."""
    high: float | None = None
    """Where the interval ends."""
    why: str = ""
    """Why there is no value."""


def rate(k: int, n: int) -> Rate:
    """Return ``k`` of ``n`` as a rate with its interval."""
    if not 0 <= k <= n:
        raise ValueError(f"{k} of {n} is not a rate")
    if n == 0:
        return Rate(k=0, n=0)
    low, high = wilson(k, n)
    return Rate(k=k, n=n, rate=k / n, low=low, high=high)


def wilson(k: int, n: int) -> tuple[float, float]:
    """Return Wilson's 95% score interval of ``k`` of ``n``, for n from 1 on."""
    return wilson_of(k / n, n)


def wilson_of(p: float, n: float) -> tuple[float, float]:
    """Return Wilson's 95% score interval of the rate ``p`` of ``n``, which may be an effective number."""
    spread = Z * Z / n
    centre = (p + spread / 2) / (1 + spread)
    half = Z * sqrt(p * (1 - p) / n + spread / (4 * n)) / (1 + spread)
    # At the ends the interval ends exactly there; floating point would leave 1e-17.
    return (0.0 if p == 0 else centre - half), (1.0 if p == 1 else centre + half)


def difference(k: int, n: int, other_k: int, other_n: int) -> tuple[float, float, float]:
    """Return ``k`` of ``n`` less the other rate, and where Newcombe's interval of it begins and ends."""
    (one, low, high), (other, other_low, other_high) = (
        (k / n, *wilson(k, n)),
        (other_k / other_n, *wilson(other_k, other_n)),
    )
    below = sqrt((one - low) ** 2 + (other_high - other) ** 2)
    above = sqrt((high - one) ** 2 + (other - other_low) ** 2)
    return one - other, one - other - below, one - other + above
