"""Which note a page of the workshop shows: one interview, one person, and the note to them as it stands now."""

from collections.abc import Callable

from ipywidgets import VBox

from afterword.forms.boxes import fill
from afterword.forms.chosen import Chooser
from afterword.forms.fields import choice
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence

NOT_ENOUGH = "What is written down of this interview is not enough for a note yet; go on with Reflect."
FIRST_REFLECT = "There is no interview to write about yet. Begin with Reflect, or hold a practice interview."


class Somebody(VBox):
    """The choice of an interview and of a person; says so where there is none yet."""

    def __init__(self, page: Page, changed: Callable[[], None]) -> None:
        """Call ``changed`` whenever another person, or another interview, is chosen."""
        super().__init__(**shared(VBox))
        self._page, self._changed = page, changed
        self.interview_id: str | None = None
        self._people: list[str] = []
        self.who = choice("The note to", [("Nobody yet", "")], "")
        self._nobody = sentence(FIRST_REFLECT)
        self.chooser = Chooser(page, self._show)
        page.on_change(self.who.control, lambda _value: self._changed())
        page.on_refresh(self.refresh)

    @property
    def name(self) -> str:
        """The full name of the person chosen; empty where nobody is."""
        return str(self.who.value or "")

    @property
    def kept_as(self) -> str:
        """What the journal remembers things about this note by."""
        return f"{self.interview_id} {self.name}"

    def note(self) -> str:
        """Return the body of the note as it was last saved, else as it is composed; empty where there is none."""
        from afterword.notes.composing import composition  # late: nobody asks for it before a button is pressed

        if not self.name or self.interview_id is None:
            return ""
        kept = self._page.journal.drafts(self.interview_id, self.name)
        if kept:
            return kept[-1].note.body
        made = composition(self._page.journal.interview(self.interview_id)).notes
        return next((note.body for note in made if note.to == self.name), "")

    def refresh(self) -> None:
        """Offer the people who are there now: somebody may have been added on another page."""
        if self._people != self._met():
            self._show(self.interview_id)

    def _met(self) -> list[str]:
        found = next((one for one in self._page.journal.interviews() if one.id == self.interview_id), None)
        return [one.name for one in found.interview.interviewers] if found and found.interview else []

    def _show(self, interview_id: str | None) -> None:
        self.interview_id = interview_id
        self._people = self._met()
        self.who.control.options = [(name, name) for name in self._people] or [("Nobody yet", "")]
        say(self._nobody, NOT_ENOUGH if interview_id else FIRST_REFLECT)
        fill(self, self.chooser, self.who if self._people else self._nobody)
        self._changed()
