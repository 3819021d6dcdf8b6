"""What was put off or is not needed, with the way back to each."""

from collections.abc import Callable
from typing import NamedTuple
from zoneinfo import ZoneInfo

from ipywidgets import VBox

from afterword.deadlines.in_words import day_of
from afterword.forms import opened
from afterword.forms.boxes import fill, stack
from afterword.forms.fields import button
from afterword.forms.fold import Fold
from afterword.forms.follow_through.held import Held
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence
from afterword.journal import Journal
from afterword.records import Entry

AT_MOST = 30
"""The most that are listed, the latest interviews first."""


class Aside(NamedTuple):
    """One thing that the agenda leaves out because the person said so."""

    words: str
    back: Callable[[Journal], None]


class PutAside(VBox):
    """Folded away: how many there are, and on asking each of them."""

    def __init__(self, page: Page, held: Held) -> None:
        self._page, self._held = page, held
        self._lines: list[_Line] = []
        self._found: list[Aside] = []
        self._list = stack()
        self.fold = Fold(page, "", self._list, unfolded=self._list_all)
        super().__init__([], **shared(VBox))

    def refresh(self) -> None:
        """Show what the journal holds now."""
        found = [one for entry in reversed(self._held.entries) for one in _of(entry)][:AT_MOST]
        self.fold.button.description = f"Put off or not needed: {len(found)}"
        fill(self, *([self.fold] if found else []))
        self._found = found
        if self.fold.is_open:
            self._list_all()

    def _list_all(self) -> None:
        while len(self._lines) < len(self._found):
            self._lines.append(_Line(self._page))
        for line, one in zip(self._lines, self._found, strict=False):
            line.show(one)
        fill(self._list, *(line.box for line in self._lines[: len(self._found)]))


class _Line:
    """One of them; it shows one after another."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._one: Aside | None = None
        self._words = sentence()
        self.again = button("Show it again").add_class("is-small")
        self.box = stack(self._words, self.again).add_class("afterword-removed")
        page.on_click(self.again, self._bring_back)

    def show(self, one: Aside) -> None:
        self._one = one
        say(self._words, one.words)

    def _bring_back(self) -> None:
        if self._one is not None:
            self._one.back(self._page.journal)
            self._page.refresh()
            self._page.status.saved()


def _of(entry: Entry) -> list[Aside]:
    company, now = entry.interview.application.company, opened.now()
    found, zone = [], ZoneInfo(entry.interview.interview.timezone)
    for snoozed in entry.snoozed:
        if snoozed.until > now:
            what = (
                f"Your note to {snoozed.interviewer} ({company})" if snoozed.interviewer else f"The answer of {company}"
            )
            back = _snooze_back(entry.id, snoozed.interviewer)
            found.append(Aside(f"{what}: put off until {day_of(snoozed.until.astimezone(zone))}.", back))
    for mark in entry.not_needed:
        words = f"Your note to {mark.interviewer} ({company}) is not needed: {mark.reason}"
        found.append(Aside(words, _need_back(entry.id, mark.interviewer)))
    return found


def _snooze_back(interview_id: str, interviewer: str | None) -> Callable[[Journal], None]:
    return lambda journal: journal.take_back_snooze(interview_id, interviewer)


def _need_back(interview_id: str, interviewer: str) -> Callable[[Journal], None]:
    return lambda journal: journal.take_back_not_needed(interview_id, interviewer)
