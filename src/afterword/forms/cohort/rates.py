"""Rates over all, with intervals across people, and one split of them at a time."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from ipywidgets import HTML, VBox

from afterword.cohort import FEWEST, Gathered, Split, cohort_figures, split
from afterword.cohort.in_words import TOO_FEW, WHAT, group_in_words, group_name, rate_in_words
from afterword.follow_through import ASSOCIATION
from afterword.follow_through.wording import interval, percent
from afterword.forms.boxes import fill
from afterword.forms.cohort.folder import NONE_YET
from afterword.forms.fields import choice
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence

if TYPE_CHECKING:
    from afterword.follow_through.charts import Chart
    from afterword.follow_through.charts.intervals import Line

EACH_SAID = 5
"""Rates that one sentence reads."""
NONE = "Nobody shares an interview yet, so there is nothing to count."
OVER_ALL = (
    ("sent", "Notes sent, of those owed"),
    ("on_time", "Notes on time, of those owed"),
    ("favourable", "Favourable answers, of those known"),
)
HIDING = (
    f"A group of fewer than {FEWEST} people is not shown, nor the next smallest where it would give the first away. "
    "Look at one split at a time: two laid over each other could tell of one person."
)


class Rates(VBox):
    """Two pictures, each with the sentence and the table that stand for it."""

    def __init__(self, page: Page) -> None:
        self._gathered = NONE_YET
        self._looks: HTML | None = None
        self.nothing = sentence(NONE)
        self.over_all, self.split = HTML(**shared(HTML)), HTML(**shared(HTML))
        self.by = choice("Split by", [(words, name) for name, words in WHAT.items()], "week", help=HIDING)
        self.method, self.caution = sentence(), sentence(ASSOCIATION)
        super().__init__([self.nothing], **shared(VBox))
        page.on_change(self.by.control, lambda _by: self._show_split())

    def show(self, gathered: Gathered, now: datetime) -> None:
        """Show the rates of these people."""
        self._gathered = gathered
        figures = cohort_figures(gathered, now)
        if not figures.interviews:
            fill(self, self.nothing)
            return
        rates = [(words, getattr(figures, name)) for name, words in OVER_ALL]
        from afterword.follow_through.charts.intervals import Line  # draws: 0.7 s
        from afterword.forms.follow_through.pictures import looks

        self._looks = self._looks or looks()
        lines = [Line(f"{words}: {rate.k:,} of {rate.n:,}", rate) for words, rate in rates if rate and rate.n]
        told = [(words, rate_in_words(rate)) for words, rate in rates]
        self.over_all.value = _picture("over-all", "Over all who share", lines, told, "n stands with each")
        say(self.method, f"Intervals: {figures.method}.")
        self._show_split()
        fill(self, self._looks, self.over_all, self.by, self.split, self.method, self.caution)

    def _show_split(self) -> None:
        from afterword.follow_through.charts.intervals import Line  # draws: 0.7 s

        by: Split = self.by.value
        groups = split(self._gathered, by)
        shown = [(group_name(group, by), group.rate) for group in groups if group.rate]
        lines = [Line(f"{name}: {rate.k:,} of {rate.n:,}", rate) for name, rate in shown]
        told = [(group_name(group, by), group_in_words(group)) for group in groups]
        self.split.value = _picture(by, WHAT[by], lines, told or [("–", TOO_FEW)], _of(by, lines))


def _of(by: Split, lines: "list[Line]") -> str:
    return f"{'favourable' if by == 'follow_through' else 'on time'}, n = {sum(line.rate.n for line in lines):,}"


def _picture(name: str, title: str, lines: "list[Line]", told: list[tuple[str, str]], label: str) -> str:
    from afterword.follow_through.charts.as_html import figure, grid

    drawn = figure(_chart(name, title, lines, label)) if lines else ""
    return drawn + grid(title, ("What", "How many of how many, rate, 95% interval"), told)


def _chart(name: str, title: str, lines: "list[Line]", label: str) -> "Chart":
    from afterword.follow_through.charts import Chart
    from afterword.follow_through.charts.intervals import draw, height

    def drawing(axes: Any, theme: Any) -> None:
        draw(axes, theme, lines, label)

    return Chart(
        name=f"cohort-{name}",
        title=title,
        reads=_reads(lines),
        n=sum(line.rate.n for line in lines),
        columns=(),
        rows=(),
        inches=height(len(lines)),
        draw=drawing,
    )


def _reads(lines: "list[Line]") -> str:
    """Each rate where they are few; where a sentence would be a list of numbers, the least and the greatest."""
    if len(lines) <= EACH_SAID:
        return f"{'; '.join(_read(line) for line in lines)}."
    ends = [end(lines, key=lambda line: line.rate.rate or 0) for end in (min, max)]
    least, most = (f"{percent(line.rate.rate)} ({line.words})" for line in ends)
    return f"{len(lines)} groups, from {least} to {most}. The table below holds each with its interval."


def _read(line: "Line") -> str:
    between = interval(line.rate) if line.rate.low is not None else ""
    return f"{line.words}{f' (95% interval {between})' if between else ''}"
