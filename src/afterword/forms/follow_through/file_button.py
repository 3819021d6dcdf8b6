"""A button that makes a file and gives it to the browser, which saves it as it saves any download."""

from collections.abc import Callable
from importlib.resources import files
from typing import Any, NamedTuple

from anywidget import AnyWidget
from traitlets import Unicode

from afterword.forms.looks import layout
from afterword.forms.page import Page


class Made(NamedTuple):
    """A file, and what to say when the browser has it."""

    name: str
    kind: str
    data: bytes
    """Nothing where there is nothing to save."""
    said: str


class FileButton(AnyWidget):
    """The file is made when the button is pressed, so it is never older than the page."""

    _esm = files(__package__).joinpath("file_button.js").read_text(encoding="utf-8")
    label = Unicode().tag(sync=True)

    def __init__(self, page: Page, label: str, make: Callable[[], Made]) -> None:
        super().__init__(label=label, layout=layout())
        self._page, self._make = page, make
        self.on_msg(self._asked)

    def _asked(self, *_message: Any) -> None:
        self.send({"said": "It could not be made; the line below says why."})
        self._page.guarded(self._give)()

    def _give(self) -> None:
        made = self._make()
        about = {"name": made.name, "kind": made.kind, "said": made.said}
        self.send(about, [made.data] if made.data else None)
