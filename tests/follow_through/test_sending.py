"""A note whose date can't be right gets a question, and is in no figure as sent."""

import pytest

from afterword.follow_through import agenda, figures, owed, table
from follow_through.searches import NOON, held, utc

UNTIL = {"until": "2026-11-19T11:30"}


def asked(entry, as_of=NOON):
    """What the agenda asks."""
    return [question.sentence for question in agenda([entry], as_of).questions]


OVER = "before the interview was over (11:30)"


@pytest.mark.parametrize(
    ("sent", "says"),
    [
        ("2026-11-19T11:29", f"Thursday 19 November 2026 at 11:29 (London time), {OVER}"),
        ("2026-11-18T22:00", f"Wednesday 18 November 2026 at 22:00 (London time), {OVER}"),
        ("2090-01-02T09:00", "Monday 2 January 2090 at 09:00 (London time), which is still to come"),
    ],
)
def test_a_question(sent, says):
    """It says what is odd and asks when the note went, in place of asking for the note."""
    entry = held("2026-11-19T10:00", sent={"Ana Ferreira": sent}, **UNTIL)
    assert asked(entry) == [f"Your note to Ana Ferreira (Harbour Lights) is marked as sent on {says}. When did it go?"]
    found = agenda([entry], NOON)
    assert not any((found.late, found.now, found.today, found.next))


@pytest.mark.parametrize("sent", ["2026-11-19T11:29", "2090-01-02T09:00"])
def test_no_figure(sent):
    """Until it is answered the note counts as not sent, and has no hours."""
    found = table([held("2026-11-19T10:00", sent={"Ana Ferreira": sent}, **UNTIL)], NOON)
    assert found["state"].tolist() == ["open"]
    assert found[["sent", "hours_to_send", "channel"]].isna().all(axis=None)
    assert (figures(found).sent, figures(found).hours_to_send.n) == (0, 0)


def test_the_reason_is_in_the_table():
    """So that whoever looks at the rows sees why."""
    early = held("2026-11-19T10:00", sent={"Ana Ferreira": "2026-11-19T11:00"}, **UNTIL)
    ahead = held("2026-11-19T10:00", sent={"Ana Ferreira": "2090-01-02T09:00"})
    right = held("2026-11-19T10:00", sent={"Ana Ferreira": "2026-11-19T12:00"})
    assert table([early, ahead], NOON)["question"].tolist() == ["before the interview ended", "in the future"]
    assert table([right], NOON)["question"].isna().all()


def test_from_the_end_on():
    """At the very moment of its end a note is in time, and raises no question."""
    entry = held("2026-11-19T10:00", sent={"Ana Ferreira": "2026-11-19T11:30"}, **UNTIL)
    assert asked(entry) == []
    assert [note.state for note in owed(entry, NOON)] == ["on time"]


def test_without_an_end():
    """Where nobody said when it ended, its beginning counts."""
    assert asked(held("2026-11-19T10:00", sent={"Ana Ferreira": "2026-11-19T10:00"})) == []
    assert len(asked(held("2026-11-19T10:00", sent={"Ana Ferreira": "2026-11-19T09:59:59"}))) == 1


def test_a_right_mark_answers_it():
    """As soon as there is a mark that can be right, that one counts and nothing is asked."""
    early = held("2026-11-19T10:00", sent={"Ana Ferreira": "2026-11-19T09:00"})
    right = held(sent={"Ana Ferreira": "2026-11-19T13:00"}).sent
    entry = early.model_copy(update={"sent": (*early.sent, *right)})
    assert asked(entry) == []
    assert table([entry], NOON)["hours_to_send"].tolist() == [3.0]


def test_figures_of_the_past():
    """What is later than the moment of the figures, but not than the clock, simply is not there yet: no question."""
    entry = held("2026-10-01T10:00", sent={"Ana Ferreira": "2026-10-02T10:00"})
    assert asked(entry, utc("2026-10-01T12:00")) == []
    assert [note.state for note in owed(entry, utc("2026-10-01T12:00"))] == ["open"]


def test_over_a_change_of_clocks():
    """An interview from half past midnight to two, in the night in which 01:30 comes twice, ends once."""
    night = {"until": "2026-10-25T02:00", "zone": "Europe/London"}
    entry = held("2026-10-25T00:30", sent={"Ana Ferreira": "2026-10-25T01:45"}, **night)  # 01:45 for the second time
    assert len(asked(entry)) == 1
    assert asked(held("2026-10-25T00:30", sent={"Ana Ferreira": "2026-10-25T02:00"}, **night)) == []
