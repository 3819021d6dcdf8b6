"""How long each note took, against its own deadline."""

from typing import TYPE_CHECKING, Any

from matplotlib.axes import Axes

from afterword.deadlines.in_words import day_of
from afterword.follow_through.charts.chart import Chart
from afterword.follow_through.charts.style import Theme, say, scale
from afterword.follow_through.figures import figures
from afterword.follow_through.wording import counted, span

if TYPE_CHECKING:
    import pandas as pd

LINES = 40
"""The most notes drawn: the latest."""

DAYS = 7
"""Where the scale ends; what took longer stands at its edge with an arrow."""


def hours(table: "pd.DataFrame") -> Chart:
    """Return the chart of hours from the interview to sent, a line a note, each with its deadline."""
    sent = table[table["hours_to_send"] >= 0].sort_values("at", kind="stable")
    tail = sent.tail(LINES)
    latest: list[Any] = tail.assign(allowed=(tail["due"] - tail["at"]).dt.total_seconds() / 3600).to_dict("records")
    shown = sorted(latest, key=lambda note: note["hours_to_send"])
    return Chart(
        name="hours",
        title="Hours from the interview until each note was sent, against its deadline",
        reads=_sentence(table, left_out=len(sent) - len(tail)),
        n=len(sent),
        columns=("Interview", "Company", "Note to", "Sent after", "Deadline after", "On time"),
        rows=tuple(_row(note) for note in latest),
        inches=0.55 + 0.13 * max(len(shown), 4),
        draw=lambda axes, theme: _draw(axes, theme, shown),
    )


def _row(note: dict[str, Any]) -> tuple[str, ...]:
    took, had = (f"{note[name]:.1f} hours" for name in ("hours_to_send", "allowed"))
    day = f"{day_of(note['day'])} {note['day'].year}"
    return day, note["company"], note["interviewer"], took, had, "yes" if note["on_time"] else "no, late"


def _sentence(table: "pd.DataFrame", left_out: int) -> str:
    found = figures(table)
    took = found.hours_to_send
    if took.median is None or took.q1 is None or took.q3 is None:
        return "No note has been sent so far: the first one shows here when you mark it as sent."
    if took.n == 1:
        return f"1 note was sent, within {span(took.median)}; it was {'late' if found.late else 'on time'}."
    late = "none was late" if not found.late else f"{found.late:,} {'was' if found.late == 1 else 'were'} late"
    middle = f", the middle half between {span(took.q1)} and {span(took.q3)}" if took.n >= 4 else ""
    earlier = f" The latest {LINES} are shown." if left_out else ""
    return f"Of {counted(took.n, 'note')} sent, half went within {span(took.median)}{middle}; {late}.{earlier}"


def _draw(axes: Axes, theme: Theme, lines: list[dict[str, Any]]) -> None:
    edge = min(max(max(note["hours_to_send"], note["allowed"]) for note in lines) * 1.04, DAYS * 24)
    for place, note in enumerate(reversed(lines)):
        _line(axes, theme, place, note, edge)
    axes.set_xlim(-edge * 0.02, edge * 1.02)
    axes.set_ylim(-1, len(lines) + 1.2)
    _key(axes, theme, len(lines) + 0.6, edge)
    ticks = [day * 24 for day in range(DAYS + 1) if day * 24 <= edge]
    axes.set_xticks(ticks, [f"{tick} h" for tick in ticks])
    if ticks[-1] > 0.95 * edge:
        axes.get_xticklabels()[-1].set_horizontalalignment("right")
    scale(axes, theme, f"hours after the interview began, n = {len(lines):,}\none line a note, the quickest on top")


def _line(axes: Axes, theme: Theme, place: int, note: dict[str, Any], edge: float) -> None:
    took, had, on_time = note["hours_to_send"], note["allowed"], bool(note["on_time"])
    colour = theme.good if on_time else theme.fair
    axes.plot([0, min(took, edge)], [place, place], color=colour, linewidth=1.2)
    marker = ">" if took > edge else "o" if on_time else "^"
    axes.plot(min(took, edge), place, marker, color=colour, markersize=5)
    if had <= edge:
        axes.plot(had, place, "|", color=theme.ink, markersize=7, markeredgewidth=1.6)


def _key(axes: Axes, theme: Theme, y: float, edge: float) -> None:
    for share, marker, colour, words in (
        (0.0, "o", theme.good, "sent on time"),
        (0.37, "^", theme.fair, "sent late"),
        (0.67, "|", theme.ink, "its deadline"),
    ):
        axes.plot(edge * (share + 0.012), y, marker, color=colour, markersize=6, markeredgewidth=1.6)
        say(axes, theme, edge * (share + 0.04), y, words)
