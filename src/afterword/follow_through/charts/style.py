"""How every chart looks: colours for light and dark, shapes that read without colour, widths, bytes.

No state of pyplot is touched: each picture is a ``Figure`` of its own, so any number may be drawn at once.
"""

import re
from collections.abc import Callable, Iterable
from html import escape
from io import BytesIO
from textwrap import wrap
from typing import Any, NamedTuple
from uuid import uuid4

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from afterword.follow_through.charts.chart import Chart

WIDE, NARROW = 7.2, 3.9
"""Widths in inches: beside a page's text, and on a screen of 420 pixels."""

TEXT, SMALL, TITLE = 10, 9, 12
"""Sizes of type in points."""

_SIDES, _TOP, _BOTTOM = 0.08, 0.08, 0.62
_PER_TITLE_LINE = 0.26


class Theme(NamedTuple):
    """The colours of a theme; each says what it is for, and no two are the same."""

    name: str
    ink: str
    """Words, outlines, the marks themselves."""
    quiet: str
    """Words and lines of the second rank."""
    grid: str
    paper: str
    good: str
    """On time; favourable."""
    fair: str
    """Late."""
    missing: str
    """Unsent."""


LIGHT = Theme("light", "#1c2126", "#565f69", "#d5dade", "#fefefe", "#0b5fa5", "#b8560f", "#8a8f95")
DARK = Theme("dark", "#e9ecef", "#a9b2bb", "#3c444c", "#131518", "#6cb2f2", "#f0a35e", "#7d858e")


def png(chart: Chart, theme: Theme = LIGHT, width: float = WIDE, dpi: int = 144) -> bytes:
    """Return the chart, its title above it, as a PNG."""
    figure = _figure(chart, theme, width, titled=True)
    return _bytes(FigureCanvasAgg(figure).print_png, figure, dpi)


def svg(chart: Chart, theme: Theme = LIGHT, width: float = WIDE) -> bytes:
    """Return the chart, its title above it, as an SVG file."""
    figure = _figure(chart, theme, width, titled=True)
    return _bytes(FigureCanvasSVG(figure).print_svg, figure, 72, metadata={"Date": None})


def for_page(chart: Chart, width: float = WIDE) -> str:
    """Return the chart without its title as an SVG element for an HTML page that shows the title itself.

    Its colours are CSS variables (``--chart-ink``, ``--chart-good`` …), so it follows the page's theme.
    """
    figure = _figure(chart, LIGHT, width, titled=False)
    drawn = _bytes(FigureCanvasSVG(figure).print_svg, figure, 72, metadata={"Date": None}).decode()
    return _element(drawn, chart)


def variables(theme: Theme) -> str:
    """Return the CSS variables that ``for_page`` uses."""
    colours = theme._asdict()
    return " ".join(f"--chart-{role}: {colour};" for role, colour in colours.items() if role != "name")


def scale(axes: Axes, theme: Theme, label: str) -> None:
    """Leave the horizontal scale and its grid; take everything else away."""
    axes.spines[:].set_visible(False)
    axes.yaxis.set_visible(False)
    axes.tick_params(axis="x", length=0, colors=theme.quiet, labelsize=SMALL)
    axes.grid(axis="x", color=theme.grid, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.set_xlabel(label, color=theme.quiet, fontsize=SMALL, loc="left")


def whole_numbers(axes: Axes, end: float) -> None:
    """Let the horizontal scale count from 0 to ``end``, its last number inside the picture."""
    axes.set_xlim(0, end * 1.01)
    ticks = [tick for tick in MaxNLocator(6, integer=True).tick_values(0, end) if 0 <= tick <= end]
    axes.set_xticks(ticks, [f"{tick:,.0f}" for tick in ticks])
    words = axes.get_xticklabels()
    words[0].set_horizontalalignment("left")
    if ticks[-1] > 0.95 * end:
        words[-1].set_horizontalalignment("right")


def levels(axes: Axes, theme: Theme, marks: Iterable[tuple[float, str]], end: float, *, start: float = 0) -> None:
    """Draw a line across at each height, with its words on the left: a scale that needs no room beside the picture."""
    for height, words in marks:
        axes.plot([start, end], [height, height], color=theme.grid, linewidth=0.8, zorder=0)
        say(axes, theme, start, height, words)


def say(axes: Axes, theme: Theme, x: float, y: float, words: str, size: int = SMALL, side: str = "left") -> None:
    """Write plain words at a place of the chart's own scale, over no grid line; a ``$`` in them is a dollar."""
    behind = {"facecolor": theme.paper, "edgecolor": "none", "pad": 1}
    more: dict[str, Any] = {"ha": side, "va": "center", "zorder": 3, "parse_math": False, "bbox": behind}
    axes.text(x, y, words, color=theme.ink, fontsize=size, **more)


def cut(axes: Axes, words: str, end: str) -> str:
    """Return a person's words with ``end`` after them, cut where the picture is too narrow for the whole."""
    figure = axes.figure.get_figure(root=True)
    room = int(figure.get_figwidth() * 12) - len(end) if figure else 80
    return (words if len(words) <= room else f"{words[: room - 1].rstrip()}…") + end


def _figure(chart: Chart, theme: Theme, width: float, *, titled: bool) -> Figure:
    title = wrap(chart.title, int(width * 11)) if titled else []
    above = _TOP + len(title) * _PER_TITLE_LINE
    height = above + chart.inches + _BOTTOM
    figure = Figure(figsize=(width, height), facecolor=theme.paper if titled else "none")
    box = (_SIDES / width, _BOTTOM / height, 1 - 2 * _SIDES / width, chart.inches / height)
    axes = figure.add_axes(box, facecolor="none")
    if title:
        figure.text(_SIDES / width, 1 - _TOP / height, "\n".join(title), color=theme.ink, fontsize=TITLE, va="top")
    if chart.n:
        chart.draw(axes, theme)
    else:
        axes.set_axis_off()
        axes.text(0, 0.5, "Nothing to draw yet", color=theme.quiet, fontsize=TEXT, va="center")
    return figure


def _bytes(write: Callable[..., None], figure: Figure, dpi: int, **more: Any) -> bytes:
    figure.set_dpi(dpi)
    out = BytesIO()
    write(out, **more)
    return out.getvalue()


def _element(drawn: str, chart: Chart) -> str:
    drawn = drawn[drawn.index("<svg") :]
    drawn = re.sub(r"<metadata>.*?</metadata>|<!--.*?-->", "", drawn, flags=re.DOTALL)
    drawn = re.sub(r'<g id="[^"]*"', "<g", drawn)  # the same in every chart, and used by nothing
    # Names of glyphs and patterns hold for the whole page: each picture keeps to its own.
    drawn = re.sub(r'( id="|href="#|url\(#)', rf"\g<1>{uuid4().hex[:8]}-", drawn)
    for role, colour in LIGHT._asdict().items():
        drawn = drawn.replace(colour, f"var(--chart-{role})")
    says = escape(f"{chart.title}. {chart.reads}")
    drawn = re.sub(r'(<svg[^>]*?) width="[^"]*" height="[^"]*"', r"\1", drawn, count=1)
    return drawn.replace("<svg", f'<svg role="img" aria-label="{says}"', 1)
