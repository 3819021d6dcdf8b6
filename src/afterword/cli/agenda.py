"""``afterword agenda``: what to do now, today and next."""

import json
from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from typing import TYPE_CHECKING, Any

from afterword.cli import journals, new_file, when

if TYPE_CHECKING:
    from datetime import datetime

    from afterword.follow_through import Agenda

NOTHING = "Nothing is due."

_HELP = """\
Says which notes are due, which interviews are to come, and which answers are past their promised date.

  afterword agenda
  afterword agenda --as-of 2026-11-20T16:00+00:00
  afterword agenda --ics reminders.ics         the days to come, for your calendar
  afterword agenda --json                      for a program
"""


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "agenda",
        help="what to do now, today and next",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    journals.add_option(parser)
    when.add_as_of(parser)
    parser.add_argument("--ics", metavar="FILE", help="write the days to come as a calendar file; it replaces none")
    parser.add_argument("--json", action="store_true", help="print the agenda for a program")
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Print the agenda."""
    at = when.as_of(arguments.as_of)
    if arguments.ics is not None:
        return _calendar(arguments, at)
    entries = journals.entries(arguments)
    from afterword.follow_through import agenda

    found = agenda(entries, at)
    print(as_json(found) if arguments.json else as_text(found, when.shown(at)))
    return 0


def _calendar(arguments: Namespace, at: "datetime") -> int:
    path = new_file.path(arguments.ics)
    entries = journals.entries(arguments)
    from afterword.delivery import calendar_file
    from afterword.follow_through.reminders import reminders

    days = reminders(entries, at)
    new_file.write(path, calendar_file(days, at))
    print(
        f"Wrote {path} with {'1 day' if len(days) == 1 else f'{len(days)} days'} to come: open it with your calendar."
    )
    return 0


def as_text(found: "Agenda", moment: str) -> str:
    """Return the agenda as a person reads it."""
    lists = ["\n".join([heading, *(f"  {item.sentence}" for item in items)]) for heading, items in found.lists]
    return "\n\n".join([f"As of {moment}", *(lists or [NOTHING])])


def as_json(found: "Agenda") -> str:
    """Return every list of the agenda, the empty ones as well."""
    lists = {name: [_item(item) for item in getattr(found, name)] for name in found._fields if name != "as_of"}
    return json.dumps({"as_of": found.as_of.isoformat(), **lists}, ensure_ascii=False, indent=2)


def _item(item: Any) -> dict[str, Any]:
    plain = {name: getattr(item, name) for name in ("interview_id", "company", "role")}
    if hasattr(item, "note"):
        plain |= {"to": item.note.to, "for": list(item.note.people), "due": item.note.due.isoformat()}
    if hasattr(item, "doubt"):
        plain |= {"sent_at": item.doubt.mark.at.isoformat(), "why": item.doubt.why}
    if hasattr(item, "fits"):
        plain |= {"promised": str(item.promised), "days": item.days, "fits": item.fits}
    if hasattr(item, "at"):
        plain |= {"at": item.at.isoformat()}
    return plain | {"sentence": item.sentence}
