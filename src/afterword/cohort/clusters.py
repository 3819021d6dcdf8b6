"""Rates over many people, with intervals that know that one person's notes are not independent of each other.

The people are the units. The variance of the rate is the linearised one of a ratio of totals, clustered by person;
from it comes an effective number of notes (Kish's design effect, with the correction of Korn and Graubard for few
people), and on that Wilson's interval: "Wilson's interval on the effective sample size". Where one person has most of
the notes, there are hardly more people than one: their number is taken as Kish's effective number too. Its coverage is
simulated in the tests, with people who differ much and little, and with one who has forty notes.
"""

from collections.abc import Sequence

from afterword.follow_through import Rate
from afterword.follow_through.rates import Z, wilson_of

LEAST = 1.5
"""Effective people, so that one who has nearly all the notes leaves an interval: nearly everything."""
METHOD = "Wilson's interval on the effective sample size (people as clusters; Kish, Korn and Graubard)"


def clustered_rate(people: Sequence[tuple[int, int]]) -> Rate:
    """Return the rate over all, with its 95% interval.

    Args:
        people: for each person how many did, of how many; those without any are passed over.
    """
    counted = [(k, n) for k, n in people if n]
    k, n = sum(k for k, _ in counted), sum(n for _, n in counted)
    if n == 0:
        return Rate(k=0, n=0)
    if len(counted) == 1:
        return Rate(k=k, n=n, rate=k / n)  # one person says nothing of how people differ
    low, high = wilson_of(k / n, _effective(counted, k, n))
    return Rate(k=k, n=n, rate=k / n, low=low, high=high)


def _effective(people: Sequence[tuple[int, int]], k: int, n: int) -> float:
    """So many independent notes would say as much as these do."""
    from scipy.special import stdtrit

    many, p = len(people), k / n
    effective = max(n**2 / sum(of**2 for _, of in people), LEAST)
    if p in (0, 1):
        return effective  # all alike: nothing shows how much people differ, so each counts once
    spread = many / (many - 1) * sum((did - p * of) ** 2 for did, of in people) / n**2
    alone = p * (1 - p) / n
    for_few = (Z / float(stdtrit(effective - 1, 0.975))) ** 2
    return max(1.0, min(n / (spread / alone) if spread else float(n), float(n)) * for_few)
