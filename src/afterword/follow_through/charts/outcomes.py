"""What came of the interviews, by how they were followed through."""

from typing import TYPE_CHECKING, Any

from matplotlib.axes import Axes

from afterword.follow_through.charts.chart import Chart
from afterword.follow_through.charts.style import TEXT, Theme, say, scale
from afterword.follow_through.figures import Figures, Group, figures
from afterword.follow_through.honesty import SMALLEST_GROUP
from afterword.follow_through.wording import WAYS, counted, interval, percent

if TYPE_CHECKING:
    import pandas as pd


def outcomes(table: "pd.DataFrame") -> Chart:
    """Return the chart of favourable outcomes by follow-through, with intervals and n."""
    found = figures(table)
    return Chart(
        name="outcomes",
        title="Favourable answers, by how the interview was followed through",
        reads=_sentence(found),
        n=found.known,
        columns=("Follow-through", "Interviews", "Known answers (n)", "Favourable", "Share", "95% interval"),
        rows=tuple(_row(group) for group in found.by_follow_through),
        inches=0.2 + 0.62 * len(WAYS),
        draw=lambda axes, theme: _draw(axes, theme, found),
    )


def _row(group: Group) -> tuple[str, ...]:
    counts = (f"{count:,}" for count in (group.interviews, group.known, group.favourable))
    return WAYS[group.follow_through], *counts, percent(group.rate) or "–", interval(group) or "–"


def _sentence(found: Figures) -> str:
    if not found.known:
        return "No answer is known so far."
    known = [group for group in found.by_follow_through if group.known]
    ways = "; ".join(f"{_name(g)}: {g.favourable:,} of {g.known:,} (95% interval {interval(g)})" for g in known)
    answers = counted(found.known, "known answer")
    return f"Of {answers}, advanced or offered a job – {ways}.{_too_few(known)}{_pending(found)}"


def _name(group: Group) -> str:
    return WAYS[group.follow_through].lower()


def _too_few(known: list[Group]) -> str:
    small = [_name(group) for group in known if group.known < SMALLEST_GROUP]
    return f" Too few to say much (fewer than {SMALLEST_GROUP} known): {'; '.join(small)}." if small else ""


def _pending(found: Figures) -> str:
    waiting = found.outcomes["pending"]
    if not waiting:
        return ""
    verbs = "is still waiting for an answer and stands" if waiting == 1 else "are still waiting for an answer and stand"
    return f" {counted(waiting, 'interview')} {verbs} in none of these rates."


def _draw(axes: Axes, theme: Theme, found: Figures) -> None:
    for place, group in enumerate(reversed(found.by_follow_through)):
        _group(axes, theme, place, group)
    axes.set_xlim(-0.015, 1.015)
    axes.set_ylim(-0.35, len(WAYS) - 0.35)
    ticks = (0, 0.25, 0.5, 0.75, 1)
    axes.set_xticks(ticks, [percent(tick) for tick in ticks])
    axes.get_xticklabels()[0].set_horizontalalignment("left")
    axes.get_xticklabels()[-1].set_horizontalalignment("right")
    small = f"dashed and hollow: fewer than {SMALLEST_GROUP} known"
    scale(axes, theme, f"favourable, of {found.known:,} known (n) · line: 95% interval\n{small}")


def _group(axes: Axes, theme: Theme, place: int, group: Group) -> None:
    known = f"{group.favourable:,} of {group.known:,} known" if group.known else "no answer known"
    say(axes, theme, 0, place + 0.36, f"{WAYS[group.follow_through]}: {known}", TEXT)
    if group.rate is None or group.low is None or group.high is None:
        return
    enough, ends, level = group.known >= SMALLEST_GROUP, [group.low, group.high], [place, place]
    dashes: Any = "-" if enough else (0, (3, 2))
    axes.plot(ends, level, color=theme.good, linewidth=2.4 if enough else 1.4, linestyle=dashes)
    axes.plot(ends, level, "|", color=theme.good, markersize=9, markeredgewidth=1.4)
    fill = theme.good if enough else theme.paper
    axes.plot(group.rate, place, "o", color=theme.good, markerfacecolor=fill, markersize=8, markeredgewidth=1.6)
