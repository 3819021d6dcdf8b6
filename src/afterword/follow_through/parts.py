"""The rates of sent and on time for each part of a table: by month, stage, channel, format."""

from typing import Any, get_args

from afterword.follow_through.asking import Table, counted
from afterword.follow_through.definitions import NOTES, Groups, how_many
from afterword.follow_through.figures import Rates
from afterword.follow_through.rates import rate
from afterword.records import Record
from afterword.records.meeting import Format, Stage
from afterword.records.note import Channel

BY = ("month", "stage", "channel", "format", "kind", "region", "timezone", "company", "role")
"""The columns by which rates are told apart."""

_ORDER: dict[str, tuple[str, ...]] = {
    "stage": get_args(Stage),
    "channel": get_args(Channel),
    "format": get_args(Format),
}


class Part(Record):
    """The notes of one month, stage, channel or format."""

    value: str | None = None
    """Which one; None where it is not known, as the channel of a note that has not gone."""
    owed: int
    """Notes owed."""
    sent: int
    """On time or late."""
    on_time: int
    """Sent at or before due."""
    late: int
    """Sent after it."""
    unsent: int
    """Not sent, and due has passed."""
    open: int
    """Not sent, and not yet due."""
    rates: Rates
    """Of sent and of on time, over owed less open."""


def parts(table: Table, by: str) -> tuple[Part, ...]:
    """Return the notes and rates of each part of ``table``, in the order of the calendar or of the hiring.

    Raises:
        ValueError: ``by`` is no column to tell notes apart by.
    """
    if by not in BY:
        raise ValueError(f"“{by}” is not a column to tell notes apart by; name one of {', '.join(BY)}")
    found: dict[str | None, Groups] = {}
    for row, n in counted(table, by, "state"):
        found.setdefault(row[by], []).append((row, n))
    return tuple(_part(value, found[value]) for value in sorted(found, key=lambda one: _place(by, one)))


def _place(by: str, value: str | None) -> tuple[Any, ...]:
    order = _ORDER.get(by, ())
    return value is None, order.index(value) if value in order else len(order), value or ""


def _part(value: str | None, groups: Groups) -> Part:
    count = {name: how_many(groups, which) for name, which in NOTES.items()}
    rates = Rates(sent=rate(count["sent"], count["settled"]), on_time=rate(count["on_time"], count["settled"]))
    kept = {name: count[name] for name in ("owed", "sent", "on_time", "late", "unsent", "open")}
    return Part(value=value, rates=rates, **kept)
