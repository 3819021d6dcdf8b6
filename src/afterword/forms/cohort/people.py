"""Who stands how, those first whom a coach would turn to first."""

from datetime import datetime

from ipywidgets import HTML, VBox

from afterword.cohort import Gathered, Person, Standing, cohort_figures
from afterword.cohort.in_words import headline
from afterword.deadlines.in_words import day_of
from afterword.forms.looks import shared
from afterword.forms.prose import say, sentence

MARKS: dict[Standing, str] = {
    "late": "!",
    "due": "◷",
    "ask again": "?",
    "silent": "…",
    "stuck": "↻",
    "on track": "✓",
    "no interview": "–",
    "not shared": "○",
}
"""A shape for each, beside its word: no two look alike, in colour or without."""
NOBODY = "Name the folder above; then the people stand here."
ALL_OF_THEM = """
.afterword-people .afterword-table { max-height: none; }
@media (max-width: 34rem) {
  .afterword-people .afterword-table thead { display: none; }
  .afterword-people .afterword-table tr { display: block; padding: 0.3rem 0; }
  .afterword-people .afterword-table tr + tr { border-top: 1px solid var(--afterword-line); }
  .afterword-people .afterword-table td { display: inline; border: 0; padding: 0 0.5rem 0 0; }
  .afterword-people .afterword-table td:nth-child(1) { font-weight: 600; }
  .afterword-people .afterword-table td:nth-child(3) { display: block; }
  .afterword-people .afterword-table td:nth-child(4)::before { content: "sent "; }
  .afterword-people .afterword-table td:nth-child(5)::before { content: "on time "; }
  .afterword-people .afterword-table td:nth-child(6)::before { content: "as of "; }
}
"""
"""Nobody stands out of sight; where the page is narrow each line becomes a few."""
COLUMNS = ("Who", "Stands", "Why", "Notes sent", "On time", "As of")


class People(VBox):
    """One table; everything in it that somebody else typed is shown as the text that it is."""

    def __init__(self) -> None:
        self.said, self.table = sentence(NOBODY), HTML(**shared(HTML))
        super().__init__([self.said, self.table], **shared(VBox))
        self.add_class("afterword-people")

    def show(self, gathered: Gathered, now: datetime) -> None:
        """Show these people as of now."""
        from afterword.follow_through.charts.as_html import STYLE, grid  # draws too

        figures = cohort_figures(gathered, now)
        say(self.said, headline(figures) + _counted(figures.standings) if figures.people else NOBODY)
        rows = [_row(one, now) for one in figures.people]
        table = f"<style>{STYLE}{ALL_OF_THEM}</style>{grid('People', COLUMNS, rows)}" if rows else ""
        if self.table.value != table:
            self.table.value = table


def _counted(standings: dict[str, int]) -> str:
    return " " + ", ".join(f"{n} {name}" for name, n in standings.items() if n) + "."


def _row(one: Person, now: datetime) -> tuple[str, ...]:
    seen = day_of(one.as_of, now) if one.as_of else "–"
    sent, on_time = (f"{n} of {one.owed}" if one.owed else "–" for n in (one.sent, one.on_time))
    return one.called, f"{MARKS[one.standing]} {one.standing}", one.why, sent, on_time, seen
