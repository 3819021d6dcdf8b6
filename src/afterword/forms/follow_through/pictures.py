"""The charts: a few in sight, the others folded away by what they are about, each drawn when it is seen."""

from html import escape

from ipywidgets import HTML, VBox

from afterword.follow_through import ASSOCIATION, funnel
from afterword.follow_through.charts import CHARTS, PARTS, Part
from afterword.follow_through.charts.as_html import STYLE, beside_list, colours
from afterword.follow_through.honesty import still_missing
from afterword.follow_through.published import BESIDE_YOURS, CAUTION, beside
from afterword.follow_through.wording import difference_sentence
from afterword.forms.boxes import stack
from afterword.forms.fold import Fold
from afterword.forms.follow_through.chart_box import ChartBox, Tracing
from afterword.forms.follow_through.file_button import FileButton, Made
from afterword.forms.follow_through.held import Held
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import heading

LOOKS = f"""<style>{STYLE}{colours(".afterword", '[data-jp-theme-light="false"] .afterword')}
.afterword {{ --chart-paper: var(--jp-layout-color0, #fff); }}
[data-jp-theme-light="false"] .afterword {{ --chart-paper: var(--jp-layout-color0, #111); }}
.afterword .widget-html-content {{ min-width: 0; max-width: 100%; }}
.afterword button.afterword-unfold {{ text-align: left; }}
.afterword-table button {{
  font: inherit; color: inherit; background: none; border: 0; padding: 0 0.3rem;
  text-decoration: underline; cursor: pointer;
}}
</style>"""
REPORT = "afterword-follow-through.html"


def looks() -> HTML:
    """Return the stylesheet of charts and tables as a widget; it shows nothing of itself."""
    return HTML(**shared(HTML), value=LOOKS).add_class("afterword-style")


class Pictures(VBox):
    """The charts of what the journal holds, as of now; each is drawn anew only when what it shows has changed."""

    def __init__(self, page: Page, held: Held) -> None:
        self._held = held
        self.boxes = {name: ChartBox(page, lambda: held.read.table) for name in CHARTS}
        self.folds = {part: self._fold(page, part) for part in PARTS if part.title}
        self._published = HTML(**shared(HTML))
        self.published = Fold(page, "What others have published", self._published, unfolded=self._show_published)
        self.report = FileButton(page, "Save this page as a file", self._report)
        in_sight = [self.boxes[name] for part in PARTS if not part.title for name in part.names]
        tracing = Tracing(page, lambda name, row, column: self.boxes[name].trace(row, column))
        folded = [heading("More pictures"), *self.folds.values(), self.published]
        super().__init__([looks(), tracing, *in_sight, *folded, self.report])
        page.on_refresh(self.refresh)
        page.guarded(self.refresh)()

    def refresh(self) -> None:
        """Show what the journal holds now, in the charts that are in sight."""
        for part in PARTS:
            if not part.title or self.folds[part].is_open:
                self._draw(part)
        if self.published.is_open:
            self._show_published()

    def _fold(self, page: Page, part: Part) -> Fold:
        return Fold(page, part.title, stack(*map(self.boxes.get, part.names)), unfolded=lambda: self._draw(part))

    def _draw(self, part: Part) -> None:
        for name in part.names:
            if name == "outcomes":
                self._show_comparison()
            else:
                self.boxes[name].show(CHARTS[name](self._held.read.table))

    def _show_comparison(self) -> None:
        """The chart of outcomes, once enough are known; before that, what is missing. The caution stands with both."""
        known, chart = self._held.read.figures, CHARTS["outcomes"](self._held.read.table)
        missing = still_missing(known.known, known.outcomes["pending"])
        if missing:
            self.boxes["outcomes"].say(chart.title, (missing, ASSOCIATION))
        else:
            self.boxes["outcomes"].show(chart, (difference_sentence(known), ASSOCIATION))

    def _show_published(self) -> None:
        lines = beside_list(beside(self._held.read.figures, funnel(self._held.read.table)))
        said = f"<p>{escape(CAUTION)} {escape(BESIDE_YOURS)}</p>{lines}"
        if self._published.value != said:
            self._published.value = said

    def _report(self) -> Made:
        from afterword.follow_through.report import report  # late: seldom asked for

        read = self._held.read
        page = report(read.entries, read.sent_texts, read.as_of.astimezone())
        return Made(REPORT, "text/html", page.encode(), "Saved: a file that opens in any browser and fetches nothing.")
