"""Two minutes or the whole way: how much of the page is asked."""

from collections.abc import Mapping
from typing import Any

from ipywidgets import VBox

from afterword.forms.boxes import stack
from afterword.forms.fields import button, choice
from afterword.forms.page import Page
from afterword.forms.prose import sentence

SHORT, WHOLE = "two minutes", "the whole way"
_REMEMBERED = "way of reflecting"
OPTIONS = (
    ("Two minutes: three questions", SHORT),
    ("Ten minutes: the whole way", WHOLE),
)
ASKED = "Two minutes ask for names, one thing from each person and one strength. You can go on at any time."


def whole(widget: Any) -> Any:
    """Mark a field or box as one that only the whole way asks for, and return it."""
    return widget.add_class("is-whole")


class Way:
    """The choice, which every section of the page follows; it is remembered for the next interview."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._sections: list[Any] = []
        self._is_asked = True
        self.field = choice("How much time do you have?", OPTIONS, SHORT, help=ASKED)
        page.on_change(self.field.control, self._picked)

    def follow(self, section: Any) -> Any:
        """Let a section show as much as was chosen, and return it."""
        self._sections.append(section)
        self._apply()
        return section

    def open_for(self, more_was_said: bool) -> None:
        """Choose for an interview: the whole way where more was said already, else what was chosen last."""
        remembered = self._page.journal.remembered(_REMEMBERED)
        self._is_asked = False
        self.field.value = WHOLE if more_was_said or remembered == WHOLE else SHORT
        self._is_asked = True

    def offer_more(self) -> VBox:
        """Return what stands for a part that two minutes leave out."""
        more = button("Answer these too")
        self._page.on_click(more, self._go_on)
        words = "With two minutes this part is left out. You may still answer it, now or another day."
        return stack(sentence(words), more).add_class("is-short-only")

    def _go_on(self) -> None:
        self.field.value = WHOLE

    def _picked(self, way: str) -> None:
        self._apply()
        if self._is_asked and self._page.journal.remembered(_REMEMBERED) != way:
            self._page.journal.remember(_REMEMBERED, way)

    def _apply(self) -> None:
        for section in self._sections:
            (section.add_class if self.field.value == SHORT else section.remove_class)("is-short")


_SHORT = {
    "candidate": {"name", "email", "phone"},
    "application": {"company", "role"},
    "interview": {"at", "timezone", "region", "stage", "format"},
}
_SHORT_PERSON = {"key", "name", "address_as", "learned"}


def says_more(typed: Mapping[str, Any]) -> bool:
    """Whether an interview holds answers that two minutes do not ask for."""
    beyond = (set(typed.get(part) or {}) - short for part, short in _SHORT.items())
    people = (set(person) - _SHORT_PERSON for person in typed.get("interviewers") or [] if isinstance(person, dict))
    reflection = typed.get("reflection") or {}
    points = [set(point) - {"text"} for point in reflection.get("strengths") or [] if isinstance(point, dict)]
    return any(beyond) or any(people) or any(points) or len(points) > 1 or bool(set(reflection) - {"strengths"})
