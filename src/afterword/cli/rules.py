"""``afterword rules``: what the coach looks for, why, and where that is known from."""

from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from afterword.notes.rules import Rule

_HELP = """\
Lists what the coach looks for in a note: each with its reason, and where the advice comes from.

  afterword rules
  afterword rules --json

must: keeps a note from being ready. should: better mended. tip: an idea.
A remark may weigh more or less than its rule usually does.
"""


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "rules",
        help="what the coach looks for, and why",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--json", action="store_true", help="print the list for a program")
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Print the rules, the weightiest first."""
    from afterword.notes.rules import BY_SEVERITY

    if arguments.json:
        import json

        print(json.dumps([_record(rule) for rule in BY_SEVERITY], ensure_ascii=False, indent=2))
    else:
        print("\n\n".join("\n".join(_lines(rule)) for rule in BY_SEVERITY))
    return 0


def _record(rule: "Rule") -> dict[str, str]:
    from afterword.notes.sources import source

    return {
        "id": rule.id,
        "severity": rule.severity,
        "looks_for": rule.looks_for,
        "reason": rule.reason,
        "source": source(rule.source),
    }


def _lines(rule: "Rule") -> Iterator[str]:
    told = _record(rule)
    yield f"{told['severity']} {told['id']}: {told['looks_for']}"
    yield f"  {told['reason']}"
    yield f"  ({told['source']})"
