"""Intervals across people: people are the units, and the interval holds what it says as often as it says."""

import numpy as np
import pytest

from afterword.cohort import clustered_rate
from afterword.follow_through import Rate
from afterword.follow_through.rates import wilson

TIMES = 1000


def covered(people: int, alike: float, p: float, *, one_with_forty: bool = False) -> float:
    """How often the interval holds the true rate, with people whose own rates differ (Beta) by this correlation."""
    rng = np.random.default_rng([people, int(alike * 1000), int(p * 100)])
    a = (1 - alike) / alike
    hits = 0
    for _ in range(TIMES):
        n = rng.integers(1, 13, people)
        if one_with_forty:
            n[0] = 40
        k = rng.binomial(n, rng.beta(p * a, (1 - p) * a, people))
        found = clustered_rate([(int(did), int(of)) for did, of in zip(k, n, strict=True)])
        hits += found.low <= p <= found.high
    return hits / TIMES


def everywhere(*, one_with_forty: bool) -> dict[tuple[int, float, float], float]:
    """Over few and many people who differ not at all and much, and rare and common things."""
    return {
        (people, alike, p): covered(people, alike, p, one_with_forty=one_with_forty)
        for people in (5, 12, 60)
        for alike in (0.001, 0.1, 0.3, 0.6)
        for p in (0.1, 0.3, 0.5, 0.8)
    }


@pytest.mark.parametrize("one_with_forty", [False, True])
def test_the_interval_covers_what_it_says(one_with_forty):
    """In .94 of all and never in fewer than .90, also where one person has forty notes."""
    found = everywhere(one_with_forty=one_with_forty)
    assert sum(found.values()) / len(found) >= 0.94
    assert {how: share for how, share in found.items() if share < 0.90} == {}


def test_wilsons_own_interval_would_not():
    """Notes taken as independent, as if each were a person: the simulation tells the two apart."""
    rng = np.random.default_rng(11)
    hits = 0
    for _ in range(TIMES):
        n = rng.integers(1, 13, 30)
        k = rng.binomial(n, rng.beta(0.5 * 2 / 3, 0.5 * 2 / 3, 30))
        low, high = wilson(int(k.sum()), int(n.sum()))
        hits += low <= 0.5 <= high
    assert hits / TIMES < 0.75


def width(people):
    """How wide the interval is."""
    found = clustered_rate(people)
    return found.high - found.low


def test_one_person_with_many_notes_narrows_little():
    """Forty notes of one more person make nothing surer; forty more people do."""
    few = [(3, 4), (2, 4), (4, 4), (1, 4), (3, 4)]
    assert width([*few, (30, 40)]) > width(few)
    assert width([*few, *[(1, 1)] * 30, *[(0, 1)] * 10]) < 0.5 * width(few)


def test_people_who_are_all_alike():
    """Each counts once, for nothing shows how much people differ."""
    assert clustered_rate([(4, 4)] * 6) == Rate(k=24, n=24, rate=1.0, low=wilson(6, 6)[0], high=wilson(6, 6)[1])


def test_one_person_has_no_interval():
    """One person says nothing of how people differ; those without any are passed over."""
    assert clustered_rate([(3, 4), (0, 0)]) == Rate(k=3, n=4, rate=0.75)


def test_nobody_has_no_rate():
    """Of none there is no rate."""
    assert clustered_rate([]) == clustered_rate([(0, 0)]) == Rate(k=0, n=0)


@pytest.mark.parametrize("people", [[(1, 2), (2, 3)], [(0, 1), (5, 5), (1, 9)], [(1, 1)] * 5 + [(0, 1)]])
def test_the_interval_holds_the_rate(people):
    """And stays between nothing and everything."""
    found = clustered_rate(people)
    assert 0 <= found.low <= found.rate <= found.high <= 1
