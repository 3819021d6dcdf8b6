"""What was left out of the figures, and what a reader should know, a sentence each."""

from datetime import datetime

from ipywidgets import HTML, VBox

from afterword.cohort import Gathered
from afterword.forms.looks import shared
from afterword.forms.prose import escaped

NOTHING = "Nothing was left out."


class SetAside(VBox):
    """A list; the names of files are shown as the text that they are."""

    def __init__(self) -> None:
        self.list = HTML(**shared(HTML))
        super().__init__([self.list], **shared(VBox))

    def show(self, gathered: Gathered, _now: datetime) -> None:
        """Show what was said of the folder."""
        lines = "".join(f"<li>{escaped(sentence)}</li>" for sentence in gathered.left_out)
        value = f"<ul>{lines}</ul>" if lines else f"<p>{escaped(NOTHING)}</p>"
        if self.list.value != value:
            self.list.value = value
