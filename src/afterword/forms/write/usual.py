"""What is usual after an interview where this one took place, where that is not what most advice says."""

from ipywidgets import VBox

from afterword.forms.boxes import fill
from afterword.forms.prose import say, sentence
from afterword.notes.customs import custom
from afterword.records import Interview
from afterword.records.note import Kind

YOURS = "Whether you write is your choice."
ABOUT: tuple[Kind, ...] = ("thank-you", "coordinator")
"""The kinds of note that custom speaks of."""


class Usual(VBox):
    """A few quiet sentences with their source, or nothing."""

    def __init__(self) -> None:
        self.says = sentence()
        self.source = sentence().add_class("afterword-help")
        super().__init__([])
        self.add_class("afterword-usual")

    def show(self, interview: Interview | None, kind: Kind = "thank-you") -> None:
        """Show what is usual in the region of ``interview``."""
        found = custom(interview.interview.region) if interview and kind in ABOUT else None
        if found is not None:
            say(self.says, f"{found.says} {YOURS}")
            say(self.source, f"Source: {found.source}")
        fill(self, *([self.says, self.source] if found else []))
