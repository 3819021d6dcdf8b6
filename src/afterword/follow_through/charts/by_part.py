"""Which notes were on time: by the stage of the interview, its format, and the way in which the note went."""

from typing import TYPE_CHECKING

from afterword.follow_through.charts import intervals
from afterword.follow_through.charts.chart import Chart, traced
from afterword.follow_through.honesty import SMALLEST_GROUP
from afterword.follow_through.parts import Part, parts
from afterword.follow_through.wording import counted, interval, percent

if TYPE_CHECKING:
    import pandas as pd

TITLES = {
    "stage": "Notes sent on time, by the stage of the interview",
    "format": "Notes sent on time, by the format of the interview",
    "channel": "Notes sent on time, by the way in which they went",
}
HEADS = {"stage": "Stage", "format": "Format", "channel": "Way"}
NAMES = {
    "first": "First interview",
    "second": "Second interview",
    "final": "Final interview",
    "email": "E-mail",
    "linkedin": "LinkedIn message",
    "linkedin-request": "LinkedIn request",
}
"""What a part is called where a capital letter is not enough."""


def by_part(table: "pd.DataFrame", by: str) -> Chart:
    """Return the chart of notes on time by ``stage``, ``format`` or ``channel``."""
    found = parts(table, by)
    shown = [part for part in found if part.value is not None and part.rates.on_time.n]
    n = sum(part.rates.on_time.n for part in shown)
    lines = [intervals.Line(_words(part), part.rates.on_time) for part in shown]
    return Chart(
        name=f"by-{by}",
        title=TITLES[by],
        reads=_sentence(shown, by, n, sum(part.rates.on_time.n for part in found) - n),
        n=n,
        columns=(HEADS[by], "Owed", "Sent", "On time", "Late", "Unsent", "Open", "On time, share", "95% interval"),
        rows=tuple(_row(part, by) for part in found),
        inches=intervals.height(len(lines)),
        draw=lambda axes, theme: intervals.draw(axes, theme, lines, f"on time, of {n:,} notes (n)"),
        behind="owed",
    )


def _name(part: Part) -> str:
    if part.value is None:
        return "Not known yet"
    return NAMES.get(part.value, part.value.capitalize())


def _words(part: Part) -> str:
    return f"{_name(part)}: {part.rates.on_time.k:,} of {part.rates.on_time.n:,} on time"


def _row(part: Part, by: str) -> tuple[str, ...]:
    numbers = (
        traced(getattr(part, figure), figure, **{by: part.value})
        for figure in ("owed", "sent", "on_time", "late", "unsent", "open")
    )
    # A note that has not gone has no way yet: its "0% on time" would be a rate of nothing that one could choose.
    rate = part.rates.on_time if part.value is not None else None
    return _name(part), *numbers, (percent(rate.rate) if rate else "") or "–", (interval(rate) if rate else "") or "–"


def _sentence(shown: list[Part], by: str, n: int, left_out: int) -> str:
    if not shown:
        return "No note has been sent or missed so far."
    each = "; ".join(f"{_spoken(p)}: {p.rates.on_time.k:,} of {p.rates.on_time.n:,}{_range(p)}" for p in shown)
    notes = "whose way is known" if by == "channel" else "no longer open"
    return f"Of {counted(n, 'note')} {notes}, sent on time – {each}.{_too_few(shown)}{_unknown(left_out)}"


def _spoken(part: Part) -> str:
    name = _name(part)
    return name if name.startswith("LinkedIn") else name.lower()


def _range(part: Part) -> str:
    return f" (95% interval {interval(part.rates.on_time)})"


def _too_few(shown: list[Part]) -> str:
    small = [_spoken(part) for part in shown if part.rates.on_time.n < SMALLEST_GROUP]
    return f" Too few to say much (fewer than {SMALLEST_GROUP}): {'; '.join(small)}." if small else ""


def _unknown(left_out: int) -> str:
    if not left_out:
        return ""
    one = left_out == 1
    return (
        f" {counted(left_out, 'note')} {'was' if one else 'were'} not sent and {'has' if one else 'have'} no way yet."
    )
