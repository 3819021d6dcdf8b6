"""A journal of one's own that holds the panel, and what a person reads on the Write page."""

import re
from html import unescape
from pathlib import Path

import pytest

from afterword import load
from afterword.forms import opened

PANEL = load(Path(__file__).parents[2] / "examples" / "panel.yaml")


@pytest.fixture
def panel():
    """The interview with three people, somebody who arranged it, and a better answer for one of them."""
    return PANEL


@pytest.fixture(autouse=True)
def journal(tmp_path, monkeypatch):
    """The journal that the pages show."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite"))
    opened.show_own()
    opened._own.clear()
    mine = opened.own_journal()
    mine.save(PANEL)
    return mine


@pytest.fixture
def only(journal):
    """The id of the only interview."""
    return journal.interviews()[0].id


@pytest.fixture
def without_address(journal, only):
    """Take the addresses of people away, by their names; return the interview."""

    def take_away(*names):
        people = [p.model_copy(update={"email": None}) if p.name in names else p for p in PANEL.interviewers]
        journal.save(PANEL.model_copy(update={"interviewers": tuple(people)}), only)
        return journal.interview(only)

    return take_away


@pytest.fixture
def words():
    """What an HTML widget says, without its tags."""
    return lambda html: " ".join(unescape(re.sub(r"<[^>]+>", " ", html.value)).split())


@pytest.fixture
def offered():
    """The labels of the small buttons below a note, in their order."""
    return lambda card: [
        button.description for row in card.one_thing.children for button in row.children if hasattr(button, "click")
    ]
