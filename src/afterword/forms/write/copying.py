"""A button that copies a text to the clipboard, in the browser."""

from importlib.resources import files

from anywidget import AnyWidget
from traitlets import Unicode


class CopyButton(AnyWidget):
    """Copies ``text`` when pressed and says so, also to a screen reader."""

    _esm = files(__package__).joinpath("copying.js").read_text(encoding="utf-8")
    label = Unicode().tag(sync=True)
    text = Unicode().tag(sync=True)

    def __init__(self, label: str) -> None:
        super().__init__(label=label)
