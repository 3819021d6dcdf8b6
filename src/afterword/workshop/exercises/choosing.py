"""Choose one; the calendar and what is usual in a country decide where they can."""

from datetime import date, datetime

from afterword.deadlines import due
from afterword.notes.customs import custom
from afterword.records import Meeting
from afterword.workshop.exercises.exercise import Case, Exercise, Option


def remarks(exercise: Exercise, answer: tuple[str, ...]) -> list[str]:
    """Return what is to be said of the options chosen, one a case; nothing where they are the right ones."""
    given = (*answer, *("" for _ in exercise.cases))
    return [said for case, key in zip(exercise.cases, given, strict=False) if (said := _remark(case, key))]


def _remark(case: Case, key: str) -> str:
    chosen = next((one for one in case.options if one.key == key), None)
    if chosen is None:
        return f"“{case.asks}” is not answered yet."
    if _is_right(case, chosen):
        return ""
    usual = custom(case.region) if case.region else None
    return f"{chosen.because} {usual.says}" if usual else chosen.because


def _is_right(case: Case, option: Option) -> bool:
    if case.meeting is None:
        return option.right
    where = case.meeting
    met = Meeting(
        at=datetime.fromisoformat(where.at),
        timezone=where.timezone,
        region=where.region,
        stage="first",
        format="in person",
    )
    return due(met).date() == date.fromisoformat(option.key)
