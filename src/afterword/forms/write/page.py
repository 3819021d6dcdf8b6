"""The Write page, one method for each of its parts."""

from ipywidgets import Widget

from afterword.forms.chosen import Chooser
from afterword.forms.page import Page
from afterword.forms.sample import SampleNotice
from afterword.forms.write.due import DueLine
from afterword.forms.write.left_out import LeftOut
from afterword.forms.write.panel import Beside, Panel
from afterword.forms.write.usual import Usual


class WritePage:
    """The parts share one interview: the one that is chosen on top."""

    def __init__(self) -> None:
        self._page = Page("write")
        self.due = DueLine(self._page)
        self.usual = Usual()
        self.left_out = LeftOut()
        self.panel = Panel(self._page, Beside(self.due, self.usual, self.left_out))
        self.chooser = Chooser(self._page, self.panel.show)
        self._page.refresh()

    def interview(self) -> Widget:
        """Return the choice of the interview, when its notes are due, and what is usual there."""
        return self._page.section(SampleNotice(self._page), self.chooser, self.due, self.usual)

    def notes(self) -> Widget:
        """Return the notes, one a tab."""
        return self._page.section(self.panel).add_class("is-wide")

    def what_was_left_out(self) -> Widget:
        """Return what stands in no note, and why."""
        return self._page.section(self.left_out)
