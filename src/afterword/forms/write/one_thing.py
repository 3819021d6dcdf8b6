"""Change one thing in a note: one click each, remembered, and undone by one click."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ipywidgets import Button, VBox

from afterword.forms.boxes import fill, row
from afterword.forms.fields import button
from afterword.forms.page import Page
from afterword.forms.prose import sentence
from afterword.records import Changes, Note

if TYPE_CHECKING:
    from afterword.forms.write.card import NoteCard

COUNTED = {"opening": "Another opening", "point": "Another point"}
CHOSEN = {"shorter": "Shorter", "warmer": "Warmer", "without_put_right": "Leave out the better answer"}
UNDO = {
    "opening": "Undo: another opening",
    "point": "Undo: another point",
    "shorter": "Undo: shorter",
    "warmer": "Undo: warmer",
    "without_put_right": "Put the better answer back",
}
ORDER = ("opening", "shorter", "warmer", "without_put_right", "point")
HEAD = "Change one thing:"
SAME = "The note stays as it is: there is no other way to do that with what your reflection holds."


class OneThing(VBox):
    """A row of small buttons below a note; those that can do nothing here are not shown."""

    def __init__(self, page: Page, card: "NoteCard", ask: Callable[[Changes], None]) -> None:
        self._page, self._card, self._ask = page, card, ask
        self.do = {name: button({**COUNTED, **CHOSEN}[name]) for name in ORDER}
        self.undo = {name: button(label) for name, label in UNDO.items()}
        self._own_before: tuple[Changes, Note] | None = None
        for made in (*self.do.values(), *self.undo.values()):
            made.add_class("is-small")
        self._head = sentence(HEAD)
        self._row = row(self._head).add_class("afterword-one-thing")
        super().__init__([])
        for name in ORDER:
            page.on_click(self.do[name], lambda name=name: self._change(name, +1))  # type: ignore[misc]
            page.on_click(self.undo[name], lambda name=name: self._change(name, -1))  # type: ignore[misc]

    def forget(self) -> None:
        """Forget what stood before: another note is shown."""
        self._own_before = None

    def show(self) -> None:
        """Show what can be changed, and what can be undone, in the note as it is now."""
        shown = list(self._shown())
        fill(self._row, self._head, *shown)
        fill(self, *([self._row] if shown else []))

    def _shown(self) -> Iterator[Button]:
        asked, may = self._card.changes, self._card.may_change()
        for name in ORDER:
            is_on = bool(getattr(asked, name))
            if is_on and name in CHOSEN:
                yield self.undo[name]
            elif name in may:
                yield self.do[name]
            if is_on and name in COUNTED:
                yield self.undo[name]

    def _change(self, name: str, step: int) -> None:
        before = self._card.changes
        value = getattr(before, name) + step if name in COUNTED else step > 0
        after = before.model_copy(update={name: value})
        own, note = self._own_before, self._card.note
        self._own_before = (before, note) if self._card.edited else None
        self._ask(after)
        if own is not None and own[0] == after:
            self._card.change(own[1])
        elif self._card.note == note:
            self._page.status.tell(SAME)
        self._focus(name)

    def _focus(self, name: str) -> None:
        """Keep the keyboard where it was: on the button in whose place another stands now."""
        shown = self._row.children
        (self.do[name] if self.do[name] in shown else self.undo[name]).focus()
