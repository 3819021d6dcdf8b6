"""``afterword brief FILE --to NAME``: a prompt for the person's own writing assistant."""

from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from typing import Any

from afterword.cli import manner, reading
from afterword.cli.refused import Refused

_HELP = """\
Prints a brief for your own writing assistant: the facts of one note, and the rules that a good one keeps.
Nothing is sent anywhere. What your assistant writes is a note like any other: let “afterword review” read it.

  afterword brief panel.yaml --to "Tom Weiss"
  afterword brief panel.yaml --to "Tom Weiss" --channel linkedin
"""


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "brief",
        help="a brief for your own writing assistant",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", metavar="FILE", help="the interview, as YAML or JSON")
    parser.add_argument("--to", metavar="NAME", required=True, help="whom the note is for")
    manner.add(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Print the brief."""
    interview = reading.interview(arguments.file)
    from afterword.notes.composing import NoSuchNote, brief

    try:
        print(brief(interview, arguments.to, **manner.chosen(arguments)), end="")
    except NoSuchNote as error:
        raise Refused(f"{error}.") from None
    return 0
