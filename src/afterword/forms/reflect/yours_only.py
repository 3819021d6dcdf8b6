"""How it went: for the person only, never in a note."""

from collections.abc import Iterator

from ipywidgets import VBox

from afterword.forms import fields
from afterword.forms.boxes import group
from afterword.forms.fields import Field
from afterword.forms.reflect.answer import Answer, Answers, Part
from afterword.forms.reflect.ears import Ears

FEELINGS = (("I would rather not say", ""), ("1, poor", "1"), ("2", "2"), ("3", "3"), ("4", "4"), ("5, great", "5"))


class YoursOnlyPart:
    """What went well, what did not, what to do next time, how it felt."""

    def __init__(self, ears: Ears) -> None:
        self.part = Part(
            {
                "went_well": Answer(fields.words("What went well, and why?")),
                "went_badly": Answer(fields.words("What went less well?")),
                "improve": Answer(fields.words("What will you do next time?")),
                "feeling": Answer(fields.choice("How did it feel, all in all?", FEELINGS, "")),
            }
        )
        ears.hear(*self.part.fields())

    def boxes(self) -> tuple[VBox, ...]:
        """Return the part as it is laid out."""
        return (group("Only for you, never in a note", *self.part.fields()),)

    def show(self, typed: Answers) -> None:
        """Show what the journal holds."""
        self.part.show(typed.get("reflection"))

    def put_into(self, typed: Answers) -> None:
        """Put the answers into what the journal is to keep."""
        typed["reflection"] = self.part.put_into(typed.get("reflection"))

    def fields(self) -> Iterator[tuple[str, Field]]:
        """Yield each field with its path."""
        return ((f"reflection.{name}", answer.field) for name, answer in self.part.answers.items())
