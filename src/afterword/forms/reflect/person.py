"""One person met: a box that is headed as the note will be."""

from collections.abc import Iterator
from typing import Any

from afterword.forms import fields
from afterword.forms.boxes import row, stack
from afterword.forms.fields import Field
from afterword.forms.prose import escaped, heading, say, sentence
from afterword.forms.reflect.answer import Answer, Answers, Part
from afterword.forms.reflect.ears import Ears
from afterword.forms.reflect.lists import small_remove
from afterword.forms.reflect.stems import TO_A_PERSON
from afterword.forms.reflect.way import whole
from afterword.journal.people import KEY, new_key

ASKED = ("learned",)
"""The stems that two minutes have room for."""


class PersonBox:
    """The answers about one person, with the beginning of their note as it forms."""

    def __init__(self, ears: Ears) -> None:
        self._held: Answers = {KEY: new_key()}
        self.part = Part({**_known(), **_stems()})
        self.heading = heading("")
        self.note_begins = sentence().add_class("afterword-preview")
        self.remove = small_remove("this person")
        self.box = self._laid_out()
        self.head()
        ears.hear(*self.part.fields())

    def show(self, held: Any) -> None:
        """Show what the journal holds of a person, or somebody new."""
        self._held = {KEY: new_key(), **(held or {})}
        self.part.show(self._held)
        self.head()
        say(self.note_begins, "")

    @property
    def key(self) -> str:
        """What the journal knows them by, whatever they are called."""
        return str(self._held[KEY])

    def called(self) -> str:
        """Their full name as typed."""
        return " ".join(self._value("name").split())

    def head(self) -> None:
        """Head the box as the note will be."""
        said = self._value("address_as") or self._value("name")
        self.heading.value = f"<h3>{escaped(f'Dear {said}, …' if said else 'Someone you met')}</h3>"

    def held(self) -> Answers:
        """Return what the journal is to keep."""
        return self.part.put_into(self._held)

    def fields(self, path: str) -> Iterator[tuple[str, Field]]:
        """Yield each field with its path."""
        return ((f"{path}.{name}", answer.field) for name, answer in self.part.answers.items())

    def name(self) -> str:
        """How the page speaks of them."""
        return self.called() or "This person"

    def is_blank(self) -> bool:
        """Whether nothing was said of them."""
        return self.held().keys() <= {KEY}

    def focus(self) -> None:
        """Put the keyboard into their name."""
        self.part.answers["name"].field.control.focus()

    def _value(self, name: str) -> str:
        return str(self.part.answers[name].field.value).strip()

    def _laid_out(self) -> Any:
        field = {name: answer.field for name, answer in self.part.answers.items()}
        stems = (field[name] if name in ASKED else whole(field[name]) for name in TO_A_PERSON)
        box = stack(
            self.heading,
            row(field["name"], field["address_as"]),
            whole(row(field["title"], field["email"])),
            *stems,
            self.note_begins,
            self.remove,
        )
        return box.add_class("afterword-group").add_class("afterword-person")


def _known() -> dict[str, Answer]:
    return {
        "name": Answer(fields.line("Their full name", example="Denise Achterberg", needed=True)),
        "address_as": Answer(
            fields.line(
                "What they asked to be called",
                example="Denise",
                help="Leave it empty and the note begins with the full name.",
            )
        ),
        "title": Answer(fields.line("Their job", example="Head of Collections")),
        "email": Answer(fields.line("Their e-mail address", example="d.achterberg@example.org")),
    }


def _stems() -> dict[str, Answer]:
    return {
        name: Answer(fields.words(stem.words, example=stem.example, help=stem.help))
        for name, stem in TO_A_PERSON.items()
    }
