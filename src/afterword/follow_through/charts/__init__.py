"""The charts of follow-through, each with a title, a sentence that reads it, and the same as a table."""

from typing import TYPE_CHECKING

from afterword.follow_through.charts.answers import answers
from afterword.follow_through.charts.by_month import by_month
from afterword.follow_through.charts.chart import Chart
from afterword.follow_through.charts.hours import hours
from afterword.follow_through.charts.outcomes import outcomes
from afterword.follow_through.charts.style import DARK, LIGHT, NARROW, WIDE, Theme, for_page, png, svg

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "DARK",
    "LIGHT",
    "NARROW",
    "WIDE",
    "Chart",
    "Theme",
    "answers",
    "by_month",
    "charts",
    "for_page",
    "hours",
    "outcomes",
    "png",
    "svg",
]


def charts(table: "pd.DataFrame") -> tuple[Chart, ...]:
    """Return every chart of ``table``, in the order of the page."""
    return by_month(table), hours(table), answers(table), outcomes(table)
