"""The arguments of the command line, and a help that teaches."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import NoReturn

import afterword
from afterword.cli import (
    agenda,
    brief,
    cohort,
    compose,
    due,
    export,
    follow_through,
    importing,
    report,
    review,
    rules,
    schema,
    share,
    workbook,
)

_HELP = """\
The workbook for the hour after a job interview.

Without a command it opens the workbook in your browser:

  afterword                                    reflect, write, review, send, follow through
  afterword --no-browser --port 8899           the same, and you open the address yourself

The commands do the same from an interview kept in a YAML or JSON file:

  afterword compose panel.yaml                 a note for everyone you met
  afterword compose panel.yaml --out drafts    the same, as drafts that your mail program opens
  afterword brief panel.yaml --to "Tom Weiss"  a brief for your own writing assistant
  afterword review note.txt --for panel.yaml --to "Tom Weiss"
  afterword rules                              what the coach looks for, and why
  afterword due panel.yaml                     until when a note is on time
  afterword schema                             what the file may hold

These read your journal, or another that --journal names:

  afterword agenda                             what to do now, today and next
  afterword follow-through                     what was sent, and what came of it
  afterword report follow-through.html         the same with every chart, as one file
  afterword export tables                      the facts behind the figures, as two sheets
  afterword import tables                      such sheets, into the journal
  afterword share --with "Dana Cole" --as "Blue Heron"    what your coach may see

And this one, for a coach, reads the files that people shared:

  afterword cohort shares                      how a group follows through
"""
_END = """\
It ends with 0 when all is well, with 1 where review found something that must be mended, and with 2 when
something that you gave could not be used; then it says what.

Nothing leaves this machine unless you send it."""


class _Parser(ArgumentParser):
    """Says in one sentence what was wrong with the arguments, and where the help is."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def parser() -> ArgumentParser:
    """Return the parser; what it parses has ``run``, the command to run with it."""
    top = _Parser(
        prog="afterword",
        usage="afterword [--port N] [--no-browser] [--journal FILE] [--version] [COMMAND …]",
        description=_HELP,
        epilog=_END,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"afterword {afterword.__version__}")
    workbook.add(top)
    commands = top.add_subparsers(prog="afterword", title="commands", metavar="COMMAND", parser_class=_Parser)
    for command in (
        compose,
        brief,
        review,
        rules,
        due,
        schema,
        agenda,
        follow_through,
        report,
        export,
        importing,
        share,
        cohort,
    ):
        command.add(commands)
    return top
