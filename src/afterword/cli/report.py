"""``afterword report FILE.html``: the Follow-through page as one file."""

from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from typing import Any

from afterword.cli import journals, new_file, when

_HELP = """\
Writes the Follow-through page as one HTML file: what to do next, every chart with the figures and rows behind it, and
what your reflections say over time. It opens in any browser, light or dark, prints, and fetches nothing.

  afterword report follow-through.html
  afterword report november.html --as-of 2026-11-30

Names and what you reflected on are in it: give it only to somebody who may read them. It replaces no file.
"""


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "report",
        help="the Follow-through page as one file",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("file", metavar="FILE.html", help="the file; there must be none of that name yet")
    journals.add_option(parser)
    when.add_as_of(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Write the report and say where it is."""
    at = when.as_of(arguments.as_of)
    path = new_file.path(arguments.file)
    entries, sent_texts = journals.entries_and_texts(arguments)
    from afterword.follow_through.report import report

    new_file.write(path, report(entries, sent_texts, at).encode())
    print(f"Wrote {path}. Open it with your browser; nothing was sent.")
    return 0
