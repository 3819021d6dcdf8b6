"""The one table, worked by hand."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pandas as pd
import pytest

from afterword.follow_through import COLUMNS, figures, funnel, parts, rows, table
from afterword.records import Given
from follow_through.searches import NOON, held, utc

DTYPES = {name: dtype for name, (dtype, _) in COLUMNS.items()}

SEARCH = (
    held(
        "2026-10-30T16:00",
        name="first",
        people=("Ana Ferreira", "Bo Lindgren"),
        sent={"Ana Ferreira": "2026-10-30T18:30", "Bo Lindgren": "2026-11-03T09:00"},
        outcomes=(("advanced", "2026-11-06"),),
        decision_by="2026-11-09",
    ),
    held("2026-11-19T23:50", name="second", zone="America/New_York", region="US-MA"),
    held("2026-11-18T09:00", name="practice", practice=True),
)


def shown(found: pd.DataFrame, *columns: str) -> list[tuple[object, ...]]:
    """Rows of some columns, missing values as None."""
    return [tuple(None if pd.isna(v) else v for v in row) for row in found[list(columns)].itertuples(index=False)]


def test_a_row_a_note_owed():
    """Each note owed is a row: whom it goes to, when it was due, what had become of it."""
    found = table(SEARCH, NOON)
    assert shown(found, "interview_id", "interviewer", "month", "state", "on_time", "follow_through", "outcome") == [
        ("first", "Ana Ferreira", "2026-10", "on time", True, "all", "advanced"),
        ("first", "Bo Lindgren", "2026-10", "late", False, "all", "advanced"),
        ("second", "Ana Ferreira", "2026-11", "open", None, None, "pending"),
    ]


def test_times():
    """Moments stand in UTC, days by the calendar of the interview; hours run from its beginning."""
    found = table(SEARCH, NOON)
    assert shown(found, "at", "day", "due", "sent", "hours_to_send") == [
        (
            pd.Timestamp("2026-10-30T16:00Z"),
            pd.Timestamp("2026-10-30"),
            pd.Timestamp("2026-11-02T23:59:59Z"),
            pd.Timestamp("2026-10-30T18:30Z"),
            2.5,
        ),
        (
            pd.Timestamp("2026-10-30T16:00Z"),
            pd.Timestamp("2026-10-30"),
            pd.Timestamp("2026-11-02T23:59:59Z"),
            pd.Timestamp("2026-11-03T09:00Z"),
            89.0,
        ),
        (
            pd.Timestamp("2026-11-20T04:50Z"),
            pd.Timestamp("2026-11-19"),
            pd.Timestamp("2026-11-21T04:59:59Z"),
            None,
            None,
        ),
    ]


@pytest.mark.parametrize("records", [(), SEARCH, SEARCH[1:2]], ids=["none", "some", "nothing sent"])
def test_dtypes(records):
    """The columns and their dtypes are the documented ones, however many rows there are."""
    assert {name: str(dtype) for name, dtype in table(records, NOON).dtypes.items()} == DTYPES


def test_hours_over_a_change_of_clocks():
    """Hours are elapsed ones: from noon to noon are 25 in the night in which the clocks go back, else 23."""
    back = held("2026-10-24T12:00", sent={"Ana Ferreira": "2026-10-25T12:00"})
    on = held("2026-03-28T12:00", sent={"Ana Ferreira": "2026-03-29T11:00"})
    assert table([back, on], NOON)["hours_to_send"].tolist() == [25.0, 23.0]


@pytest.mark.parametrize(
    ("at", "zone", "region", "month"),
    [
        ("2026-12-31T23:50", "America/Los_Angeles", "US-CA", "2026-12"),
        ("2027-01-01T00:10", "Pacific/Auckland", "NZ", "2027-01"),
    ],
)
def test_month(at, zone, region, month):
    """The month is the one where the interview took place, whatever UTC says."""
    assert table([held(at, zone=zone, region=region)], utc("2027-02-01T00:00"))["month"].tolist() == [month]


@pytest.mark.parametrize(
    ("as_of", "outcome", "on"),
    [
        ("2026-11-13T23:59", "pending", None),
        ("2026-11-14T00:00", "advanced", "2026-11-14"),
        ("2026-11-16T12:00", "rejected", "2026-11-16"),
    ],
)
def test_outcome_as_of(as_of, outcome, on):
    """An outcome dated later than the moment of the figures does not exist yet; the last known one stands."""
    entry = held(outcomes=(("advanced", "2026-11-14"), ("rejected", "2026-11-16")))
    found = table([entry], utc(as_of))
    assert shown(found, "outcome", "outcome_on") == [(outcome, None if on is None else pd.Timestamp(on))]


def test_outcome_by_the_calendar_of_the_interview():
    """The day of an outcome begins where the interview took place: in Auckland before it does in UTC."""
    entry = held(zone="Pacific/Auckland", region="NZ", outcomes=(("offer", "2026-11-14"),))
    assert table([entry], utc("2026-11-13T11:00"))["outcome"].tolist() == ["offer"]


def test_outcome_taken_back():
    """An answer recorded and then set to pending is pending, and has no date."""
    entry = held(outcomes=(("offer", "2026-11-14"), ("pending", "2026-11-10")))
    assert shown(table([entry], NOON), "outcome", "outcome_on") == [("pending", None)]


def test_coordinator_row():
    """A note through the coordinator is one row, in the coordinator's name."""
    entry = held(
        people=("Ana Ferreira", "Bo Lindgren"),
        emails={},
        coordinator={"name": "Joan Pell"},
        sent={"Bo Lindgren": "2026-11-10T12:00"},
        kind="coordinator",
    )
    assert shown(table([entry], NOON), "interviewer", "kind", "channel", "state") == [
        ("Joan Pell", "coordinator", "email", "on time")
    ]


