"""Hands that type into a note and press what a remark offers."""

import re
from html import unescape
from pathlib import Path

import pytest

from afterword.forms.write import WritePage

NOTE = (Path(__file__).parents[3] / "examples" / "note-to-okafor.txt").read_text(encoding="utf-8")


class Desk:
    """The first note of the panel in the person's own words, and what can be done to it."""

    def __init__(self) -> None:
        self.card = WritePage().panel.cards[0]
        self.margin, self.body = self.card.margin, self.card.body
        self.body.value = NOTE

    def type(self, old, new):
        """Type ``new`` in the place of ``old``."""
        assert old in self.body.value
        self.body.value = self.body.value.replace(old, new, 1)

    def press(self, label):
        """Press the button of that label at the first remark that has it."""
        remark = next(one for one in self.margin.remarks.remarks if label in one["actions"])
        self.margin.remarks._handle_custom_msg({"press": [remark["id"], remark["actions"].index(label)]}, [])

    def take_back(self):
        """Press “Undo this change”."""
        self.margin.remarks._handle_custom_msg({"undo": True}, [])

    @property
    def changed(self):
        """What the line above “Undo this change” says; empty where there is no such button."""
        return self.margin.remarks.changed

    @property
    def underlined(self):
        """The words underlined, each with how much the remark matters."""
        text = self.body.findings["text"]
        return [(text[one["start"] : one["end"]], one["severity"]) for one in self.body.findings["items"]]

    @property
    def state(self):
        """What is said of the whole."""
        return unescape(re.sub(r"<[^>]+>", "", self.margin.state.value))


@pytest.fixture
def desk():
    """The note to Maria Okafor on an open Write page."""
    return Desk()


@pytest.fixture
def new_desk():
    """Opens such a page, for a test that has an event loop of its own."""
    opened = []

    def open_one():
        opened.append(Desk())
        return opened[-1]

    yield open_one
    for one in opened:
        one.card.saving.flush()
