"""How often the 95% intervals hold the true value: worked out exactly, from binomial sums, not simulated.

Run it with ``python tests/benchmarks/coverage.py`` for the table: for each n the mean over the true rates from .05
to .95, and the worst of them.
"""

from functools import cache
from typing import Any

import numpy as np
from scipy.stats import binom

from afterword.follow_through import difference
from afterword.follow_through.rates import wilson

RATES = np.linspace(0.05, 0.95, 901)
FEW_RATES = np.linspace(0.05, 0.95, 37)


def wilson_coverage(n: int) -> tuple[float, float, float]:
    """Return the mean coverage over the true rates, the worst, and the rate at which it is worst."""
    low, high = _wilson(n)
    holds = (low[:, None] <= RATES) & (high[:, None] >= RATES)
    coverage = (binom.pmf(np.arange(n + 1)[:, None], n, RATES) * holds).sum(axis=0)
    worst = int(coverage.argmin())
    return float(coverage.mean()), float(coverage[worst]), float(RATES[worst])


def newcombe_coverage(n: int, other: int) -> tuple[float, float, tuple[float, float]]:
    """Return the same for the difference of two rates, over every pair of true rates."""
    ends = np.array([[difference(k, n, j, other)[1:] for j in range(other + 1)] for k in range(n + 1)])
    one = binom.pmf(np.arange(n + 1)[:, None], n, FEW_RATES)
    two = binom.pmf(np.arange(other + 1)[:, None], other, FEW_RATES)
    coverage = {
        (float(p), float(q)): float(one[:, i] @ _holds(ends, p - q) @ two[:, j])
        for i, p in enumerate(FEW_RATES)
        for j, q in enumerate(FEW_RATES)
    }
    worst = min(coverage, key=coverage.__getitem__)
    return float(np.mean(list(coverage.values()))), coverage[worst], worst


@cache
def _wilson(n: int) -> Any:
    return np.array([wilson(k, n) for k in range(n + 1)]).T


def _holds(ends: Any, value: float) -> Any:
    # A true difference of 0 is 1e-17 where it is worked out, and lies on the end of intervals that end at 0.
    return (ends[:, :, 0] <= value + 1e-12) & (ends[:, :, 1] >= value - 1e-12)


if __name__ == "__main__":
    print("Wilson      mean    worst   at rate")
    for size in range(3, 201):
        mean, least, at = wilson_coverage(size)
        print(f"n = {size:3}   {mean:7.2%} {least:7.2%}   {at:.3f}")
    print("Newcombe          mean    worst   at rates")
    for sizes in ((5, 5), (5, 10), (5, 20), (10, 10), (10, 30), (20, 20), (20, 50), (50, 50), (100, 100)):
        mean, least, pair = newcombe_coverage(*sizes)
        print(f"n = {sizes[0]:3}, {sizes[1]:3}   {mean:7.2%} {least:7.2%}   {pair[0]:.3f}, {pair[1]:.3f}")
