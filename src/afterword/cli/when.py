"""Moments on the command line: read from ISO 8601, shown as a person says them."""

from datetime import datetime
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
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        read = None
    if read is None or not {"T", " "} & set(text.strip().upper()):
        raise Refused(
            f"--at: “{text}” is not a date with a time; write it like 2026-11-26T09:00 (local time at the place of "
            "the interview) or 2026-11-26T09:00-05:00."
        )
    return read if read.tzinfo else read.replace(tzinfo=ZoneInfo(interview.interview.timezone))


def until(last: datetime, zone: str) -> str:
    """Return such as ``Friday 27 November 2026, 23:59 (America/New_York)``."""
    return f"{last:%A} {last.day} {last:%B %Y, %H:%M} ({zone})"
