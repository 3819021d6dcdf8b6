"""The sheet on which an interview is captured by hand, before anybody sits down at a screen."""

from html import escape
from pathlib import Path

from afterword.workshop.paper import lines, paper
from afterword.workshop.written import Written, read


class Part(Written):
    """A part of the sheet."""

    name: str
    asks: tuple[str, ...]
    lines: int
    times: int = 1


PARTS: tuple[Part, ...] = tuple(
    Part.model_validate(one) for one in read(Path(__file__).with_name("capture.yaml"))["parts"]
)


def capture_sheet() -> str:
    """Return the sheet as a page to print."""
    return paper("After an interview: what I remember", "".join(_part(part) * part.times for part in PARTS))


def _part(part: Part) -> str:
    asked = "".join(f"<p>{escape(words)}</p>{lines(part.lines)}" for words in part.asks)
    return f"<section><h2>{escape(part.name)}</h2>{asked}</section>"
