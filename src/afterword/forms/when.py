"""Fields for a date and for a time of day, as the browser makes them: typed by keyboard, written as is usual there."""

from datetime import date, time
from importlib.resources import files
from typing import Any

from anywidget import AnyWidget
from traitlets import Instance, Unicode

_ESM = files(__package__).joinpath("when.js").read_text(encoding="utf-8")


def _iso(value: Any, _widget: Any) -> str | None:
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return value.isoformat() if value else None


def _date(value: str | None, _widget: Any) -> date | None:
    return date.fromisoformat(value) if value else None


def _time(value: str | None, _widget: Any) -> time | None:
    return time.fromisoformat(value) if value else None


class DateControl(AnyWidget):
    """A date, or None."""

    _esm = _ESM
    kind = Unicode("date").tag(sync=True)
    description = Unicode().tag(sync=True)
    value = Instance(date, allow_none=True).tag(sync=True, to_json=_iso, from_json=_date)


class TimeControl(AnyWidget):
    """A time of day to the minute, or None."""

    _esm = _ESM
    kind = Unicode("time").tag(sync=True)
    description = Unicode().tag(sync=True)
    value = Instance(time, allow_none=True).tag(sync=True, to_json=_iso, from_json=_time)
