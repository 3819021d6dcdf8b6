"""One remark of the coach: how much it matters, the words meant, what to do, and what could stand there instead."""

from typing import TYPE_CHECKING

from ipywidgets import HTML, VBox

from afterword.forms.boxes import row
from afterword.forms.fields import button
from afterword.forms.page import Page
from afterword.forms.prose import escaped
from afterword.notes.reviewing import applied
from afterword.records import Finding, Note

if TYPE_CHECKING:
    from afterword.forms.write.card import NoteCard

MARKS = {"must": "Mend this", "should": "Better so", "tip": "A thought"}
LONGEST = 60


class Remark(VBox):
    """A finding with a button for each of its suggestions."""

    def __init__(self, page: Page, card: "NoteCard", finding: Finding) -> None:
        self._card, self._finding = card, finding
        self._about = _words(card.note, finding)
        self.said = HTML(in_html(finding, card.note.text))
        self.uses = [button(f"Write “{short(text)}”" if text else "Take it out") for text in finding.suggestions]
        for use, text in zip(self.uses, finding.suggestions, strict=True):
            page.on_click(use, lambda text=text: self._use(text))  # type: ignore[misc]
        super().__init__([self.said, *([row(*self.uses)] if self.uses else [])])
        self.add_class("afterword-remark")

    def _use(self, text: str) -> None:
        if _words(self._card.note, self._finding) == self._about:
            self._card.change(applied(self._card.note, self._finding, text))
        else:
            self._card.margin.look()  # the words were changed in the meantime


def _words(note: Note, finding: Finding) -> str:
    return note.text[finding.start : finding.end]


def in_html(finding: Finding, text: str) -> str:
    """Return the remark as HTML, everything in it escaped."""
    mark = f'<span class="afterword-mark is-{finding.severity}">{MARKS[finding.severity]}</span>'
    words = text[finding.start : finding.end]
    named = not words.strip() or words in finding.message
    meant = "" if named else f" <q>{escaped(short(words))}</q>"
    source = f' <span class="afterword-help">Source: {escaped(finding.source)}</span>' if finding.source else ""
    return f"<p>{mark}{meant} {escaped(finding.message)}{source}</p>"


def short(text: str) -> str:
    """Return a text on one line, its middle left out where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:30]} … {line[-25:]}"
