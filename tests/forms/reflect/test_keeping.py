"""Every change is saved as it is made; another page, another interview or a full disk loses nothing."""

import asyncio
import re
from datetime import datetime
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from ipywidgets.widgets.widget import _instances

import afterword
from afterword.forms import opened
from afterword.forms.reflect import ReflectPage
from afterword.forms.reflect.beginning import beginning
from afterword.forms.reflect.merging import merged
from afterword.journal import Journal, JournalError, Listed, open_journal


def words(html: str) -> str:
    """What a person reads."""
    return unescape(re.sub(r"<[^>]+>", "", html))


def test_each_change_is_saved_and_said(hands: Any, journal: Journal) -> None:
    """The line at the foot says when; the journal holds it."""
    hands.put("application.company", "Fenwick & Daughters")
    assert re.fullmatch(r"Saved at \d\d:\d\d\.", words(hands.page._page.status.text))
    assert journal.interviews()[0].typed["application"] == {"company": "Fenwick & Daughters"}
    hands.put("application.company", "")
    assert "application" not in journal.interviews()[0].typed


def test_quick_typing_is_saved_within_half_a_second(journal: Journal) -> None:
    """While keys come quickly one save holds them all, and none waits longer than that."""

    async def type_quickly() -> tuple[int, str]:
        page = ReflectPage()
        company = dict(page.form.fields())["application.company"].control
        saves = []
        keep, journal_of_page = Journal.keep, page.keeping._journal
        journal_of_page.keep = lambda *given: (saves.append(1), keep(journal_of_page, *given))[1]  # type: ignore[method-assign]
        for length in range(1, 11):
            company.value = "Millbrook Trust"[:length]
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.5)
        del journal_of_page.keep
        return len(saves), journal.interviews()[0].typed["application"]["company"]

    assert asyncio.run(type_quickly()) == (1, "Millbrook Trust"[:10])


@pytest.mark.usefixtures("journal")
def test_the_field_being_typed_in_is_left_in_peace() -> None:
    """Half an address is no wrong address until the person pauses or goes on."""

    async def type_an_address() -> tuple[str, str]:
        page = ReflectPage()
        fields = dict(page.form.fields())
        fields["candidate.email"].control.value = "priya@"
        await asyncio.sleep(0.5)
        while_typing = fields["candidate.email"].message
        fields["candidate.name"].control.value = "Priya"
        await asyncio.sleep(0.5)
        return while_typing, words(fields["candidate.email"].message)

    before, after = asyncio.run(type_an_address())
    assert before == ""
    assert after.startswith("“priya@” is not")


def test_a_new_interview_begins_with_what_is_likely(hands: Any, journal: Journal, panel: afterword.Interview) -> None:
    """The person's own details come from the last interview; it joins the list with its first answer."""
    hands.type_all(panel)
    page = hands.page
    page.chooser.begin.click()
    fields = {path: field.value for path, field in page.form.fields()}
    assert (fields["candidate.name"], fields["candidate.phone"]) == ("Priya Raman", "+1 617 555 0142")
    assert fields["application.company"] == ""
    assert page.form.meeting.when.day.value == datetime.now().date()
    assert len(journal.interviews()) == 1
    hands.put("application.role", "Planner")
    assert next(title for title, _ in page.chooser.field.control.options).startswith("Planner · ")
    assert len(journal.interviews()) == 2
    assert journal.interviews()[1].interview == panel


def test_the_time_is_guessed_from_now() -> None:
    """Today, and the half hour before."""
    now = datetime(2026, 11, 25, 15, 44, 10)
    assert beginning([], now) == {"interview": {"at": "2026-11-25T15:30"}}
    last = Listed("1", {"candidate": {"name": "Sam Ortiz"}, "interview": {"at": "2026-11-20T16:30"}}, now)
    assert beginning([last], now) == {"interview": {"at": "2026-11-25T15:30"}, "candidate": {"name": "Sam Ortiz"}}


def test_another_interview_is_chosen(hands: Any, journal: Journal, panel: afterword.Interview) -> None:
    """Choosing shows it; the choice is there for every page and every kernel."""
    hands.type_all(panel)
    other = journal.keep({"application": {"role": "Planner", "company": "Depot"}})
    page = hands.page
    page._page.look()
    assert [title for title, _ in page.chooser.field.control.options] == [
        "Planner, Depot",
        "Operations Analyst, Northwind Clinics · 25 Nov 2026",
    ]
    page.chooser.field.control.value = other
    assert dict(page.form.fields())["application.company"].value == "Depot"
    assert dict(ReflectPage().form.fields())["application.company"].value == "Depot"


