"""The agenda, read as a person reads it."""

from datetime import timedelta

import pytest

from afterword.deadlines.in_words import day_of, month_of, time_left
from afterword.follow_through import agenda
from afterword.records import Given, Snoozed
from follow_through.searches import NOON, held, utc

PROMISED = {"decision_by": "2026-11-12", "sent": {"Ana Ferreira": "2026-11-10T12:00"}}


def lines(*entries, as_of=NOON) -> dict[str, list[str]]:
    """Every list of the agenda that is not empty, as sentences."""
    found = agenda(entries, as_of)._asdict()
    return {name: [item.sentence for item in items] for name, items in found.items() if name != "as_of" and items}


WAIT_OR_CLOSE = "Wait a little longer, or record “no reply” and give your time to the next one."


def test_the_whole_agenda():
    """Late, now, today and next, interviews to come, answers past their date: each in its place, most urgent first."""
    entries = (
        held("2026-11-23T09:30", zone="Europe/Berlin", region="DE-HH", name="to come"),
        held("2026-11-20T10:00", name="Friday"),
        held("2026-11-19T10:00", name="Thursday in London"),
        held("2026-11-19T10:00", zone="Asia/Tokyo", region="JP", name="Thursday in Tokyo"),
        held("2026-11-12T10:00", name="late"),
        held("2026-11-10T10:00", name="promised", **PROMISED),
    )
    assert lines(*entries) == {
        "late": ["Your note to Ana Ferreira (Harbour Lights) was due by the end of Friday 13 November (London time)."],
        "now": [
            "Your note to Ana Ferreira (Harbour Lights) is due by the end of Friday 20 November (Tokyo time): "
            "2 hours are left."
        ],
        "today": [
            "Your note to Ana Ferreira (Harbour Lights) is due by the end of Friday 20 November (London time): "
            "11 hours are left."
        ],
        "next": [
            "Your note to Ana Ferreira (Harbour Lights) is due by the end of Monday 23 November (London time): "
            "3 days are left."
        ],
        "coming": ["Your interview with Harbour Lights (Keeper) is on Monday 23 November at 09:30 (Berlin time)."],
        "answers": [
            "Harbour Lights (Keeper) said you would hear by Thursday 12 November, 8 days ago. "
            "A short, friendly question is in order now."
        ],
    }


def test_days_of_another_year():
    """What lies far off is told with its year, so that nobody mistakes it; the freshest late note is first."""
    entries = [
        held("2025-11-10T10:00", decision_by="2025-11-28"),
        held("2026-11-10T10:00"),
        held("2027-11-24T10:00"),
        held("2027-01-08T10:00"),
    ]
    assert [item.sentence for _, items in agenda(entries, NOON).lists for item in items] == [
        "Your note to Ana Ferreira (Harbour Lights) was due by the end of Wednesday 11 November (London time).",
        "Your note to Ana Ferreira (Harbour Lights) was due by the end of Tuesday 11 November 2025 (London time).",
        "Your interview with Harbour Lights (Keeper) is on Friday 8 January at 10:00 (London time).",
        "Your interview with Harbour Lights (Keeper) is on Wednesday 24 November 2027 at 10:00 (London time).",
        "Harbour Lights (Keeper) said you would hear by Friday 28 November 2025, 357 days ago. You may ask once more, "
        "or record “no reply” and give your time to the next one.",
    ]


def test_nothing_to_do():
    """What is sent, practised, declined or answered asks for nothing."""
    entries = (
        held(sent={"Ana Ferreira": "2026-11-10T12:00"}),
        held("2026-11-19T10:00", practice=True),
        held("2026-11-24T10:00", practice=True),
        held("2026-11-19T10:00", contact_declined=True),
        held(not_needed={"Ana Ferreira": "She rang."}),
    )
    assert lines(*entries) == {}
    assert agenda(entries, NOON).is_empty


def test_late_after_an_answer():
    """Once an answer has come, a late thank-you is no longer asked for."""
    assert "late" in lines(held())
    assert lines(held(outcomes=(("rejected", "2026-11-18"),))) == {}
    assert "late" in lines(held(outcomes=(("rejected", "2026-11-21"),)))


def test_through_the_coordinator():
    """One note through the coordinator is one line that names everybody whom it thanks."""
    entry = held(
        "2026-11-19T10:00",
        people=("Ana Ferreira", "Bo Lindgren", "Cy Marsh"),
        emails={},
        coordinator={"name": "Joan Pell"},
    )
    assert lines(entry)["today"] == [
        "Your note through Joan Pell (Harbour Lights), for Ana Ferreira, Bo Lindgren and Cy Marsh, "
        "is due by the end of Friday 20 November (London time): 11 hours are left."
    ]


def test_through_a_coordinator_of_a_file():
    """A file says that a note goes through somebody, and not for whom."""
    given = Given(interviewer="Joan Pell", kind="coordinator")
    entry = held("2026-11-19T10:00", people=("Joan Pell",)).model_copy(update={"given": (given,)})
    assert lines(entry)["today"] == [
        "Your note through Joan Pell (Harbour Lights) is due by the end of Friday 20 November (London time): "
        "11 hours are left."
    ]


