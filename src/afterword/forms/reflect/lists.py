"""Answers of which there may be any number, a line each."""

from collections.abc import Iterator
from typing import Any

from afterword.forms import fields
from afterword.forms.boxes import row
from afterword.forms.fields import Field
from afterword.forms.reflect.answer import Answer
from afterword.forms.reflect.ears import Ears
from afterword.forms.reflect.stems import Stem
from afterword.forms.rows import Rows


def small_remove(what: str) -> Any:
    """Return the button that takes a row away; what it takes away is in its name."""
    made = fields.button("Remove")
    made.tooltip = f"Remove {what}"
    return made.add_class("is-small")


class LineRow:
    """One line, with a button to remove it."""

    def __init__(self, ears: Ears, stem: Stem) -> None:
        self.answer = Answer(fields.words(stem.words, example=stem.example, rows=1))
        self.remove = small_remove("this line")
        self.box = row(self.answer.field, self.remove)
        ears.hear(self.answer.field)

    def show(self, held: Any) -> None:
        """Show a line, or none."""
        self.answer.show(held)

    def name(self) -> str:
        """What stands in the line."""
        return f"“{self.answer.field.value.strip()}”"

    def is_blank(self) -> bool:
        """Whether nothing does."""
        return not self.answer.field.value.strip()

    def focus(self) -> None:
        """Put the keyboard into it."""
        self.answer.field.control.focus()


class Lines:
    """A list of lines under one name of the interchange."""

    def __init__(self, ears: Ears, stem: Stem, add: str) -> None:
        self.box: Rows[LineRow] = Rows(ears.page, lambda: LineRow(ears, stem), ears.tell, add=add)

    def show(self, held: Any) -> None:
        """Show what the journal holds."""
        lines = held if isinstance(held, list) else [held] if held else []
        self.box.show(lines)

    def raw(self) -> list[Any]:
        """Return the lines as typed."""
        return [row.answer.raw for row in self.box.filled()]

    def fields(self, path: str) -> Iterator[tuple[str, Field]]:
        """Yield each line's field with its path."""
        for number, one in enumerate(self.box.filled()):
            yield f"{path}[{number}]", one.answer.field
