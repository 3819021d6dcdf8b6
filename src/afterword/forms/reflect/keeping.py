"""Keeps the interview that the page shows: read from the journal, saved as it is typed, checked after each save."""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

from afterword.forms.page import Page
from afterword.forms.reflect.beginning import beginning
from afterword.forms.reflect.checking import check
from afterword.forms.reflect.ears import Ears
from afterword.forms.reflect.form import InterviewForm
from afterword.forms.reflect.merging import merged
from afterword.forms.reflect.place import city_of
from afterword.forms.reflect.way import Way, says_more
from afterword.forms.saving import Saving

PAUSE = 2.0
"""Seconds without a key after which a remark on the field being typed in is welcome."""


class Keeping:
    """The interview shown, and the journal that it was read from, which is the one it is saved to."""

    def __init__(self, page: Page, form: InterviewForm, ears: Ears, way: Way, begun: Callable[[str], None]) -> None:
        """Call ``begun`` with the id of a new interview once it is saved."""
        self._page, self._form, self._ears, self._way, self._begun = page, form, ears, way, begun
        self.saving = Saving(self._save, page.status)
        self._journal = page.journal
        self._id: str | None = None
        self._held: dict[str, Any] = {}
        self._typed_at = 0.0
        self._pause: asyncio.TimerHandle | None = None

    def show(self, interview_id: str | None) -> None:
        """Show an interview, or a new one; what is not saved yet is saved first, or stays on the page."""
        if not self.saving.flush():
            return
        self._journal, self._id = self._page.journal, interview_id
        if interview_id is None:
            self._held, city = beginning(self._journal.interviews(), datetime.now()), ""
        else:
            self._held, city = self._journal.typed(interview_id), city_of(self._journal, interview_id)
        self._form.show(self._held, city)
        self._way.open_for(says_more(self._held))
        self._check()

    def changed(self) -> None:
        """Take note that the person changed something."""
        self._typed_at = time.monotonic()
        self.saving.changed()
        self._check_in_a_pause()

    def look_again(self) -> None:
        """Show what another page or program changed in this interview, once the person pauses."""
        if self._id is None or self.saving.unsaved or self._journal is not self._page.journal:
            return
        if self._journal.typed(self._id) == self._held:
            return
        if _loop() is not None and time.monotonic() - self._typed_at < PAUSE:
            self._check_in_a_pause()
            return
        self.show(self._id)

    def _save(self) -> None:
        typed = self._form.read(self._held)
        try:
            is_new = self._id is None
            both = typed if is_new else merged(self._held, typed, self._journal.typed(str(self._id)))
            self._id = self._journal.keep(both, self._id)
            self._held = typed  # what the page shows; what another page changed is shown when the person pauses
            self._form.meeting.place.remember(self._journal, self._id)
            if is_new:
                self._begun(self._id)
        finally:
            self._page.guarded(self._check)()

    def _check(self) -> None:
        """Let the page follow what was typed; the field being typed in is judged only in a pause."""
        typing = _loop() is not None and time.monotonic() - self._typed_at < PAUSE
        self._form.follow(check(self._form.read(self._held)), self._ears.last if typing else None)

    def _check_in_a_pause(self) -> None:
        loop = _loop()
        if loop is None:
            return
        if self._pause is not None:
            self._pause.cancel()
        self._pause = loop.call_later(PAUSE, self._page.guarded(self._pausing))

    def _pausing(self) -> None:
        self._check()
        self.look_again()


def _loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
