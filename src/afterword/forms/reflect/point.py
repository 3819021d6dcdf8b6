"""A point about yourself: what it is, which requirement it meets, who would like to hear it."""

from collections.abc import Iterator, Sequence
from typing import Any

from afterword.forms import fields
from afterword.forms.boxes import fill, group, stack
from afterword.forms.fields import Field
from afterword.forms.prose import sentence
from afterword.forms.reflect.answer import Answer, Answers, is_blank, offer
from afterword.forms.reflect.ears import Ears
from afterword.forms.reflect.lists import small_remove
from afterword.forms.reflect.people import Names
from afterword.forms.reflect.stems import Stem
from afterword.forms.reflect.way import whole

NOBODY_YET = "The people you met appear here once they have a name."
NOTHING_PARTICULAR = ("Nothing in particular", "")


class PointRow:
    """A strength or a new point."""

    def __init__(self, ears: Ears, stem: Stem) -> None:
        self._ears = ears
        self._held: Answers = {}
        self.text = Answer(fields.words(stem.words, example=stem.example, help=stem.help))
        self.meets = Answer(
            fields.choice("Which of the things they are looking for does it meet?", [NOTHING_PARTICULAR], "")
        )
        self.hearers = Hearers(ears)
        self.remove = small_remove("this point")
        self.box = stack(self.text.field, whole(self.meets.field), whole(self.hearers.box), whole(self.remove))
        self.box.add_class("afterword-point")
        ears.hear(self.text.field, self.meets.field)

    def show(self, held: Any) -> None:
        """Show what the journal holds of a point, or none."""
        self._held = held if isinstance(held, dict) else {"text": held} if held else {}
        self.text.show(self._held.get("text"))
        self.meets.show(self._held.get("meets"))
        self.hearers.show(self._held.get("for"))

    def follow(self, requirements: Sequence[str], people: Names) -> None:
        """Offer the requirements and the people that there are now."""
        with self._ears.unheard():
            _offer_all(self.meets.field, requirements)
            self.hearers.follow(people)

    def held(self) -> Answers:
        """Return what the journal is to keep."""
        found = {"text": self.text.raw, "meets": self.meets.raw, "for": self.hearers.names()}
        kept = {name: value for name, value in self._held.items() if name not in found}
        return kept | {name: value for name, value in found.items() if not is_blank(value)}

    def fields(self, path: str) -> Iterator[tuple[str, Field]]:
        """Yield each field with its path."""
        yield f"{path}.text", self.text.field
        yield f"{path}.meets", self.meets.field

    def name(self) -> str:
        """What the point says, shortened."""
        said = " ".join(self.text.field.value.split())
        return f"“{said[:40]}{'…' if len(said) > 40 else ''}”"

    def is_blank(self) -> bool:
        """Whether nothing was said."""
        return not self.held()

    def focus(self) -> None:
        """Put the keyboard into it."""
        self.text.field.control.focus()


class Hearers:
    """The people met, each with a box to tick: who would like to hear this?"""

    def __init__(self, ears: Ears) -> None:
        self._ears = ears
        self._unknown: list[str] = []
        self._spare: list[Field] = []
        self._ticks: dict[str, Field] = {}
        self._names: dict[str, str] = {}
        self._nobody: list[Any] = []
        self.box = group("Who would like to hear this?", level=4)
        self._heading = self.box.children[0]
        self.box.add_class("afterword-hearers")

    def show(self, names: Any) -> None:
        """Tick these names, once it is known who was met."""
        self._unknown = [str(name) for name in (names if isinstance(names, list) else [names] if names else [])]
        self._spare += self._ticks.values()
        self._ticks, self._names = {}, {}

    def follow(self, people: Names) -> None:
        """Offer these people; a tick stays with the person when the name changes."""
        self._names = dict(people)
        for key, name in people:
            tick = self._ticks.get(key) or self._new(key)
            if tick.control.description != name:
                tick.control.description = name
            if same := next((n for n in self._unknown if n.casefold() == name.casefold()), None):
                self._unknown.remove(same)
                tick.value = True
        if not people and not self._nobody:
            self._nobody = [sentence(NOBODY_YET)]
        fill(self.box, self._heading, *([self._ticks[key] for key in self._names] or self._nobody))

    def names(self) -> list[str]:
        """Return the names ticked, and those held that nobody met goes by."""
        return [name for key, name in self._names.items() if self._ticks[key].value] + self._unknown

    def _new(self, key: str) -> Field:
        if self._spare:
            tick = self._spare.pop(0)
            tick.value = False
        else:
            tick = fields.tick("")
            self._ears.hear(tick)
        self._ticks[key] = tick
        return tick


def _offer_all(field: Field, requirements: Sequence[str]) -> None:
    options = [NOTHING_PARTICULAR, *((text, text) for text in dict.fromkeys(requirements))]
    value = field.value
    if value not in [option[1] for option in options]:
        options.append((value, value))
    if list(field.control.options) != options:
        field.control.options = options
        offer(field, value)
        field.value = value
