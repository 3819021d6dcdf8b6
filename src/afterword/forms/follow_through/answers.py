"""What came of each interview, recorded in place and saved at once."""

from ipywidgets import VBox

from afterword.forms import opened
from afterword.forms.boxes import fill
from afterword.forms.fields import button
from afterword.forms.follow_through.answer import AnswerRow
from afterword.forms.page import Page
from afterword.forms.prose import sentence
from afterword.records import Entry

AT_ONCE = 15
"""Interviews shown at first, and more with each press."""

NONE_YET = "No interview has taken place yet. It shows here, ready for the answer, when it has."


class Answers(VBox):
    """A line for each interview that took place, the latest first; they stay where they are when one is answered."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._many = AT_ONCE
        self.rows: dict[str, AnswerRow] = {}
        self.earlier = button("Show earlier interviews")
        self._none = sentence(NONE_YET)
        super().__init__([])
        page.on_click(self.earlier, self.show_earlier)
        page.on_refresh(self.refresh)
        page.guarded(self.refresh)()

    def refresh(self) -> None:
        """Show what the journal holds now."""
        entries = [entry for entry in reversed(self._page.journal.entries()) if _counts(entry)]
        shown = entries[: self._many]
        self.rows = {entry.id: self._row(entry) for entry in shown}
        more = (self.earlier,) if len(entries) > len(shown) else ()
        fill(self, *(self.rows.values() or (self._none,)), *more)

    def show_earlier(self) -> None:
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
