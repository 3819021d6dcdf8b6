"""Files of figures, out and in: two sheets that any program can read, and the table for an engine.

``interviews.csv`` and ``notes.csv`` say what figures are made of and how an interview felt, and
nothing else that a person reflected on or wrote; ``notes.parquet`` is the table itself, derived columns and all.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from afterword.exchange.faults import Fault, Unusable
    from afterword.exchange.parquet import TABLE, NoTable, open_table, write_table
    from afterword.exchange.reading import read_sheets
    from afterword.exchange.writing import Written, write_sheets

_HOMES = {
    "TABLE": "parquet",
    "Fault": "faults",
    "NoTable": "parquet",
    "Unusable": "faults",
    "Written": "writing",
    "open_table": "parquet",
    "read_sheets": "reading",
    "write_sheets": "writing",
    "write_table": "parquet",
}

__all__ = [
    "TABLE",
    "Fault",
    "NoTable",
    "Unusable",
    "Written",
    "open_table",
    "read_sheets",
    "write_sheets",
    "write_table",
]


def __getattr__(name: str) -> Any:
    """Load a public name from its home the first time that somebody asks for it."""
    if name not in _HOMES:
        raise AttributeError(f"module 'afterword.exchange' has no attribute {name!r}")
    return getattr(import_module(f"afterword.exchange.{_HOMES[name]}"), name)
