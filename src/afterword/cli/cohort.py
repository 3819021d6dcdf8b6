"""``afterword cohort FOLDER``: how a group follows through, out of the files that its people shared."""

import json
from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword.cli import when
from afterword.cli.refused import Refused

if TYPE_CHECKING:
    from afterword.cohort import CohortFigures, Group
    from afterword.follow_through import Rate

_HELP = """\
Reads the share files of a folder and says who stands how, and what came of it over all people. Groups of fewer than
five people are not shown. A file roster.txt with a pseudonym a line says of whom a share is expected.

  afterword cohort shares
  afterword cohort shares --by stage
  afterword cohort shares --json
"""
SPLITS = ("stage", "format", "channel", "follow_through", "week")


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "cohort",
        help="how a group follows through",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("folder", metavar="FOLDER", help="the folder with the share files")
    parser.add_argument("--by", choices=SPLITS, help="one split of the rates")
    parser.add_argument("--json", action="store_true", help="print the figures for a program")
    when.add_as_of(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Gather the shares and print the figures."""
    at = when.as_of(arguments.as_of)
    from afterword.cohort import cohort_figures, gather, split

    folder = Path(arguments.folder).expanduser()
    try:
        gathered = gather(folder, max(at, datetime.now(UTC)), at)  # what somebody has ended since has ended
    except OSError as error:
        raise Refused(f"“{folder}” can't be read ({error.strerror}); name the folder with the share files.") from None
    figures = cohort_figures(gathered, at)
    groups = split(gathered, arguments.by) if arguments.by else ()
    print(_as_json(figures, groups) if arguments.json else _as_text(figures, groups, arguments.by))
    return 0


def _as_json(figures: "CohortFigures", groups: "tuple[Group, ...]") -> str:
    told = {
        "as_of": figures.as_of.isoformat(),
        "sharing": figures.sharing,
        "interviews": figures.interviews,
        "standings": figures.standings,
        "people": [{**one._asdict(), "as_of": one.as_of.isoformat() if one.as_of else None} for one in figures.people],
        "rates": {name: _plain(getattr(figures, name)) for name in ("sent", "on_time", "favourable")},
        "groups": [{"name": one.name, "people": one.people, "rate": _plain(one.rate)} for one in groups],
        "method": figures.method,
        "left_out": list(figures.left_out),
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _plain(rate: "Rate | None") -> dict[str, Any] | None:
    return None if rate is None else rate.model_dump()


def _as_text(figures: "CohortFigures", groups: "tuple[Group, ...]", by: str | None) -> str:
    from afterword.cohort.in_words import as_text

    return as_text(figures, groups, by)
