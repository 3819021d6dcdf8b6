"""``afterword review NOTE --for FILE --to NAME``: what a coach would say of a note."""

from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from typing import TYPE_CHECKING, Any

from afterword.cli import choices, reading, when
from afterword.cli.refused import Refused

if TYPE_CHECKING:
    from afterword.records import Interview

MUST_MEND = 1

_HELP = """\
Reads a note, whoever wrote it, and says what a kind and exact coach would say. It never changes the note.
The text may begin with a line “Subject: …”.

  afterword review note.txt --for panel.yaml --to "Tom Weiss"
  afterword review note.txt --for panel.yaml --to "Tom Weiss" --with maria.txt --with lena.txt
  pbpaste | afterword review - --for panel.yaml --to "Tom Weiss"
  afterword review note.txt --for panel.yaml --to "Tom Weiss" --at 2026-11-26T09:00 --json

It ends with 1 where something must be mended before the note goes.
"""


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "review",
        help="what a coach would say of a note",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("note", metavar="NOTE", help="the note, a text file; - reads what is typed or piped in")
    parser.add_argument("--for", dest="file", metavar="FILE", required=True, help="the interview, as YAML or JSON")
    parser.add_argument("--to", metavar="NAME", help="whom it is for (needed where you met more than one person)")
    parser.add_argument("--kind", type=choices.kind, metavar="KIND", help=f"{choices.KINDS} (else read from the note)")
    parser.add_argument("--channel", type=choices.channel, metavar="CHANNEL", help=f"{choices.CHANNELS} (email)")
    parser.add_argument(
        "--with", dest="others", metavar="OTHER", action="append", default=[], help="another note of the same panel"
    )
    parser.add_argument(
        "--at", metavar="WHEN", help="the moment of reviewing (now): 2026-11-26T09:00, where the interview was"
    )
    parser.add_argument("--json", action="store_true", help="print the findings for a program")
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Review and print; return 1 where something must be mended."""
    interview = reading.interview(arguments.file)
    to = _recipient(arguments.to, interview)
    at = when.moment(arguments.at, interview) if arguments.at is not None else None
    typed = reading.note_text(arguments.note)
    others = [_as_lines(reading.note_text(path)) for path in arguments.others]
    from afterword.cli import reviewed
    from afterword.notes.reviewing import review

    text = _as_lines(typed)
    findings = review(text, interview, to=to, kind=arguments.kind, channel=arguments.channel, others=others, at=at)
    if arguments.json:
        print(reviewed.as_json(findings, typed))
    else:
        print(reviewed.as_text(findings, text, to, list(zip(arguments.others, others, strict=True))))
    return MUST_MEND if any(f.severity == "must" for f in findings) else 0


def _as_lines(text: str) -> str:
    return text.replace("\r\n", "\n")


def _recipient(name: str | None, interview: "Interview") -> str:
    """The full name of the person named; the only one met where nobody is."""
    from afterword.records.interview import same_name

    met = [person.name for person in interview.interviewers]
    coordinator = interview.interview.coordinator
    known = [*met, coordinator.name] if coordinator else met
    if name is None and len(met) == 1:
        return met[0]
    if name is None:
        raise Refused(f"--to: say whom the note is for; name one of: {', '.join(known)}.")
    for full in known:
        if same_name(full, name):
            return full
    raise Refused(f"--to: “{name}” is nobody you met; name one of: {', '.join(known)}.")
