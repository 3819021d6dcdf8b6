"""Numbers in words, the same in every chart."""

from afterword.follow_through.figures import Group
from afterword.follow_through.rates import Rate


def counted(n: int, thing: str) -> str:
    """Return ``1 interview`` or ``7 interviews``."""
    return f"{n} {thing}" if n == 1 else f"{n:,} {thing}s"


def percent(share: float | None) -> str:
    """Return ``83%``."""
    return "" if share is None else f"{share:.0%}"


def interval(found: Rate | Group) -> str:
    """Return ``23% to 88%``; nothing where there is no rate."""
    return f"{percent(found.low)} to {percent(found.high)}" if found.rate is not None else ""


def span(hours: float) -> str:
    """Return about how long: ``40 minutes``, ``9 hours``, ``3 days``."""
    if hours < 1:
        return counted(round(hours * 60), "minute")
    return counted(round(hours), "hour") if hours < 48 else counted(round(hours / 24), "day")
