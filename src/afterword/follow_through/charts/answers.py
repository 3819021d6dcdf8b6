"""What came of each interview so far: counts alone, which compare nothing and need no ten answers."""

from typing import TYPE_CHECKING, Any

from matplotlib.axes import Axes

from afterword.follow_through.charts.chart import Chart, traced
from afterword.follow_through.charts.style import TEXT, Theme, say, scale, whole_numbers
from afterword.follow_through.figures import Figures, figures
from afterword.follow_through.wording import OUTCOME_WORDS, counted
from afterword.records.entry import FAVOURABLE

if TYPE_CHECKING:
    import pandas as pd


def answers(table: "pd.DataFrame") -> Chart:
    """Return the chart of outcomes, the pending ones among them."""
    found = figures(table)
    counts = {name: found.outcomes[name] for name in OUTCOME_WORDS}
    return Chart(
        name="answers",
        title="What came of your interviews so far",
        reads=_sentence(found),
        n=found.interviews,
        columns=("Outcome", "Interviews"),
        rows=tuple((OUTCOME_WORDS[name], traced(n, f"outcomes: {name}")) for name, n in counts.items()),
        inches=0.2 + 0.5 * len(OUTCOME_WORDS),
        draw=lambda axes, theme: _draw(axes, theme, counts),
        behind="interviews",
    )


def _sentence(found: Figures) -> str:
    if not found.interviews:
        return "No interview so far."
    favourable = sum(found.outcomes[name] for name in FAVOURABLE)
    waiting = found.outcomes["pending"]
    rest = f"{waiting:,} {'is' if waiting == 1 else 'are'} still pending"
    return f"Of {counted(found.interviews, 'interview')}, {favourable:,} led on or to an offer and {rest}."


def _draw(axes: Axes, theme: Theme, counts: dict[str, int]) -> None:
    for place, (name, count) in enumerate(reversed(counts.items())):
        say(axes, theme, 0, place + 0.34, f"{OUTCOME_WORDS[name]}: {count:,}", TEXT)
        if count:
            axes.barh(place, count, height=0.26, linewidth=1.4, **_look(theme, name))
    whole_numbers(axes, max(*counts.values(), 1))
    axes.set_ylim(-0.3, len(counts) - 0.3)
    label = f"interviews, n = {sum(counts.values()):,} · solid: favourable\nstriped: other answers · dotted: pending"
    scale(axes, theme, label)


def _look(theme: Theme, name: str) -> dict[str, Any]:
    if name in FAVOURABLE:
        return {"facecolor": theme.good, "edgecolor": theme.good}
    if name == "pending":
        return {"facecolor": "none", "edgecolor": theme.missing, "linestyle": (0, (1, 2))}
    return {"facecolor": theme.paper, "edgecolor": theme.fair, "hatch": "////"}
