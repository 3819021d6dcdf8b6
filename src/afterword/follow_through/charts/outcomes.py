"""What came of the interviews, by how they were followed through."""

from typing import TYPE_CHECKING

from afterword.follow_through.charts import intervals
from afterword.follow_through.charts.chart import Chart, traced
from afterword.follow_through.figures import Figures, Group, figures
from afterword.follow_through.honesty import SMALLEST_GROUP
from afterword.follow_through.rates import rate
from afterword.follow_through.wording import WAYS, counted, interval, percent

if TYPE_CHECKING:
    import pandas as pd


def outcomes(table: "pd.DataFrame") -> Chart:
    """Return the chart of favourable outcomes by follow-through, with intervals and n."""
    found = figures(table)
    lines = [intervals.Line(_words(group), rate(group.favourable, group.known)) for group in found.by_follow_through]
    label = f"favourable, of {found.known:,} known (n)"
    return Chart(
        name="outcomes",
        title="Favourable answers, by how the interview was followed through",
        reads=_sentence(found),
        n=found.known,
        columns=("Follow-through", "Interviews", "Known answers (n)", "Favourable", "Share", "95% interval"),
        rows=tuple(_row(group) for group in found.by_follow_through),
        inches=intervals.height(len(WAYS)),
        draw=lambda axes, theme: intervals.draw(axes, theme, lines, label),
        behind="known",
    )


def _row(group: Group) -> tuple[str, ...]:
    counts = {"followed": group.interviews, "known": group.known, "favourable": group.favourable}
    numbers = (traced(n, figure, follow_through=group.follow_through) for figure, n in counts.items())
    return WAYS[group.follow_through], *numbers, percent(group.rate) or "–", interval(group) or "–"


def _words(group: Group) -> str:
    known = f"{group.favourable:,} of {group.known:,} known" if group.known else "no answer known"
    return f"{WAYS[group.follow_through]}: {known}"


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
