"""Sent in time, or sent anyway."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from afterword.deadlines import due
from afterword.notes.reading import Case
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import Remark, Rule


def _check(case: Case) -> Iterator[Remark]:
    meeting = case.interview.interview
    if meeting.practice:
        return
    try:
        last = due(meeting)
        late = case.at.astimezone(UTC) > last.astimezone(UTC)
    except (OverflowError, ValueError):
        return  # the calendar ends in the year 9999
    if late:
        yield Remark(
            f"The best moment was until the end of {last:%A}, {last.day} {last:%B}. "
            "A late note is still welcome: send it now, and don't apologise for the delay."
        )


_AFTER = datetime(2026, 5, 8, 9, tzinfo=UTC)

RULE = Rule(
    id="late",
    severity="should",
    reason="The end of the next working day is on time almost everywhere; after it, late is better than never.",
    source="uva",
    check=_check,
    english=False,
    kinds=frozenset({"thank-you", "coordinator"}),
    flags=(Example("The van is a joy.", review={"at": _AFTER}),),
    passes=(
        Example("The van is a joy.", review={"at": _AFTER - timedelta(days=1)}),
        Example("The van is a joy.", review={"at": datetime(2026, 5, 7, 23, 59, 59)}),
        Example("The van is a joy.", given={"interview.practice": True}, review={"at": _AFTER}),
        Example("I wish you all well.", review={"at": _AFTER, "kind": "after-rejection"}),
    ),
)