def test_what_another_page_changed_is_brought_together(
    hands: Any, journal: Journal, panel: afterword.Interview
) -> None:
    """Neither page loses the other's words, whoever saves last; the next look shows them all."""
    hands.type_all(panel)
    elsewhere = open_journal(journal.address)
    (listed,) = elsewhere.interviews()
    typed = listed.typed
    typed["candidate"]["phone"] = "+1 617 555 0199"
    typed["interviewers"][2]["moment"] = "the wall of forecasts"
    elsewhere.keep(typed, listed.id)
    elsewhere.close()
    hands.put("application.company", "Northwind Clinics Inc.")
    hands.page._page.look()
    held = journal.interviews()[0].typed
    assert held["application"]["company"] == "Northwind Clinics Inc."
    assert held["candidate"]["phone"] == hands.field("candidate.phone").value == "+1 617 555 0199"
    assert held["interviewers"][2]["moment"] == hands.field("interviewers[2].moment").value == "the wall of forecasts"


@pytest.mark.parametrize(
    ("before", "mine", "theirs", "both"),
    [
        ({"a": "1"}, {"a": "2"}, {"a": "1"}, {"a": "2"}),
        ({"a": "1"}, {"a": "1"}, {"a": "3"}, {"a": "3"}),
        ({"a": "1"}, {"a": "2"}, {"a": "3"}, {"a": "2"}),
        ({"a": "1", "b": "1"}, {"b": "1"}, {"a": "1", "b": "2"}, {"b": "2"}),
        ({}, {"p": [{"key": "x"}]}, {"p": [{"key": "y"}]}, {"p": [{"key": "x"}, {"key": "y"}]}),
        (
            {"p": [{"key": "x", "n": "1"}, {"key": "y"}]},
            {"p": [{"key": "x", "n": "2"}]},
            {"p": [{"key": "x", "n": "1"}, {"key": "y"}, {"key": "z"}]},
            {"p": [{"key": "x", "n": "2"}, {"key": "z"}]},
        ),
    ],
)
def test_both_changes_stand(before: Any, mine: Any, theirs: Any, both: Any) -> None:
    """Where only one changed an answer that change stands; where both did, mine does."""
    assert merged(before, mine, theirs) == both


def test_a_full_disk_is_said_and_nothing_is_forgotten(
    hands: Any, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A save that fails is said in plain words; the words stay in the field and the next save has them."""
    hands.put("application.company", "Millbrook")

    def full(*_given: Any) -> str:
        raise JournalError("The journal can't be used right now (disk full).")

    with monkeypatch.context() as broken:
        broken.setattr(Journal, "keep", full)
        hands.put("application.role", "Nurse")
        assert words(hands.page._page.status.text) == "Not saved: The journal can't be used right now (disk full)."
        hands.page.chooser.begin.click()
        assert hands.field("application.role").value == "Nurse"
    assert "role" not in journal.interviews()[0].typed["application"]
    hands.put("candidate.name", "Rosa Lindqvist")
    assert journal.interviews()[0].typed["application"] == {"company": "Millbrook", "role": "Nurse"}


def test_the_sample_and_back(hands: Any, journal: Journal) -> None:
    """What was typed goes into one's own journal; the sample shows its own interviews and says that it is one."""
    hands.put("application.company", "Millbrook")
    hands.page._page.look()
    page = ReflectPage()
    section = page.beginning()
    notice = section.children[2]
    assert [child._dom_classes for child in notice.children] == []
    opened.show_sample()
    page._page.look()
    assert "fictional person" in notice.children[0].children[0].value
    assert dict(page.form.fields())["application.company"].value not in ("", "Millbrook")
    notice.back.click()
    assert dict(page.form.fields())["application.company"].value == "Millbrook"
    assert len(journal.interviews()) == 1


def test_an_empty_journal_offers_the_sample(journal: Journal, tmp_path: Path) -> None:
    """One click shows it, and what is typed there stays out of one's own journal."""
    page = ReflectPage()
    notice = page.beginning().children[2]
    assert "Your journal is empty so far." in notice.children[0].children[0].value
    notice.open_sample.click()
    assert len(page.chooser.field.control.options) > 5
    dict(page.form.fields())["reflection.improve"].control.value = "Ask more."
    assert journal.interviews() == []
    assert (tmp_path / "journal.sqlite").exists()


def test_going_from_interview_to_interview_piles_up_nothing(
    hands: Any, journal: Journal, panel: afterword.Interview
) -> None:
    """The boxes of the one that was left show the next; none is made anew or closed."""
    hands.type_all(panel)
    ids = [journal.interviews()[0].id, journal.save(panel)]
    chooser = hands.page.chooser
    hands.page._page.look()
    counts = []
    for turn in range(6):
        chooser.field.control.value = ids[(turn + 1) % 2]
        counts.append(len(_instances))
    assert chooser.shown == ids[0]
    assert len(set(counts[1:])) == 1


def test_the_way_is_remembered_only_when_it_was_chosen(
    hands: Any, journal: Journal, panel: afterword.Interview
) -> None:
    """An interview with more in it opens whole; the next new one asks as little as the person chose."""
    hands.type_all(panel)
    page = ReflectPage()
    assert page.way.field.value == "the whole way"
    page.chooser.begin.click()
    assert page.way.field.value == "two minutes"
    page.way.field.control.value = "the whole way"
    journal.keep({"application": {"role": "Planner"}})
    assert ReflectPage().way.field.value == "the whole way"
