"""The remarks on a note as the browser shows them: one widget for all, brought up to date and never replaced."""

from collections.abc import Callable
from typing import Any

from anywidget import AnyWidget
from traitlets import Int, List, Unicode

from afterword.forms.write.scripts import script


class Remarks(AnyWidget):
    """A list with buttons; what they do is for whoever asked with ``on_…``.

    Widgets that come and go at each keystroke would be met half-way by a browser that is just loading the page.
    """

    _esm = script("elements.js", "remarks.js")
    remarks: List[Any] = List().tag(sync=True)
    more = Int(0).tag(sync=True)
    """How many more there are than are shown."""
    changed = Unicode().tag(sync=True)
    """What was changed last by a click; empty where nothing can be taken back."""
    tie = Unicode().tag(sync=True)
    """What the browser knows the text by that these are about."""

    def __init__(
        self, tie: str, *, press: Callable[[str, int], None], undo: Callable[[], None], more: Callable[[], None]
    ) -> None:
        super().__init__(tie=tie)
        self._press, self._undo, self._more = press, undo, more
        self.on_msg(self._told)

    def _told(self, _widget: Any, message: dict[str, Any], _buffers: Any) -> None:
        if "press" in message:
            self._press(*message["press"])
        elif "undo" in message:
            self._undo()
        elif "more" in message:
            self._more()
