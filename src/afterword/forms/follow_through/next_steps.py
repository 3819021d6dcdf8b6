"""What is due now and next, with the way to write it."""

from collections.abc import Sequence
from html import escape

from ipywidgets import HTML, VBox

from afterword.follow_through import Agenda, Coming, Due, Overdue, Question, agenda
from afterword.forms import opened
from afterword.forms.follow_through.ways import Ways
from afterword.forms.page import Page

MOST = 8
"""The most lines of one list; the rest is counted."""

NOTHING = "Nothing is due. After your next interview, begin with the Reflect page."

WRITE = "02-write.ipynb"


class NextSteps(VBox):
    """The agenda in the order in which to act, as of now."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.list = HTML()
        super().__init__([self.list, Ways(page)])
        self.add_class("afterword-agenda")
        page.on_refresh(self.refresh)
        page.guarded(self.refresh)()

    def refresh(self) -> None:
        """Show what the journal holds now."""
        found = as_html(agenda(self._page.journal.entries(), opened.now()))
        if self.list.value != found:
            self.list.value = found


def as_html(found: Agenda) -> str:
    """Return the agenda as lists with headings."""
    if found.is_empty:
        return f"<p>{NOTHING}</p>"
    return "".join(_list(heading, items) for heading, items in found.lists)


def _list(title: str, items: Sequence[Due | Coming | Overdue | Question]) -> str:
    lines = "".join(f"<li>{escape(item.sentence)}{_way(item)}</li>" for item in items[:MOST])
    more = f"<li>And {len(items) - MOST} more.</li>" if len(items) > MOST else ""
    return f"<h3>{title}</h3><ul>{lines}{more}</ul>"


def _way(item: Due | Coming | Overdue | Question) -> str:
    if not isinstance(item, (Due, Question)):
        return ""
    words = f"Write to {escape(item.note.to)}"
    return f' <a href="{WRITE}" data-interview="{escape(item.interview_id)}">{words}</a>'
