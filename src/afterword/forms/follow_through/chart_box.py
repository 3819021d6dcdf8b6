"""A chart on the page: the picture, its sentence, and folded away the figures with the rows behind them."""

from collections.abc import Callable, Iterable
from functools import partial
from html import escape
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING, Any

from anywidget import AnyWidget
from ipywidgets import HTML, VBox

from afterword.follow_through import rows
from afterword.follow_through.charts import Chart, Traced
from afterword.follow_through.charts.as_html import figure, grid
from afterword.follow_through.rows_in_words import heads, in_words
from afterword.follow_through.wording import counted
from afterword.forms.boxes import fill
from afterword.forms.fold import Fold
from afterword.forms.looks import layout, shared
from afterword.forms.page import Page

if TYPE_CHECKING:
    import pandas as pd

LISTED = 200
"""The most rows listed at once."""


class ChartBox(VBox):
    """Drawn anew only when what it shows has changed; the rows are looked up when somebody asks for them."""

    def __init__(self, page: Page, table: "Callable[[], pd.DataFrame]") -> None:
        self._table = table
        self.chart: Chart | None = None
        self._below: tuple[str, ...] = ()
        self.picture = HTML(**shared(HTML))
        self.numbers, self.behind = HTML(**shared(HTML)), HTML(**shared(HTML))
        self.fold = Fold(page, "The figures, and the rows behind them", self.numbers, self.behind, unfolded=self._fold)
        super().__init__([self.picture], **shared(VBox))

    def show(self, chart: Chart, below: Iterable[str] = ()) -> None:
        """Show this chart, and these sentences below its own."""
        said = tuple(below)
        if self.chart and _same(self.chart, chart) and self._below == said:
            return
        self.chart, self._below = chart, said
        self.picture.value = figure(chart, said)
        fill(self, self.picture, *([self.fold] if chart.n else []))
        if self.fold.is_open:
            self._fold()

    def say(self, title: str, sentences: Iterable[str]) -> None:
        """Show words in the chart's place: it can't be drawn yet."""
        self.chart = None
        said = f"<h3>{escape(title)}</h3>{''.join(f'<p>{escape(sentence)}</p>' for sentence in sentences)}"
        if self.picture.value != said:
            self.picture.value = said
        fill(self, self.picture)

    def trace(self, row: int, column: int) -> None:
        """Show the rows behind one number of the table."""
        if self.chart is None:
            return
        number = self.chart.rows[row][column]
        if isinstance(number, Traced):
            part = self.chart.rows[row][0]
            self._list(f"{part}: {self.chart.columns[column].lower()}", number.figure, number.where)

    def _fold(self) -> None:
        chart = self.chart
        if chart is None:
            return
        self.numbers.value = grid(chart.title, chart.columns, chart.rows, partial(_button, chart))
        if chart.behind:
            self._list("All of them", chart.behind, {})

    def _list(self, what: str, name: str, where: Any) -> None:
        found = rows(self._table(), name, **where)
        title = f"{what}: {counted(len(found), 'row')}"
        more = f"<p>The first {LISTED} are listed; afterword export writes them all.</p>" if len(found) > LISTED else ""
        listed = grid(title, heads(name), islice(in_words(found.head(LISTED), heads(name)), LISTED))
        hint = "Press a number above to see the rows that it counts."
        self.behind.value = f'<div role="status"><h4>{escape(title)}</h4></div><p>{hint}</p>{listed}{more}'


class Tracing(AnyWidget):
    """Tells which number of which chart was pressed; shows nothing of itself."""

    _esm = files(__package__).joinpath("tracing.js").read_text(encoding="utf-8")

    def __init__(self, page: Page, pressed: Callable[[str, int, int], None]) -> None:
        super().__init__(layout=layout())
        self._pressed = pressed
        self.on_msg(page.guarded(self._traced))

    def _traced(self, _widget: Any, content: Any, _buffers: Any) -> None:
        self._pressed(str(content.get("chart")), int(content["row"]), int(content["column"]))


def _button(chart: Chart, number: Traced, row: int, column: int) -> str:
    """A number as the button that asks for its rows."""
    place = f'data-chart="{escape(chart.name)}" data-row="{row}" data-column="{column}"'
    says = escape(f"{number} – {chart.rows[row][0]}, {chart.columns[column].lower()}: show the rows")
    return f'<button type="button" {place} aria-label="{says}">{escape(number)}</button>'


def _same(one: Chart, other: Chart) -> bool:
    return (one.reads, one.rows) == (other.reads, other.rows)
