"""The exercises on paper: without their answers, with room to write."""

from html import escape

from afterword.workshop.exercises.exercise import EXERCISES, Case, Exercise, Option
from afterword.workshop.paper import lines, paper


def sheet() -> str:
    """Return all exercises as a page to print, complete in itself."""
    parts = "".join(f"<section>{_exercise(number, one)}</section>" for number, one in enumerate(EXERCISES, 1))
    return paper("Practice: nine short exercises", parts)


def _exercise(number: int, one: Exercise) -> str:
    shown = f"<blockquote>{escape(one.shows.strip())}</blockquote>" if one.shows and one.by != "pick" else ""
    return f"<h2>{number}. {escape(one.title)}</h2><p>{escape(one.asks)}</p>{shown}{_room(one)}"


def _room(one: Exercise) -> str:
    if one.by == "write":
        stem = f"<p>{escape(one.stem)}</p>" if one.stem else ""
        return stem + lines(7 if one.unlike < 1 else 2)
    if one.by == "choose":
        return "".join(_case(case) for case in one.cases)
    return _options(one.options, "____" if one.by == "order" else "☐")


def _case(case: Case) -> str:
    return f"<p>{escape(case.asks)}</p>{_options(case.options, '☐')}"


def _options(options: tuple[Option, ...], mark: str) -> str:
    return "<ul>" + "".join(f"<li>{mark} {escape(one.words)}</li>" for one in options) + "</ul>"
