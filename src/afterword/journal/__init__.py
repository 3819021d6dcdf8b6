"""Opens, reads and saves records; the only thing that changes.

The names below are loaded when they are first used: whoever only asks where the journal is need not wait for a
database's tools.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from afterword.journal.errors import JournalError
    from afterword.journal.journal import Draft, Journal, Listed
    from afterword.journal.opening import open_journal
    from afterword.journal.where import journal_address, journal_file, workbook_folder

_HOMES = {
    "Draft": "journal",
    "Journal": "journal",
    "JournalError": "errors",
    "Listed": "journal",
    "journal_address": "where",
    "journal_file": "where",
    "open_journal": "opening",
    "workbook_folder": "where",
}

__all__ = [
    "Draft",
    "Journal",
    "JournalError",
    "Listed",
    "journal_address",
    "journal_file",
    "open_journal",
    "workbook_folder",
]


def __getattr__(name: str) -> Any:
    """Load a public name from its home the first time that somebody asks for it."""
    if name not in _HOMES:
        raise AttributeError(f"module 'afterword.journal' has no attribute {name!r}")
    value = getattr(import_module(f"afterword.journal.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
