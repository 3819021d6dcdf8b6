"""The charts of follow-through, each with a title, a sentence that reads it, and the same as a table."""

from typing import TYPE_CHECKING, NamedTuple

from afterword.follow_through.charts.answer_time import answer_time
from afterword.follow_through.charts.answers import answers
from afterword.follow_through.charts.by_month import by_month
from afterword.follow_through.charts.by_part import by_part
from afterword.follow_through.charts.chart import Chart, Traced
from afterword.follow_through.charts.funnel_steps import funnel_steps
from afterword.follow_through.charts.hours import hours
from afterword.follow_through.charts.outcomes import outcomes
from afterword.follow_through.charts.reflections import feelings, strengths, unmet
from afterword.follow_through.charts.style import DARK, LIGHT, NARROW, WIDE, Theme, for_page, png, svg

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from afterword.follow_through.looking_back import LookingBack

__all__ = [
    "CHARTS",
    "DARK",
    "LIGHT",
    "NARROW",
    "PARTS",
    "REFLECTIONS",
    "WIDE",
    "Chart",
    "Part",
    "Theme",
    "Traced",
    "charts",
    "for_page",
    "png",
    "reflections",
    "svg",
]


class Part(NamedTuple):
    """Charts that stand together on the page."""

    title: str
    """Empty for those that are always in sight."""
    names: tuple[str, ...]


CHARTS: "dict[str, Callable[[pd.DataFrame], Chart]]" = {
    "by-month": by_month,
    "answers": answers,
    "hours": hours,
    "by-stage": lambda table: by_part(table, "stage"),
    "by-format": lambda table: by_part(table, "format"),
    "by-channel": lambda table: by_part(table, "channel"),
    "funnel": funnel_steps,
    "outcomes": outcomes,
    "answer-time": answer_time,
}
"""Every chart of the table of notes, by name, in the order of the page."""

REFLECTIONS: "dict[str, Callable[[LookingBack], Chart]]" = {
    "feelings": feelings,
    "unmet": unmet,
    "strengths": strengths,
}
"""Every chart of the reflections."""

PARTS = (
    Part("", ("by-month", "answers")),
    Part("How soon your notes went", ("hours", "by-stage", "by-format", "by-channel")),
    Part("What went together with an answer, and how long one takes", ("outcomes", "funnel", "answer-time")),
)
"""The charts of the table as the page groups them."""


def charts(table: "pd.DataFrame") -> tuple[Chart, ...]:
    """Return every chart of ``table``, in the order of the page."""
    return tuple(make(table) for make in CHARTS.values())


def reflections(found: "LookingBack") -> tuple[Chart, ...]:
    """Return every chart of the reflections, in the order of the page."""
    return tuple(make(found) for make in REFLECTIONS.values())
