"""A timer for the parts of a session; it counts in the browser, so that a busy machine does not slow it."""

from importlib.resources import files
from typing import Any

from anywidget import AnyWidget
from traitlets import List

from afterword.forms.looks import layout


class Timer(AnyWidget):
    """Shows the part that runs and the time left of it; goes on to the next by itself."""

    _esm = files(__package__).joinpath("timer.js").read_text(encoding="utf-8")
    parts: Any = List().tag(sync=True)
    """Each part as its name and its minutes."""

    def __init__(self) -> None:
        super().__init__(layout=layout())
