"""``afterword import DIR``: interviews and notes from two sheets."""

from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword.cli import journals
from afterword.cli.refused import Refused

if TYPE_CHECKING:
    from afterword.journal.taking_in import TakenIn

_HELP = """\
Takes interviews.csv and notes.csv of a folder into the journal, all of it or nothing.

  interviews.csv   interview_id, company, role, stage, format, at, timezone, region, decision_by, feeling,
                   outcome, outcome_on
  notes.csv        interview_id, interviewer, kind, channel, due, sent_at; a line for every note owed

Times are ISO 8601: at is local to the zone, sent_at has its offset. An empty due is worked out. The same files
twice change nothing; an interview that was typed into the journal stays as it is.

  afterword import tables
"""


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "import",
        help="interviews and notes from two sheets",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("folder", metavar="DIR", help="the folder with interviews.csv and notes.csv")
    journals.add_option(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Read both sheets, then write what they say in one go."""
    from afterword.exchange import Unusable, read_sheets

    try:
        entries = read_sheets(Path(arguments.folder).expanduser())
    except Unusable as error:
        raise Refused(f"{error}\nNothing was imported.") from None
    with journals.opened(arguments) as journal:
        taken = journal.take_in(entries)
    print("\n".join(said(taken)))
    return 0


def said(taken: "TakenIn") -> list[str]:
    """Say what became of the interviews of the files."""
    found = (
        (taken.new, "is new", "are new"),
        (taken.changed, "was imported before and has changed", "were imported before and have changed"),
        (taken.same, "was imported before and is the same", "were imported before and are the same"),
        (taken.own, "is your own and stays as it is", "are your own and stay as they are"),
    )
    lines = [f"{n:,} interview {one}." if n == 1 else f"{n:,} interviews {many}." for n, one, many in found if n]
    return lines or ["There is no interview in interviews.csv."]
