"""Hears of every change that a person makes, and of none that the page makes itself."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from afterword.forms.fields import Field
from afterword.forms.page import Page


class Ears:
    """The ears of a form: ``changed`` is called after each change by the person."""

    def __init__(self, page: Page, changed: Callable[[], None]) -> None:
        self.page = page
        self.last: Field | None = None
        """The field typed in last, which should be left in peace for a moment."""
        self._changed = changed
        self._quiet = False

    def hear(self, *fields: Field, first: Callable[[], None] = lambda: None) -> None:
        """Listen to these fields; ``first`` may fill in others before the change is told."""
        for field in fields:
            self.page.on_change(field.control, partial(self._heard, field, first))

    def _heard(self, field: Field, first: Callable[[], None], _value: object) -> None:
        if not self._quiet:
            first()
            self.tell(field)

    def tell(self, field: Field | None = None) -> None:
        """Say that the person changed something."""
        if not self._quiet:
            self.last = field
            self._changed()

    @contextmanager
    def unheard(self) -> Iterator[None]:
        """Let the page fill its own fields."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before
