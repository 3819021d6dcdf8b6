"""When the interview began and ended, at the place where it was."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from afterword.forms import fields
from afterword.forms.fields import Field
from afterword.forms.reflect.answer import Answers, a_day
from afterword.forms.reflect.ears import Ears

HALF_HOUR = 30


class When:
    """One date and two times, kept as the interchange's ``at`` and ``until``."""

    def __init__(self, ears: Ears) -> None:
        self.day = fields.day("Date", needed=True)
        self.begin = fields.clock("It began at", help="Local time where it took place.", needed=True)
        self.end = fields.clock("It ended at")
        self._raw: Answers = {}
        self._shown: tuple[Any, ...] = ()
        ears.hear(self.day, self.begin, self.end)

    def show(self, meeting: Answers) -> None:
        """Show what the journal holds."""
        self._raw = {name: meeting.get(name) for name in ("at", "until")}
        self.day.value, self.begin.value = _read(self._raw["at"])
        self.end.value = _read(self._raw["until"])[1]
        self._shown = self._values()

    def raw(self) -> Answers:
        """Return what the journal is to keep; what nobody touched stays as it was typed."""
        if self._values() == self._shown:
            return self._raw
        end = _write(self.day.value, self.end.value) if self.end.value else None
        return {"at": _write(self.day.value, self.begin.value), "until": end}

    def fields(self) -> Iterator[tuple[str, Field]]:
        """Yield each field with its path."""
        yield "interview.at", self.begin if self.day.value else self.day
        yield "interview.until", self.end

    def _values(self) -> tuple[Any, ...]:
        return (self.day.value, self.begin.value, self.end.value)


def just_now(now: datetime) -> str:
    """Return a guess at when an interview began from which one comes now: the last half hour."""
    whole = now - timedelta(minutes=now.minute % HALF_HOUR)
    return whole.strftime("%Y-%m-%dT%H:%M")


def _read(raw: Any) -> tuple[date | None, time | None]:
    day, _, clock = str(raw or "").replace(" ", "T").partition("T")
    try:
        return a_day(day), time.fromisoformat(clock)
    except ValueError:
        return a_day(day), None


def _write(day: date | None, clock: time | None) -> str | None:
    """Write as much as is known: ``2026-11-25T14:00``, ``2026-11-25``, ``T14:00``."""
    if day is None and clock is None:
        return None
    return (day.isoformat() if day else "") + (f"T{clock:%H:%M}" if clock else "")
