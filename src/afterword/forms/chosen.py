"""Which interview a page shows: the one looked at last, on whichever page that was."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from ipywidgets import VBox

from afterword.forms.boxes import fill
from afterword.forms.fields import button, choice
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence
from afterword.journal import Journal, Listed

_REMEMBERED = "interview chosen"
LONG = 70
"""Letters of a name that a list shows in full where the page is wide."""
NEW = ""
"""Stands for an interview that has not been saved yet."""


def chosen(journal: Journal, listed: list[Listed] | None = None, shown: str | None = None) -> str | None:
    """Return the id of the interview chosen last, else of the one ``shown``, else of the one changed last.

    None where there is none. What is shown stays: somebody may be typing in it when another is changed elsewhere.
    """
    ids = [one.id for one in (journal.interviews() if listed is None else listed)]
    return next((one for one in (journal.remembered(_REMEMBERED), shown, *ids) if one in ids), None)


def choose(journal: Journal, interview_id: str) -> None:
    """Remember the interview for every page, until another is chosen."""
    if journal.remembered(_REMEMBERED) != interview_id:
        journal.remember(_REMEMBERED, interview_id)


class Chooser(VBox):
    """A list of the interviews, the chosen one on top of the page; with ``may_begin``, a button for a new one."""

    def __init__(self, page: Page, show: Callable[[str | None], None], *, may_begin: bool = False) -> None:
        """Call ``show`` with the id whenever another interview is to be shown; None for a new one.

        The first ``page.refresh()`` calls it too.
        """
        self._page, self._show = page, show
        self.shown: str | None = None
        self.field = choice("Interview", [("A new interview", NEW)], NEW)
        self.begin = button("Begin a new interview")
        self._name = sentence().add_class("is-narrow-only")  # a list cuts a name off
        self._may_begin = may_begin
        super().__init__([self.field])
        self.add_class("afterword-chooser")
        page.on_change(self.field.control, self._picked)
        page.on_click(self.begin, self.begin_new)
        self._journal: Journal | None = None
        self._updating = self._is_new = self._showed = False
        page.on_refresh(self.refresh)

    def refresh(self) -> None:
        """Show the interviews that there are now, and the one chosen last on any page."""
        listed = self._page.journal.interviews()
        if self._journal is not self._page.journal:
            self._journal, self._is_new, self._showed = self._page.journal, False, False
        now = None if self._is_new else chosen(self._page.journal, listed, self.shown)
        self._offer(listed, now)
        if now != self.shown or not self._showed:
            self.shown, self._showed = now, True
            self._show(now)

    def begin_new(self) -> None:
        """Show an empty interview; it joins the list once something is typed in it."""
        self._is_new, self.shown = True, None
        self._offer(self._page.journal.interviews(), None)
        self._show(None)

    def begun(self, interview_id: str) -> None:
        """Take note that the new interview was saved under this id."""
        self._is_new, self.shown = False, interview_id
        choose(self._page.journal, interview_id)
        self._offer(self._page.journal.interviews(), interview_id)

    def _picked(self, interview_id: str) -> None:
        if self._updating or interview_id == (self.shown or NEW):
            return
        self._is_new = False
        choose(self._page.journal, interview_id)
        self.refresh()

    def _offer(self, listed: list[Listed], now: str | None) -> None:
        options = [(title(one.typed), one.id) for one in listed]
        if now is None:
            options.insert(0, ("A new interview", NEW))
        self._updating = True
        try:
            if list(self.field.control.options) != options:
                self.field.control.options = options
            self.field.value = now or NEW
            name = next((label for label, value in options if value == now), "")
            say(self._name, name)
            (self._name.add_class if len(name) > LONG else self._name.remove_class)("is-long")
            shown = [self.field, self._name] if listed or self._may_begin else []
            fill(self, *shown, *([self.begin] if self._may_begin and now else []))
        finally:
            self._updating = False


def title(typed: Mapping[str, Any]) -> str:
    """Return an interview's name in a list, as far as it is known: role, company, date."""
    job, meeting = (typed.get(part) or {} for part in ("application", "interview"))
    named = ", ".join(found for found in (job.get("role"), job.get("company")) if found) or "Unnamed job"
    return f"{named} · {_date(str(meeting.get('at') or ''))}".removesuffix(" · ")


def _date(at: str) -> str:
    try:
        found = datetime.fromisoformat(at)
    except ValueError:
        return at
    return f"{found.day} {found:%b %Y}"
