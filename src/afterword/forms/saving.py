"""Every change is saved as it is made."""

import asyncio
import atexit
import weakref
from collections.abc import Callable

from afterword.forms.page import in_plain_words
from afterword.forms.status import Status

WAIT = 0.3
"""Seconds between a keystroke and its save; the ones typed meanwhile are saved with it."""
AGAIN = 5.0
"""Seconds until a save that failed is tried again."""

_all: weakref.WeakSet["Saving"] = weakref.WeakSet()


class Saving:
    """Saves soon after a change and says so; a save that fails is said and tried again, and nothing is forgotten.

    Where no event loop runs (a script, a test) each change is saved at once.
    """

    def __init__(self, save: Callable[[], None], status: Status) -> None:
        self._save, self._status = save, status
        self._timer: asyncio.TimerHandle | None = None
        self.unsaved = False
        _all.add(self)

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
        except Exception as error:  # noqa: BLE001 - whatever it is, the person must read that nothing was saved
            self._status.problem(f"Not saved: {in_plain_words(error)}")
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


def flush_all() -> None:
    """Save what is not saved yet on any page: before the kernel stops, or another journal is shown."""
    for saving in list(_all):
        saving.flush()


atexit.register(flush_all)
