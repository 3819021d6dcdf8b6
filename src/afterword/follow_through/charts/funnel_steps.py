"""From the interview to a favourable answer, step by step."""

from typing import TYPE_CHECKING

from matplotlib.axes import Axes

from afterword.follow_through.charts.chart import Chart, traced
from afterword.follow_through.charts.style import TEXT, Theme, say, scale, whole_numbers
from afterword.follow_through.funnel import Step, funnel
from afterword.follow_through.wording import counted, interval, percent

if TYPE_CHECKING:
    import pandas as pd

NAMES = {
    "interviews": "Interviews",
    "a note sent": "A note sent",
    "every note on time": "Every note on time",
    "answer known": "… and an answer known",
    "favourable": "… and it was favourable",
}


def funnel_steps(table: "pd.DataFrame") -> Chart:
    """Return the chart of how many interviews came to each step."""
    steps = funnel(table)
    return Chart(
        name="funnel",
        title="From the interview to a favourable answer, step by step",
        reads=_sentence(steps),
        n=steps[0].n,
        columns=("Step", "Interviews", "Of the step before", "95% interval"),
        rows=tuple(_row(step) for step in steps),
        inches=0.2 + 0.5 * len(steps),
        draw=lambda axes, theme: _draw(axes, theme, steps),
        behind="funnel: interviews",
    )


def _row(step: Step) -> tuple[str, ...]:
    before = step.of_the_step_before
    share = (percent(before.rate), interval(before)) if before else ("", "")
    return NAMES[step.name], traced(step.n, f"funnel: {step.name}"), *(one or "–" for one in share)


def _sentence(steps: tuple[Step, ...]) -> str:
    all_of_them, written, punctual, known, good = (step.n for step in steps)
    if not all_of_them:
        return "No interview has all of its notes behind it so far."
    start = (
        f"Of {counted(all_of_them, 'interview')} with no note open, {written:,} had a note sent and {punctual:,} had"
    )
    end = "It is a count, not a chain of causes."
    if not punctual:
        return f"{start} every note on time. {end}"
    return (
        f"{start} every note on time; among the latter, {known:,} {'has' if known == 1 else 'have'} a known answer, "
        f"{good:,} of them favourable. {end}"
    )


def _draw(axes: Axes, theme: Theme, steps: tuple[Step, ...]) -> None:
    for place, step in enumerate(reversed(steps)):
        before = step.of_the_step_before
        share = f" ({percent(before.rate)} of those)" if before and before.n else ""
        say(axes, theme, 0, place + 0.34, f"{NAMES[step.name]}: {step.n:,}{share}", TEXT)
        if step.n:
            axes.barh(place, step.n, height=0.26, facecolor=theme.good, edgecolor=theme.good)
    whole_numbers(axes, max(steps[0].n, 1))
    axes.set_ylim(-0.3, len(steps) - 0.3)
    scale(axes, theme, f"interviews with no note open, n = {steps[0].n:,}")
