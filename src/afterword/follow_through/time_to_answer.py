"""How long an answer takes: the share of interviews with a favourable or an unfavourable one, day by day.

The two answers compete, and many interviews still wait; the estimate of Aalen and Johansen heeds both. Whoever
waits, or was never answered, counts as waiting until the day of the figures; who stepped back, until that day.
"""

from collections import defaultdict
from collections.abc import Mapping

from afterword.records import Record


class Answered(Record):
    """The shares answered by a day on which there was an answer."""

    days: int
    """Days from the interview to that answer."""
    favourable: float
    """The estimated share of interviews with a favourable answer by then."""
    unfavourable: float
    """The estimated share with a rejection."""


def time_to_answer(waits: Mapping[tuple[int, str], int]) -> tuple[Answered, ...]:
    """Return the curves, a step for each day with an answer.

    Args:
        waits: how many interviews waited so many days for an answer that was ``favourable``, ``rejected`` or ``none``.
    """
    by_day: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for (days, answer), n in waits.items():
        by_day[days][answer] += n
    at_risk, waiting, favourable, unfavourable = sum(waits.values()), 1.0, 0.0, 0.0
    steps = []
    for days, ended in sorted(by_day.items()):
        good, bad = ended["favourable"], ended["rejected"]
        favourable += waiting * good / at_risk
        unfavourable += waiting * bad / at_risk
        waiting *= 1 - (good + bad) / at_risk
        at_risk -= sum(ended.values())
        if good or bad:
            steps.append(Answered(days=days, favourable=favourable, unfavourable=unfavourable))
    return tuple(steps)


def half_by(steps: tuple[Answered, ...]) -> int | None:
    """Return the day by which half the interviews have an answer, or None where fewer have."""
    return next((step.days for step in steps if step.favourable + step.unfavourable >= 0.5), None)
