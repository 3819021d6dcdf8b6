"""The charts: each with its title, a sentence that reads it, and the same as a table."""

from collections.abc import Iterable
from html import escape

from ipywidgets import HTML, VBox

from afterword.follow_through import ASSOCIATION, Figures, figures, table
from afterword.follow_through.charts import (
    DARK,
    LIGHT,
    NARROW,
    WIDE,
    Chart,
    answers,
    by_month,
    for_page,
    hours,
    outcomes,
)
from afterword.follow_through.charts.style import variables
from afterword.follow_through.honesty import still_missing
from afterword.follow_through.wording import difference_sentence
from afterword.forms import opened
from afterword.forms.boxes import fill
from afterword.forms.page import Page

STYLE = f"""<style>
.afterword-chart {{ {variables(LIGHT)} --chart-paper: var(--jp-layout-color0, #fff); container-type: inline-size; }}
[data-jp-theme-light="false"] .afterword-chart {{ {variables(DARK)} --chart-paper: var(--jp-layout-color0, #111); }}
.afterword-chart svg {{ display: block; width: 100%; height: auto; }}
@container (min-width: 30rem) {{ .afterword-chart .is-narrow {{ display: none; }} }}
@container (max-width: 29.99rem) {{ .afterword-chart .is-wide {{ display: none; }} }}
.afterword-chart figure {{ margin: 0 0 1.2rem; }}
.afterword-chart .is-table {{ overflow-x: auto; }}
.afterword-chart table {{ border-collapse: collapse; font-size: 0.92rem; overflow-wrap: normal; }}
.afterword-chart th, .afterword-chart td {{
  border-bottom: 1px solid var(--afterword-line); padding: 0.2rem 0.8rem 0.2rem 0;
  text-align: left; vertical-align: top;
}}
</style>"""


class Pictures(VBox):
    """The charts of what the journal holds, as of now; each is drawn anew only when what it shows has changed."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._drawn: dict[str, tuple[Chart, HTML]] = {}
        self._looks = HTML(STYLE).add_class("afterword-style")
        self._not_yet = HTML()
        super().__init__([])
        page.on_refresh(self.refresh)
        page.guarded(self.refresh)()

    def refresh(self) -> None:
        """Show what the journal holds now."""
        found = table(self._page.journal.entries(), opened.now())
        known = figures(found)
        pictures = [self._picture(chart) for chart in (by_month(found), hours(found), answers(found))]
        fill(self, self._looks, *pictures, self._comparison(known, outcomes(found)))

    def _comparison(self, known: Figures, chart: Chart) -> HTML:
        """The chart of outcomes, once enough are known; before that, what is missing."""
        missing = still_missing(known.known, known.outcomes["pending"])
        if not missing:
            return self._picture(chart, (difference_sentence(known), ASSOCIATION))
        said = f"<h3>{escape(chart.title)}</h3><p>{escape(missing)}</p>"
        if self._not_yet.value != said:
            self._not_yet.value = said
        return self._not_yet

    def _picture(self, chart: Chart, below: Iterable[str] = ()) -> HTML:
        before = self._drawn.get(chart.name)
        if before is None or not _same(before[0], chart):
            shown = before[1] if before else HTML()
            shown.value = as_html(chart, below)
            self._drawn[chart.name] = (chart, shown)
        return self._drawn[chart.name][1]


def _same(one: Chart, other: Chart) -> bool:
    return (one.reads, one.rows) == (other.reads, other.rows)


def as_html(chart: Chart, below: Iterable[str] = ()) -> str:
    """Return the chart as a figure: title, picture wide and narrow, the sentences, the table to open."""
    drawings = "".join(
        f'<div class="{css}">{for_page(chart, width)}</div>'
        for css, width in (("is-wide", WIDE), ("is-narrow", NARROW))
    )
    picture = drawings if chart.n else ""
    words = "".join(f"<p>{escape(sentence)}</p>" for sentence in (chart.reads, *below))
    return f"""<div class="afterword-chart"><figure><h3>{escape(chart.title)}</h3>{picture}
<figcaption>{words}</figcaption>{_as_table(chart) if chart.n else ""}</figure></div>"""


def _as_table(chart: Chart) -> str:
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in chart.columns)
    lines = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in line)}</tr>" for line in chart.rows)
    caption = f'<caption class="afterword-unseen">{escape(chart.title)}</caption>'
    grid = f"<table>{caption}<thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"
    scrolls = f'<div class="is-table" role="region" aria-label="{escape(chart.title)}" tabindex="0">{grid}</div>'
    return f"<details><summary>The same as a table</summary>{scrolls}</details>"
