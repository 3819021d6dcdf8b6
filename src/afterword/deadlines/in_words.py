"""Days and time left, as a person says them."""

from datetime import date, datetime, timedelta

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day_of(day: date) -> str:
    """Return ``Friday 27 November``, whatever language the machine speaks."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def month_of(month: str) -> str:
    """Return ``November 2026`` for ``2026-11``."""
    year, number = month.split("-")
    return f"{MONTHS[int(number) - 1]} {year}"


def place_of(at: datetime) -> str:
    """Return ``New York time`` for a moment in ``America/New_York``."""
    name = str(at.tzinfo).rsplit("/", 1)[-1].replace("_", " ")
    return f"{name} time"


def time_left(left: timedelta) -> str:
    """Return ``3 days are``, ``5 hours are`` or ``1 minute is``: what is left, rounded down."""
    minutes = max(int(left.total_seconds() // 60), 0)
    for unit, size in (("day", 48 * 60), ("hour", 60), ("minute", 1)):
        if minutes >= size:
            n = minutes // (1440 if unit == "day" else size)
            return f"{n} {unit} is" if n == 1 else f"{n} {unit}s are"
    return "less than a minute is"
