"""What is due now and next, with the way to write it, to put it off, or to say that it is not needed."""

from ipywidgets import HTML, VBox

from afterword.follow_through import Agenda, Overdue, agenda
from afterword.follow_through.reminders import reminders
from afterword.forms import opened
from afterword.forms.boxes import fill, row, stack
from afterword.forms.fields import button
from afterword.forms.follow_through.file_button import FileButton, Made
from afterword.forms.follow_through.held import Held
from afterword.forms.follow_through.put_aside import PutAside
from afterword.forms.follow_through.step import Item, Step, close, key
from afterword.forms.follow_through.undoing import Undoing
from afterword.forms.follow_through.ways import Ways
from afterword.forms.page import Page
from afterword.forms.prose import heading, sentence

MOST = 8
"""The most lines of one list, until somebody asks for the rest."""

NOTHING = "Nothing is due. After your next interview, begin with the Reflect page."
CALENDAR = "afterword.ics"


class NextSteps(VBox):
    """The agenda in the order in which to act, as of now.

    A line that is not needed any more is kept for the next that is: nothing is closed under a browser that loads.
    """

    def __init__(self, page: Page, held: Held) -> None:
        self._page, self._held = page, held
        self._steps: dict[tuple[str, str, str], Step] = {}
        self._spare: list[Step] = []
        self._headings: dict[str, HTML] = {}
        self._all = False
        self._nothing = sentence(NOTHING)
        self.undoing = Undoing(page)
        self.more = button("Show the rest of the list")
        self.close_all = button("")
        self.aside = PutAside(page, held)
        self.calendar = FileButton(page, "Save a calendar file", self._calendar)
        self.list = stack()
        super().__init__([self.undoing.box, self.list, self.aside, row(self.calendar), Ways(page)])
        self.add_class("afterword-agenda")
        page.on_click(self.more, self._show_all)
        page.on_click(self.close_all, self._close_all)
        page.on_refresh(self.refresh)
        page.guarded(self.refresh)()

    def refresh(self) -> None:
        """Show what the journal holds now."""
        self._show(agenda(self._held.entries, opened.now()))
        self.aside.refresh()

    def steps(self) -> list[Step]:
        """Return the lines in sight, the first on top."""
        return [part for part in self.list.children if isinstance(part, Step)]

    def _show(self, found: Agenda) -> None:
        self.agenda = found
        lists = [(title, items if self._all else items[:MOST]) for title, items in found.lists]
        shown = {key(item): item for _, items in lists for item in items}
        self._spare += [self._steps.pop(gone) for gone in set(self._steps) - set(shown)]
        parts = [part for title, items in lists for part in (self._heading(title), *map(self._step, items))]
        if len(shown) < sum(len(items) for _, items in found.lists):
            self.more.description = f"Show the other {sum(len(i) for _, i in found.lists) - len(shown)}"
            parts.append(self.more)
        if len(found.silent) > 1:
            self.close_all.description = f"Record “no reply” for the {len(found.silent)} that have stayed silent"
            parts.append(self.close_all)
        fill(self.list, *(parts or [self._nothing]))

    def _heading(self, title: str) -> HTML:
        if title not in self._headings:
            self._headings[title] = heading(title)
        return self._headings[title]

    def _step(self, item: Item) -> Step:
        step = self._steps.get(key(item)) or (self._spare.pop() if self._spare else Step(self._page, self.undoing))
        self._steps[key(item)] = step
        step.show(item)
        return step

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def _close_all(self) -> None:
        silent = [one for one in self.agenda.answers if isinstance(one, Overdue) and one.fits == "close"]
        close(self._page, self.undoing, silent)

    def _calendar(self) -> Made:
        from afterword.delivery import calendar_file  # late: seldom asked for

        found = reminders(self._held.entries, opened.now())
        if not found:
            return Made(CALENDAR, "text/calendar", b"", "There is nothing to be reminded of so far.")
        days = "1 day" if len(found) == 1 else f"{len(found)} days"
        said = f"Saved with {days} to be reminded of. Open it with your calendar; a newer file adds nothing twice."
        return Made(CALENDAR, "text/calendar", calendar_file(found, opened.now()), said)
