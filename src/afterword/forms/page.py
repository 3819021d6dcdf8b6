"""What each page shares: sections that look alike, handlers that never fail in silence, news from other pages."""

import asyncio
import logging
from collections.abc import Callable
from functools import wraps
from typing import Any

from ipywidgets import VBox, Widget

from afterword.forms import opened
from afterword.forms.boxes import stack
from afterword.forms.status import Status
from afterword.forms.style import Wiring, stylesheet
from afterword.interchange import InvalidInterview
from afterword.journal import Journal, JournalError

_log = logging.getLogger(__name__)
_pages: dict[str, "Page"] = {}


class Page:
    """A page of the workbook; opening one of the same name again takes the earlier one's place."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.status = Status()
        self._wiring = Wiring(self.guarded(self.look))
        self._refreshers: list[Callable[[], None]] = []
        self._seen: tuple[Journal, int] | None = None
        self._tasks: list[asyncio.Task[None]] = []
        if name in _pages:
            _pages[name].leave()
        _pages[name] = self

    @property
    def journal(self) -> Journal:
        """The journal that the pages show now: ask each time, for a person may go to the sample and back."""
        return opened.journal()

    def section(self, *parts: Widget) -> VBox:
        """Return one part of the page, styled, wired for screen readers, with the status line at its foot."""
        return stack(stylesheet(), self._wiring, *parts, self.status).add_class("afterword")

    # Handlers

    def guarded(self, handler: Callable[..., Any]) -> Callable[..., None]:
        """Return ``handler`` so that what goes wrong in it is said on the page; what was typed stays."""

        @wraps(handler)
        def run(*given: Any, **named: Any) -> None:
            try:
                handler(*given, **named)
            except Exception as error:  # noqa: BLE001 - Jupyter would drop it, and the person would see nothing happen
                self.status.problem(in_plain_words(error))

        return run

    def on_click(self, button: Any, handler: Callable[[], None]) -> None:
        """Call ``handler``, guarded, when ``button`` is pressed."""
        run = self.guarded(handler)
        button.on_click(lambda _button: run())

    def on_change(self, widget: Any, handler: Callable[[Any], None]) -> None:
        """Call ``handler``, guarded, with each new value of ``widget``."""
        run = self.guarded(handler)
        widget.observe(lambda change: run(change["new"]), names="value")

    # News from other pages and tabs

    def on_refresh(self, refresh: Callable[[], None]) -> None:
        """Call ``refresh``, guarded, when the journal changed, here or elsewhere, or another one is shown.

        It is called often: compare first, and leave alone what the person is typing in.
        """
        self._refreshers.append(self.guarded(refresh))

    def refresh(self) -> None:
        """Let every part of the page show what the journal holds now."""
        for refresh in self._refreshers:
            refresh()

    def look(self) -> None:
        """Refresh if anything was saved since the last look, or another journal is shown.

        The browser asks for it once a second while the page is in sight. The pages share one kernel: were one that
        nobody sees to follow along, typing on another would wait for it.
        """
        seen = (self.journal, self.journal.version())
        if seen != self._seen:
            self._seen = seen
            self.refresh()

    def every(self, seconds: float, handler: Callable[[], None]) -> None:
        """Call ``handler``, guarded, every so often until the page is left."""
        run = self.guarded(handler)

        async def keep_on() -> None:
            while True:
                await asyncio.sleep(seconds)
                run()

        try:
            self._tasks.append(asyncio.get_running_loop().create_task(keep_on()))
        except RuntimeError:
            return  # no event loop, as in a script: the page shows what it showed

    def leave(self) -> None:
        """Let another page of this name take its place."""
        self._refreshers.clear()
        for task in self._tasks:
            task.cancel()


def in_plain_words(error: Exception) -> str:
    """Return a sentence to the person for whatever went wrong."""
    if isinstance(error, JournalError | InvalidInterview):
        return str(error)
    _log.error("A handler of a page failed", exc_info=error)
    return (
        f"Something went wrong in the workbook itself ({type(error).__name__}: {error}). "
        "What you typed is still on the page. Reload the page; if it happens again, please report this line."
    )
