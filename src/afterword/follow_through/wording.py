"""Figures in words, the same on the page, in every chart and on the command line."""

from afterword.follow_through.figures import Figures, Group
from afterword.follow_through.honesty import too_small
from afterword.follow_through.rates import Rate

WAYS = {
    "all on time": "Every note on time",
    "all": "Every note, at least one late",
    "some": "Some notes",
    "none": "No note",
}
"""The four ways of following an interview through."""

OUTCOME_WORDS = {
    "offer": "An offer",
    "advanced": "Asked to the next step",
    "rejected": "Rejected",
    "no reply": "No reply",
    "withdrew": "You withdrew",
    "pending": "Pending",
}
"""The six outcomes, in the order in which they are shown."""


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


def difference_sentence(found: Figures) -> str:
    """Say how far the two groups that are set against each other lie apart, or why that is not said."""
    gap = found.difference
    one, other = (WAYS[name] for name in gap.between)
    if gap.value is None or gap.low is None or gap.high is None:
        known = {WAYS[g.follow_through]: g.known for g in found.by_follow_through if g.follow_through in gap.between}
        return too_small(known)
    points, low, high = (f"{100 * share:+.0f}" for share in (gap.value, gap.low, gap.high))
    return f"“{one}” less “{other}”: {points} percentage points (95% interval {low} to {high})."
