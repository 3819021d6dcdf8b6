"""Deals the points out, so that each note speaks to its reader and no two carry the same."""

from collections.abc import Sequence
from typing import NamedTuple

from afterword.notes.composing.points import NEED, Point, fit, meets_need
from afterword.records import Interviewer

MAIN = ("strength", "new_point")
USUAL_PANEL = 3
"""So many readers are dealt to together; whoever comes after them changes what they have only for a need."""


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

    What was marked for a person goes to that person, and to no other. Then what meets a reader's need, then what
    else is close to them, the best matches first; with equal matches the earlier reader is served first. No other
    point goes to two readers: a note without one is complete, and two notes with the same are a form letter.

    A fourth reader, and each after, is seated at a table that is laid: they are given one point that is free, or one
    that answers what they asked for and went to somebody who had not; nobody else's hand changes.

    Args:
        points: what can be said, in the order of the reflection.
        people: the readers, in the order of the interview.
        no_second: names of those whose note has enough with one point.
    """
    first, later = people[:USUAL_PANEL], people[USUAL_PANEL:]
    hands = _laid(points, first, [1 if person.name in no_second else 2 for person in first])
    for number, person in enumerate(later, len(first)):
        _seat(hands, points, people[:number], person)
    return [_in_order(hand, person) for hand, person in zip(hands, people, strict=True)]


def _laid(points: Sequence[Point], people: Sequence[Interviewer], most: Sequence[int]) -> list[list[Point]]:
    """The hands of a small panel, dealt together."""
    hands = _as_marked(points, people, most)
    most = [
        len(hand) if _has_more(points, hand, who) else most[i]
        for i, (hand, who) in enumerate(zip(hands, people, strict=True))
    ]
    free = [p for p in points if not p.wanted_by]
    for some, room, least in (
        (free, 1, NEED),
        ([p for p in free if p.part in MAIN], 1, 1),
        ([p for p in free if p.part in MAIN], 1, 0),
        (free, 1, 0),
        (free, 2, NEED),
        ([p for p in free if p.part in MAIN and p.meets], 2, 0),
        ([p for p in free if p.part != "strength"], 2, 0),
        (free, 2, 0),
    ):
        _add(hands, some, people, [min(room, n) for n in most], least)
    return hands


def _as_marked(points: Sequence[Point], people: Sequence[Interviewer], most: Sequence[int]) -> list[list[Point]]:
    """What was marked for each: a point that nobody has, else one that others have too; then a second of their own."""
    hands: list[list[Point]] = [[] for _ in people]
    for i, who in enumerate(people):
        marked = [p for p in points if p.marked_for(who)]
        hands[i] += sorted(marked, key=lambda p: any(p in hand for hand in hands))[:1]
    for i, who in enumerate(people):
        own = [p for p in points if p.marked_for(who) and not any(p in hand for hand in hands)]
        hands[i] += own[: max(most[i] - len(hands[i]), 0)]
    return hands


def _has_more(points: Sequence[Point], hand: Sequence[Point], who: Interviewer) -> bool:
    """Whether a point marked for them went to others: no guess takes its place."""
    return bool(hand) and any(p.marked_for(who) and p not in hand for p in points)


def _seat(
    hands: list[list[Point]], points: Sequence[Point], before: Sequence[Interviewer], person: Interviewer
) -> None:
    """Give one more reader a hand, and whoever gives a point up for them another that is free."""
    held = [p for hand in hands for p in hand]
    marked = [p for p in points if p.marked_for(person)]
    marked = [p for p in marked if p not in held][:2] or marked[:1]
    free = [p for p in points if not p.wanted_by and not any(p in hand for hand in hands)]
    if marked:
        hands.append(marked)
        return
    best = _best(free, person)
    if best is None or fit(best, person) < NEED:
        for hand, holder in zip(hands, before, strict=True):
            wanted = _best([p for p in hand if not p.wanted_by and fit(p, holder) < NEED], person)
            if wanted is not None and fit(wanted, person) >= NEED:
                hand.remove(wanted)
                hand += [] if hand else [p for p in [_best(free, holder)] if p is not None]
                hands.append([wanted])
                return
    hands.append([] if best is None else [best])


def _best(points: Sequence[Point], person: Interviewer) -> Point | None:
    """The point that suits a reader best, a strength or a new point rather than anything else."""
    return max(points, key=lambda p: (fit(p, person), p.part in MAIN), default=None)


def _add(
    hands: list[list[Point]], offered: Sequence[Point], people: Sequence[Interviewer], most: Sequence[int], least: int
) -> None:
    """Add to each hand with room at most one of ``offered`` that nobody has, the best matches first."""
    held = {point.path for hand in hands for point in hand}
    ranked = sorted(
        (-fit(point, person), point.part not in MAIN, i, j)
        for i, person in enumerate(people)
        for j, point in enumerate(offered)
        if len(hands[i]) < most[i] and point.path not in held and fit(point, person) >= least
    )
    served: set[int] = set()
    for _, _, i, j in ranked:
        if i not in served and offered[j].path not in held:
            hands[i].append(offered[j])
            served.add(i)
            held.add(offered[j].path)


def _in_order(hand: Sequence[Point], person: Interviewer) -> Hand:
    """What meets the reader's need leads, since the note names the need before it."""
    return Hand(*sorted(hand, key=lambda point: not meets_need(point, person)))


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
