"""One line by hand before the draft is shown, so that twenty minutes of drafting are really drafting."""

from ipywidgets import Widget

from afterword.forms import fields
from afterword.forms.boxes import fill, stack
from afterword.forms.fields import button
from afterword.forms.page import Page
from afterword.forms.prose import escaped, say, sentence
from afterword.forms.saving import Saving
from afterword.forms.workshop.markup import markup
from afterword.forms.workshop.somebody import Somebody

FEWEST = 5
"""Words that a line of one's own has."""
MORE = "Write one line of your own first, of five words or more; it need not be good."


class DraftingPage:
    """A line of one's own, then the draft beside it."""

    def __init__(self) -> None:
        self._page = Page("workshop drafting")
        self.line = fields.words("In one line: what would you like this person to know?")
        self.show = button("Show my draft", main=True)
        self.told = sentence().add_class("afterword-answered")
        self.draft = markup()
        self._rest = stack(self.line, self.show, self.told, self.draft)
        self._below = stack()
        self._saving = Saving(self._save, self._page.status)
        self._kept_as = ""
        self.somebody = Somebody(self._page, self._changed)
        self._page.on_change(self.line.control, lambda _value: self._typed())
        self._page.on_click(self.show, self._draft)
        self._page.refresh()

    def drafting(self) -> Widget:
        """Return the choice of a person, the line, and the draft."""
        return self._page.section(self.somebody, self._below)

    def _changed(self) -> None:
        self._saving.flush()
        self._kept_as = ""
        self.line.value = self._page.journal.remembered(f"own line {self.somebody.kept_as}") or ""
        self._kept_as = self.somebody.kept_as
        self.draft.value = ""
        say(self.told, "")
        fill(self._below, *([self._rest] if self.somebody.name else []))

    def _typed(self) -> None:
        if self._kept_as:
            self._saving.changed()

    def _save(self) -> None:
        self._page.journal.remember(f"own line {self._kept_as}", self.line.value)

    def _draft(self) -> None:
        if len(self.line.value.split()) < FEWEST:
            say(self.told, MORE)
            return
        say(self.told, "Is your line in it? If not, change the draft on Write: yours is often the better one.")
        self.draft.value = f'<div class="afterword-note">{escaped(self.somebody.note())}</div>'
