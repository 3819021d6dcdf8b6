"""The Start page, one method for each of its parts."""

from ipywidgets import Widget

from afterword.forms.page import Page
from afterword.forms.sample import SampleNotice
from afterword.forms.start.open_now import OpenNow
from afterword.forms.start.where import Where


class StartPage:
    """What is open, and where it is kept."""

    def __init__(self) -> None:
        self._page = Page("start")
        self.open_now = OpenNow(self._page)
        self.where = Where(self._page)
        self._page.refresh()

    def now(self) -> Widget:
        """Return what is open right now, and the way to the sample."""
        return self._page.section(SampleNotice(self._page, always=True), self.open_now)

    def journal(self) -> Widget:
        """Return where the journal lies."""
        return self._page.section(self.where)
