"""Where the journal lives."""

import os
from pathlib import Path

FIRST_PAGE = Path("notebooks") / "00-start-here.ipynb"


def workbook_folder() -> Path:
    """Return the folder that holds the pages and ``data/``.

    The nearest folder at or above the working one that has the pages; else the checkout that this package is
    run from; else ``Afterword`` in the home folder.
    """
    here = Path.cwd()
    checkout = Path(__file__).resolve().parents[3]
    found = (folder for folder in (here, *here.parents, checkout) if (folder / FIRST_PAGE).is_file())
    return next(found, Path.home() / "Afterword")


def journal_address() -> str:
    """Return the path or URL of the journal: ``AFTERWORD_JOURNAL``, or ``data/journal.sqlite`` of the workbook."""
    return os.environ.get("AFTERWORD_JOURNAL") or str(workbook_folder() / "data" / "journal.sqlite")


def journal_file(address: str) -> Path | None:
    """Return the file that ``address`` names, absolute; nothing where it names a database's server."""
    if "://" in address and not address.startswith("sqlite"):
        return None
    return Path(address.removeprefix("sqlite:///")).expanduser().resolve()
