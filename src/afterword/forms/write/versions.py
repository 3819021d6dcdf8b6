"""Begin again from the reflection, and have one's own words back."""

from typing import TYPE_CHECKING

from ipywidgets import VBox

from afterword.forms.boxes import fill, row
from afterword.forms.fields import button
from afterword.forms.page import Page
from afterword.forms.prose import sentence
from afterword.journal import Draft, Journal
from afterword.records import Note

if TYPE_CHECKING:
    from afterword.forms.write.card import NoteCard

CHANGED = "You have changed this note; it stays as you left it when your reflection changes."


def drafts_like(journal: Journal, interview_id: str, note: Note) -> list[Draft]:
    """Return the saved versions of the same kind and channel, the oldest first."""
    saved = journal.drafts(interview_id, note.to)
    return [d for d in saved if (d.note.kind, d.note.channel) == (note.kind, note.channel)]


def current(journal: Journal, interview_id: str, composed: Note) -> Note | None:
    """Return the note in the person's own words, or None where it stands as composed."""
    saved = drafts_like(journal, interview_id, composed)
    if not saved or not saved[-1].edited:
        return None
    return composed.model_copy(update=saved[-1].note.model_dump(include={"subject", "body"}))


class Versions(VBox):
    """Two buttons, each shown where it can do something."""

    def __init__(self, page: Page, card: "NoteCard") -> None:
        self._page, self._card = page, card
        self.again = button("Start again from my reflection")
        self.back = button("Have my own version back")
        self._again, self._back = row(self.again), row(self.back)
        self._changed = sentence(CHANGED)
        super().__init__([])
        page.on_click(self.again, self._start_again)
        page.on_click(self.back, self._have_back)

    def show(self) -> None:
        """Show what can be done with the versions that there are."""
        if self._card.edited:
            fill(self, self._changed, self._again)
        else:
            fill(self, *([self._back] if self._own() else []))

    def _own(self) -> Note | None:
        card = self._card
        if card.entry is None:
            return None
        saved = drafts_like(self._page.journal, card.entry.id, card.composed)
        return next((d.note for d in reversed(saved) if d.edited), None)

    def _start_again(self) -> None:
        card = self._card
        card.keep_version()
        card.edited = False
        card.put(card.composed)
        card.keep_version()
        card.margin.look()

    def _have_back(self) -> None:
        own = self._own()
        if own is not None:
            self._card.change(own)
