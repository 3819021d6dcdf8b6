"""One answer: the field that a person sees, and the text that the journal keeps."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from ipywidgets import Dropdown

from afterword.forms.fields import Field

Answers = dict[str, Any]
"""Answers as the interchange names them."""


def is_blank(value: Any) -> bool:
    """Whether an answer says nothing."""
    return value is None or value is False or (isinstance(value, str) and not value.strip()) or value in ([], {})


def _text(raw: Any) -> str:
    return "" if raw is None else str(raw)


class Answer:
    """A field and its answer; one that the person did not touch stays exactly as it was typed."""

    def __init__(self, field: Field, read: Callable[[Any], Any] = _text, write: Callable[[Any], Any] = lambda v: v):
        self.field, self._read, self._write = field, read, write
        self._raw: Any = None
        self._shown: Any = field.value

    def show(self, raw: Any) -> None:
        """Show what the journal holds."""
        value = self._read(raw)
        if isinstance(self.field.control, Dropdown):
            offer(self.field, value)
        self.field.value = value
        self._raw, self._shown = raw, self.field.value

    @property
    def raw(self) -> Any:
        """What the journal is to keep."""
        return self._raw if self.field.value == self._shown else self._write(self.field.value)


def offer(field: Field, value: Any) -> None:
    """Let a list offer ``value`` too: what was typed elsewhere is shown, right or not."""
    values = [option[1] if isinstance(option, tuple) else option for option in field.control.options]
    if value not in values:
        field.control.options = [*field.control.options, (str(value), value)]


def ticked(raw: Any) -> bool:
    """Read a yes-or-no answer."""
    return raw is True or str(raw).strip().lower() in ("true", "yes", "1")


def a_day(raw: Any) -> date | None:
    """Read a date; None where there is none yet."""
    try:
        return date.fromisoformat(str(raw))
    except ValueError:
        return None


def iso(value: Any) -> str | None:
    """Write a date or a time."""
    return None if value is None else str(value.isoformat())


class Part:
    """The answers of one part of the interview, by the interchange's names."""

    def __init__(self, answers: Mapping[str, Answer]) -> None:
        self.answers = dict(answers)

    def show(self, held: Any) -> None:
        """Show what the journal holds of this part."""
        held = held if isinstance(held, Mapping) else {}
        for name, answer in self.answers.items():
            answer.show(held.get(name))

    def put_into(self, held: Any) -> Answers:
        """Return the part with the answers as they stand now; what no field shows is left as it was."""
        kept = dict(held) if isinstance(held, Mapping) else {}
        for name, answer in self.answers.items():
            if is_blank(answer.raw):
                kept.pop(name, None)
            else:
                kept[name] = answer.raw
        return kept

    def fields(self) -> Iterable[Field]:
        """Return every field."""
        return (answer.field for answer in self.answers.values())
