"""Rates side by side: a dot for the rate, a line for its interval, words for k and n."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from matplotlib.axes import Axes

from afterword.follow_through.charts.style import TEXT, Theme, say, scale
from afterword.follow_through.honesty import SMALLEST_GROUP
from afterword.follow_through.rates import Rate
from afterword.follow_through.wording import percent

EACH = 0.62
"""How tall a line is, in inches."""


class Line(NamedTuple):
    """One rate with its words."""

    words: str
    rate: Rate


def height(lines: int) -> float:
    """Return how tall a drawing of so many lines is, in inches."""
    return 0.2 + EACH * max(lines, 1)


def draw(axes: Axes, theme: Theme, lines: Sequence[Line], label: str) -> None:
    """Draw the rates, the first on top; those of fewer than ``SMALLEST_GROUP`` are dashed and hollow."""
    for place, line in enumerate(reversed(lines)):
        _line(axes, theme, place, line)
    axes.set_xlim(-0.015, 1.015)
    axes.set_ylim(-0.35, len(lines) - 0.35)
    ticks = (0, 0.25, 0.5, 0.75, 1)
    axes.set_xticks(ticks, [percent(tick) for tick in ticks])
    axes.get_xticklabels()[0].set_horizontalalignment("left")
    axes.get_xticklabels()[-1].set_horizontalalignment("right")
    scale(axes, theme, f"{label} · line: 95% interval\ndashed and hollow: fewer than {SMALLEST_GROUP}")


def _line(axes: Axes, theme: Theme, place: int, line: Line) -> None:
    say(axes, theme, 0, place + 0.36, line.words, TEXT)
    found = line.rate
    if found.rate is None or found.low is None or found.high is None:
        return
    enough, ends, level = found.n >= SMALLEST_GROUP, [found.low, found.high], [place, place]
    dashes: Any = "-" if enough else (0, (3, 2))
    axes.plot(ends, level, color=theme.good, linewidth=2.4 if enough else 1.4, linestyle=dashes)
    axes.plot(ends, level, "|", color=theme.good, markersize=9, markeredgewidth=1.4)
    fill = theme.good if enough else theme.paper
    axes.plot(found.rate, place, "o", color=theme.good, markerfacecolor=fill, markersize=8, markeredgewidth=1.6)
