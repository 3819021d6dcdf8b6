"""Labelled fields: the label above the field and tied to it, help before it, a message below it."""

from collections.abc import Sequence
from datetime import date, time
from typing import Any

from ipywidgets import HTML, Button, Checkbox, Combobox, Dropdown, Text, Textarea, VBox

from afterword.forms.boxes import fill
from afterword.forms.looks import layout, shared
from afterword.forms.prose import say, sentence
from afterword.forms.when import DateControl, TimeControl


class Field(VBox):
    """A field with its label, its help and room for one message."""

    def __init__(self, control: Any, *, help: str = "", needed: bool = False) -> None:  # noqa: A002 - it is the help
        self.control = control
        self._message: HTML | None = None  # most fields never need one, and each is a model for the browser to load
        self._before = (sentence(help).add_class("afterword-help"),) if help else ()
        super().__init__([control, *self._before], **shared(VBox))
        self.add_class("afterword-field")
        if needed:
            self.add_class("is-needed")

    @property
    def value(self) -> Any:
        """What stands in the field."""
        return self.control.value

    @value.setter
    def value(self, value: Any) -> None:
        if self.control.value != value:
            self.control.value = value

    @property
    def message(self) -> str:
        """What stands below the field, as HTML; empty for nothing."""
        return str(self._message.value) if self._message else ""

    def tell(self, message: str = "", *, wrong: bool = False) -> None:
        """Say something below the field, or nothing; ``wrong`` marks what must be mended."""
        if message and self._message is None:
            self._message = sentence().add_class("afterword-message")
        if self._message is None:
            return
        say(self._message, message)
        fill(self, self.control, *self._before, *((self._message,) if message else ()))
        (self.add_class if wrong and message else self.remove_class)("is-wrong")


def line(label: str, value: str = "", *, example: str = "", help: str = "", needed: bool = False) -> Field:  # noqa: A002
    """Return a field of one line."""
    control = Text(**shared(Text), value=value, description=label, placeholder=_for_example(example))
    return Field(control, help=help, needed=needed)


def words(label: str, value: str = "", *, example: str = "", help: str = "", rows: int = 2) -> Field:  # noqa: A002
    """Return a field that grows with what is typed; the label is the stem that the words complete."""
    control = Textarea(**shared(Textarea), value=value, description=label, placeholder=_for_example(example), rows=rows)
    return Field(control, help=help)


def choice(
    label: str,
    options: Sequence[str | tuple[str, Any]],
    value: Any = None,
    *,
    help: str = "",  # noqa: A002
    needed: bool = False,
) -> Field:
    """Return a list to choose one from."""
    control = Dropdown(**shared(Dropdown), options=options, value=value, description=label)
    return Field(control, help=help, needed=needed)


def suggestion(
    label: str,
    value: str = "",
    options: Sequence[str] = (),
    *,
    example: str = "",
    help: str = "",  # noqa: A002
    needed: bool = False,
) -> Field:
    """Return a field of one line that suggests; anything else may be typed."""
    control = Combobox(
        **shared(Combobox),
        value=value,
        options=tuple(options),
        description=label,
        placeholder=_for_example(example),
        ensure_option=False,
    )
    return Field(control, help=help, needed=needed)


def day(label: str, value: date | None = None, *, help: str = "", needed: bool = False) -> Field:  # noqa: A002
    """Return a field for a date; the browser writes it as the person's country does."""
    return Field(DateControl(description=label, value=value, layout=layout()), help=help, needed=needed)


def clock(label: str, value: time | None = None, *, help: str = "", needed: bool = False) -> Field:  # noqa: A002
    """Return a field for a time of day."""
    return Field(TimeControl(description=label, value=value, layout=layout()), help=help, needed=needed)


def tick(label: str, value: bool = False, *, help: str = "") -> Field:  # noqa: A002
    """Return a box to tick."""
    control = Checkbox(**shared(Checkbox), value=value, description=label, indent=False)
    return Field(control, help=help)


def button(label: str, *, main: bool = False) -> Button:
    """Return a button; ``main`` marks the one that most people want next. Wire it with ``Page.on_click``."""
    made = Button(**shared(Button), description=label)
    return made.add_class("afterword-button").add_class("is-main" if main else "is-plain")


def _for_example(example: str) -> str:
    return f"for example: {example}" if example else ""
