"""Boxes or rows that a person adds and removes, any number; what was removed can be had back."""

from collections.abc import Callable, Iterable
from typing import Any, Generic, Protocol, TypeVar

from ipywidgets import Button, VBox

from afterword.forms.boxes import fill
from afterword.forms.boxes import row as side_by_side
from afterword.forms.fields import button
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence


class Row(Protocol):
    """One box or row."""

    box: Any
    """The widget that shows it."""
    remove: Button

    def show(self, held: Any) -> None:
        """Show what the journal holds; with None, be blank."""

    def name(self) -> str:
        """What the person calls it, for “… was removed”."""

    def is_blank(self) -> bool:
        """Whether nothing stands in it, so that removing it needs no way back."""

    def focus(self) -> None:
        """Put the keyboard into its first field."""


R = TypeVar("R", bound=Row)


class Rows(VBox, Generic[R]):
    """Rows with “add” below them; ``changed`` is called when one was added, removed or had back.

    A row that is not needed any more is kept, out of sight, for the next that is: a browser that is just loading the
    page, or another tab, would stumble over one that is closed, and the memory that they take stays that of the most
    rows that were ever shown.
    """

    def __init__(self, page: Page, make: Callable[[], R], changed: Callable[[], None], *, add: str) -> None:
        super().__init__([], **shared(VBox))
        self.rows: list[R] = []
        self.add = button(add)
        self.undo = button("Bring it back")
        self._page, self._make, self._changed = page, make, changed
        self._said = sentence()
        self._removed_line = side_by_side(self._said, self.undo).add_class("afterword-removed")
        self._removed: tuple[int, R] | None = None
        self._spare: list[R] = []
        page.on_click(self.add, self.add_row)
        page.on_click(self.undo, self.bring_back)
        self.add_class("afterword-rows")

    def show(self, held: Iterable[Any]) -> None:
        """Show a row for each of these, or a blank one where there is none."""
        self._forget_removed()
        self._spare = [*self.rows, *self._spare]  # the row that showed the first of them shows the first again
        self.rows = [self._row(one) for one in held] or [self._row()]
        self._fill()

    def filled(self) -> list[R]:
        """Return the rows in which something stands."""
        return [row for row in self.rows if not row.is_blank()]

    def add_row(self) -> None:
        """Add a blank row at the end and go to it; a blank one that is there already will do."""
        if self.rows and self.rows[-1].is_blank():
            self.rows[-1].focus()
            return
        row = self._row()
        self.rows.append(row)
        self._fill()
        row.focus()
        self._changed()

    def bring_back(self) -> None:
        """Undo the last removal."""
        if self._removed is None:
            return
        (place, row), self._removed = self._removed, None
        self.rows.insert(min(place, len(self.rows)), row)
        self._fill()
        row.focus()
        self._changed()

    def _row(self, held: Any = None) -> R:
        """Return a row that was put aside, or a new one, that shows this."""
        row = self._spare.pop(0) if self._spare else self._new()
        row.show(held)
        return row

    def _new(self) -> R:
        row = self._make()
        self._page.on_click(row.remove, lambda: self._remove(row))
        return row

    def _forget_removed(self) -> None:
        if self._removed:
            self._spare.append(self._removed[1])
        self._removed = None

    def _remove(self, row: R) -> None:
        self._forget_removed()
        place = self.rows.index(row)
        del self.rows[place]
        self._removed = (place, row)
        if row.is_blank():
            self._forget_removed()
        say(self._said, f"{row.name()} was removed.")
        self.rows = self.rows or [self._row()]
        self._fill()
        if self._removed:
            self.undo.focus()
        else:
            self.rows[min(place, len(self.rows) - 1)].focus()
        self._changed()

    def _fill(self) -> None:
        boxes = [row.box for row in self.rows]
        if self._removed:
            boxes.insert(min(self._removed[0], len(boxes)), self._removed_line)
        fill(self, *boxes, self.add)
        (self.add_class if len(self.rows) == 1 else self.remove_class)("has-one")  # it is emptied, not removed
