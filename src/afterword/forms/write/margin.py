"""What a coach says of the note, as it is typed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ipywidgets import VBox

from afterword.forms.boxes import fill, group
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence
from afterword.forms.write.alike import Alike
from afterword.forms.write.mending import Mending
from afterword.forms.write.reading_along import ReadingAlong
from afterword.forms.write.remark import Remark, remarks_on
from afterword.forms.write.remarks import Remarks
from afterword.notes.reviewing import CAVEAT
from afterword.records import Finding, Note

if TYPE_CHECKING:
    from afterword.forms.write.card import NoteCard

SHOWN = 3
"""Remarks shown beside those that must be mended."""
MOST = 8
"""Remarks that must be mended shown at once: more of them are read by nobody."""
SAID_ONCE = "locale"
"""What is usual in a country the page says above all notes, and not beside each of them again."""
READY = "Ready: nothing has to change."
GONE = "This note has left, so the coach says nothing more about it."
LOOKING = "Reading your note …"


class Margin(VBox):
    """The remarks on one note, those first that keep it from being ready.

    Its parts are made once: what is shown changes, the widgets do not.
    """

    def __init__(self, page: Page, card: "NoteCard", others: Callable[[], list[Note]]) -> None:
        self._card, self._others = card, others
        self._reading = ReadingAlong(page, page.guarded(self._found))
        self._mending = Mending(page, card)
        self._all = False
        self._remarks: tuple[Remark, ...] = ()
        self.findings: tuple[Finding, ...] | None = None
        """What was found; None until the first look is done."""
        press, undo = page.guarded(self.press), page.guarded(self.undo)
        self.remarks = Remarks(card.body.tie, press=press, undo=undo, more=page.guarded(self.show_all))
        card.body.on_press(press)
        self.state = sentence(LOOKING)
        self.alike = Alike(page, card, others)
        caveat = sentence(CAVEAT, "afterword-help")
        self._beside = group("What a coach would say", self.state, self.remarks, caveat, self.alike)
        self._gone = sentence(GONE)
        super().__init__([self._beside])
        self.add_class("afterword-margin")

    @property
    def ready(self) -> bool:
        """Whether nothing keeps the note from being sent, as far as it has been read."""
        return self.findings is not None and not self.blocking

    @property
    def blocking(self) -> tuple[str, ...]:
        """What keeps it from being ready, in sentences."""
        return tuple(f.message for f in self.findings or () if f.severity == "must")

    def look(self) -> None:
        """Read the note as it stands, if it or its neighbours changed since the last look."""
        entry, note = self._card.entry, self._card.note
        if entry is None:
            return
        self._mending.follow(note)
        if self._card.sent:
            self.put_away()
            return
        fill(self, self._beside)
        self._reading.read(note, entry.interview, tuple(self._others()))
        if self.alike.is_open:
            self.alike.show()
        self.remarks.changed = self._mending.said

    def put_away(self) -> None:
        """Show no remarks: the note has left."""
        self._reading.forget()
        self._mending.forget()
        self.findings, self._remarks, self._all = None, (), False
        self._card.body.mark(self._card.body.value, ())
        self.remarks.remarks, self.remarks.more, self.remarks.changed = [], 0, ""
        say(self.state, LOOKING)
        self.alike.unfold(False)
        fill(self, self._gone)

    def show_all(self) -> None:
        """Show the rest of the remarks too."""
        self._all = True
        self._show(self._card.note)

    def press(self, remark_id: str, number: int) -> None:
        """Do what a button of a remark says, if the remark is still there."""
        found = next((one for one in self._remarks if one.id == remark_id), None)
        if found is not None:
            self._mending.press(found, number)
            self.remarks.changed = self._mending.said

    def undo(self) -> None:
        """Take back what such a button did last."""
        self._mending.undo()
        self.remarks.changed = self._mending.said

    def _found(self, note: Note, findings: tuple[Finding, ...], is_proofread: bool) -> None:
        """Take in what was found; ``is_proofread`` says whether spelling and grammar are of this very text."""
        findings = tuple(finding for finding in findings if finding.rule != SAID_ONCE)
        self.findings, self._remarks = findings, remarks_on(note, findings)
        self._show(note)
        musts = len(self.blocking)
        if musts or is_proofread:
            say(self.state, state_in_words(musts), "is-problem" if musts else "is-saved")
        elif READY not in self.state.value:
            say(self.state, LOOKING)

    def _show(self, note: Note) -> None:
        """Show all that must be mended, then the three best others, then the rest on request."""
        musts = [one for one in self._remarks if one.finding.severity == "must"]
        rest = [one for one in self._remarks if one.finding.severity != "must"]
        shown = [*musts, *rest] if self._all else [*musts[:MOST], *rest[:SHOWN]]
        self._card.body.mark(note.body, [mark for one in shown if (mark := one.marked(note))])
        self.remarks.more = len(self._remarks) - len(shown)
        self.remarks.remarks = [one.shown() for one in shown]


def state_in_words(musts: int) -> str:
    """Return whether the note is ready, in a sentence."""
    if not musts:
        return READY
    return f"Not ready yet: {'one thing has' if musts == 1 else f'{musts} things have'} to be mended."
