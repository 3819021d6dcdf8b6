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
    """Something more: a point that was not said, a skill, what is unique."""

    @property
    def points(self) -> tuple[Point, ...]:
        """The points, the main one first."""
        return tuple(point for point in self if point is not None)


def deal(points: Sequence[Point], people: Sequence[Interviewer], *, no_second: Sequence[str] = ()) -> list[Hand]:
    """Return a hand for each person.

    What was marked for a person goes to that person. Then the best matches go first; with equal matches the earlier
    reader is served first, so that a fourth person at the end changes nothing for the first three unless a point
    suits that person better. A point goes to a second reader only where there is no other.

    Args:
        points: what can be said, in the order of the reflection.
        people: the readers, in the order of the interview.
        no_second: names of those whose note has enough with one point.
    """
    most = [1 if person.name in no_second else 2 for person in people]
    hands = [[p for p in points if p.marked_for(who)][:most[i]] for i, who in enumerate(people)]  # fmt: skip
    free = [p for p in points if not any(p in hand for hand in hands)]
    free = _add(hands, [p for p in free if p.part in MAIN], free, people, [1] * len(people), least=1)
    free = _add(hands, [p for p in free if p.part in MAIN], free, people, [1] * len(people))
    free = _add(hands, [p for p in free if p.part != "strength"], free, people, most)
    free = _add(hands, free, free, people, most)
    _share(hands, points, people, most)
    return [Hand(*hand) for hand in hands]


def _add(
    hands: list[list[Point]],
    offered: Sequence[Point],
    free: Sequence[Point],
    people: Sequence[Interviewer],
    most: Sequence[int],
    least: int = 0,
) -> list[Point]:
    """Add to each hand with room at most one of ``offered``, the best matches first; return what is still free."""
    ranked = sorted(
        (-fit(point, person), i, j)
        for i, person in enumerate(people)
        for j, point in enumerate(offered)
        if len(hands[i]) < most[i] and fit(point, person) >= least
    )
    served: set[int] = set()
    given: set[int] = set()
    for _, i, j in ranked:
        if i not in served and j not in given:
            hands[i].append(offered[j])
            served.add(i)
            given.add(j)
    return [p for p in free if p not in [offered[j] for j in given]]


def _share(
    hands: list[list[Point]], points: Sequence[Point], people: Sequence[Interviewer], most: Sequence[int]
) -> None:
    """Give those with nothing what the fewest have, two points where one would make two notes carry the same."""
    for i, person in enumerate(people):
        allowed = [p for p in points if fit(p, person) >= 0]
        if hands[i] or not allowed:
            continue
        fewest = sorted(allowed, key=lambda p: (p.part not in MAIN, sum(p in hand for hand in hands)))
        choices = [[p] for p in fewest] + [[p, q] for p in fewest for q in fewest if p != q][: 40 * (most[i] > 1)]
        others = [set(map(_path, hand)) for hand in hands]
        hands[i].extend(next((c for c in choices if set(map(_path, c)) not in others), fewest[:1]))


def _path(point: Point) -> str:
    return point.path


def other_points(points: Sequence[Point], hands: Sequence[Hand], person: Interviewer, hand: Hand) -> list[Point]:
    """Return what else could be this person's main point: first what nobody has, then the best matches."""
    held = [point for other in hands for point in other.points if point not in hand.points]
    could = [p for p in points if p != hand.main and fit(p, person) >= 0]
    return sorted(could, key=lambda p: (p in held, -fit(p, person)))


def why(hand: Hand, person: Interviewer, swapped: str = "") -> tuple[str, ...]:
    """Return in sentences why each point goes to this person.

    Args:
        hand: the points.
        person: whose note they are in.
        swapped: why the main one is another than was dealt.
    """
    reasons = [swapped if swapped and point == hand.main else _because(point, person) for point in hand.points]
    said = zip(hand.points, reasons, strict=True)
    return tuple(f"“{point.typed}” goes to {person.called}, {because}." for point, because in said)


def _because(point: Point, person: Interviewer) -> str:
    if point.marked_for(person):
        return "because you marked it for them"
    if meets_need(point, person):
        return f"who kept coming back to “{person.cares_about}”"
    if fit(point, person) > 0:
        return "because it is close to what the two of you spoke about"
    return "so that each note says something of its own"
