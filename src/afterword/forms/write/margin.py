"""What a coach says of the note, as it is typed."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from ipywidgets import VBox

from afterword.forms.boxes import fill, group
from afterword.forms.fields import button
from afterword.forms.page import Page, in_plain_words
from afterword.forms.prose import sentence
from afterword.forms.write.remark import Remark
from afterword.notes.reviewing import CAVEAT, review
from afterword.records import Finding, Interview, Note

if TYPE_CHECKING:
    from afterword.forms.write.card import NoteCard

PAUSE = 0.3
"""Seconds without a keystroke before a look."""
SHOWN = 3
"""Remarks shown beside those that must be mended."""
MOST = 8
"""Remarks that must be mended shown at once: more of them are read by nobody."""
READY = "Ready: nothing has to change."
GONE = "This note has left, so the coach says nothing more about it."
LOOKING = "Reading your note …"


class Margin(VBox):
    """The remarks on one note, those first that keep it from being ready."""

    def __init__(self, page: Page, card: "NoteCard", others: Callable[[], list[Note]]) -> None:
        self._page, self._card, self._others = page, card, others
        self._timer: asyncio.TimerHandle | None = None
        self._looking: asyncio.Task[None] | None = None
        self._reviewed: tuple[Note, Interview, tuple[Note, ...]] | None = None
        self._all = False
        self.findings: tuple[Finding, ...] | None = None
        """What was found; None until the first look is done."""
        self.more = button("Show all remarks")
        self.state = sentence(LOOKING)
        self._caveat = sentence(CAVEAT, "afterword-help")
        super().__init__([self.state])
        self.add_class("afterword-margin")
        page.on_click(self.more, self._show_all)

    def look_soon(self) -> None:
        """Review after a pause in the typing."""
        if self._timer is not None:
            self._timer.cancel()
        try:
            self._timer = asyncio.get_running_loop().call_later(PAUSE, self._page.guarded(self.look))
        except RuntimeError:
            self.look()  # no event loop, as in a script

    def look(self) -> None:
        """Review the note as it stands, if it or its neighbours changed since the last look."""
        if self._card.entry is None:
            return
        if self._card.entry.sent_to(self._card.name):
            self.put_away()
            return
        text = (self._card.note, self._card.entry.interview, tuple(self._others()))
        if text == self._reviewed:
            return
        self._reviewed = text
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.show(_review(*text))  # no event loop, as in a script
        else:
            self._looking = loop.create_task(self._look_aside(loop, *text))

    async def _look_aside(
        self, loop: asyncio.AbstractEventLoop, note: Note, interview: Interview, others: tuple[Note, ...]
    ) -> None:
        """Review in another thread, so that typing never waits; an answer that came too late is dropped."""
        try:
            findings = await loop.run_in_executor(None, _review, note, interview, others)
        except Exception as error:  # noqa: BLE001 - a task's exception would vanish; the person is told instead
            self._page.status.problem(in_plain_words(error))
            return
        if self._card.note == note and self._reviewed is not None:
            self.show(findings)

    def put_away(self) -> None:
        """Show no remarks: the note has left."""
        self._reviewed = self.findings = None
        fill(self, sentence(GONE))

    def show(self, findings: tuple[Finding, ...]) -> None:
        """Show the remarks: all that must be mended, then the three best others, then the rest on request."""
        if findings != self.findings:
            self.findings = findings
            self._show(findings)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        musts = [f for f in findings if f.severity == "must"]
        rest = [f for f in findings if f.severity != "must"]
        first = [*musts[:MOST], *rest[:SHOWN]]
        shown = findings if self._all else first
        self.state = sentence(state_in_words(len(musts)), "is-saved" if not musts else "is-problem")
        remarks = [Remark(self._page, self._card, finding) for finding in shown]
        more = [self.more] if len(shown) < len(findings) else []
        fill(self, group("What a coach would say", self.state, *remarks, *more, self._caveat))

    def _show_all(self) -> None:
        self._all = True
        self._show(self.findings or ())


def _review(note: Note, interview: Interview, others: tuple[Note, ...]) -> tuple[Finding, ...]:
    return review(note, interview, others=others)


def state_in_words(musts: int) -> str:
    """Return whether the note is ready, in a sentence."""
    if not musts:
        return READY
    return f"Not ready yet: {'one thing has' if musts == 1 else f'{musts} things have'} to be mended."
