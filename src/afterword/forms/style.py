"""One stylesheet for all pages, and the wiring that a screen reader needs and ipywidgets leave out."""

from collections.abc import Callable
from functools import cache
from importlib.resources import files

from anywidget import AnyWidget
from ipywidgets import HTML

from afterword.forms.looks import layout, shared


@cache
def _file(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


@cache
def stylesheet() -> HTML:
    """Return the pages' stylesheet as a widget, one for all; it shows nothing of itself."""
    return HTML(**shared(HTML), value=f"<style>{_file('style.css')}</style>").add_class("afterword-style")


class Wiring(AnyWidget):
    """Ties, in the section around it, headings to their groups and messages to their fields.

    ipywidgets can't set ``role`` or ``aria-…``; this reads the CSS classes that the other modules set.
    """

    _esm = _file("wiring.js")

    def __init__(self, look: Callable[[], None]) -> None:
        """Call ``look`` once a second while the section is in sight."""
        super().__init__(layout=layout())
        self.on_msg(lambda *_message: look())
