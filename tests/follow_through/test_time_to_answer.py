"""The curves of time to an answer."""

from collections import Counter
from random import Random

import numpy as np
import pytest
from statsmodels.duration.survfunc import CumIncidenceRight

from afterword.follow_through import figures, table, time_to_answer
from follow_through.searches import NOON, held, utc

CODES = {"none": 0, "favourable": 1, "rejected": 2}


def steps(waits):
    """The curves as plain numbers."""
    return [(step.days, round(step.favourable, 9), round(step.unfavourable, 9)) for step in time_to_answer(waits)]


def test_by_hand():
    """Five interviews: an answer counts for the share that still waited, and who waits no longer leaves it."""
    waits = {(2, "favourable"): 1, (3, "rejected"): 1, (3, "none"): 1, (5, "favourable"): 1, (7, "none"): 1}
    assert steps(waits) == [
        (2, 0.2, 0.0),  # 1 of 5; .8 still wait
        (3, 0.2, 0.2),  # .8 × 1 of 4; .6 still wait, and one of them is lost sight of that day
        (5, 0.5, 0.2),  # .6 × 1 of 2
    ]


def test_nobody_was_answered():
    """Without an answer there is no curve."""
    assert time_to_answer({}) == ()
    assert time_to_answer({(9, "none"): 4}) == ()


@pytest.mark.parametrize("seed", range(5))
def test_against_statsmodels(seed):
    """The curves are those of statsmodels, ties and all."""
    chance = Random(seed)  # noqa: S311 - nothing here is secret
    drawn = [(chance.randint(0, 25), chance.choice(list(CODES))) for _ in range(200)]
    mine = {step.days: (step.favourable, step.unfavourable) for step in time_to_answer(Counter(drawn))}
    theirs = CumIncidenceRight(np.array([days for days, _ in drawn]), np.array([CODES[answer] for _, answer in drawn]))
    for place, days in enumerate(theirs.times):
        if days in mine:
            assert mine[days] == pytest.approx((theirs.cinc[0][place], theirs.cinc[1][place]), abs=1e-12)
    assert set(mine) == {days for days, answer in drawn if answer != "none"}


def test_what_counts_as_an_answer():
    """Rejected and favourable are answers; pending and no reply wait on until today, withdrew until its own day."""
    search = [
        held("2026-11-02T10:00", name="offer", outcomes=(("offer", "2026-11-09"),)),
        held("2026-11-02T10:00", name="rejected", outcomes=(("rejected", "2026-11-12"),)),
        held("2026-11-02T10:00", name="no reply", outcomes=(("no reply", "2026-11-05"),)),
        held("2026-11-02T10:00", name="withdrew", outcomes=(("withdrew", "2026-11-05"),)),
        held("2026-11-02T10:00", name="pending"),
        held("2026-11-02T10:00", name="to come", outcomes=(("advanced", "2026-11-25"),)),
    ]
    found = table(search, NOON)
    assert list(zip(found["answer"], found["days"], strict=True)) == [
        ("favourable", 7),
        ("rejected", 10),
        ("none", 18),
        ("none", 3),
        ("none", 18),
        ("none", 18),
    ]
    assert [(s.days, s.favourable, s.unfavourable) for s in figures(found).time_to_answer] == [
        (7, 0.2, 0.0),
        (10, 0.2, pytest.approx(0.2)),
    ]


def test_the_day_of_the_figures_is_that_of_the_interview():
    """At noon in UTC it is already tomorrow in Auckland, where the wait is a day longer."""
    entry = held("2026-11-18T10:00", zone="Pacific/Auckland", region="NZ")
    assert table([entry], utc("2026-11-20T12:00"))["days"].tolist() == [3]
