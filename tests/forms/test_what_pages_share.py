"""What each page shares: safe text, fields that explain themselves, saving, handlers that never fail in silence."""

import asyncio
import logging
import re
from datetime import date, time
from html import unescape
from pathlib import Path

import pytest

from afterword.forms import fields, opened, prose
from afterword.forms.chosen import Chooser, choose, chosen, title
from afterword.forms.page import Page, in_plain_words
from afterword.forms.saving import Saving, flush_all
from afterword.forms.status import Status
from afterword.forms.when import DateControl, TimeControl
from afterword.interchange import InvalidInterview, Problem
from afterword.journal import Journal, JournalError


def words(html: str) -> str:
    """What a person reads."""
    return unescape(re.sub(r"<[^>]+>", "", html))


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Journal:
    """An empty journal that the pages show."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite"))
    opened.show_own()
    return opened.own_journal()


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", '" onclick="x', "'><img src=x>", "a & b", "{{ x }}"])
def test_user_text_is_shown_as_it_is(text: str) -> None:
    """In headings and sentences no character of it becomes HTML."""
    for html in (prose.heading(text).value, prose.sentence(text).value):
        inside = re.fullmatch(r"<(?:h3|p)>(.*)</(?:h3|p)>", html)
        assert inside
        assert not set("<>\"'") & set(inside[1])
        assert unescape(inside[1]) == text


def test_a_label_is_tied_to_its_field_and_an_example_is_no_answer() -> None:
    """The description is the label; the example stands in the placeholder."""
    field = fields.line("Company", example="Fenwick & Daughters", needed=True)
    assert (field.control.description, field.control.placeholder, field.value) == (
        "Company",
        "for example: Fenwick & Daughters",
        "",
    )
    assert "is-needed" in field._dom_classes


def test_a_message_comes_and_goes_below_the_field() -> None:
    """What is wrong is marked; the control itself is never made anew, so nobody loses the place."""
    field = fields.line("Company", help="As they spell it.")
    before = field.children
    field.tell("This is <b>odd</b>.", wrong=True)
    assert (words(field.message), field.children[:2]) == ("This is <b>odd</b>.", before)
    assert "is-wrong" in field._dom_classes
    field.tell()
    assert (field.message, field.children) == ("", before)
    assert "is-wrong" not in field._dom_classes


def test_a_date_and_a_time_travel_as_the_browser_writes_them() -> None:
    """ISO text on the way, a date or a time in Python, nothing where nothing was typed."""
    day, clock = DateControl(value=date(2026, 11, 25)), TimeControl(value=time(14, 5))
    assert (day.get_state()["value"], clock.get_state()["value"]) == ("2026-11-25", "14:05")
    day.set_state({"value": "2027-01-02"})
    clock.set_state({"value": "09:30"})
    assert (day.value, clock.value) == (date(2027, 1, 2), time(9, 30))
    day.set_state({"value": None})
    assert day.value is None


def test_a_handler_that_fails_says_so_on_the_page(caplog: pytest.LogCaptureFixture) -> None:
    """The person reads a sentence, the log holds the rest, and the next press works."""
    page, button = Page("test"), fields.button("Save")
    outcomes = iter([ZeroDivisionError("oh"), JournalError("The disk is full; make room, then try again.")])

    def fail() -> None:
        raise next(outcomes)

    page.on_click(button, fail)
    with caplog.at_level(logging.ERROR):
        button.click()
    assert words(page.status.text).startswith("Something went wrong in the workbook itself (ZeroDivisionError: oh).")
    assert "ZeroDivisionError" in caplog.text
    button.click()
    assert words(page.status.text) == "The disk is full; make room, then try again."


def test_what_is_wrong_with_an_interview_is_said_as_it_stands() -> None:
    """A sentence that was written for people is not wrapped in another."""
    assert in_plain_words(InvalidInterview([Problem("a.b", "it is missing")])) == "a.b: it is missing"


def test_a_page_looks_again_only_when_something_was_saved(journal: Journal) -> None:
    """A look without news costs the person nothing; the sample is news."""
    page, seen = Page("test"), []
    page.on_refresh(lambda: seen.append(opened.shows_sample()))
    page.look()
    page.look()
    journal.remember("a", "b")
    page.look()
    opened.show_sample()
    page.look()
    opened.show_own()
    page.look()
    assert seen == [False, False, True, False]


def test_a_page_opened_again_takes_the_place_of_the_first(journal: Journal) -> None:
    """Running the cells twice leaves one page that follows the journal."""
    heard: list[str] = []
    first = Page("test")
    first.on_refresh(lambda: heard.append("first"))
    second = Page("test")
    second.on_refresh(lambda: heard.append("second"))
    journal.remember("a", "b")
    first.look()
    second.look()
    assert heard == ["second"]


def test_a_save_that_fails_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said, and some seconds later saved after all, without another key."""
    monkeypatch.setattr("afterword.forms.saving.AGAIN", 0.05)
    status, tries = Status(), []

    def save() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise JournalError("The journal is busy.")

    async def type_once() -> list[str]:
        saving = Saving(save, status)
        saving.changed()
        said = [words(status.text)]
        for _ in range(2):
            await asyncio.sleep(0.4)
            said.append(words(status.text))
        return said

    said = asyncio.run(type_once())
    assert said[0] == ""
    assert re.fullmatch(r"Saved at \d\d:\d\d\.", said[-1])
    assert len(tries) == 2


