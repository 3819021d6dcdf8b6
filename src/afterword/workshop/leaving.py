"""Leaving a shared computer: the journal is copied, the copy compared, and only then is anything removed."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from afterword.journal import JournalError, journal_file
from afterword.journal.sample import IN_USE

COPY = "afterword-journal.sqlite"
MADE_FOLDERS = ("drafts", "shares")
"""Folders beside the journal in which the pages save mail drafts and share files."""


class Taken(NamedTuple):
    """A copy that was read back and says what the journal says."""

    file: Path | None
    """Where it lies; nothing where the browser was given it."""
    fingerprint: str
    """Of what the journal holds."""


def journal_to_leave(address: str) -> Path:
    """Return the file of the journal.

    Raises:
        JournalError: it lives on a database's server.
    """
    file = journal_file(address)
    if file is None:
        raise JournalError(
            "This journal lives on a server and not on this computer, so there is nothing to take along or to remove "
            "here; ask whoever runs the server."
        )
    return file


def fingerprint(file: Path) -> str:
    """Return a fingerprint of all that a journal holds.

    Raises:
        JournalError: it can't be read, or is no journal.
    """
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise JournalError(f"The copy {file} is damaged; make it again.")
            told = sha256()
            for statement in connection.iterdump():
                told.update(statement.encode("utf-8", "surrogatepass"))
    except sqlite3.Error as error:
        raise JournalError(
            f"{file} can't be read as a journal ({error}); choose the copy that you just made."
        ) from error
    return told.hexdigest()


def copy_to(journal: Path, folder: Path) -> Taken:
    """Copy the journal into ``folder`` and read the copy back; what lies there already stays.

    Raises:
        JournalError: it can't be copied, or the copy says something else.
    """
    target = _free(folder)
    try:
        _copy(journal, target)
    except (OSError, sqlite3.Error) as error:
        raise JournalError(f"It can't be copied to {folder} ({error}); choose another folder.") from error
    return Taken(target, _compared(journal, target))


def as_bytes(journal: Path) -> bytes:
    """Return a whole copy of the journal, for a browser to save."""
    with TemporaryDirectory() as folder:
        copy = Path(folder) / COPY
        _copy(journal, copy)
        return copy.read_bytes()


def verified(journal: Path, data: bytes) -> Taken:
    """Compare what the browser saved, and a person chose again, with the journal.

    Raises:
        JournalError: it is another file, or an older copy.
    """
    with TemporaryDirectory() as folder:
        copy = Path(folder) / COPY
        copy.write_bytes(data)
        return Taken(None, _compared(journal, copy))


def belongings(journal: Path) -> list[Path]:
    """Return every file that Afterword keeps beside the journal, and the journal last."""
    beside = [journal.with_name(name) for name in (IN_USE, f"{IN_USE}-journal", f"{journal.name}-journal")]
    kept = [file for name in MADE_FOLDERS for file in sorted((journal.parent / name).glob("*")) if file.is_file()]
    return [file for file in (*kept, *beside, journal) if file.is_file()]


def remove(journal: Path, taken: Taken) -> list[Path]:
    """Remove the journal and what lies with it, and return what was removed.

    Raises:
        JournalError: the copy is gone or no longer says what the journal says; then nothing was removed. Or a file
            can't be removed; the message says which.
    """
    copy = fingerprint(taken.file) if taken.file else taken.fingerprint
    if copy != fingerprint(journal):
        raise JournalError("The journal has changed since it was copied, so nothing was removed; make the copy again.")
    gone = []
    for file in belongings(journal):
        try:
            file.unlink()
        except OSError as error:
            raise JournalError(f"{file} can't be removed ({error}); remove it by hand before you leave.") from error
        gone.append(file)
    for name in MADE_FOLDERS:
        _remove_if_empty(journal.parent / name)
    return gone


def _compared(journal: Path, copy: Path) -> str:
    told = fingerprint(copy)
    if told != fingerprint(journal):
        raise JournalError("This copy does not say what your journal says; make it again.")
    return told


def _copy(journal: Path, target: Path) -> None:
    with closing(sqlite3.connect(journal)) as whole, closing(sqlite3.connect(target)) as copy:
        whole.backup(copy)


def _free(folder: Path) -> Path:
    """A name in the folder at which nothing lies yet."""
    if not folder.is_dir():
        raise JournalError(f"There is no folder {folder}; check how it is written, or plug the stick in again.")
    names = (COPY, *(f"{Path(COPY).stem}-{number}.sqlite" for number in range(2, 1000)))
    return next(folder / name for name in names if not (folder / name).exists())


def _remove_if_empty(folder: Path) -> None:
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
