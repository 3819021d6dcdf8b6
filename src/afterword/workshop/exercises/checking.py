"""Says whether an answer is right, and if not, one or two kind sentences that help to the next try."""

from typing import NamedTuple

from afterword.workshop.exercises import choosing, picking, putting_in_order, writing
from afterword.workshop.exercises.exercise import Exercise

_BY = {
    "pick": picking.remarks,
    "choose": choosing.remarks,
    "order": putting_in_order.remarks,
    "write": writing.remarks,
}
MOST = 2
"""Remarks at a time: a third would not be read."""


class Verdict(NamedTuple):
    """What is said of an answer."""

    right: bool
    says: tuple[str, ...]


def check(exercise: Exercise, answer: tuple[str, ...]) -> Verdict:
    """Say what is to be said of an answer; the reviewer, the composer and the calendar decide where they can."""
    remarks = _BY[exercise.by](exercise, answer)
    if remarks:
        return Verdict(False, tuple(remarks[:MOST]))
    praise = exercise.well_done
    if exercise.checked_by == "composer":
        praise = praise.format(writing.as_composed(exercise, answer[0]))
    return Verdict(True, (praise,))
