"""The Reflect page, one method for each of its parts."""

from ipywidgets import Widget

from afterword.forms.boxes import stack
from afterword.forms.chosen import Chooser
from afterword.forms.page import Page
from afterword.forms.reflect.ears import Ears
from afterword.forms.reflect.form import InterviewForm
from afterword.forms.reflect.keeping import Keeping
from afterword.forms.reflect.way import Way, whole
from afterword.forms.sample import SampleNotice


class ReflectPage:
    """The parts share one interview, the one chosen on top; every change in them is saved."""

    def __init__(self) -> None:
        self._page = Page("reflect")
        self.way = Way(self._page)
        self.ears = Ears(self._page, lambda: self.keeping.changed())
        self.form = InterviewForm(self.ears)
        self.keeping = Keeping(self._page, self.form, self.ears, self.way, lambda new: self.chooser.begun(new))
        self.chooser = Chooser(self._page, self.keeping.show, may_begin=True)
        self._page.on_refresh(self.keeping.look_again)
        self._page.refresh()

    def beginning(self) -> Widget:
        """Return the choice of the interview, and of how much is asked."""
        return self._section(SampleNotice(self._page), self.chooser, self.way.field)

    def meeting(self) -> Widget:
        """Return the job, the facts of the interview, and who you are."""
        return self._section(*self.form.meeting.boxes())

    def people(self) -> Widget:
        """Return the people met."""
        return self._section(self.form.people.box)

    def yourself(self) -> Widget:
        """Return what the notes may say of you, and whether they can be written."""
        return self._section(*self.form.yourself.boxes(), self.form.ready)

    def yours_only(self) -> Widget:
        """Return what is for the person only."""
        return self._section(self.way.offer_more(), whole(stack(*self.form.yours_only.boxes())))

    def _section(self, *parts: Widget) -> Widget:
        return self.way.follow(self._page.section(*parts))
