"""Reads a folder of share files: one share a person, and a sentence for each file that is left out."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from afterword.deadlines.in_words import day_of
from afterword.exchange.sharing import Share, UnreadableFile, read_share, shown_name
from afterword.records.interview import as_read

ROSTER = "roster.txt"
"""A file of the coach's own: a line for the pseudonym of each person of whom a share is expected."""


CLOCKS = timedelta(days=1)
"""So far two machines' clocks may be apart."""


class Member(NamedTuple):
    """One person of the cohort who shares."""

    called: str
    """The pseudonym, with a number where two people chose the same."""
    share: Share
    """The newest."""


class Gathered(NamedTuple):
    """What a folder holds."""

    members: tuple[Member, ...]
    """Those who share, by what they are called."""
    expected: tuple[str, ...]
    """Pseudonyms of the roster without a share."""
    left_out: tuple[str, ...]
    """A sentence for each file that is not used, and for what a reader should know."""


def gather(folder: Path, now: datetime, as_of: datetime | None = None) -> Gathered:
    """Return the shares in ``folder``.

    Args:
        folder: where the files are.
        now: the moment (aware) at which they are read: consent that has ended by then has ended for any moment before.
        as_of: the moment (aware) whose shares are meant, by default ``now``; a file that was made later is left out.

    Raises:
        OSError: the folder can't be read.
    """
    as_of = as_of or now
    told: list[str] = []
    files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    by_person: dict[str, list[tuple[str, Share]]] = defaultdict(list)
    for path in files:
        if path.name != ROSTER and (share := _read(path, now, told)):
            by_person[share.person].append((shown_name(path.name), share))
    allowed = [files_of for found in by_person.values() if (files_of := _allowed(found, now, told))]
    if as_of < now:  # else a file may bear an hour to come: two clocks are never quite together
        allowed = [known for files_of in allowed if (known := _made_by(files_of, as_of, told))]
    shares = [_newest(files_of, told) for files_of in allowed]
    members = _called(shares, told)
    given = [share for files_of in by_person.values() for _, share in files_of]
    expected = _expected(folder, given, told)
    told.extend(_for_several(member.share.shared_with for member in members))
    return Gathered(tuple(members), expected, tuple(told))


def _read(path: Path, now: datetime, told: list[str]) -> Share | None:
    try:
        share = read_share(path)
        # A wrong clock must not outlast a later change of mind; but consent that was ended by one has ended.
        if share.exported_at <= now + CLOCKS or share.ended:
            return share
        told.append(f"“{shown_name(path.name)}” bears a date that is still to come; ask for a new one.")
    except UnreadableFile as error:
        told.append(str(error))
    except OSError as error:
        told.append(f"“{shown_name(path.name)}” can't be read ({error.strerror}); look at its permissions.")
    return None


Files = Sequence[tuple[str, Share]]
"""Those of one person, by name; the oldest first once they were looked at."""


def _allowed(files: Files, now: datetime, told: list[str]) -> Files:
    """Return one person's files in their order; none where the newest ends the consent or its time is over."""
    # Of two made at the same moment, the one that ends the consent counts.
    ordered = sorted(files, key=lambda one: (one[1].exported_at, one[1].ended, one[0]))
    name, newest = ordered[-1]
    if newest.ended:
        listed = ", ".join(f"“{name}”" for name, _ in ordered)
        told.append(f"Somebody has ended their consent: nothing of theirs is shown. Delete {listed}.")
        return ()
    if newest.until and now.date() > newest.until:
        told.append(f"“{name}” could be used until {day_of(newest.until)} {newest.until.year}: delete it.")
        return ()
    return ordered


def _made_by(files: Files, as_of: datetime, told: list[str]) -> Files:
    """Return those that were there at a moment of the past, and that did not end the consent then."""
    day = f"{day_of(as_of)} {as_of.year}"
    told.extend(f"“{name}” was made after {day}, and left out." for name, share in files if share.exported_at > as_of)
    known = [(name, share) for name, share in files if share.exported_at <= as_of]
    return known if known and not known[-1][1].ended else ()


def _newest(files: Files, told: list[str]) -> Share:
    name, newest = files[-1]
    told.extend(
        f"“{other}” is a copy of “{name}”, and left out."
        if share == newest
        else f"“{other}” is older than “{name}” of the same person, and left out."
        for other, share in files[:-1]
    )
    return newest


def _called(shares: Iterable[Share], told: list[str]) -> list[Member]:
    by_name: dict[str, list[Share]] = defaultdict(list)
    for share in sorted(shares, key=lambda one: (one.pseudonym.casefold(), one.person)):
        by_name[as_read(share.pseudonym)].append(share)
    members = []
    for same in by_name.values():
        if len(same) > 1:
            told.append(
                f"{len(same)} people chose “{same[0].pseudonym}”; they are numbered. Ask one to choose another."
            )
        members += [
            Member(f"{share.pseudonym} ({number})" if len(same) > 1 else share.pseudonym, share)
            for number, share in enumerate(same, 1)
        ]
    return members


def _for_several(readers: Iterable[str]) -> list[str]:
    """Whoever reads for one coach what was meant for another should know."""
    found = sorted({as_read(reader): reader for reader in readers}.values(), key=str.casefold)
    listed = ", ".join(f"“{reader}”" for reader in found)
    return [f"These files are for several readers, {listed}: each reads only their own."] if len(found) > 1 else []


def _expected(folder: Path, shares: Iterable[Share], told: list[str]) -> tuple[str, ...]:
    try:
        with (folder / ROSTER).open("rb") as file:
            lines = file.read().decode("utf-8-sig").splitlines()
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError):
        told.append(f"“{ROSTER}” can't be read; save it again as plain text in UTF-8.")
        return ()
    names = [" ".join(line.split()) for line in lines]
    known = {as_read(share.pseudonym) for share in shares}
    return tuple(name for name in dict.fromkeys(names) if name and as_read(name) not in known)
