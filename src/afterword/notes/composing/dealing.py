"""Deals the points out, so that each note speaks to its reader and no two carry the same."""

from collections.abc import Sequence
from typing import NamedTuple

from afterword.notes.composing.points import Point, fit, meets_need
from afterword.records import Interviewer

MAIN = ("strength", "new_point")


class Hand(NamedTuple):
    """What one person's note says of the writer."""

    main: Point | None = None
    """A strength that was said, or a point that is new, as it suits the reader."""
    second: Point | None = None
    """Something that is new: a point that was not said, a skill, what is unique."""


def deal(points: Sequence[Point], people: Sequence[Interviewer], *, no_second: Sequence[str] = ()) -> list[Hand]:
    """Return a hand for each person.

    The best matches go first; marks of the person beat guesses; with equal matches the earlier reader is served
    first, so that a fourth person at the end changes nothing for the first three.

    Args:
        points: what can be said, in the order of the reflection.
        people: the readers, in the order of the interview.
        no_second: names of those whose note has enough with one point.
    """
    mains = _best_matches([p for p in points if p.part in MAIN], people)
    _serve_the_rest(mains, points, people)
    left = [p for p in points if p not in mains and p.part != "strength"]
    others = [person for person in people if person.name not in no_second]
    seconds = dict(zip([o.name for o in others], _best_matches(left, others, least=0), strict=True))
    return [
        Hand(main, None if seconds.get(person.name) == main else seconds.get(person.name))
        for main, person in zip(mains, people, strict=True)
    ]


def _best_matches(points: Sequence[Point], people: Sequence[Interviewer], least: int = 1) -> list[Point | None]:
    """Give each person at most one point and each point to at most one person, the best matches first."""
    ranked = sorted(
        (-fit(point, person), i, j)
        for i, person in enumerate(people)
        for j, point in enumerate(points)
        if fit(point, person) >= least
    )
    given: dict[int, int] = {}
    for _, i, j in ranked:
        if i not in given and j not in given.values():
            given[i] = j
    return [points[given[i]] if i in given else None for i in range(len(people))]


def _serve_the_rest(mains: list[Point | None], points: Sequence[Point], people: Sequence[Interviewer]) -> None:
    """Give those without a match what is left; where nothing is, share what the fewest have."""
    candidates = [p for p in points if p.part in MAIN] or list(points)
    for i, person in enumerate(people):
        if mains[i] is None:
            allowed = [p for p in candidates if fit(p, person) >= 0]
            fresh = [p for p in allowed if p not in mains]
            shared = sorted(allowed, key=lambda p: sum(m == p for m in mains))
            mains[i] = next(iter(fresh or shared), None)


def why(hand: Hand, person: Interviewer) -> str:
    """Return in a sentence why the main point goes to this person; empty where it was simply next."""
    point = hand.main
    if point is None:
        return ""
    if point.marked_for(person):
        return f"“{point.typed}” goes to {person.called}, because you marked it for them."
    if meets_need(point, person):
        return f"“{point.typed}” goes to {person.called}, who kept coming back to “{person.cares_about}”."
    return ""
