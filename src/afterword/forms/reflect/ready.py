"""Says whether the notes can be written, and shows how each begins."""

from ipywidgets import VBox

from afterword.forms.prose import escaped, say, sentence
from afterword.forms.reflect.checking import Checked
from afterword.forms.reflect.missing import still_needed
from afterword.forms.reflect.people import PeoplePart
from afterword.records import Note

LINES = 2
"""Paragraphs of a note that are shown while it forms: the salutation and the one after it."""


class Ready(VBox):
    """One sentence: what is still needed, what to look at, or how many notes there are."""

    def __init__(self) -> None:
        self._said = sentence()
        super().__init__([self._said])
        self.add_class("afterword-ready")

    @property
    def text(self) -> str:
        """What it says, as HTML."""
        return str(self._said.value)

    def show(self, checked: Checked) -> None:
        """Say how far the answers go."""
        say(self._said, _how_far(checked))


def show_beginnings(people: PeoplePart, checked: Checked) -> None:
    """Show below each person how their note begins."""
    boxes = people.box.filled()
    for box in people.box.rows:
        note = checked.notes[boxes.index(box)] if box in boxes and checked.notes else None
        begins = _begins(note) if note else ""
        if box.note_begins.value != begins:
            box.note_begins.value = begins


def _begins(note: Note) -> str:
    first = "\n\n".join(note.body.split("\n\n")[:LINES])
    return f'<p>The note begins:</p><div class="afterword-note">{escaped(first)} …</div>'


def _how_far(checked: Checked) -> str:
    if not checked.has_begun:
        return "The notes form here as you type."
    if checked.missing:
        return still_needed(checked.missing)
    if not checked.notes:
        return "Almost there: please look at the fields that are marked above."
    many = len(checked.notes)
    return "One note is ready to be read." if many == 1 else f"{many} notes are ready to be read, each a different one."
