"""From the interview to a favourable answer, step by step; each step counts some of the one before."""

from afterword.follow_through.asking import Table, counted
from afterword.follow_through.definitions import INTERVIEWS, how_many
from afterword.follow_through.rates import Rate, rate
from afterword.records import Record

_STEPS = {name.removeprefix("funnel: "): which for name, which in INTERVIEWS.items() if name.startswith("funnel: ")}
_TOLD_APART = ("first_of_interview", "follow_through", "outcome")


class Step(Record):
    """One step of the funnel."""

    name: str
    """What these interviews have come to."""
    n: int
    """How many have."""
    of_the_step_before: Rate | None = None
    """As a rate of the step before, with its interval; nothing for the first."""


def funnel(table: Table) -> tuple[Step, ...]:
    """Return the steps: interviews, a note sent, every note on time, answer known, favourable.

    Interviews with a note that is still open are in none of them: it is not known yet how they go on. ``rows``
    gives those of a step under its name, such as ``funnel: answer known``.
    """
    groups = counted(table, *_TOLD_APART)
    steps: list[Step] = []
    for name, which in _STEPS.items():
        n = how_many(groups, which)
        steps.append(Step(name=name, n=n, of_the_step_before=rate(n, steps[-1].n) if steps else None))
    return tuple(steps)
