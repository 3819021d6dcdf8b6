"""What came of each interview, recorded in place and saved at once."""

from ipywidgets import VBox

from afterword.forms import opened
from afterword.forms.boxes import fill
from afterword.forms.fields import button
from afterword.forms.follow_through.answer import AnswerRow
from afterword.forms.follow_through.held import Held
from afterword.forms.page import Page
from afterword.forms.prose import sentence
from afterword.records import Entry

AT_ONCE = 4
"""Interviews shown at first, and more with each press."""

NONE_YET = "No interview has taken place yet. It shows here, ready for the answer, when it has."


class Answers(VBox):
    """A line for each interview that took place: first those that wait for an answer, the latest on top.

    A line stays in its place when it is answered: nothing moves away under the person's hands.
    """

    def __init__(self, page: Page, held: Held) -> None:
        self._page, self._held = page, held
        self._many = AT_ONCE
        self._order: list[str] = []
        self.rows: dict[str, AnswerRow] = {}
        self.more = button("Show more interviews")
        self._none = sentence(NONE_YET)
        super().__init__([])
        page.on_click(self.more, self.show_more)
        page.on_refresh(self.refresh)
        page.guarded(self.refresh)()

    def refresh(self) -> None:
        """Show what the journal holds now."""
        entries = {entry.id: entry for entry in reversed(self._held.entries) if _counts(entry)}
        new = sorted((entry for entry in entries.values() if entry.id not in self._order), key=_answered)
        self._order = [*(entry.id for entry in new), *(one for one in self._order if one in entries)]
        self.rows = {one: self._row(entries[one]) for one in self._order[: self._many]}
        more = (self.more,) if len(entries) > len(self.rows) else ()
        fill(self, *(self.rows.values() or (self._none,)), *more)

    def show_more(self) -> None:
        """Show more interviews below."""
        self._many += AT_ONCE
        self.refresh()

    def _row(self, entry: Entry) -> AnswerRow:
        row = self.rows.get(entry.id) or AnswerRow(self._page, entry.id)
        row.show(entry)
        return row


def _counts(entry: Entry) -> bool:
    meeting = entry.interview.interview
    return not meeting.practice and meeting.took_place(opened.now())


def _answered(entry: Entry) -> bool:
    outcome = entry.outcome()
    return outcome is not None and outcome.outcome != "pending"
