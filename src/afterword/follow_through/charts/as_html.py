"""A chart as HTML, the same on the page and in the report: title, picture, the sentence, the figures as a table."""

from collections.abc import Callable, Iterable, Sequence
from html import escape

from afterword.follow_through.charts.chart import Chart, Traced
from afterword.follow_through.charts.style import DARK, LIGHT, NARROW, WIDE, for_page, variables
from afterword.follow_through.published import Beside

Number = Callable[[Traced, int, int], str]
"""Writes a number that knows its rows, in this line and column of a table, as a way to them."""

STYLE = """
.afterword-chart { container-type: inline-size; }
.afterword-chart svg { display: block; width: 100%; height: auto; }
@container (min-width: 30rem) { .afterword-chart .is-narrow { display: none; } }
@container (max-width: 29.99rem) { .afterword-chart .is-wide { display: none; } }
.afterword-chart figure { margin: 0 0 1.2rem; }
.afterword-table { overflow-x: auto; max-height: 26rem; overflow-y: auto; margin: 0.3rem 0 0.8rem; }
.afterword-table table { border-collapse: collapse; font-size: 0.92rem; overflow-wrap: normal; }
.afterword-table th, .afterword-table td {
  border-bottom: 1px solid var(--afterword-line); padding: 0.2rem 0.8rem 0.2rem 0;
  text-align: left; vertical-align: top;
}
"""
"""What every chart and table needs; ``--afterword-line`` and the colours of ``colours`` are the page's to give."""


def colours(light: str, dark: str) -> str:
    """Return the rules that give charts their colours, for the selectors of a light and of a dark page."""
    return f"{light} {{ {variables(LIGHT)} }} {dark} {{ {variables(DARK)} }}"


def figure(chart: Chart, below: Iterable[str] = (), *, level: int = 3) -> str:
    """Return the chart with its title, its picture wide and narrow, its sentence and more of them ``below``."""
    drawings = "".join(
        f'<div class="{css}">{for_page(chart, width)}</div>'
        for css, width in (("is-wide", WIDE), ("is-narrow", NARROW))
        if chart.n
    )
    words = "".join(f"<p>{escape(sentence)}</p>" for sentence in (chart.reads, *below))
    title = f"<h{level}>{escape(chart.title)}</h{level}>"
    return f'<div class="afterword-chart"><figure>{title}{drawings}<figcaption>{words}</figcaption></figure></div>'


def beside_list(lines: Iterable[Beside]) -> str:
    """Return published figures as a list, each with its source and with the person's own figure."""
    return f"<ul>{''.join(_beside(line) for line in lines)}</ul>"


def _beside(line: Beside) -> str:
    yours = f"<br><strong>Yours: {escape(line.yours)}</strong>" if line.yours else ""
    address = escape(line.address)
    link = f'<a href="https://{address}" target="_blank" rel="noopener noreferrer">{address.split("/")[0]}</a>'
    return f"<li>{escape(line.says)} <span>{escape(line.about)} {link}</span>{yours}</li>"


def grid(
    title: str, columns: Sequence[str], rows: Iterable[Sequence[str]], number: Number = lambda one, *_: escape(one)
) -> str:
    """Return a plain table that scrolls by itself, on keys too; ``title`` is read out."""
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in columns)
    lines = "".join(f"<tr>{_cells(row, place, number)}</tr>" for place, row in enumerate(rows))
    caption = f'<caption class="afterword-unseen">{escape(title)}</caption>'
    table = f"<table>{caption}<thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"
    return f'<div class="afterword-table" role="region" aria-label="{escape(title)}" tabindex="0">{table}</div>'


def _cells(row: Sequence[str], place: int, number: Number) -> str:
    cells = (number(one, place, at) if isinstance(one, Traced) else escape(one) for at, one in enumerate(row))
    return "".join(f"<td>{cell}</td>" for cell in cells)
