"""One note: its words, what a coach says of them, and the ways out to the person's own mail."""

from typing import TYPE_CHECKING

from ipywidgets import HTML, HBox, VBox

from afterword.forms.boxes import fill
from afterword.forms.fields import line
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence
from afterword.forms.saving import Saving
from afterword.forms.write import sending
from afterword.forms.write.actions import Actions
from afterword.forms.write.assistant import Assistant, pasted
from afterword.forms.write.behind import Behind, advice_in_html
from afterword.forms.write.editor import Editor
from afterword.forms.write.from_coach import FromCoach
from afterword.forms.write.margin import Margin
from afterword.forms.write.one_thing import OneThing
from afterword.forms.write.reaching import Reaching
from afterword.forms.write.versions import Versions, current
from afterword.forms.write.wanted import brief_for
from afterword.records import Changes, Entry, Note, Provenance, Sent

if TYPE_CHECKING:
    from afterword.forms.write.panel import Panel

ROOM = 300
"""Characters that a request on LinkedIn has room for."""


class NoteCard(VBox):
    """A note that the person can change; every change is saved as it is made.

    A card is made once and addressed to whom it is wanted for: a browser that is loading the page never misses it.
    """

    def __init__(self, page: Page, panel: "Panel", name: str) -> None:
        self.name = name
        self.composed = Note(to=name)
        self.behind: Provenance | None = None
        self.edited = False
        self.entry: Entry | None = None
        self._page, self._panel, self._updating, self._body_before = page, panel, False, ""
        self.to, self.room, self.advice = sentence(), sentence(), HTML(**shared(HTML))
        self.subject = line("Subject")
        self.body = Editor("Note", rows=16)
        self.from_coach = FromCoach()
        self.saving = Saving(self._save, page.status)
        self.margin = Margin(page, self, lambda: panel.others(self.name))
        self.actions = Actions(page, self)
        self.one_thing = OneThing(page, self, lambda changes: panel.ask(self, changes))
        self.versions = Versions(page, self)
        self.reaching = Reaching(page, panel, self)
        self.where_from = Behind(page, self)
        self.assistant = Assistant(page, lambda: brief_for(panel.wanted, self.name))
        self._words = VBox([]).add_class("afterword-words")
        self._beside = HBox([self._words, self.margin]).add_class("afterword-beside")
        self._folds = VBox([]).add_class("afterword-folds")
        super().__init__([])
        self.add_class("afterword-note-card")
        page.on_change(self.subject.control, lambda _words: self._typed())
        page.on_change(self.body, self._body_typed)

    # What it is about

    @property
    def note(self) -> Note:
        """The note as it stands on the page."""
        return self.composed.model_copy(update={"subject": self.subject.value, "body": self.body.value})

    @property
    def changes(self) -> Changes:
        """What the person asked to be different."""
        return self._panel.wanted.wish(self.name).changes

    @property
    def lines(self) -> tuple[str, ...]:
        """The names of those to whom this note carries a line."""
        return self._panel.wanted.lines(self.name)

    @property
    def carrier(self) -> str | None:
        """Whose note carries the line to this person, who then has no note of their own."""
        return None if any(note.to == self.name for note in self._panel.notes) else self.changes.through

    @property
    def sent(self) -> Sent | None:
        """The mark of this note, or None while it has not left."""
        return sending.sent(self.entry, self.composed, self.lines) if self.entry else None

    @property
    def has_no_address(self) -> bool:
        """Whether the reader's address is not known."""
        return not self.composed.email

    @property
    def lacks_address(self) -> bool:
        """Whether the note is to go to an address that is not known."""
        return self.composed.channel == "email" and self.has_no_address

    @property
    def title(self) -> str:
        """The name on the tab, with what is done about the note."""
        if self.carrier is not None:
            return f"{self.name} · in another note"
        return f"{self.name} · sent" if self.sent else self.name

    def may_change(self) -> frozenset[str]:
        """What can be made different in this note."""
        return self._panel.may_change(self.composed, self.behind) if self.behind else frozenset()

    # What it shows

    def address(self, name: str) -> None:
        """Let the card be for somebody else, and forget what was done for the one before."""
        self.saving.flush()
        self.name, self.entry = name, None
        for fold in (self.reaching.fold, self.where_from, self.assistant):
            fold.unfold(False)
        self.actions.forget()
        self.one_thing.forget()
        self.margin.put_away()

    def show(self, entry: Entry, composed: Note | None, behind: Provenance | None) -> None:
        """Show what the journal holds, unless the person is typing."""
        person = next((one for one in entry.interview.interviewers if one.name == self.name), None)
        self.composed = composed or Note(to=self.name, email=person.email if person else None)
        self.entry, self.behind = entry, behind
        if not self.saving.unsaved:
            is_sent = composed is not None and self.sent is not None
            stored = current(self._page.journal, entry.id, self.composed, is_sent=is_sent)
            self.edited = stored is not None and stored[1]
            self.put(stored[0] if stored else self.composed)
        self._lay_out()

    def _lay_out(self) -> None:
        """Show the parts that this note has a use for."""
        say(self.to, self._to_whom())
        self.reaching.show()
        if self.carrier is not None:
            fill(self, self.to, self.reaching)
            return
        subject = [self.subject] if self.composed.channel == "email" else []
        room = [self.room] if self.composed.channel == "linkedin-request" else []
        fill(self._words, self.to, *subject, self.body, *room)
        coach = self.from_coach.said_of(self._page.journal, self.entry, self.name)
        if self.sent:
            fill(self, self._beside, *coach, self.actions)
            return
        assistant = [self.assistant] if self.composed.kind != "coordinator" else []
        fill(self._folds, self.reaching, self.where_from, *assistant)
        fill(self, self._beside, *coach, self.advice, self.versions, self.one_thing, self.actions, self._folds)

    def show_what_can_be_changed(self) -> None:
        """Bring up to date what only the note that is looked at needs."""
        self.one_thing.show()
        for fold in (self.where_from, self.assistant):
            if fold.is_open:
                fold.show()

    def _to_whom(self) -> str:
        if self.carrier is not None:
            return f"A line to {self.name} stands in your note to {self.carrier}, in place of a note of their own."
        if self.composed.channel != "email":
            return f"To {self.name}"
        address = self.composed.email
        return f"To {self.name}, {address}" if address else f"To {self.name}. No address is known yet."

    # What is written

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

    def _body_typed(self, now: str) -> None:
        before, self._body_before = self._body_before, now
        parted = pasted(before, now) if self.composed.channel == "email" and not self._updating else None
        if parted is None:
            self._typed()
        else:
            self.change(self.note.model_copy(update={"subject": parted[0], "body": parted[1]}))

    def _typed(self) -> None:
        if self._updating:
            return
        self.edited = True
        self.margin.look()  # first, since the person waits for it
        self.saving.changed()
        self._tell_parts()

    def _tell_parts(self) -> None:
        say(self.room, f"{len(self.body.value.strip())} of {ROOM} characters.")
        self.advice.value = "" if self.edited else advice_in_html(self.behind, self.composed.kind)
        self.actions.show()
        self.versions.show()

    def _save(self) -> None:
        if self.entry is not None:
            self._page.journal.keep_note(self.entry.id, self.note, edited=self.edited)

    def keep_version(self) -> None:
        """Save the note as it stands as a version that stays."""
        self.saving.flush()
        if self.entry is not None:
            self._page.journal.save_draft(self.entry.id, self.note, edited=self.edited)
