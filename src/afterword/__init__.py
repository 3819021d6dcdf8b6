"""Afterword: the workbook for the hour after a job interview.

The names below are the whole of what a program needs; each is loaded when it is first used, so that
``import afterword`` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from afterword.deadlines import due
    from afterword.follow_through import table
    from afterword.interchange import InvalidInterview, dump, load, schema
    from afterword.journal import Journal, open_journal
    from afterword.notes.composing import brief, compose
    from afterword.notes.reviewing import review
    from afterword.records import Changes, Finding, Interview, Note

__version__ = "0.1.0"

_HOMES = {
    "Changes": "records",
    "Finding": "records",
    "Interview": "records",
    "InvalidInterview": "interchange",
    "Journal": "journal",
    "Note": "records",
    "brief": "notes.composing",
    "compose": "notes.composing",
    "due": "deadlines",
    "dump": "interchange",
    "load": "interchange",
    "open_journal": "journal",
    "review": "notes.reviewing",
    "schema": "interchange",
    "table": "follow_through",
}

__all__ = [
    "Changes",
    "Finding",
    "Interview",
    "InvalidInterview",
    "Journal",
    "Note",
    "brief",
    "compose",
    "due",
    "dump",
    "load",
    "open_journal",
    "review",
    "schema",
    "table",
]


def __getattr__(name: str) -> Any:
    """Load a public name from its home the first time that somebody asks for it."""
    if name not in _HOMES:
        raise AttributeError(f"module 'afterword' has no attribute {name!r}")
    value = getattr(import_module(f"afterword.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
