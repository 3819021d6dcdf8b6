"""A text area in which the words that a remark speaks of are underlined while the person writes."""

from collections.abc import Callable, Sequence
from itertools import count
from typing import Any
from uuid import uuid4

from anywidget import AnyWidget
from traitlets import Dict, Int, Unicode, validate

from afterword.forms.write.scripts import file, script


class Editor(AnyWidget):
    """A note to be typed, its ``value``; what stands in the browser is the truth.

    What the kernel writes into ``value`` goes out with the text that it was made from, so that the browser can bring
    it into what was typed meanwhile; findings go out with the text that they are about, for the same reason.
    """

    _esm = script("elements.js", "marking.js", "leaving.js", "editor.js")
    _css = file("editor.css")
    value = Unicode().tag(sync=True)
    label = Unicode().tag(sync=True)
    rows = Int(16).tag(sync=True)
    findings = Dict().tag(sync=True)
    """The text that they are about, and one entry a finding, in code points of that text."""
    put = Dict().tag(sync=True)
    """What the kernel wrote last was made from this text."""
    tie = Unicode().tag(sync=True)
    """What the browser knows the remarks of this text by."""

    def __init__(self, label: str, rows: int = 16) -> None:
        self._puts = count(1)
        self._typed: str | None = None
        self._press: Callable[[str, int], None] | None = None
        super().__init__(label=label, rows=rows, tie=uuid4().hex)
        self.on_msg(self._told)

    def on_press(self, handler: Callable[[str, int], None]) -> None:
        """Call ``handler`` with the id of a remark and the number of the button pressed."""
        self._press = handler

    def mark(self, text: str, items: Sequence[dict[str, Any]]) -> None:
        """Underline what was found in ``text``, wherever it stands by now."""
        self.findings = {"text": text, "items": list(items)}

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Take in what was typed."""
        self._typed = sync_data.get("value")
        try:
            super().set_state(sync_data)
        finally:
            self._typed = None

    @validate("value")
    def _about_to_change(self, proposal: dict[str, Any]) -> str:
        value = str(proposal["value"]).replace("\r\n", "\n").replace("\r", "\n")
        if value not in (self._typed, self.value):
            self.put = {"number": next(self._puts), "from": self.value}
        return value

    def _told(self, _widget: Any, message: dict[str, Any], _buffers: Any) -> None:
        if "value" in message:  # the page is being left, and this was not on its way yet
            self.set_state({"value": message["value"]})
        elif "press" in message and self._press:
            self._press(*message["press"])
