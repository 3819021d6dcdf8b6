"""``afterword`` alone: opens the workbook."""

import gc
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from afterword.cli import journals

HIGHEST_PORT = 65535


def add(top: ArgumentParser) -> None:
    """Add the options of the workbook, which opens where no command is given."""
    options = top.add_argument_group("the workbook")
    options.add_argument("--port", type=_port, metavar="N", help="serve the workbook at this port (else a free one)")
    options.add_argument("--no-browser", action="store_true", help="print the address and open no browser")
    options.add_argument(
        "--journal",
        metavar="FILE",
        type=journals.named,
        help="the journal to open (else AFTERWORD_JOURNAL, else data/journal.sqlite)",
    )
    top.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Open the workbook and stay until it is closed."""
    gc.enable()  # this one lives long
    from afterword.lab import open_workbook

    return open_workbook(port=arguments.port, browser=not arguments.no_browser, journal=arguments.journal)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= HIGHEST_PORT):
        raise ArgumentTypeError(f"“{text}” is not a port; write a number from 1 to {HIGHEST_PORT}")
    return int(text)
