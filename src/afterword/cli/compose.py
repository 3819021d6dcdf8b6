"""``afterword compose FILE``: a note for everyone met."""

from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from typing import Any

from afterword.cli import manner, reading
from afterword.cli.refused import Refused

_HELP = """\
Writes a note for everyone you met, out of your own words, and says what it left out and why.

  afterword compose panel.yaml
  afterword compose panel.yaml --tone brief
  afterword compose panel.yaml --out drafts            drafts that your mail program opens
  afterword compose panel.yaml --channel linkedin --out drafts
  afterword compose panel.yaml --change "Tom Weiss: shorter, another opening" --why
  afterword compose panel.yaml --json                  for a program
"""


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "compose",
        help="a note for everyone you met",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", metavar="FILE", help="the interview, as YAML or JSON")
    parser.add_argument("--out", metavar="DIR", help="write each note as a draft into this folder; replaces nothing")
    parser.add_argument("--json", action="store_true", help="print the notes for a program")
    parser.add_argument("--why", action="store_true", help="say after each note why its points went to this person")
    manner.add(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Compose, write the drafts where they are wanted, and print."""
    interview = reading.interview(arguments.file)
    from afterword.cli import composed
    from afterword.notes.composing import NoSuchNote, composition

    try:
        found = composition(interview, **manner.chosen(arguments))
    except NoSuchNote as error:
        raise Refused(f"{error}.") from None
    if arguments.out is not None:
        from afterword.cli.drafts import write

        written = write(found.notes, interview, arguments.out)
    print(
        composed.as_json(found, interview)
        if arguments.json
        else composed.as_text(found, interview, reasons=arguments.why)
    )
    if arguments.out is not None:
        composed.tell(written, found.notes, aside=arguments.json)
    return 0
