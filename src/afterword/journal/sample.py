"""The fictional sample: opened as a private copy, so that playing with it never changes the one that is kept."""

import os
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

from afterword.journal.errors import JournalError
from afterword.journal.journal import Journal
from afterword.journal.opening import open_journal
from afterword.journal.where import journal_address, journal_file, workbook_folder

IN_USE = "sample-in-use.sqlite"

SAMPLE_AS_OF = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
"""The moment as of which the sample's figures are meant: later, its open notes would all be unsent."""


def open_sample() -> Journal:
    """Open the copy of the sample that lies beside the person's journal; make it where there is none.

    Raises:
        JournalError: the sample is missing or can't be copied.
    """
    copy = _beside_the_journal() / IN_USE
    if not copy.exists():
        try:
            _copy(sample_file(), copy)
        except OSError as error:
            raise JournalError(
                f"The sample can't be opened ({error}); check that {copy.parent} can be written, "
                "or install Afterword again."
            ) from error
    return open_journal(copy)


def sample_file() -> Path:
    """Return where the sample lies: in the checkout, else in the installed package."""
    checkout = Path(__file__).resolve().parents[3] / "data" / "sample" / "journal.sqlite"
    installed = Path(str(files("afterword"))) / "workbook" / "sample" / "journal.sqlite"
    return checkout if checkout.is_file() else installed


def _beside_the_journal() -> Path:
    own = journal_file(journal_address())
    return own.parent if own else workbook_folder() / "data"


def _copy(sample: Path, copy: Path) -> None:
    """Copy it whole or not at all; where another page was quicker, its copy stands."""
    copy.parent.mkdir(parents=True, exist_ok=True)
    part = copy.with_name(f"{copy.name}.{os.getpid()}.part")
    try:
        part.write_bytes(sample.read_bytes())
        if not copy.exists():
            part.replace(copy)
    finally:
        part.unlink(missing_ok=True)
