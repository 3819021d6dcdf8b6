"""Opens a journal: a file of SQLite, or a database's address."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError

from afterword.journal import tables
from afterword.journal.errors import JournalError
from afterword.journal.journal import READS, Journal
from afterword.journal.upgrades import upgrade
from afterword.journal.where import journal_address, journal_file

WAIT = 30
"""Seconds that a save waits for another page's save."""


def open_journal(path_or_url: str | Path | None = None) -> Journal:
    """Open the journal, begin it where there is none, and bring it up to date.

    Args:
        path_or_url: a file (``~/search.sqlite``) or a database's address (``postgresql+psycopg://…``);
            by default ``AFTERWORD_JOURNAL``, else ``data/journal.sqlite`` in the workbook's folder.

    Raises:
        JournalError: it can't be opened; the message says why and what to do.
    """
    address = str(path_or_url or journal_address())
    try:
        engine = _engine(address)
        upgrade(engine)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise JournalError(f"“{address}” is not the address of a journal ({error}); give a file's path.") from error
    except (DatabaseError, sqlite3.Error, OSError) as error:
        reason = getattr(error, "orig", None) or error
        raise JournalError(
            f"The journal {address} can't be opened ({reason}); check that the folder can be written "
            "and that the file is an Afterword journal, or name another with AFTERWORD_JOURNAL."
        ) from error
    return Journal(engine)


def _engine(address: str) -> Engine:
    path = journal_file(address)
    if path is None:
        return create_engine(address)
    path.parent.mkdir(parents=True, exist_ok=True)
    _refuse_another_programs(path)
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": WAIT})
    event.listen(engine, "connect", _settings)
    event.listen(engine, "begin", _begin)
    return engine


def _refuse_another_programs(path: Path) -> None:
    """Look before anything is changed: a database of another program must not get our tables.

    What a program that was killed left half done is undone by SQLite in this first look, which has to be able to write.
    """
    if not path.is_file() or not path.stat().st_size:
        return
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise PermissionError("it may be read, but not written")
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, timeout=WAIT)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if names and tables.upgrades.name not in names:
        raise JournalError(f"{path} is another program's database; name an Afterword journal, or a new file.")


def _settings(connection: Any, _record: Any) -> None:
    """A save is on the disk when it returns (FULL), and in the one file that a person copies (DELETE, not WAL)."""
    connection.isolation_level = None
    for pragma in ("journal_mode = DELETE", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    """Take the write lock at once to save: a plain BEGIN that reads first fails when two pages save together."""
    reads = connection.get_execution_options().get(READS)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")
