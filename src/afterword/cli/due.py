"""``afterword due FILE``: until when a note is on time."""

import json
from argparse import Namespace, _SubParsersAction
from typing import Any

from afterword.cli import reading, when


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "due",
        help="until when a note is on time",
        description="Tells until when a note is on time: the end of the next business day where the interview took "
        "place, its public holidays counted.",
        allow_abbrev=False,
    )
    parser.add_argument("file", metavar="FILE", help="the interview, as YAML or JSON")
    parser.add_argument("--json", action="store_true", help='print {"due": …} for a program')
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Print the deadline."""
    interview = reading.interview(arguments.file)
    from afterword.deadlines import due

    last = due(interview)
    if arguments.json:
        print(json.dumps({"due": last.isoformat()}))
    else:
        print(f"{when.until(last, interview.interview.timezone)}\n{last.isoformat()}")
    return 0
