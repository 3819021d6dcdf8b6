"""Reads a note along while it is typed, at two speeds: the rules at once, spelling and grammar when typing pauses."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import NamedTuple

from afterword.forms.page import Page, in_plain_words
from afterword.notes.reading import Slip
from afterword.notes.reviewing import review, slips_in, still_standing
from afterword.records import Finding, Interview, Note

PAUSE = 0.4
"""Seconds without a keystroke before spelling and grammar are read."""

_PROOFREADER = ThreadPoolExecutor(max_workers=1, thread_name_prefix="proofreader")
"""One for all notes: it can read but one at a time, and typing never waits for it."""


class Read(NamedTuple):
    """What a review looks at."""

    note: Note
    interview: Interview
    others: tuple[Note, ...]


class Answer(NamedTuple):
    """What the proofreader said last, and of which words."""

    text: str
    interview: Interview
    slips: tuple[Slip, ...]


class ReadingAlong:
    """Calls ``show`` with the note, what was found in it, and whether spelling and grammar are of this very text."""

    def __init__(self, page: Page, show: Callable[[Note, tuple[Finding, ...], bool], None]) -> None:
        self._page, self._show = page, show
        self._now: Read | None = None
        self._answer: Answer | None = None
        self._slips: tuple[Slip, ...] = ()
        self._since: list[str] = []
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None

    def read(self, note: Note, interview: Interview, others: tuple[Note, ...]) -> None:
        """Read the note, if it or what it is read against changed since the last time."""
        now = Read(note, interview, others)
        if now == self._now:
            return
        followed = _followed(self._slips, (self._now.note.text if self._now else "", note.text))
        self._since.append(note.text)
        self._now = now
        self._slips = self._answer.slips if self._answer and self._is_proofread else followed
        loop = _loop()
        if loop is None and not self._is_proofread:
            self._since = []
            self._found(now, slips_in(note, interview))  # a script: nobody types
            return
        self._say()
        if loop is not None and not self._is_proofread:
            self._soon(loop)

    def forget(self) -> None:
        """Read no more, until asked again, perhaps with another note."""
        self._now = self._answer = None
        self._slips = ()

    @property
    def _is_proofread(self) -> bool:
        """Whether spelling and grammar are of the very text that stands there now."""
        if self._now is None or self._answer is None:
            return False
        return self._answer[:2] == (self._now.note.text, self._now.interview)

    def _say(self) -> None:
        if self._now is None:
            return
        note, interview, others = self._now
        findings = review(note, interview, others=others, language=self._slips)
        self._show(note, findings, self._is_proofread)

    def _soon(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._timer is not None:
            self._timer.cancel()
        is_first = self._answer is None
        self._timer = loop.call_later(0 if is_first else PAUSE, lambda: self._begin(loop))

    def _begin(self, loop: asyncio.AbstractEventLoop) -> None:
        is_asked = self._task is not None and not self._task.done()  # one question at a time: the newest comes after it
        if self._now is not None and not is_asked:
            self._since = []
            self._task = loop.create_task(self._aside(loop, self._now))

    async def _aside(self, loop: asyncio.AbstractEventLoop, read: Read) -> None:
        try:
            slips = await loop.run_in_executor(_PROOFREADER, slips_in, read.note, read.interview)
            self._found(read, slips)
        except Exception as error:  # noqa: BLE001 - a task's exception would vanish; the person is told instead
            self._page.status.problem(in_plain_words(error))
        if self._now is not None and self._now is not read and not self._is_proofread:
            self._soon(loop)

    def _found(self, read: Read, slips: tuple[Slip, ...]) -> None:
        """Take in an answer; a late one is still good for the words that still stand, unless a better one is there."""
        if self._now is None or (self._is_proofread and self._now is not read):
            return
        self._answer = Answer(read.note.text, read.interview, slips)
        self._slips = _followed(slips, (read.note.text, *self._since))
        self._say()


def _followed(slips: tuple[Slip, ...], texts: Sequence[str]) -> tuple[Slip, ...]:
    """Return those of the slips that still stand after the text went from one of ``texts`` to the next."""
    for before, after in pairwise(texts):
        slips = still_standing(slips, before, after)
    return slips


def _loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
