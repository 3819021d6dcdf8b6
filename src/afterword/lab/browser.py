"""The person's own browser."""

import os
import sys
import webbrowser
from threading import Thread

SHOWS_TEXT_ONLY = {"www-browser", "links", "elinks", "lynx", "w3m"}
"""Browsers that Python may find in a terminal; the workbook can't be shown in them."""


def find_browser() -> webbrowser.BaseBrowser | None:
    """Return the default browser, or nothing where there is none that can show the workbook."""
    if _no_screen():
        return None
    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return None
    return None if getattr(browser, "basename", "") in SHOWS_TEXT_ONLY else browser


def _no_screen() -> bool:
    """Whether there is nothing to show a window on; who sets ``BROWSER`` knows better."""
    on_desktop = sys.platform in {"win32", "darwin", "cygwin"}
    return not (on_desktop or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")))


def show(browser: webbrowser.BaseBrowser, address: str) -> None:
    """Show ``address`` in ``browser``, without waiting for it: some return only when they are closed."""
    Thread(target=browser.open, args=(address,), daemon=True).start()
