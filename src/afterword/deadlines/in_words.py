"""Days and time left, as a person says them."""

from datetime import date, datetime, timedelta

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


FAR = 180
"""Days beyond which a day without its year could be taken for one of another year."""


def day_of(day: date, seen_from: date | None = None) -> str:
    """Return ``Friday 27 November``, whatever language the machine speaks; with its year, seen from a day far off."""
    said = f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    far = seen_from is not None and abs(day.toordinal() - seen_from.toordinal()) > FAR
    return f"{said} {day.year}" if far else said


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