def test_now_by_default():
    """Without a moment the figures are as of now: an interview of a year to come owes nothing yet."""
    assert len(table([held("2026-11-10T10:00"), held("2090-11-10T10:00")])) == 1


def test_order():
    """Rows stand in the order of the records, and of the people met."""
    backwards = table(reversed(SEARCH), NOON + timedelta(days=7))
    assert shown(backwards, "interview_id", "interviewer") == [
        ("second", "Ana Ferreira"),
        ("first", "Ana Ferreira"),
        ("first", "Bo Lindgren"),
    ]


def test_no_reply_and_pending_have_no_answer():
    """The first row of an interview stands for it, however many notes it owes."""
    entry = held(people=("Ana Ferreira", "Bo Lindgren", "Cy Marsh"), outcomes=(("no reply", "2026-11-18"),))
    found = table([entry, held(name="another")], NOON)
    assert found["first_of_interview"].tolist() == [True, False, False, True]
    assert set(found["answer"]) == {"none"}


def test_as_a_file_says():
    """A note that a file says is owed has the file's deadline and kind, and its channel before it goes."""
    given = Given(interviewer="Ana Ferreira", kind="coordinator", channel="card", due=utc("2026-11-20T17:00"))
    entry = held("2026-11-10T10:00", people=("Ana Ferreira", "Bo Lindgren")).model_copy(update={"given": (given,)})
    assert shown(table([entry], NOON), "interviewer", "kind", "channel", "state") == [
        ("Ana Ferreira", "coordinator", "card", "open"),
        ("Bo Lindgren", "thank-you", None, "unsent"),
    ]


WITHOUT_PYARROW = """
import sys
sys.modules["pyarrow"] = None  # as where it is not installed
sys.path[:0] = [TESTS]
from afterword.follow_through import figures, funnel, parts, rows, table
from follow_through.searches import NOON
from follow_through.test_table import DTYPES, SEARCH
found = table(SEARCH, NOON)
assert {name: str(dtype) for name, dtype in found.dtypes.items()} == DTYPES
import pandas
assert pandas.get_option("mode.string_storage") == "auto" and found["company"].dtype.storage == "python"
print(figures(found).model_dump_json())
print(parts(found, "channel"), funnel(found), len(rows(found, "on_time", month="2026-10")))
"""


def test_interviews_of_files():
    """An interview alone owes its notes, none of them sent; two of the same company stay two."""
    alone = held("2026-11-10T10:00", people=("Ana Ferreira", "Bo Lindgren")).interview
    found = table([alone, alone, held("2026-11-19T10:00")], NOON)
    assert list(found["interview_id"]) == ["interview 1", "interview 1", "interview 2", "interview 2", "an interview"]
    assert list(found["state"]) == ["unsent"] * 4 + ["open"]


def test_without_pyarrow():
    """The dtypes and the figures are the same where pyarrow can't be imported."""
    tests = str(Path(__file__).parents[1])
    asks = WITHOUT_PYARROW.replace("TESTS", repr(tests))
    ran = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    found = table(SEARCH, NOON)
    assert found["company"].dtype.storage == "pyarrow"
    assert ran.stdout == (
        f"{figures(found).model_dump_json()}\n{parts(found, 'channel')} {funnel(found)} "
        f"{len(rows(found, 'on_time', month='2026-10'))}\n"
    )
