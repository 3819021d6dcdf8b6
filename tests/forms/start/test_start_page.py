"""The Start page says what is open right now, and where everything is kept."""

import re
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path

import pytest

import afterword
from afterword.forms import opened
from afterword.forms.start import StartPage
from afterword.journal import Journal

PANEL = afterword.load(Path(__file__).parents[2] / "examples" / "panel.yaml")


@pytest.fixture(autouse=True)
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Journal:
    """An empty journal that the pages show."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite"))
    opened.show_own()
    return opened.own_journal()


def lines(page: StartPage) -> list[str]:
    """What the page says is open, a line an item."""
    items = re.findall(r"<(?:li|p)>(.*?)</(?:li|p)>", page.open_now.said.value)
    return [unescape(item) for item in items]


def interview_at(when: datetime) -> afterword.Interview:
    """The panel's interview at another time."""
    at = when.replace(second=0, microsecond=0, tzinfo=None)
    return PANEL.model_copy(update={"interview": PANEL.interview.model_copy(update={"at": at, "until": None})})


def test_an_empty_journal_has_nothing_open_and_offers_the_sample() -> None:
    """One sentence, and one button to look around first."""
    page = StartPage()
    assert lines(page) == ["Nothing is open. After your next interview, begin with Reflect."]
    notice = page.now().children[2]
    notice.open_sample.click()
    assert lines(page)[0].startswith("Your note to ")
    assert "Nothing that you change here is kept for good." in notice.children[0].children[0].value
    notice.back.click()
    assert lines(page) == ["Nothing is open. After your next interview, begin with Reflect."]


def test_notes_to_send_and_interviews_begun_are_named(journal: Journal) -> None:
    """The notes of yesterday's panel, one a person, then what was begun and not finished."""
    journal.save(interview_at(datetime.now() - timedelta(days=1)))
    journal.keep({"application": {"company": "<b>Depot</b>"}})
    said = lines(StartPage())
    assert [line.split(" (")[0] for line in said[:3]] == [
        "Your note to Maria Okafor",
        "Your note to Tom Weiss",
        "Your note to Lena Fischer",
    ]
    assert said[3:] == ["You began to reflect on “<b>Depot</b>”; what you typed is waiting on Reflect."]


def test_an_interview_to_come_is_named(journal: Journal) -> None:
    """Nothing is owed for it yet."""
    journal.save(interview_at(datetime.now() + timedelta(days=9)))
    (said,) = lines(StartPage())
    assert said.startswith("Your interview with Northwind Clinics (Operations Analyst) is on ")


def test_many_are_counted(journal: Journal) -> None:
    """Three are named, the rest is a number."""
    for _ in range(2):
        journal.save(interview_at(datetime.now() - timedelta(hours=30)))
    for _ in range(5):
        journal.keep({})
    said = lines(StartPage())
    assert said[3] == "And 3 more; Follow through lists them all."
    assert said[-1] == "And 2 more that you began."


def test_it_says_where_the_journal_lies(journal: Journal) -> None:
    """A path that a person can find, copy or delete."""
    page = StartPage()
    assert unescape(re.sub(r"<[^>]+>", "", page.where.said.value)) == f"Your journal is this file: {journal.address}"
