"""The workshop's pages: what they show, what they keep, and what stays private."""

from datetime import datetime
from pathlib import Path

import pytest

from afterword import load, open_journal
from afterword.forms import opened
from afterword.forms.reflect import ReflectPage
from afterword.forms.workshop.demonstration import DemonstrationPage
from afterword.forms.workshop.drafting import MORE, DraftingPage
from afterword.forms.workshop.goodbye import FIRST_COPY, GoodbyePage
from afterword.forms.workshop.guide import GuidePage
from afterword.forms.workshop.partner import PartnerPage
from afterword.forms.workshop.practice_interview import PracticeInterviewPage
from afterword.forms.workshop.resources import ResourcesPage

PANEL = load(Path(__file__).parents[2] / "examples" / "panel.yaml")


@pytest.fixture(autouse=True)
def journal(tmp_path, monkeypatch):
    """A journal with the panel in it, which the pages show."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "data" / "journal.sqlite"))
    opened.let_go()
    opened.own_journal().save(PANEL)
    yield opened.own_journal()
    opened.let_go()


def shown(page):
    """Everything that a widget and what is in it say."""
    said = str(getattr(page, "value", "")) + str(getattr(page, "description", ""))
    return said + "".join(shown(child) for child in getattr(page, "children", ()))


def test_the_timer_follows_the_plan():
    """Another length, other parts."""
    page = GuidePage()
    assert page.clock.parts[0] == ["Why write at all", 5]
    page.length.value = 1
    assert sum(minutes for _, minutes in page.clock.parts) == 90
    assert "0 to 10 min: Why write at all" in page.shown.value


def test_the_demonstration_shows_nobodys_data():
    """Not a word of the journal that is open."""
    page = DemonstrationPage()
    parts = [page.often_sent(), page.reflected(), page.notes(), page.when()]
    page.coach.unfold()
    said = "".join(map(shown, parts))
    assert "Priya" not in said
    assert "whale skeleton" in said
    assert "<li>“so nervous” tells them" in said
    assert "<li><q>hiring team</q> Write to each of them alone" in said
    assert "They met on Thursday 15 October. The notes were on time until the end of Friday 16 October." in said


def test_a_line_of_ones_own_comes_before_the_draft():
    """The draft waits for it; the line is kept in the journal."""
    page = DraftingPage()
    page.show.click()
    assert MORE in page.told.value
    assert page.draft.value == ""
    page.line.value = "Your no-shows are people I would like to call"
    page.show.click()
    assert "Dear Dr. Okafor" in page.draft.value
    page.somebody.who.value = "Tom Weiss"
    assert (page.line.value, page.draft.value) == ("", "")
    page.somebody.who.value = "Maria Okafor"
    assert page.line.value == "Your no-shows are people I would like to call"


def test_a_turned_screen_holds_nothing_private():
    """One note without names, three questions, a way back; the answers stay with the note."""
    page = PartnerPage()
    section = page.reading()
    assert "Northwind" in "".join(label for label, _ in page.somebody.chooser.field.control.options)
    page.turn.click()
    on_screen = "".join(map(shown, section.children[1:]))  # the first is the stylesheet
    for private in ("Okafor", "Northwind", "Priya", "617 555", "@example", "@northwind", "lost the thread"):
        assert private not in on_screen
    assert "the evening before halved your no-shows" in on_screen
    page.answers[0].value = "The one on <calls>"
    page.back.click()
    assert "The one on &lt;calls&gt;" in page.said.value
    page.somebody.who.value = "Lena Fischer"
    assert page.said.value == ""


def test_names_are_shown_where_both_agreed():
    """With a tick of the writer's."""
    page = PartnerPage()
    page.names.value = True
    page.turn.click()
    assert "Dear Dr. Okafor" in page.note.value


def test_with_an_empty_journal_the_way_on_is_told(tmp_path, monkeypatch):
    """Instead of an empty list."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "empty.sqlite"))
    page = DraftingPage()
    assert "Begin with Reflect, or hold a practice interview." in shown(page.drafting())
    PracticeInterviewPage().keep.click()
    page.somebody.chooser.refresh()
    assert "not enough for a note yet; go on with Reflect." in shown(page.drafting())


def test_a_practice_interview_goes_into_the_journal_marked(journal):
    """With the person's own name, and the city still to be said."""
    page = PracticeInterviewPage()
    page.keep.click()
    kept = journal.interviews()[0].typed
    assert kept["interview"]["practice"] is True
    assert kept["candidate"]["name"] == "Priya Raman"
    assert "Go to Reflect" in page.kept.value
    reflect = ReflectPage()
    assert "Larkfield Dental Practice" in shown(reflect.meeting())
    assert journal.interviews()[0].typed == kept


def test_resources_open_only_when_they_are_pressed():
    """Each link beside the page, and the other side does not learn from where."""
    page = ResourcesPage()
    said = "".join(shown(page.shelf(number)) for number in range(4)) + shown(page.evidence())
    assert said.count("<a ") == said.count('target="_blank" rel="noreferrer"') > 15
    assert "p = .32" in said


def test_resources_hold_no_figure_of_ones_own():
    """So none is spoken of."""
    assert "Yours" not in shown(ResourcesPage().evidence())


def test_goodbye_takes_along_asks_and_says_what_it_did(tmp_path):
    """Nothing goes before its copy was read back; afterwards the next person finds an empty journal."""
    stick = tmp_path / "stick"
    stick.mkdir()
    page = GoodbyePage()
    page.ask.click()
    assert FIRST_COPY in page.what.value
    page.folder.value = str(stick)
    page.copy.click()
    assert "was read back, and holds all that your journal holds." in page.told.value
    page.ask.click()
    assert str(tmp_path / "data" / "journal.sqlite") in page.what.value
    page.yes.click()
    assert "Removed from this computer:" in page.what.value
    assert opened.own_journal().interviews() == []
    copy = open_journal(stick / "afterword-journal.sqlite")
    assert copy.interviews()[0].interview == PANEL
    copy.close()


def test_goodbye_keeps_everything_where_the_person_says_so(tmp_path):
    """Nothing is removed by one slip of the hand."""
    page = GoodbyePage()
    page.folder.value = str(tmp_path)
    page.copy.click()
    page.ask.click()
    page.no.click()
    assert "Everything stays as it is." in page.what.value
    assert (tmp_path / "data" / "journal.sqlite").exists()


def test_goodbye_takes_back_the_file_that_the_browser_saved():
    """The right one counts, another does not."""
    page = GoodbyePage()
    made = page._give()
    page.chosen.value = (uploaded(b"a holiday photograph"),)
    assert page.taken is None
    page.chosen.value = (uploaded(made.data),)
    assert "The file that you saved was read back" in page.told.value


def uploaded(data):
    """A file as the browser hands it over."""
    return {"name": "x", "type": "", "size": len(data), "content": data, "last_modified": datetime.now()}
