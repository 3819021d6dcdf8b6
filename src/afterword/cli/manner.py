"""How a note is to be written, as options that several commands share."""

from argparse import ArgumentParser, Namespace
from typing import Any

from afterword.cli import changes, choices


def add(parser: ArgumentParser) -> None:
    """Add ``--kind``, ``--channel``, ``--tone``, ``--language`` and ``--change``."""
    parser.add_argument(
        "--kind", type=choices.kind, default="thank-you", metavar="KIND", help=f"{choices.KINDS} (%(default)s)"
    )
    parser.add_argument(
        "--channel", type=choices.channel, default="email", metavar="CHANNEL", help=f"{choices.CHANNELS} (%(default)s)"
    )
    parser.add_argument(
        "--tone", type=choices.tone, default="warm", metavar="TONE", help=f"{choices.TONES} (%(default)s)"
    )
    parser.add_argument(
        "--language",
        type=choices.language,
        default="en",
        metavar="LANGUAGE",
        help="en, or en-US, en-GB, en-CA, en-AU whatever the place of the interview (%(default)s)",
    )
    parser.add_argument("--change", action="append", default=[], metavar="CHANGE", help=changes.HELP)


def chosen(arguments: Namespace) -> dict[str, Any]:
    """Return what was chosen, as the composer takes it."""
    plain = {name: getattr(arguments, name) for name in ("kind", "channel", "tone", "language")}
    return {**plain, "changes": changes.read(arguments.change)}