@pytest.mark.parametrize(
    ("promised", "says"),
    [
        ("2026-11-19", "yesterday. Answers often come a few days later than promised: give them a week."),
        ("2026-11-14", "6 days ago. Answers often come a few days later than promised: give them a week."),
        ("2026-11-13", "7 days ago. A short, friendly question is in order now."),
        ("2026-11-06", "14 days ago. A short, friendly question is in order now."),
        (
            "2026-11-05",
            "15 days ago. You may ask once more, or record “no reply” and give your time to the next one.",
        ),
    ],
)
def test_answers_past_their_date(promised, says):
    """What fits depends on how long ago the answer was promised."""
    entry = held("2026-10-20T10:00", sent={"Ana Ferreira": "2026-10-20T12:00"}, decision_by=promised)
    (line,) = lines(entry)["answers"]
    assert line.endswith(says)


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (["2026-11-14T09:00"], "You have asked since then: give them a week to answer."),
        (["2026-11-13T09:00"], "A short, friendly question is in order now."),
        (["2026-11-13T09:00", "2026-11-19T09:00"], "You have asked since then: give them a week to answer."),
        (
            ["2026-11-09T09:00", "2026-11-12T09:00"],
            "You have asked twice, and that is enough: give your time to the next one.",
        ),
        (["2026-11-21T09:00"], "A short, friendly question is in order now."),
    ],
)
def test_questions_already_asked(asked, says):
    """Whoever has asked waits a week, and asks twice at most."""
    entry = held("2026-10-20T10:00", sent={"Ana Ferreira": "2026-10-20T12:00"}, decision_by="2026-11-08")
    chasers = [mark for at in asked for mark in held(sent={"Ana Ferreira": at}, kind="follow-up").sent]
    entry = entry.model_copy(update={"sent": (*entry.sent, *chasers)})
    (line,) = lines(entry)["answers"]
    assert line == f"Harbour Lights (Keeper) said you would hear by Sunday 8 November, 12 days ago. {says}"


@pytest.mark.parametrize(
    ("told", "asked", "promised", "says"),
    [
        (
            {"contact_declined": True},
            [],
            "2026-11-16",
            "Answers often come a few days later than promised: give them a week.",
        ),
        ({"contact_declined": True}, [], "2026-11-10", "They asked for no contact: all that is left is to wait."),
        ({"contact_declined": True}, [], "2026-11-01", WAIT_OR_CLOSE),
        ({}, ["2026-11-09T09:00", "2026-11-12T09:00"], "2026-11-01", WAIT_OR_CLOSE),
        ({}, ["2026-11-16T09:00"], "2026-11-01", WAIT_OR_CLOSE),
        (
            {},
            ["2026-11-09T09:00"],
            "2026-11-01",
            "You may ask once more, or record “no reply” and give your time to the next one.",
        ),
    ],
)
def test_nobody_is_told_to_ask_where_no_question_is_in_order(told, asked, promised, says):
    """Not where they asked for no contact, nor just after a question, nor after two."""
    entry = held("2026-10-20T10:00", sent={"Ana Ferreira": "2026-10-20T12:00"}, decision_by=promised, **told)
    chasers = [mark for at in asked for mark in held(sent={"Ana Ferreira": at}, kind="follow-up").sent]
    (line,) = lines(entry.model_copy(update={"sent": (*entry.sent, *chasers)}))["answers"]
    assert line.endswith(f" ago. {says}")


def test_silent():
    """Those that may be closed all at once are the ones more than two weeks past their promised date, no others."""
    sent = {"Ana Ferreira": "2026-10-20T12:00"}
    entries = [
        held("2026-10-20T10:00", name="silent", sent=sent, decision_by="2026-11-05"),
        held("2026-10-20T10:00", name="not yet", sent=sent, decision_by="2026-11-06"),
        held("2026-10-20T10:00", name="no date", sent=sent),
    ]
    assert agenda(entries, NOON).silent == ("silent",)


def test_snoozed():
    """What is snoozed comes back when its time is over; other notes and the answer stay."""
    entry = held("2026-10-20T10:00", people=("Ana Ferreira", "Bo Lindgren"), decision_by="2026-11-06")
    until = utc("2026-11-22T09:00")
    for person in ("Ana Ferreira", None):
        entry = entry.model_copy(update={"snoozed": (*entry.snoozed, Snoozed(interviewer=person, until=until))})
    assert lines(entry) == {
        "late": ["Your note to Bo Lindgren (Harbour Lights) was due by the end of Wednesday 21 October (London time)."]
    }
    back = lines(entry, as_of=until)
    assert (len(back["late"]), len(back["answers"])) == (2, 1)


def test_an_answer_due_today():
    """On the promised day itself, and after any answer, nothing is past its date."""
    assert lines(held(**PROMISED | {"decision_by": "2026-11-20"})) == {}
    assert lines(held(**PROMISED, outcomes=(("advanced", "2026-11-20"),))) == {}


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (timedelta(days=3, hours=23), "3 days are"),
        (timedelta(days=2), "2 days are"),
        (timedelta(hours=47, minutes=59), "47 hours are"),
        (timedelta(hours=1), "1 hour is"),
        (timedelta(minutes=59), "59 minutes are"),
        (timedelta(minutes=1), "1 minute is"),
        (timedelta(seconds=59), "less than a minute is"),
    ],
)
def test_time_left(left, said):
    """Time left is rounded down, so that nobody is promised more than there is."""
    assert time_left(left) == said


def test_days_in_words():
    """Days and months are written in words, whatever language the machine speaks."""
    assert (day_of(utc("2026-11-27T00:00")), month_of("2027-01")) == ("Friday 27 November", "January 2027")
