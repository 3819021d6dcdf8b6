"""A part of a page that is folded away until somebody asks for it."""

from collections.abc import Callable

from ipywidgets import VBox, Widget

from afterword.forms.boxes import fill
from afterword.forms.fields import button
from afterword.forms.looks import shared
from afterword.forms.page import Page


class Fold(VBox):
    """A button, and below it what it unfolds; the widgets stay, so that nothing is made or lost by folding."""

    def __init__(self, page: Page, label: str, *parts: Widget, unfolded: Callable[[], None] | None = None) -> None:
        """Call ``unfolded`` each time before the parts are shown."""
        self.button = button(label).add_class("is-small").add_class("afterword-unfold")
        self.is_open = False
        self._inside = VBox(list(parts), **shared(VBox)).add_class("afterword-inside")
        self._unfolded = unfolded
        super().__init__([self.button], **shared(VBox))
        self.add_class("afterword-fold")
        page.on_click(self.button, self._turn)

    def _turn(self) -> None:
        self.unfold(not self.is_open)

    def unfold(self, is_open: bool = True) -> None:
        """Unfold it, or fold it again."""
        if is_open and self._unfolded is not None:
            self._unfolded()
        self.is_open = is_open
        (self.add_class if is_open else self.remove_class)("is-open")
        fill(self, self.button, *([self._inside] if is_open else []))
