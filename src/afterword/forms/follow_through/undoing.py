"""A line that says what was just done on the agenda, with the way back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from afterword.forms.boxes import fill, row, stack
from afterword.forms.fields import button
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence

if TYPE_CHECKING:
    from afterword.journal import Journal


class Undoing:
    """Does what a button asks for, says so in place, and can take the last of it back."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._back: Callable[[], None] | None = None
        self._journal: Journal | None = None
        self.said = sentence()
        self.undo = button("Undo")
        self._line = row(self.said, self.undo).add_class("afterword-removed")
        self.box = stack()
        page.on_click(self.undo, self.take_back)
        page.on_refresh(self._look)

    def do(self, words: str, act: Callable[[], None], back: Callable[[], None]) -> None:
        """Do it, say so, and let the keyboard stand on the way back."""
        act()
        self._back, self._journal = back, self._page.journal
        self._page.refresh()
        say(self.said, words)
        fill(self.box, self._line)
        self._page.status.saved()
        self.undo.focus()

    def take_back(self) -> None:
        """Undo the last thing that was done."""
        if self._back is not None:
            back, self._back = self._back, None
            back()
        self.forget()
        self._page.refresh()
        self._page.status.saved()

    def forget(self) -> None:
        """Say nothing of it any more."""
        self._back = None
        fill(self.box)

    def _look(self) -> None:
        """What was done in the sample is not to be undone in one's own journal."""
        if self._back is not None and self._journal is not self._page.journal:
            self.forget()
