"""What a chart is, before it is drawn in any theme or width."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from afterword.follow_through.charts.style import Theme


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
    """The lines of that table."""
    inches: float
    """How tall the drawing is."""
    draw: Callable[[Any, "Theme"], None]
    """Draws it on matplotlib's axes; of no use where ``n`` is 0."""
