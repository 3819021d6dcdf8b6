"""The Follow-through page, one method for each of its parts."""

from typing import TYPE_CHECKING

from ipywidgets import Widget

from afterword.forms.follow_through.answers import Answers
from afterword.forms.follow_through.held import Held
from afterword.forms.follow_through.next_steps import NextSteps
from afterword.forms.page import Page
from afterword.forms.sample import SampleNotice

if TYPE_CHECKING:
    from afterword.forms.follow_through.looking_back import Reflections
    from afterword.forms.follow_through.pictures import Pictures

MINUTE = 60.0


class FollowThroughPage:
    """The parts show one journal, as of one now; what is recorded in one is at once seen in the others."""

    def __init__(self) -> None:
        self._page = Page("follow-through")
        self._held = Held(self._page)
        self._page.every(MINUTE, self._page.refresh)  # what is due moves with the clock
        self.steps = NextSteps(self._page, self._held)
        self.given = Answers(self._page, self._held)
        self.pictures: Pictures | None = None
        self.back: Reflections | None = None

    def next_steps(self) -> Widget:
        """Return what is due now and next."""
        return self._page.section(SampleNotice(self._page), self.steps)

    def answers(self) -> Widget:
        """Return the outcomes, to record in place."""
        return self._page.section(self.given)

    def charts(self) -> Widget:
        """Return the charts."""
        from afterword.forms.follow_through.pictures import Pictures  # 0.7 s: what is due shall not wait for it

        self.pictures = Pictures(self._page, self._held)
        return self._page.section(self.pictures)

    def looking_back(self) -> Widget:
        """Return what the reflections say over time."""
        from afterword.forms.follow_through.looking_back import Reflections  # draws too

        self.back = Reflections(self._page, self._held)
        return self._page.section(self.back)
