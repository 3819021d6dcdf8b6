"""Begin again from the reflection, and have one's own words back."""

from typing import TYPE_CHECKING

from ipywidgets import VBox

from afterword.forms.boxes import fill
from afterword.forms.fields import button
from afterword.forms.page import Page
from afterword.forms.prose import sentence
from afterword.journal import Draft, Journal
from afterword.records import Note

if TYPE_CHECKING:
    from afterword.forms.write.card import NoteCard

CHANGED = (
    "You have changed this note, so it no longer follows your reflection. A click below writes it anew; your own "
    "version can be had back."
)


def drafts_like(journal: Journal, interview_id: str, note: Note) -> list[Draft]:
    """Return the saved versions of the same kind and channel, the oldest first."""
    saved = journal.drafts(interview_id, note.to)
    return [d for d in saved if (d.note.kind, d.note.channel) == (note.kind, note.channel)]


def current(journal: Journal, interview_id: str, composed: Note, *, is_sent: bool) -> tuple[Note, bool] | None:
    """Return the note as it was saved, and whether in the person's own words; None where it stands as composed.

    A note that has left stays as it left.
    """
    saved = drafts_like(journal, interview_id, composed)
    if not saved or not (saved[-1].edited or is_sent):
        return None
    words = saved[-1].note.model_dump(include={"subject", "body"})
    return composed.model_copy(update=words), saved[-1].edited


class Versions(VBox):
    """Two buttons, each shown where it can do something."""

    def __init__(self, page: Page, card: "NoteCard") -> None:
        self._page, self._card = page, card
        self.again = button("Start again from my reflection").add_class("is-small")
        self.back = button("Have my own version back").add_class("is-small")
        self._changed = sentence(CHANGED)
        super().__init__([])
        self.add_class("afterword-versions")
        page.on_click(self.again, self._start_again)
        page.on_click(self.back, self._have_back)

    def show(self) -> None:
        """Show what can be done with the versions that there are."""
        if self._card.edited:
            fill(self, self._changed, self.again)
        else:
            fill(self, *([self.back] if self._own() else []))

    def put_aside(self) -> None:
        """Keep the person's own words as a version, and let the note follow the reflection again."""
        card = self._card
        if card.edited and card.entry is not None:
            card.keep_version()
            card.edited = False
            self._page.journal.keep_note(card.entry.id, card.composed, edited=False)

    def _own(self) -> Note | None:
        card = self._card
        if card.entry is None:
            return None
        saved = drafts_like(self._page.journal, card.entry.id, card.composed)
        return next((d.note for d in reversed(saved) if d.edited), None)

    def _start_again(self) -> None:
        card = self._card
        self.put_aside()
        card.put(card.composed)
        card.margin.look()
        self.back.focus()

    def _have_back(self) -> None:
        own = self._own()
        if own is not None:
            self._card.change(own)
            self.again.focus()