def test_what_is_not_saved_yet_is_saved_when_the_kernel_stops() -> None:
    """Flushing all saves each page's last words at once."""
    saved: list[str] = []

    async def stop_while_typing() -> None:
        saving = Saving(lambda: saved.append("last words"), Status())
        saving.changed()
        assert saved == []
        flush_all()
        assert not saving.unsaved

    asyncio.run(stop_while_typing())
    assert saved == ["last words"]


def test_the_interview_chosen_last_is_remembered(journal: Journal) -> None:
    """Else it is the one changed last; one that was removed is chosen no more."""
    assert chosen(journal) is None
    first, second = journal.keep({}), journal.keep({})
    assert chosen(journal) == second
    choose(journal, first)
    assert chosen(journal) == first
    journal.remove(first)
    assert chosen(journal) == second


def test_a_choice_on_one_page_reaches_the_other(journal: Journal) -> None:
    """Both lists show it, and each page is told once."""
    ids = [journal.keep({"application": {"role": role}}) for role in ("Nurse", "Planner")]
    shown: dict[str, list[str | None]] = {"reflect": [], "write": []}
    pages = {name: Page(name) for name in shown}
    choosers = {name: Chooser(page, shown[name].append) for name, page in pages.items()}
    for page in pages.values():
        page.look()
    choosers["write"].field.control.value = ids[0]
    pages["reflect"].look()
    assert shown == {"reflect": [ids[1], ids[0]], "write": [ids[1], ids[0]]}
    assert choosers["reflect"].field.value == ids[0]


def test_an_interview_that_is_changed_elsewhere_does_not_take_the_place_of_the_one_shown(journal: Journal) -> None:
    """Nobody has chosen yet: the page shows the one changed last, and then stays with it."""
    nurse = journal.keep({"application": {"role": "Nurse"}})
    shown: list[str | None] = []
    page = Page("write")
    chooser = Chooser(page, shown.append)
    page.look()
    journal.keep({"application": {"role": "Planner"}})
    page.look()
    assert shown == [nurse]
    assert [label for label, _ in chooser.field.control.options] == ["Planner", "Nurse"]
    assert chooser.field.value == nurse


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ({}, "Unnamed job"),
        ({"application": {"role": "Nurse"}, "interview": {"at": "2026-11-05T09:00"}}, "Nurse · 5 Nov 2026"),
        ({"application": {"company": "Depot"}, "interview": {"at": "soon"}}, "Depot · soon"),
        ({"application": {"role": "Nurse", "company": "Depot"}}, "Nurse, Depot"),
    ],
)
def test_an_interview_is_listed_by_what_is_known(typed: dict[str, dict[str, str]], expected: str) -> None:
    """Role, company, date, as far as they were typed."""
    assert title(typed) == expected
