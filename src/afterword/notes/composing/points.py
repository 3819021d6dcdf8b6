"""The points that a person can make about themselves, ready to be dealt out."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from afterword.notes.composing.fragment import Fragment
from afterword.notes.wording import words
from afterword.records import Interviewer, Strength
from afterword.records.interview import same_name

NEED = 10
"""The least fit of a point that answers what a reader kept coming back to."""
SHARED = 2
"""Words that a need and its answer share at least: one alone ("start", "starter") is mostly chance."""
RARE = 7
"""Letters from which on one shared word is enough: "forecast" is rarely a coincidence."""


class Point(NamedTuple):
    """One point."""

    part: str
    """The part of a note that it makes: strength, new_point, skill or unique."""
    path: str
    """Where it stands in the interview."""
    typed: str
    """As typed."""
    fragment: Fragment
    meets: str = ""
    """The requirement that it meets."""
    wanted_by: tuple[str, ...] = ()
    """The names of those whom the person marked it for."""

    def marked_for(self, person: Interviewer) -> bool:
        """Whether the person marked it for this interviewer."""
        return any(same_name(name, person.name) for name in self.wanted_by)


def of_strength(part: str, path: str, strength: Strength, fragment: Fragment) -> Point:
    """Return a strength or a new point as a point."""
    return Point(part, path, strength.text, fragment, strength.meets or "", strength.for_)


def roots(*texts: str | None) -> frozenset[str]:
    """Return the words that carry meaning, cut to their beginnings: “scheduling” and “schedules” share one."""
    return frozenset().union(*(_roots_of(text) for text in texts if text))


@lru_cache(maxsize=4096)
def _roots_of(text: str) -> frozenset[str]:
    found = re.findall(r"[^\W\d_]{3,}", text.casefold())
    return frozenset(_root(word) for word in found if word not in words("en", "common"))


def _root(word: str) -> str:
    for ending in ("ings", "ing", "ies", "ied", "es", "ed", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def meets_need(point: Point, person: Interviewer) -> bool:
    """Whether the point answers what the person kept coming back to; a mark for them lets one shared word do."""
    linked = point.marked_for(person) and not point.meets
    return _answers(point.typed, point.meets, person.cares_about or "", least=1 if linked else SHARED)


def would_meet(strength: Strength, person: Interviewer) -> bool:
    """Whether a strength as typed answers what the person kept coming back to, whether or not a note can hold it."""
    return _answers(strength.text, strength.meets or "", person.cares_about or "")


def _answers(typed: str, meets: str, need: str, least: int = SHARED) -> bool:
    if not need or same_name(meets, need):
        return bool(need)
    rare = _names(need) & _names(f"{typed} {meets}")
    shared = roots(need) & roots(typed, meets)
    return bool(rare) or sum(SHARED if len(root) >= RARE else 1 for root in shared) >= least


@lru_cache(maxsize=4096)
def _names(text: str) -> frozenset[str]:
    """Words with a capital inside a text, such as languages: one of them is no chance."""
    return frozenset(re.findall(r"(?<=\s)[A-Z]\w{3,}", text))


def fit(point: Point, person: Interviewer) -> int:
    """Return how well a point suits a reader; below 0 where it was marked for others alone."""
    if point.wanted_by:
        return 1000 if point.marked_for(person) else -1
    said = (person.learned, person.moment, person.title, person.look_forward)
    return _fit(point.typed, point.meets, person.cares_about or "", said)


@lru_cache(maxsize=4096)
def _fit(typed: str, meets: str, need: str, said: tuple[str | None, ...]) -> int:
    told = roots(typed, meets)
    exact = 100 if need and same_name(meets, need) else 0
    shared = len(roots(need) & told)
    return exact + shared * (NEED if _answers(typed, meets, need) else 1) + len(roots(*said) & told)


def without_twins(points: Iterable[Point]) -> tuple[list[Point], list[tuple[Point, Point]]]:
    """Return the points that differ, and each that says the same as an earlier one beside it."""
    kept: dict[str, Point] = {}
    twins: list[tuple[Point, Point]] = []
    for point in points:
        earlier = kept.setdefault(point.fragment.as_heard, point)
        if earlier is not point:
            twins.append((point, earlier))
    return list(kept.values()), twins
