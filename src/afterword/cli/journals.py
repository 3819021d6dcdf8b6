"""The journal that a command reads or writes."""

from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from afterword.cli.given import given
from afterword.cli.refused import Refused

if TYPE_CHECKING:
    from afterword.journal import Journal
    from afterword.records import Entry


def add_option(parser: ArgumentParser) -> None:
    """Let a command be told which journal; it may also stand before the command."""
    parser.add_argument(
        "--journal",
        metavar="URL",
        type=named,
        default=SUPPRESS,  # else what was said before the command would be forgotten
        help="the journal: a file, or a database's address (else AFTERWORD_JOURNAL, else data/journal.sqlite)",
    )


named = given("name a journal, or leave --journal out")
"""Reads the journal that was named; nothing at all would mean the person's own."""


@contextmanager
def opened(arguments: Namespace) -> Iterator["Journal"]:
    """Open the journal, and begin it where there is none; close it afterwards.

    Raises:
        Refused: it can't be opened, read or written.
    """
    from afterword.journal import JournalError, open_journal

    try:
        journal = open_journal(arguments.journal)
        try:
            yield journal
        finally:
            journal.close()
    except JournalError as error:
        raise Refused(str(error)) from None


def entries(arguments: Namespace) -> "list[Entry]":
    """Return what the journal holds; nothing where nobody has begun one, which this does not do.

    Raises:
        Refused: it can't be read, or the one that was named is not there.
    """
    if not is_there(arguments):
        return []
    with opened(arguments) as journal:
        return journal.entries()


def entries_and_texts(arguments: Namespace) -> "tuple[list[Entry], dict[str, tuple[str, ...]]]":
    """Return what the journal holds, and the bodies of the notes sent by interview, as ``entries`` does.

    Raises:
        Refused: it can't be read, or the one that was named is not there.
    """
    if not is_there(arguments):
        return [], {}
    with opened(arguments) as journal:
        return journal.entries(), journal.sent_texts()


def is_there(arguments: Namespace) -> bool:
    """Return whether somebody has begun the journal.

    Raises:
        Refused: it was named, and is not there.
    """
    from afterword.journal import journal_address, journal_file

    file = journal_file(arguments.journal or journal_address())
    if file is None or file.exists():
        return True
    if arguments.journal:
        raise Refused(f"--journal: there is no journal “{arguments.journal}”; check the name and the folder.")
    return False
