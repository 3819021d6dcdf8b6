"""What stands behind a note: why its points are in it, and where each of its facts comes from."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ipywidgets import HTML

from afterword.forms.fold import Fold
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import escaped
from afterword.forms.write.answers import answer
from afterword.records import Interview, Provenance

if TYPE_CHECKING:
    from afterword.forms.write.card import NoteCard
    from afterword.records.note import Kind

LABEL = "Where this note comes from"
EDITED = "You have changed this note; this is about the note as it was put together for you."
NOTHING = "It holds thanks and the job, and nothing of your conversation yet."
REFLECT = '<a href="01-reflect.ipynb">Go to Reflect</a>'


class Behind(Fold):
    """Two short lists, shown on request."""

    def __init__(self, page: Page, card: "NoteCard") -> None:
        self._card = card
        self.told = HTML(**shared(HTML))
        super().__init__(page, LABEL, self.told, unfolded=self.show)

    def show(self) -> None:
        """Bring the lists up to the note as it is now."""
        entry, behind = self._card.entry, self._card.behind
        if entry is not None and behind is not None:
            self.told.value = in_html(entry.interview, behind, is_edited=self._card.edited)


def in_html(interview: Interview, behind: Provenance, *, is_edited: bool) -> str:
    """Return the lists as HTML, everything in them escaped."""
    said = (f"“{one.words}”: {_inside(answer(interview, one.field))}" for one in behind.said)
    lists = _list("Where its facts stand in your reflection", said)
    lists += _list("Why these points are in this note", (_sentence(why) for why in behind.why))
    note = f"<p>{escaped(EDITED)}</p>" if is_edited else ""
    return note + (lists or f"<p>{escaped(NOTHING)}</p>")


def _list(title: str, lines: Iterable[str]) -> str:
    found = "".join(f"<li>{escaped(line)}</li>" for line in lines)
    return f"<h4>{title}</h4><ul>{found}</ul>" if found else ""


def _inside(called: str) -> str:
    """An answer's name in the middle of a line: small, unless a person's name begins it."""
    return called if ", " in called else called[:1].lower() + called[1:]


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def advice_in_html(behind: Provenance | None, kind: "Kind") -> str:
    """Return what would make the note better; for a thank-you that is a sentence more, with the way to write it."""
    if behind is None or not behind.advice:
        return ""
    way = f" {REFLECT}" if kind == "thank-you" else ""
    return f'<p class="afterword-advice">{escaped(behind.advice)}{way}</p>'
