"""Until when something on the agenda is left alone: mornings as they come where the interview took place."""

from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

MORNING = time(6)
Until = Literal["tomorrow", "next week"]


def put_off(now: datetime, zone: str, until: Until) -> datetime:
    """Return six in the morning of tomorrow, or of next Monday, at the place of the interview."""
    today = now.astimezone(ZoneInfo(zone)).date()
    days = 1 if until == "tomorrow" else 7 - today.weekday()
    return datetime.combine(today + timedelta(days), MORNING, ZoneInfo(zone))
