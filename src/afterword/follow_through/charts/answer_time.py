"""How long an answer takes: two curves, the share with a favourable answer and the share with a rejection."""

from typing import TYPE_CHECKING, Any

from matplotlib.axes import Axes

from afterword.follow_through.charts.chart import Chart, traced
from afterword.follow_through.charts.style import TEXT, Theme, levels, say, scale, whole_numbers
from afterword.follow_through.figures import Figures, figures
from afterword.follow_through.time_to_answer import Answered, half_by
from afterword.follow_through.wording import counted, percent

if TYPE_CHECKING:
    import pandas as pd


def answer_time(table: "pd.DataFrame") -> Chart:
    """Return the chart of time to an answer, by the estimate of Aalen and Johansen."""
    found = figures(table)
    longest = int(table["days"].max()) if len(table) else 0
    return Chart(
        name="answer-time",
        title="How long an answer takes",
        reads=_sentence(found),
        n=found.interviews if found.time_to_answer else 0,
        columns=("Days after the interview", "Favourable by then", "Rejected by then", "Answers on that day"),
        rows=tuple(_row(step, table) for step in found.time_to_answer),
        inches=2.4,
        draw=lambda axes, theme: _draw(axes, theme, found, longest),
        behind="interviews",
    )


def _row(step: Answered, table: "pd.DataFrame") -> tuple[str, ...]:
    that_day = table[table["first_of_interview"] & (table["days"] == step.days) & (table["answer"] != "none")]
    answers = traced(len(that_day), "time_to_answer", days=step.days)
    return f"{step.days:,}", percent(step.favourable), percent(step.unfavourable), answers


def _sentence(found: Figures) -> str:
    steps = found.time_to_answer
    if not steps:
        return "No answer has come so far." if found.interviews else "No interview so far."
    half = half_by(steps)
    first = f"Half have an answer within {counted(half, 'day')}." if half is not None else "Fewer than half have one."
    last = steps[-1]
    shares = f"{percent(last.favourable)} a favourable one, {percent(last.unfavourable)} a rejection"
    how = f"estimated from {counted(found.interviews, 'interview')}, those that still wait among them"
    return f"{first} After {counted(last.days, 'day')}: {shares}; {how}."


def _draw(axes: Axes, theme: Theme, found: Figures, longest: int) -> None:
    steps = found.time_to_answer
    last_day = steps[-1].days
    end = max(min(longest, 2 * last_day), last_day + 1)  # a long wait after the last answer would only flatten it
    levels(axes, theme, ((0.25, "25%"), (0.5, "50%"), (0.75, "75%"), (1.0, "100%")), end)
    days = [0, *(step.days for step in steps), end]
    looks: tuple[tuple[str, str, Any, str], ...] = (
        ("favourable", theme.good, "-", "favourable"),
        ("unfavourable", theme.fair, (0, (4, 2)), "rejected (dashed)"),
    )
    last = [getattr(steps[-1], name) for name, *_ in looks]
    up = 0.06 if last[0] >= last[1] else -0.06  # the words of the two never stand on one another
    for (name, colour, dashes, words), shift in zip(looks, (up, -up), strict=True):
        shares = [0.0, *(getattr(step, name) for step in steps)]
        axes.step(days, [*shares, shares[-1]], where="post", color=colour, linewidth=2.2, linestyle=dashes)
        say(axes, theme, end, min(max(shares[-1] + shift, 0.05), 1.0), f"{words}: {percent(shares[-1])}", TEXT, "right")
    whole_numbers(axes, end)
    axes.set_ylim(0, 1.08)
    still = "those that still wait are heeded (Aalen–Johansen estimate)"
    scale(axes, theme, f"days after the interview, n = {found.interviews:,} interviews\n{still}")
