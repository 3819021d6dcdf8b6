"""``afterword follow-through``: what was sent, and what came of it."""

from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from datetime import datetime
from typing import Any

from afterword.cli import ending, journals, when
from afterword.cli.given import given
from afterword.cli.refused import Refused

_HELP = """\
Says how many notes were owed, sent and on time, what came of the interviews, and how the two went together.

  afterword follow-through
  afterword follow-through --as-of 2026-11-20
  afterword follow-through --journal ~/search.sqlite --json
  afterword follow-through --table 'tables/*.parquet'    what afterword export --parquet wrote, of any size
"""


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "follow-through",
        help="what was sent, and what came of it",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    journals.add_option(parser)
    when.add_as_of(parser)
    parser.add_argument(
        "--table",
        metavar="FILES",
        type=given("name files like 'DIR/*.parquet', or leave --table out"),
        help="read these Parquet files instead of a journal",
    )
    parser.add_argument("--json", action="store_true", help="print the figures for a program")
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Work the figures out and print them."""
    stored = arguments.table is not None
    at = None if stored else when.as_of(arguments.as_of)
    table = _stored(arguments) if stored else _of_journal(arguments, at)
    from afterword.cli import followed
    from afterword.follow_through import figures

    found = figures(table)
    if arguments.json:
        print(found.model_dump_json(indent=2))
    else:
        print(followed.as_text(found, followed.in_question(table), f"as of {when.shown(at)}" if at else "of the table"))
    return 0


def _of_journal(arguments: Namespace, at: datetime | None) -> Any:
    entries = journals.entries(arguments)
    from afterword.follow_through import table

    return table(entries, at)


def _stored(arguments: Namespace) -> Any:
    if arguments.as_of is not None:
        raise Refused("--as-of: a table is as of the moment at which it was written; leave one of the two out.")
    from afterword.exchange import NoTable, open_table

    ending.tidily()
    try:
        return open_table(arguments.table)
    except NoTable as error:
        raise Refused(f"--table: {error}") from None
