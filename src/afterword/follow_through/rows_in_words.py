"""The rows behind a figure as a person reads them: whom, when, what had become of it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from afterword.deadlines.in_words import DAYS, MONTHS
from afterword.follow_through.definitions import INTERVIEWS
from afterword.follow_through.wording import OUTCOME_WORDS, WAYS

if TYPE_CHECKING:
    import pandas as pd

Row = dict[str, Any]
NO_BREAK = "\N{NO-BREAK SPACE}"

COLUMNS: dict[str, Callable[[Row], str]] = {
    "Interview": lambda row: _day(row["day"]),
    "Company": lambda row: row["company"],
    "Role": lambda row: row["role"],
    "Stage": lambda row: str(row["stage"]).capitalize(),
    "Format": lambda row: str(row["format"]).capitalize(),
    "Note to": lambda row: row["interviewer"],
    "Due": lambda row: _moment(row["due"], row),
    "Sent": lambda row: _moment(row["sent"], row),
    "The note": lambda row: _state(row),
    "The interview's notes": lambda row: WAYS.get(row["follow_through"], "One is open"),
    "Answer": lambda row: OUTCOME_WORDS[row["outcome"]],
    "Answer on": lambda row: _day(row["outcome_on"]),
}
"""Each column with what it says of a row; times are those of the place of the interview."""

OF_NOTES = ("Interview", "Company", "Role", "Note to", "Due", "Sent", "The note", "Answer")
OF_INTERVIEWS = ("Interview", "Company", "Role", "Stage", "Format", "The interview's notes", "Answer", "Answer on")


def heads(figure: str) -> tuple[str, ...]:
    """Return the columns in which the rows of a figure are shown: those of interviews, or of notes."""
    return OF_INTERVIEWS if figure in INTERVIEWS else OF_NOTES


def in_words(table: "pd.DataFrame", columns: Sequence[str] = tuple(COLUMNS)) -> Iterator[tuple[str, ...]]:
    """Return each row of ``table`` in these columns."""
    plain: list[Any] = table.astype(object).where(table.notna(), None).to_dict("records")
    for row in plain:
        yield tuple(COLUMNS[name](row) for name in columns)


def _state(row: Row) -> str:
    doubt = f" (marked as sent {row['question']})" if row["question"] else ""
    return f"{str(row['state']).capitalize()}{doubt}"


def _day(day: datetime | None) -> str:
    """A day on one line of a narrow table: ``Tue 3 Nov 2026``, of one piece."""
    if day is None:
        return "–"
    return f"{DAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]} {day.year}".replace(" ", NO_BREAK)


def _moment(at: datetime | None, row: Row) -> str:
    if at is None:
        return "–"
    there = at.astimezone(ZoneInfo(row["timezone"]))
    return f"{_day(there)}, {there:%H:%M}"
