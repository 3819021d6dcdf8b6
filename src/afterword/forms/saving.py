"""Every change is saved as it is made."""

import asyncio
import atexit
import weakref
from collections.abc import Callable

from afterword.forms.status import Status
from afterword.journal import JournalError

WAIT = 0.3
"""Seconds between a keystroke and its save; the ones typed meanwhile are saved with it."""
AGAIN = 5.0
"""Seconds until a save that failed is tried again."""


class Saving:
    """Saves soon after a change and says so; a save that fails is said and tried again, and nothing is forgotten.

    Where no event loop runs (a script, a test) each change is saved at once.
    """

    def __init__(self, save: Callable[[], None], status: Status) -> None:
        self._save, self._status = save, status
        self._timer: asyncio.TimerHandle | None = None
        self.unsaved = False
        atexit.register(_flush, weakref.ref(self))

    def changed(self) -> None:
        """Take note that something is to be saved."""
        self.unsaved = True
        if not self._later(WAIT):
            self.flush()

    def flush(self) -> bool:
        """Save now what is not saved yet; return whether everything is."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self.unsaved:
            self._try()
        return not self.unsaved

    def _try(self) -> None:
        try:
            self._save()
        except (JournalError, KeyError, OSError) as error:
            self._status.problem(f"Not saved: {error}")
            self._later(AGAIN)
        else:
            self.unsaved = False
            self._status.saved()

    def _later(self, seconds: float) -> bool:
        """Flush after ``seconds``, unless that is planned already; return whether a loop runs that can."""
        if self._timer is not None:
            return True
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return False
        self._timer = loop.call_later(seconds, self.flush)
        return True


def _flush(saving: weakref.ref[Saving]) -> None:
    """Save when the kernel stops, if the form still exists."""
    if (still := saving()) is not None:
        still.flush()
