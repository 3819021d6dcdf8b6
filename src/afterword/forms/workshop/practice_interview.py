"""The practice interview: a card for each side, and what was heard put into the journal, where it is never counted."""

from datetime import datetime

from ipywidgets import Widget

from afterword.forms.boxes import row
from afterword.forms.chosen import choose
from afterword.forms.fields import button, choice
from afterword.forms.fold import Fold
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence
from afterword.forms.workshop.markup import markup
from afterword.workshop.role_cards import CARDS, Card, as_typed, for_the_candidate, for_the_interviewer

KEPT = (
    "It is in your journal, marked as practice. Go to Reflect, say in which city you are, and write down what you "
    "heard."
)


class PracticeInterviewPage:
    """Choose a card together, hold the interview, reflect on it."""

    def __init__(self) -> None:
        self._page = Page("workshop practice interview")
        self.which = choice("Which job?", [(f"{one.role}, {one.company}", n) for n, one in enumerate(CARDS)], 0)
        self._candidate, self._interviewer = markup(), markup()
        self.asking = Fold(self._page, "The interviewer's side", self._interviewer)
        self.keep = button("Put it into my journal", main=True)
        self.kept = sentence().add_class("afterword-answered")
        self._page.on_change(self.which.control, lambda _value: self._show())
        self._page.on_click(self.keep, self._keep)
        self._show()

    def cards(self) -> Widget:
        """Return the choice of a card, the candidate's side, and, folded, the interviewer's."""
        return self._page.section(self.which, self._candidate, self.asking)

    def into_journal(self) -> Widget:
        """Return the button that begins the reflection."""
        return self._page.section(row(self.keep), self.kept)

    @property
    def _card(self) -> Card:
        return CARDS[int(self.which.value)]

    def _show(self) -> None:
        self.asking.unfold(False)
        self._candidate.value = for_the_candidate(self._card)
        self._interviewer.value = for_the_interviewer(self._card)
        say(self.kept, "")

    def _keep(self) -> None:
        journal = self._page.journal
        typed = as_typed(self._card)
        typed["interview"]["at"] = datetime.now().strftime("%Y-%m-%dT%H:%M")
        earlier = next((one.typed for one in journal.interviews() if one.typed.get("candidate")), {})
        if earlier:
            typed["candidate"] = dict(earlier["candidate"])
        choose(journal, journal.keep(typed))
        say(self.kept, KEPT)
