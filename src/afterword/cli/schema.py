"""``afterword schema``: what an interview's file may hold."""

from argparse import Namespace, _SubParsersAction
from typing import Any


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "schema",
        help="what an interview's file may hold, as a JSON schema",
        description="Prints the JSON schema (2020-12) of an interview's file, for an editor or a program that "
        "writes such files.",
        allow_abbrev=False,
    )
    parser.set_defaults(run=run)


def run(_arguments: Namespace) -> int:
    """Print the schema."""
    import json

    from afterword.interchange import schema

    print(json.dumps(schema(), ensure_ascii=False, indent=2))
    return 0
