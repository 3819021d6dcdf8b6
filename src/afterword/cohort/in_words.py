"""The cohort as a page to read aloud."""

from collections.abc import Iterator, Sequence
from datetime import date
from textwrap import fill

from afterword.cohort.figures import CohortFigures, Group
from afterword.cohort.small_groups import FEWEST
from afterword.deadlines.in_words import MONTHS, day_of
from afterword.follow_through import ASSOCIATION, Rate
from afterword.follow_through.wording import WAYS

WIDTH = 100
HIDDEN = f"not shown: fewer than {FEWEST} people, or it would give such a group away"
TOO_FEW = f"not shown: fewer than {FEWEST} people have any to count"
WHAT = {
    "stage": "Notes on time by stage",
    "format": "Notes on time by format",
    "channel": "Notes on time by channel",
    "follow_through": "Favourable answers by follow-through",
    "week": "Notes on time by the week of the interview",
}


def as_text(figures: CohortFigures, groups: Sequence[Group] = (), by: str | None = None) -> str:
    """Return the page: people first, then rates, then the split that was asked for, then what was left out."""
    return "\n".join(_lines(figures, groups, by))


def _lines(figures: CohortFigures, groups: Sequence[Group], by: str | None) -> Iterator[str]:
    yield headline(figures)
    if figures.people:
        yield ""
    for one in figures.people:
        seen = f" (as of {day_of(one.as_of, figures.as_of)})" if one.as_of else ""
        yield f"{one.called}: {one.standing}. {one.why}{seen}"
    yield ""
    yield f"Notes sent: {rate_in_words(figures.sent)}"
    yield f"Notes on time: {rate_in_words(figures.on_time)}"
    yield f"Favourable answers, of those known: {rate_in_words(figures.favourable)}"
    if by:
        yield ""
        yield f"{WHAT[by]}:"
        yield from (f"  {group_name(group, by)}: {group_in_words(group)}" for group in groups)
    yield ""
    yield f"Intervals: {figures.method}."
    yield fill(ASSOCIATION, WIDTH)
    if figures.left_out:
        yield ""
        yield "Left out, or to look at:"
        yield from (f"  {sentence}" for sentence in figures.left_out)


def headline(figures: CohortFigures) -> str:
    """Return how many share, and as of when."""
    many, held, at = figures.sharing, figures.interviews, figures.as_of
    who = "1 person shares" if many == 1 else f"{many} people share"
    return f"{who}, with {held} interview{'s' * (held != 1)}, on {day_of(at)} {at.year}."


def group_name(group: Group, by: str) -> str:
    """Return what a group is called: a way of following through, a week by its Monday, else its own name."""
    if by == "week":
        monday = date.fromisoformat(group.name)
        return f"week of {monday.day} {MONTHS[monday.month - 1]} {monday.year}"
    return WAYS.get(group.name, group.name) if by == "follow_through" else group.name


def group_in_words(group: Group) -> str:
    """Return a group's rate, or why it is not shown."""
    return HIDDEN if group.rate is None else f"{rate_in_words(group.rate)} ({group.people} people)"


def rate_in_words(rate: Rate | None) -> str:
    """Return how many of how many, the rate and its interval, or why there is none."""
    if rate is None:
        return TOO_FEW
    if rate.rate is None:
        return "none yet"
    between = "" if rate.low is None or rate.high is None else f", {rate.low:.0%} to {rate.high:.0%}"
    return f"{rate.k} of {rate.n}, {rate.rate:.0%}{between}"
