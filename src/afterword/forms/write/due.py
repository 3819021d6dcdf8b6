"""When the notes are due, and how much time is left."""

import asyncio
from datetime import datetime

from ipywidgets import HTML, VBox

from afterword.deadlines import due
from afterword.deadlines.in_words import day_of, place_of, time_left
from afterword.forms import opened
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence
from afterword.records import Entry, Interview
from afterword.records.note import Kind

EVERY = 30.0
"""Seconds between two looks at the clock."""


NOT_OWED: dict[Kind, str] = {
    "follow-up": "A follow-up is owed to nobody: one is enough, to whoever told you when you would hear.",
    "after-rejection": "No answer to a rejection is owed. A short, friendly one keeps the door open.",
    "withdrawal": "Best sent within a day of your decision, so that they can go on.",
}
SAID_NO = "They have said no. A short, friendly answer keeps the door open: it is under “Another kind of note” below."


def due_in_words(interview: Interview, now: datetime, kind: Kind = "thank-you", *, said_no: bool = False) -> str:
    """Return when the notes are due and what is left of it, without shaming.

    Args:
        interview: the interview.
        now: the moment (aware).
        kind: what the notes are for.
        said_no: a rejection has come, after which a late thank-you would only puzzle its reader.
    """
    meeting = interview.interview
    if meeting.contact_declined:
        return "They asked for no contact, so no note is owed: keep these for yourself."
    if meeting.practice:
        return "This was a practice interview: no note is owed."
    if kind in NOT_OWED:
        return NOT_OWED[kind]
    last = due(interview)
    when = f"the end of {day_of(last)} ({place_of(last)})"
    if now > last and said_no:
        return SAID_NO
    if now > last:
        return f"The best day for these notes was {day_of(last)}. A late note is better than none: send it anyway."
    return f"Best sent by {when}: {time_left(last - now)} left."


class DueLine(VBox):
    """One line: the deadline and the time left, kept up to date."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._shown: tuple[Entry | None, Kind] = (None, "thank-you")
        self.line: HTML = sentence()
        super().__init__([self.line])
        self.add_class("afterword-due")
        self._look_again_later()

    def show(self, entry: Entry | None, kind: Kind = "thank-you") -> None:
        """Show the deadline of the notes after an interview, or nothing."""
        self._shown = (entry, kind)
        say(self.line, self._in_words(entry, kind) if entry else "")

    def _in_words(self, entry: Entry, kind: Kind) -> str:
        outcome = entry.outcome()
        said_no = outcome is not None and outcome.outcome == "rejected"
        return due_in_words(entry.interview, opened.now(), kind, said_no=said_no)

    def _look_again_later(self) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return  # no event loop, as in a script
        loop.call_later(EVERY, self._tick)

    def _tick(self) -> None:
        self._page.guarded(self.show)(*self._shown)
        self._look_again_later()
