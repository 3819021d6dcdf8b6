"""The figures of a table, worked by hand."""

import json

import numpy as np
import pandas as pd
import pytest

from afterword.follow_through import figures, table
from afterword.follow_through.asking import quartiles
from afterword.follow_through.honesty import still_missing, too_small
from follow_through.searches import NOON, held, many, utc

SEARCH = (
    *many(3, "all on time", "offer"),
    *many(2, "all on time", "rejected"),
    *many(1, "all on time", None),
    *many(1, "all on time", "withdrew"),
    *many(1, "all", "advanced"),
    *many(1, "all", "no reply"),
    *many(2, "some", "rejected"),
    *many(4, "none", "no reply"),
    *many(1, "none", "advanced"),
    held("2026-11-20T09:00", name="open"),
)


def test_counts():
    """Owed is on time, late, unsent and open together; interviews that owe nothing are not counted."""
    found = figures(table([*SEARCH, held(practice=True), held(contact_declined=True)], NOON))
    counts = (found.interviews, found.owed, found.sent, found.on_time, found.late, found.unsent, found.open)
    assert counts == (17, 33, 20, 18, 2, 12, 1)
    assert found.owed == found.on_time + found.late + found.unsent + found.open
    assert found.outcomes == {"pending": 2, "advanced": 2, "offer": 3, "rejected": 4, "withdrew": 1, "no reply": 5}


def test_rates_leave_open_notes_out():
    """Rates of sent and on time are over owed less open."""
    rates = figures(table(SEARCH, NOON)).rates
    assert (rates.sent.k, rates.sent.n, rates.on_time.k, rates.on_time.n) == (20, 32, 18, 32)


def test_groups():
    """Outcomes by follow-through: pending and withdrew are in neither, an open interview is in none."""
    groups = figures(table(SEARCH, NOON)).by_follow_through
    assert [(g.follow_through, g.interviews, g.known, g.favourable, g.rate) for g in groups] == [
        ("all on time", 7, 5, 3, 0.6),
        ("all", 2, 2, 1, 0.5),
        ("some", 2, 2, 0, 0.0),
        ("none", 5, 5, 1, 0.2),
    ]
    assert [(round(g.low or 0, 4), round(g.high or 0, 4)) for g in groups] == [
        (0.2307, 0.8824),
        (0.0945, 0.9055),
        (0.0, 0.6576),
        (0.0362, 0.6245),
    ]


def test_difference():
    """The first group's rate less the second's, with Newcombe's interval, where both have five known outcomes."""
    gap = figures(table(SEARCH, NOON)).difference
    assert (gap.between, gap.why) == (("all on time", "none"), "")
    assert (gap.value, gap.low, gap.high) == pytest.approx((0.4, -0.1626, 0.7264), abs=1e-4)


def test_no_difference_of_small_groups():
    """With fewer than five known outcomes in a group there is no difference, and the reason names the group."""
    gap = figures(table([entry for entry in SEARCH if "none advanced" not in entry.id], NOON)).difference
    assert (gap.value, gap.low, gap.high) == (None, None, None)
    assert gap.why == "A difference is given where each group has 5 known answers or more: “none” has 4."


def test_hours():
    """Hours to send come with their n, the median and the quartiles, interpolated."""
    found = figures(table(many(2, "all on time", None), NOON))
    assert found.hours_to_send.model_dump() == {"n": 4, "median": 2.5, "q1": 2.0, "q3": 3.0}


@pytest.mark.parametrize("n", [1, 2, 3, 4, 5, 30, 1_001])
def test_quartiles_of_numpy(n):
    """The quartiles are numpy's, ties, whole hours and missing values among them."""
    chance = np.random.default_rng(n)
    hours = np.where(chance.random(n) < 0.3, chance.integers(0, 90, n), chance.exponential(20, n))
    found = pd.DataFrame({"hours_to_send": [*hours, None, None]})
    count, mine = quartiles(found, "hours_to_send")
    assert count == n
    assert mine == pytest.approx(tuple(np.quantile(hours, (0.25, 0.5, 0.75))), abs=1e-12)


def test_nothing_yet():
    """An empty journal has figures too: zeros, and no rate."""
    found = figures(table([], NOON))
    assert json.loads(found.model_dump_json()) == {
        "interviews": 0,
        "owed": 0,
        "sent": 0,
        "on_time": 0,
        "late": 0,
        "unsent": 0,
        "open": 0,
        "rates": {
            "sent": {"k": 0, "n": 0, "rate": None, "low": None, "high": None},
            "on_time": {"k": 0, "n": 0, "rate": None, "low": None, "high": None},
        },
        "by_follow_through": [
            {
                "follow_through": way,
                "interviews": 0,
                "known": 0,
                "favourable": 0,
                "rate": None,
                "low": None,
                "high": None,
            }
            for way in ("all on time", "all", "some", "none")
        ],
        "difference": {
            "between": ["all on time", "none"],
            "value": None,
            "low": None,
            "high": None,
            "why": "A difference is given where each group has 5 known answers or more: "
            "“all on time” has 0, “none” has 0.",
        },
        "hours_to_send": {"n": 0, "median": None, "q1": None, "q3": None},
        "time_to_answer": [],
        "outcomes": {"pending": 0, "advanced": 0, "offer": 0, "rejected": 0, "withdrew": 0, "no reply": 0},
    }


def test_as_of():
    """Figures of an earlier moment know nothing of what came after it."""
    found = figures(table(SEARCH, utc("2026-09-02T12:00")))
    assert (found.interviews, found.owed, found.sent, found.unsent, found.open) == (16, 32, 18, 0, 14)
    assert found.outcomes["pending"] == 16


@pytest.mark.parametrize(
    ("known", "waiting", "said"),
    [
        (10, 3, ""),
        (0, 0, "Outcomes are compared from 10 known answers on; so far none is known."),
        (
            1,
            1,
            "Outcomes are compared from 10 known answers on; so far 1 is known. "
            "1 interview is still waiting for an answer.",
        ),
        (
            9,
            2,
            "Outcomes are compared from 10 known answers on; so far 9 are known. "
            "2 interviews are still waiting for an answer.",
        ),
    ],
)
def test_still_missing(known, waiting, said):
    """Before ten known outcomes the page says what is missing; from then on it says nothing of it."""
    assert still_missing(known, waiting) == said


def test_large_groups_are_not_named():
    """Groups that are large enough need no reason."""
    assert too_small({"all on time": 5, "none": 6}) == ""
