"""Rates by month, stage, channel and format; the funnel; the rows behind a figure."""

import pytest

from afterword.follow_through import DEFINITIONS, figures, funnel, parts, rows, table
from follow_through.searches import NOON, held, many

PANEL = ("Ana Ferreira", "Bo Lindgren")
SEARCH = (
    held("2026-09-30T16:00", name="late", stage="final", people=PANEL, sent={"Ana Ferreira": "2026-09-30T18:00",
         "Bo Lindgren": "2026-10-05T09:00"}, outcomes=(("offer", "2026-10-09"),)),
    held("2026-10-01T09:00", name="on time", stage="screening", format="phone",
         sent={"Ana Ferreira": "2026-10-01T18:00"}, outcomes=(("rejected", "2026-10-09"),)),
    held("2026-10-12T09:00", name="none", stage="first"),
    held("2026-11-19T16:00", name="open", stage="screening", format="phone"),
)  # fmt: skip


def shown(by):
    """Each part with its counts."""
    return [
        (part.value, part.owed, part.on_time, part.late, part.unsent, part.open)
        for part in parts(table(SEARCH, NOON), by)
    ]


def test_by_month():
    """In the order of the calendar, by the month where the interview took place."""
    assert shown("month") == [("2026-09", 2, 1, 1, 0, 0), ("2026-10", 2, 1, 0, 1, 0), ("2026-11", 1, 0, 0, 0, 1)]


def test_by_stage_and_format():
    """In the order of the hiring; only what there is."""
    assert shown("stage") == [("screening", 2, 1, 0, 0, 1), ("first", 1, 0, 0, 1, 0), ("final", 2, 1, 1, 0, 0)]
    assert shown("format") == [("phone", 2, 1, 0, 0, 1), ("video", 3, 1, 1, 1, 0)]


def test_by_channel():
    """A note that has not gone has no channel yet, and stands last."""
    assert shown("channel") == [("email", 3, 2, 1, 0, 0), (None, 2, 0, 0, 1, 1)]


def test_rates_of_a_part():
    """Over owed less open, with n and interval; no rate where nothing is settled."""
    september, _, november = parts(table(SEARCH, NOON), "month")
    assert (september.rates.sent.k, september.rates.on_time.k, september.rates.on_time.n) == (2, 1, 2)
    assert september.rates.on_time.low == pytest.approx(0.0945, abs=1e-4)
    assert (november.rates.sent.n, november.rates.sent.rate) == (0, None)


def test_no_such_part():
    """The reason names what there is."""
    with pytest.raises(ValueError, match=r"^“sent” is not a column to tell notes apart by; name one of month, stage,"):
        parts(table(SEARCH, NOON), "sent")


def test_funnel():
    """From interview to a favourable answer; an interview with an open note is not in it yet."""
    search = [*SEARCH, *many(3, "all on time", "advanced"), *many(2, "all on time", None), *many(2, "some", "offer")]
    steps = funnel(table(search, NOON))
    assert [(step.name, step.n) for step in steps] == [
        ("interviews", 10),
        ("a note sent", 9),
        ("every note on time", 6),
        ("answer known", 4),
        ("favourable", 3),
    ]
    assert [step.of_the_step_before and (step.of_the_step_before.k, step.of_the_step_before.n) for step in steps] == [
        None,
        (9, 10),
        (6, 9),
        (4, 6),
        (3, 4),
    ]


def test_rows_behind_each_figure():
    """Each count is the number of the rows that one call gives."""
    found = table([*SEARCH, *many(6, "all on time", "offer"), *many(5, "none", "no reply")], NOON)
    known = figures(found)
    for name in ("interviews", "owed", "sent", "on_time", "late", "unsent", "open"):
        assert len(rows(found, name)) == getattr(known, name)
    assert len(rows(found, "settled")) == known.rates.sent.n
    assert len(rows(found, "hours_to_send")) == known.hours_to_send.n
    assert {name: len(rows(found, f"outcomes: {name}")) for name in known.outcomes} == known.outcomes
    for group in known.by_follow_through:
        mine = {"follow_through": group.follow_through}
        assert len(rows(found, "followed", **mine)) == group.interviews
        assert (len(rows(found, "known", **mine)), len(rows(found, "favourable", **mine))) == (
            group.known,
            group.favourable,
        )
    for step in funnel(found):
        assert len(rows(found, f"funnel: {step.name}")) == step.n
    for part in parts(found, "channel"):
        assert len(rows(found, "sent", channel=part.value)) == part.sent


def test_rows_of_a_month():
    """The rows are whole, so that each note can be read."""
    found = rows(table(SEARCH, NOON), "on_time", month="2026-10")
    assert found["interview_id"].tolist() == ["on time"]
    assert found["interviewer"].tolist() == ["Ana Ferreira"]


def test_no_such_figure():
    """The reason names what there is."""
    found = table(SEARCH, NOON)
    with pytest.raises(ValueError, match=r"^“punctual” is not a figure; name one of owed, sent, on_time, "):
        rows(found, "punctual")
    with pytest.raises(ValueError, match=r"^“weather” is not a column of the table$"):
        rows(found, "sent", weather="fair")
    assert {"owed", "interviews", "known"} <= set(DEFINITIONS)
