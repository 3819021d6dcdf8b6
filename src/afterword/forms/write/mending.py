"""What one click does about a remark, and one click takes back."""

from typing import TYPE_CHECKING, NamedTuple

from afterword.forms.write.remark import TRUE, Remark, short
from afterword.forms.write.telling import Told, take_back, tell
from afterword.notes.reviewing import applied, edit_between
from afterword.records import Finding, Note

if TYPE_CHECKING:
    from afterword.forms.page import Page
    from afterword.forms.write.card import NoteCard


class Change(NamedTuple):
    """Words that were put in the place of others."""

    start: int
    before: str
    after: str
    suggestion: str

    @property
    def said(self) -> str:
        """What was done, in a sentence."""
        if self.suggestion:
            return f"“{short(self.before)}” is now “{short(self.after)}”."
        return f"“{short(self.before.replace(self.after, '', 1))}” was taken out."

    def stands_in(self, text: str) -> bool:
        """Whether the words are still there, where they were put."""
        return text[self.start : self.start + len(self.after)] == self.after

    def undone(self, note: Note) -> Note:
        """Return the note with the words back that stood there."""
        place = self.start, self.start + len(self.after)
        finding = Finding(rule="undo", severity="tip", message=self.said, start=place[0], end=place[1])
        return applied(note, finding, self.before)


class Mending:
    """Applies what a remark suggests, to words that still are what the remark is about, and remembers the last time."""

    def __init__(self, page: "Page", card: "NoteCard") -> None:
        self._page, self._card = page, card
        self._last: Change | Told | None = None
        self._text = ""

    @property
    def said(self) -> str:
        """What was changed last; empty where nothing can be taken back."""
        return self._last.said if self._last else ""

    def press(self, remark: Remark, number: int) -> None:
        """Do what the button of that number says."""
        label = remark.actions[number]
        note = self._card.note
        if label == TRUE:
            self._tell(remark)
        elif note.text[remark.finding.start : remark.finding.end] == remark.words:
            self._write(note, remark, remark.finding.suggestions[number])

    def undo(self) -> None:
        """Take back what was done last."""
        last, self._last = self._last, None  # what follows shows the note anew
        if isinstance(last, Told):
            take_back(self._page.journal, self._entry_id, last)
            self._page.refresh()
        elif last is not None and last.stands_in(self._card.note.text):
            self._card.change(last.undone(self._card.note))

    def follow(self, note: Note) -> None:
        """Keep the place of the change while the person types; what they change themselves is theirs."""
        before, self._text = self._text, note.text
        if isinstance(self._last, Change) and before != note.text:
            edit = edit_between(before, note.text)
            moved = edit.moved(self._last.start, self._last.start + len(self._last.after))
            self._last = self._last._replace(start=moved[0]) if moved else None

    def forget(self) -> None:
        """Offer nothing to take back."""
        self._last = None

    def _write(self, note: Note, remark: Remark, text: str) -> None:
        change = _change(note.text, remark.finding, text)
        mended = applied(note, remark.finding, text)
        self.forget()
        self._text = mended.text
        self._last = change if change.stands_in(mended.text) else None
        self._card.change(mended)

    def _tell(self, remark: Remark) -> None:
        self._card.saving.flush()
        self._last = tell(self._page.journal, self._entry_id, self._card.note, remark)
        self._page.refresh()

    @property
    def _entry_id(self) -> str:
        entry = self._card.entry
        return entry.id if entry else ""


def _change(text: str, finding: Finding, now: str) -> Change:
    """Return the change; where words are taken out, a character beside them marks the place."""
    start, end = finding.start, finding.end
    if now:
        return Change(start, text[start:end], now, now)
    if start:
        return Change(start - 1, text[start - 1 : end], text[start - 1], now)
    return Change(start, text[start : end + 1], text[end : end + 1], now)
