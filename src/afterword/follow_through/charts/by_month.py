"""Notes owed, sent and on time, month by month."""

from typing import TYPE_CHECKING, Any, NamedTuple

from matplotlib.axes import Axes

from afterword.deadlines.in_words import month_of
from afterword.follow_through.charts.chart import Chart, traced
from afterword.follow_through.charts.style import TEXT, Theme, say, scale, whole_numbers
from afterword.follow_through.figures import Figures, figures
from afterword.follow_through.owed import STATES
from afterword.follow_through.wording import counted, interval, percent

if TYPE_CHECKING:
    import pandas as pd

MONTHS = 12
"""The most months drawn: the latest."""


FIGURES = ("owed", "sent", "on_time", "late", "unsent", "open")


class _Month(NamedTuple):
    key: str
    on_time: int
    late: int
    unsent: int
    open: int

    @property
    def name(self) -> str:
        return month_of(self.key)

    @property
    def owed(self) -> int:
        return self.on_time + self.late + self.unsent + self.open

    @property
    def sent(self) -> int:
        return self.on_time + self.late


def by_month(table: "pd.DataFrame") -> Chart:
    """Return the chart of notes by the month of their interview."""
    months = _months(table)
    shown = months[-MONTHS:]
    return Chart(
        name="by-month",
        title="Notes owed, sent and on time, by month of the interview",
        reads=_sentence(table, left_out=len(months) - len(shown)),
        n=len(table),
        columns=("Month", "Owed", "Sent", "On time", "Late", "Unsent", "Open"),
        rows=tuple(_row(month) for month in months),
        inches=0.35 + 0.62 * max(len(shown), 1),
        draw=lambda axes, theme: _draw(axes, theme, shown),
        behind="owed",
    )


def _row(month: _Month) -> tuple[str, ...]:
    numbers = (traced(getattr(month, figure), figure, month=month.key) for figure in FIGURES)
    return month.name, *numbers


def _months(table: "pd.DataFrame") -> list[_Month]:
    """Every month from the first interview to the last, those without any as well."""
    if table.empty:
        return []
    counts = table.groupby(["month", "state"]).size()
    names = _from_to(table["month"].min(), table["month"].max())
    return [_Month(name, *(int(counts.get((name, state), 0)) for state in STATES)) for name in names]


def _from_to(first: str, last: str) -> list[str]:
    start, end = (int(year) * 12 + int(month) - 1 for year, month in (first.split("-"), last.split("-")))
    return [f"{month // 12}-{month % 12 + 1:02d}" for month in range(start, end + 1)]


def _sentence(table: "pd.DataFrame", left_out: int) -> str:
    found = figures(table)
    if not found.owed:
        return "No note is owed so far: the first one shows here after your first interview."
    earlier = f" The picture shows the latest {MONTHS} months, the table all of them." if left_out else ""
    still = f", {found.open:,} {'is' if found.open == 1 else 'are'} still open" if found.open else ""
    counts = f"{found.sent:,} {'was' if found.sent == 1 else 'were'} sent, {found.on_time:,} of them on time{still}"
    return f"You owed {counted(found.owed, 'note')}: {counts}.{_rates(found)}{earlier}"


def _rates(found: Figures) -> str:
    if not found.rates.sent.n:
        return ""
    sent, on_time = (f"{percent(r.rate)} (95% interval {interval(r)})" for r in (found.rates.sent, found.rates.on_time))
    return f" Of the {found.rates.sent.n:,} no longer open, {sent} were sent and {on_time} were sent on time."


def _draw(axes: Axes, theme: Theme, months: list[_Month]) -> None:
    longest = max(month.owed for month in months)
    for place, month in enumerate(reversed(months)):
        _bar(axes, theme, place, month)
        words = f"{month.name}: {month.owed} owed, {month.sent} sent, {month.on_time} on time"
        say(axes, theme, 0, place + 0.36, words, TEXT)
    whole_numbers(axes, longest)
    axes.set_ylim(-0.35, len(months) - 0.35)
    n = sum(month.owed for month in months)
    scale(axes, theme, f"notes, n = {n:,} · solid: on time · striped: late\noutline: unsent · dotted: still open")


def _bar(axes: Axes, theme: Theme, place: int, month: _Month) -> None:
    looks: tuple[dict[str, Any], ...] = (
        {"facecolor": theme.good, "edgecolor": theme.good},
        {"facecolor": theme.paper, "edgecolor": theme.fair, "hatch": "////"},
        {"facecolor": "none", "edgecolor": theme.missing},
        {"facecolor": "none", "edgecolor": theme.missing, "linestyle": (0, (1, 2))},
    )
    start = 0
    for count, look in zip(month[1:], looks, strict=True):
        if count:
            axes.barh(place, count, left=start, height=0.34, linewidth=1.4, **look)
            start += count
