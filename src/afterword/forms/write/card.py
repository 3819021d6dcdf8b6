"""One note: its words, what a coach says of them, and the ways out to the person's own mail."""

from collections.abc import Callable

from ipywidgets import HBox, VBox

from afterword.forms.fields import line
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence
from afterword.forms.saving import Saving
from afterword.forms.write.actions import Actions
from afterword.forms.write.editor import Editor
from afterword.forms.write.margin import Margin
from afterword.forms.write.versions import Versions, current
from afterword.records import Entry, Note


class NoteCard(VBox):
    """A note that the person can change; every change is saved as it is made."""

    def __init__(self, page: Page, interview_id: str, name: str, others: Callable[[str], list[Note]]) -> None:
        self.name = name
        self.composed = Note(to=name)
        self.edited = False
        self.entry: Entry | None = None
        self._page, self._id, self._updating = page, interview_id, False
        self.to = sentence()
        self.subject = line("Subject")
        self.body = Editor("Note", rows=16)
        self.saving = Saving(self._save, page.status)
        self.margin = Margin(page, self, lambda: others(name))
        self.actions = Actions(page, self)
        self.versions = Versions(page, self)
        own_words = VBox([self.to, self.subject, self.body]).add_class("afterword-words")
        beside = HBox([own_words, self.margin]).add_class("afterword-beside")
        super().__init__([beside, self.actions, self.versions])
        self.add_class("afterword-note-card")
        for field in (self.subject.control, self.body):
            page.on_change(field, lambda _words: self._typed())

    @property
    def note(self) -> Note:
        """The note as it stands on the page."""
        return self.composed.model_copy(update={"subject": self.subject.value, "body": self.body.value})

    @property
    def title(self) -> str:
        """The name on the tab, with what is done about the note."""
        sent = self.entry and self.entry.sent_to(self.name)
        return f"{self.name} · sent" if sent else self.name

    def show(self, entry: Entry, composed: Note) -> None:
        """Show what the journal holds, unless the person is typing."""
        self.entry, self.composed = entry, composed
        if self.saving.unsaved:
            return
        stored = current(self._page.journal, self._id, composed)
        self.edited = stored is not None
        self.put(stored or composed)
        self.to_whom()

    def put(self, note: Note) -> None:
        """Write a note into the fields without taking it for the person's typing."""
        self._updating = True
        try:
            self.subject.value, self.body.value = note.subject, note.body
        finally:
            self._updating = False
        self._tell_parts()

    def change(self, note: Note) -> None:
        """Write the person's own choice into the fields; it is saved like typing."""
        self.put(note)
        self._typed()

    def to_whom(self) -> None:
        """Say whom the note goes to."""
        address = self.composed.email
        say(self.to, f"To {self.name}, {address}" if address else f"To {self.name}. No address is known yet.")

    def _typed(self) -> None:
        if self._updating:
            return
        self.edited = True
        self.margin.look()  # first, since the person waits for it
        self.saving.changed()
        self._tell_parts()

    def _tell_parts(self) -> None:
        self.actions.show()
        self.versions.show()

    def _save(self) -> None:
        self._page.journal.keep_note(self._id, self.note, edited=self.edited)

    def keep_version(self) -> None:
        """Save the note as it stands as a version that stays."""
        self.saving.flush()
        self._page.journal.save_draft(self._id, self.note, edited=self.edited)
