"""``afterword share``: what a coach may see, shown before it is written, and taken back as easily."""

from argparse import Namespace, RawDescriptionHelpFormatter, _SubParsersAction
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from afterword.cli import journals, when
from afterword.cli.refused import Refused

if TYPE_CHECKING:
    from afterword.exchange.sharing import Share
    from afterword.journal import Journal

_HELP = """\
Shows what a share file would hold, word for word; with --out it is written, for you to give to your coach. Figures
alone unless you choose more; names of people, employers and places are taken out unless you keep them.

  afterword share --with "Dana Cole" --as "Blue Heron"
  afterword share --with "Dana Cole" --as "Blue Heron" --out shares
  afterword share --with "Dana Cole" --as "Blue Heron" --level reflections --until 2027-03-31 --out shares
  afterword share --with "Dana Cole" --end --out shares      takes back what they were given
"""
LEVELS = ("figures", "reflections", "notes")


def add(commands: "_SubParsersAction[Any]") -> None:
    """Add the command to the others."""
    parser = commands.add_parser(
        "share",
        help="what your coach may see, as a file",
        description=_HELP,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--with", dest="reader", metavar="NAME", required=True, help="your coach")
    parser.add_argument("--as", dest="pseudonym", metavar="PSEUDONYM", help="what they call you; not your name")
    parser.add_argument("--level", choices=LEVELS, default="figures", help="how much is in it (%(default)s)")
    parser.add_argument("--names", action="store_true", help="keep names in reflections and notes")
    parser.add_argument("--until", metavar="DATE", help="the last day on which they may use it, like 2027-03-31")
    parser.add_argument("--out", metavar="DIR", help="write the file into this folder; replaces nothing")
    parser.add_argument("--end", action="store_true", help="take back what they were given")
    journals.add_option(parser)
    when.add_as_of(parser)
    parser.set_defaults(run=run)


def run(arguments: Namespace) -> int:
    """Show the share, and write it where that is asked for."""
    at = when.as_of(arguments.as_of)
    until = _until(arguments.until)
    journals.is_there(arguments)  # a name that is mistyped begins no journal
    with journals.opened(arguments) as journal:
        share = _ending(journal, arguments) if arguments.end else _share(journal, arguments, at, until)
        _show(share)
        if arguments.out is None:
            print("\nNothing is written yet: add --out DIR to write it.")
            return 0
        print(f"\n{_written(journal, share, Path(arguments.out).expanduser())}")
    return 0


def _share(journal: "Journal", arguments: Namespace, at: datetime, until: date | None) -> "Share":
    from afterword.exchange.sharing import make_share, person_of, texts_of

    entries, now = journal.entries(), datetime.now(UTC)
    _check(arguments, {entry.interview.candidate.name for entry in entries}, until)
    return make_share(
        entries,
        person=person_of(journal, arguments.reader),
        pseudonym=arguments.pseudonym,
        shared_with=arguments.reader,
        now=now,
        level=arguments.level,
        names=arguments.names,
        until=until,
        as_of=at,
        texts=texts_of(journal, entries, at) if arguments.level == "notes" else None,
    )


def _check(arguments: Namespace, own_names: set[str], until: date | None) -> None:
    from afterword.exchange.sharing import pseudonym_problem, reader_problem, until_problem

    problems = (
        reader_problem(arguments.reader),
        pseudonym_problem(arguments.pseudonym or "", own_names),
        until_problem(until, datetime.now().astimezone().date()),
    )
    option = {"reader": "--with", "pseudonym": "--as", "until": "--until"}
    for problem in filter(None, problems):
        what, _, why = problem.partition(": ")
        raise Refused(f"{option[what]}: {why}")


def _ending(journal: "Journal", arguments: Namespace) -> "Share":
    from afterword.exchange.sharing import last_shared, taking_back

    given = last_shared(journal, arguments.reader)
    if given is None:
        raise Refused(f"--end: nothing is shared with “{arguments.reader}”; check the name.")
    return taking_back(journal, given, datetime.now(UTC))


def _show(share: "Share") -> None:
    from afterword.exchange.sharing import in_words, to_bytes

    print("\n".join(in_words(share)))
    print("\nWord for word:\n")
    print(to_bytes(share).decode("utf-8"), end="")


def _written(journal: "Journal", share: "Share", folder: Path) -> str:
    from afterword.exchange.sharing import TooLarge, write_share

    try:
        path = write_share(journal, share, folder)
    except TooLarge as error:
        raise Refused(str(error)) from None
    except OSError as error:
        raise Refused(f"“{folder}” can't be written ({error.strerror}); name another folder.") from None
    return f"Written: {path}. Give it to {share.shared_with} yourself; nothing was sent."


def _until(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(f"--until: “{text}” is not a date; write it like 2027-03-31.") from None
