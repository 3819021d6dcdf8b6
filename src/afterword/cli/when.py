"""Moments on the command line: read from ISO 8601, shown as a person says them."""

from argparse import ArgumentParser
from datetime import MAXYEAR, MINYEAR, UTC, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from afterword.cli.refused import Refused

if TYPE_CHECKING:
    from afterword.records import Interview


def moment(text: str, interview: "Interview") -> datetime:
    """Return the moment; without an offset it is local time at the place of the interview.

    Raises:
        Refused: it is not a date with a time.
    """
    read = _read(text)
    if read is None or not {"T", " "} & set(text.strip().upper()):
        raise Refused(
            f"--at: “{text}” is not a date with a time; write it like 2026-11-26T09:00 (local time at the place of "
            "the interview) or 2026-11-26T09:00-05:00."
        )
    return read if read.tzinfo else read.replace(tzinfo=ZoneInfo(interview.interview.timezone))


def until(last: datetime, zone: str) -> str:
    """Return such as ``Friday 27 November 2026, 23:59 (America/New_York)``."""
    return f"{last:%A} {last.day} {last:%B %Y, %H:%M} ({zone})"


def add_as_of(parser: ArgumentParser) -> None:
    """Let a command be told as of which moment it is meant."""
    parser.add_argument(
        "--as-of",
        metavar="WHEN",
        help="the moment, by default now: 2026-11-20T16:00+00:00 (without an offset, by this machine's clock), or a "
        "day, whose end is meant: 2026-11-20",
    )


def as_of(text: str | None) -> datetime:
    """Return the moment as of which figures are meant: now by default, and the end of a day where only that is given.

    Raises:
        Refused: it is neither a moment nor a day.
    """
    if text is None:
        return datetime.now(UTC).astimezone()
    read = _read(text)
    if read is None or read.year in (MINYEAR, MAXYEAR):  # in another time zone that may be no year at all
        raise Refused(f"--as-of: “{text}” is not a moment; write it like 2026-11-20T16:00+00:00, or 2026-11-20.")
    if not {"T", " "} & set(text.strip().upper()):
        read = datetime.combine(read, time.max)
    return read if read.tzinfo else read.astimezone()


def shown(at: datetime) -> str:
    """Return such as ``Friday 20 November 2026, 16:00 (UTC+01:00)``."""
    offset = f"{at:%z}"
    return until(at, f"UTC{offset[:3]}:{offset[3:5]}")


def _read(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        return None
