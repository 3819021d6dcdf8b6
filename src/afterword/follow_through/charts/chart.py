"""What a chart is, before it is drawn in any theme or width."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from afterword.follow_through.charts.style import Theme


class Traced(str):
    """A number of a chart's table that knows which rows of the table of notes it counts."""

    figure: str
    """A name of ``DEFINITIONS``, as ``rows`` takes it."""
    where: Mapping[str, Any]
    """The part of the table that is meant, by column."""

    def __new__(cls, words: str, figure: str, **where: Any) -> "Traced":
        """Return the number, written as ``words``."""
        made = super().__new__(cls, words)
        made.figure, made.where = figure, where
        return made


def traced(n: int, figure: str, **where: Any) -> str:
    """Return a number for a chart's table; behind none at all there are no rows."""
    return Traced(f"{n:,}", figure, **where) if n else "0"


@dataclass(frozen=True)
class Chart:
    """A picture, the words that stand for it, and how to draw it."""

    name: str
    """A word of its own, for files and links."""
    title: str
    """What it shows."""
    reads: str
    """A sentence that reads it: for everybody, and instead of the picture for whoever can't see it."""
    n: int
    """How many notes or interviews it is made from."""
    columns: tuple[str, ...]
    """The heads of the same as a table."""
    rows: tuple[tuple[str, ...], ...]
    """The lines of that table; a number that counts rows is ``Traced`` to them."""
    inches: float
    """How tall the drawing is."""
    draw: Callable[[Any, "Theme"], None]
    """Draws it on matplotlib's axes; of no use where ``n`` is 0."""
    behind: str = ""
    """The figure whose rows stand behind the whole picture; empty where its table shows them already."""
