"""``open_workbook``: from a command to a page that is live."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from afterword.journal import journal_address, journal_file
from afterword.lab.browser import find_browser, show
from afterword.lab.pages import NoPages, copy_pages, find_pages
from afterword.lab.ports import PortTaken, choose_port
from afterword.lab.private import private_folder

COULD_NOT = 2


def open_workbook(*, port: int | None = None, browser: bool = True, journal: str | None = None) -> int:
    """Open the workbook in JupyterLab and stay until it is closed with Ctrl-C.

    Args:
        port: where to serve it; by default a free port.
        browser: whether to open the default browser.
        journal: the journal's file or address; by default ``AFTERWORD_JOURNAL``, else the workbook's own.

    Returns:
        0 when it was closed, 2 when it could not be opened; then a sentence was printed.
    """
    try:
        _open(port, browser, journal)
    except (PortTaken, NoPages) as problem:
        sys.stderr.write(f"{problem}\n")
        return COULD_NOT
    except KeyboardInterrupt:  # Ctrl-C before the server listens
        pass
    _say("The workbook is closed; what you wrote is saved.")
    return 0


def _open(port: int | None, browser: bool, journal: str | None) -> None:
    free = choose_port(port)
    folder, kept = find_pages()
    for sentence in kept:
        _say(sentence)
    with private_folder() as private:
        os.environ["AFTERWORD_JOURNAL"] = _absolute(journal or journal_address())
        names = copy_pages(folder, private / "pages")
        with _without("rfc3987_syntax"):
            from afterword.lab.server import serve  # late: whom a taken port turns away need not wait for it
        opened = partial(_opened, browser)
        serve(private / "pages", names, cwd=folder, port=free, exactly=port is not None, opened=opened, say=_say)


@contextmanager
def _without(module: str) -> Iterator[None]:
    """Keep an optional module from being imported.

    Jupyter's checks of its own events would build a grammar for international addresses, of which they have none:
    0.9 s of the 1.6 s that importing Jupyter takes.
    """
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment] # as the import system documents it
    try:
        yield
    finally:
        del sys.modules[module]


def _absolute(journal: str) -> str:
    """Return the journal's address as it holds in every folder: the pages run in another than this one."""
    return str(journal_file(journal) or journal)


def _opened(wanted: bool, to_read: str, to_visit: str) -> None:
    browser = find_browser() if wanted else None
    if browser:
        _say(f"Your workbook opens in your browser. If it does not, open this address in it:\n\n  {to_read}\n")
        show(browser, to_visit)
    elif wanted:
        _say(f"No browser was found here. Open this address in one on this machine:\n\n  {to_read}\n")
    else:
        _say(f"Your workbook is ready at this address:\n\n  {to_read}\n")
    _say("What you write is saved as you write it. To close the workbook, press Ctrl-C here.")


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()
