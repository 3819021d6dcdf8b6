"""The Share page, one method for each of its parts."""

from ipywidgets import Widget

from afterword.forms.page import Page
from afterword.forms.sample import SampleNotice
from afterword.forms.share.came_back import CameBack
from afterword.forms.share.choosing import Choosing
from afterword.forms.share.given import Given
from afterword.forms.share.looking import Looking


class SharePage:
    """What the person chooses, what would then be in the file, and what was given to whom."""

    def __init__(self) -> None:
        self._page = Page("share")
        self.chosen = Choosing(self._page, lambda: self.shown.refresh())
        self.shown = Looking(self._page, self.chosen)
        self.handed = Given(self._page)
        self.back = CameBack(self._page)
        self._page.refresh()

    def choosing(self) -> Widget:
        """Return whom it is for, how much of it, and for how long."""
        return self._page.section(SampleNotice(self._page), self.chosen)

    def looking(self) -> Widget:
        """Return what would be in the file, and the button that writes it."""
        return self._page.section(self.shown)

    def given(self) -> Widget:
        """Return what was given to whom, and the way to take it back."""
        return self._page.section(self.handed)

    def came_back(self) -> Widget:
        """Return the way in for a coach's words on a note."""
        return self._page.section(self.back)
