"""The notes that people showed their coach, and the coach's words on one of them, as a file to give back."""

from datetime import datetime

from ipywidgets import HTML, VBox

from afterword.cohort import Gathered
from afterword.deadlines.in_words import day_of
from afterword.exchange.sharing import ANSWERS, QUESTIONS, Feedback, Share, SharedNote, feedback_to_bytes
from afterword.forms.boxes import fill
from afterword.forms.fields import choice, words
from afterword.forms.follow_through.file_button import FileButton, Made
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import escaped, sentence

NONE = "Nobody has shown you the text of a note."
NOT_YET = ("–", None)


class Notes(VBox):
    """A list of the notes, the one that is chosen, four questions about it and room for words."""

    def __init__(self, page: Page) -> None:
        self._now: datetime | None = None
        self._notes: dict[str, tuple[Share, SharedNote]] = {}
        self.nothing = sentence(NONE)
        self.which = choice("Which note?", [NOT_YET], None)
        self.text = HTML(**shared(HTML))
        self.answers = [choice(question, [NOT_YET, *((one, one) for one in ANSWERS)], None) for question in QUESTIONS]
        self.comment = words("What you would like to say to them", rows=4)
        self.write = FileButton(page, "Write this for them", self._written)
        super().__init__([self.nothing], **shared(VBox))
        page.on_change(self.which.control, lambda _which: self._show_one())

    def show(self, gathered: Gathered, now: datetime) -> None:
        """Offer the notes of these people; the one that is chosen stays chosen."""
        self._now = now
        self._notes = dict(_shown(gathered))
        if not self._notes:
            fill(self, self.nothing)
            return
        before = self.which.value
        self.which.control.options = [(label, label) for label in self._notes]
        self.which.value = before if before in self._notes else next(iter(self._notes))
        self._show_one()
        fill(self, self.which, self.text, *self.answers, self.comment, self.write)

    def _show_one(self) -> None:
        chosen = self._notes.get(self.which.value)
        if chosen:
            self.text.value = f'<div class="afterword-note">{escaped(chosen[1].text)}</div>'
        for field in self.answers:
            field.value = None
        self.comment.value = ""

    def _written(self) -> Made:
        share, note = self._notes[self.which.value]
        answers = tuple(field.value for field in self.answers)
        if not any(answers) and not self.comment.value.strip():
            return Made("", "", b"", "Answer a question or write a few words first; nothing was written.")
        told = {"person": share.person, "note": note.number, "coach": share.shared_with, "at": self._now}
        said = Feedback.model_validate({**told, "answers": answers, "comment": self.comment.value})
        name = f"for {share.person[:8]}, {note.number}.json"
        return Made(name, "application/json", feedback_to_bytes(said), "Saved by your browser: give it to them.")


def _shown(gathered: Gathered) -> list[tuple[str, tuple[Share, SharedNote]]]:
    return [
        (f"{member.called}, {day_of(interview.day)}, note {place}", (member.share, note))
        for member in gathered.members
        for interview in member.share.interviews
        for place, note in enumerate(interview.notes, 1)
        if note.text and note.number
    ]
