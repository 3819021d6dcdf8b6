"""``afterword export DIR``: the figures' facts as two sheets, or as a table for an engine."""

from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword.cli import ending, journals, when
from afterword.cli.refused import Refused

if TYPE_CHECKING:
    from datetime import datetime

    from afterword.records import Entry

_HELP = """\
Writes interviews.csv and notes.csv into a folder: when each interview was, which notes it owes, which were sent,
and what came of it. How an interview felt is in them as a number from 1 to 5; nothing else that you reflected on,
no text that you wrote, and not your name. Practice is left out. What an earlier export wrote there gives way.

  afterword export tables
  afterword export --parquet tables            the table of figures, for afterword follow-through --table
"""


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "export",
        help="the facts behind the figures, as files",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("folder", metavar="DIR", help="the folder; it is made where there is none")
    parser.add_argument("--parquet", action="store_true", help="write the table, worked out, as notes.parquet")
    journals.add_option(parser)
    when.add_as_of(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Write the files and say what is in them."""
    at = when.as_of(arguments.as_of)
    entries = journals.entries(arguments)
    folder = Path(arguments.folder).expanduser()
    try:
        print(_table(entries, folder, at) if arguments.parquet else _sheets(entries, folder, at))
    except OSError as error:
        raise Refused(f"“{folder}” can't be written ({error.strerror}); name another folder.") from None
    return 0


def _sheets(entries: "list[Entry]", folder: Path, at: "datetime") -> str:
    from afterword.exchange import write_sheets

    written = write_sheets(entries, folder, at)
    said = f"Wrote {_counted(written.interviews, 'interview')} and {_counted(written.notes, 'note')} to {folder}."
    if not written.in_doubt:
        return said
    one = written.in_doubt == 1
    went = (
        "is marked as sent before its interview was over, and stands"
        if one
        else ("are marked as sent before their interview was over, and stand")
    )
    return f"{said}\n{_counted(written.in_doubt, 'note')} {went} there as unsent: afterword agenda asks when."


def _table(entries: "list[Entry]", folder: Path, at: "datetime") -> str:
    from afterword.exchange import NoTable, write_table
    from afterword.follow_through import table

    ending.tidily()
    rows = table(entries, at)
    try:
        return f"Wrote {_counted(len(rows), 'note')} to {write_table(rows, folder)}."
    except NoTable as error:
        raise Refused(str(error)) from None


def _counted(n: int, thing: str) -> str:
    return f"{n:,} {thing}" if n == 1 else f"{n:,} {thing}s"
