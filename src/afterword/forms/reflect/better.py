"""One point to answer better, or nothing said about it."""

from collections.abc import Iterator
from typing import Any

from afterword.forms import fields
from afterword.forms.boxes import group
from afterword.forms.fields import Field
from afterword.forms.prose import sentence
from afterword.forms.reflect.answer import Answer, Answers, is_blank
from afterword.forms.reflect.ears import Ears
from afterword.forms.reflect.people import Names
from afterword.forms.reflect.stems import BETTER, TOPIC
from afterword.records.interview import same_name

NOBODY = ("Leave it out", "")
ADVICE = (
    "If one answer still bothers you, give the better one here. The note offers it to the person it concerns, "
    "without an apology and without naming what went wrong. Leaving it out is just as good a choice."
)


class PutRight:
    """Whom it concerns, what it was about, the better answer."""

    def __init__(self, ears: Ears) -> None:
        self._ears = ears
        self.whom = fields.choice("Whom does it concern?", [NOBODY], "")
        self.topic = Answer(fields.words(TOPIC.words, example=TOPIC.example, rows=1))
        self.better = Answer(fields.words(BETTER.words, example=BETTER.example))
        self._held: Any = None
        self._named = ""
        self.box = group("One better answer", sentence(ADVICE), self.whom, self.topic.field, self.better.field)
        ears.hear(self.whom, self.topic.field, self.better.field)

    def show(self, held: Any, people: Names) -> None:
        """Show what the journal holds."""
        self._held = held if isinstance(held, dict) else {}
        self._named = str(self._held.get("for") or "")
        self.topic.show(self._held.get("topic"))
        self.better.show(self._held.get("better"))
        self.whom.control.options, self.whom.control.value = [NOBODY], ""
        self.follow(people)

    def follow(self, people: Names) -> None:
        """Offer the people met; the choice stays with the person when the name changes."""
        options = [NOBODY, *((name, key) for key, name in people)]
        chosen = self.whom.value
        if met := next((key for key, name in people if same_name(name, self._named)), None):
            chosen, self._named = met, ""
        if self._named:
            options.append((self._named, self._named))
            chosen = chosen or self._named
        with self._ears.unheard():
            if list(self.whom.control.options) != options:
                self.whom.control.options = options
            self.whom.value = chosen if chosen in (value for _, value in options) else ""

    def held(self, people: Names) -> Answers:
        """Return what the journal is to keep."""
        name = dict(people).get(self.whom.value, self.whom.value)
        found = {"for": name, "topic": self.topic.raw, "better": self.better.raw}
        return {key: value for key, value in found.items() if not is_blank(value)}

    def fields(self) -> Iterator[tuple[str, Field]]:
        """Yield each field with its path."""
        path = "reflection.put_right"
        yield from (
            (f"{path}.for", self.whom),
            (f"{path}.topic", self.topic.field),
            (f"{path}.better", self.better.field),
        )
