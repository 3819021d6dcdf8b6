"""Where words stand after the text around them was changed, so that what was said of them can stay with them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from afterword.notes.reading import Slip


class Edit(NamedTuple):
    """What makes one text of another: ``before[start:end]`` became ``after[start : end + grown]``."""

    before: str
    after: str
    start: int
    end: int
    grown: int

    def moved(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where the words ``before[start:end]`` stand now; None where they were changed themselves."""
        if end <= self.start:
            now = (start, end)
        elif start >= self.end:
            now = (start + self.grown, end + self.grown)
        else:
            return None
        return now if self._is_as_free(start, end, now) else None

    def _is_as_free(self, start: int, end: int, now: tuple[int, int]) -> bool:
        """Whether no letter was put on or taken off at either end: then it is another word."""
        had = _is_letter(self.before, start - 1), _is_letter(self.before, end)
        return had == (_is_letter(self.after, now[0] - 1), _is_letter(self.after, now[1]))


def edit_between(before: str, after: str) -> Edit:
    """Return the one change that makes ``after`` of ``before``."""
    most = min(len(before), len(after))
    start = _alike(before[:most], after[:most])
    rest = most - start
    end = _alike(before[len(before) - rest :][::-1], after[len(after) - rest :][::-1])
    return Edit(before, after, start, len(before) - end, len(after) - len(before))


def still_standing(slips: Iterable[Slip], before: str, after: str) -> tuple[Slip, ...]:
    """Return the slips of ``before`` whose words still stand in ``after``, where they stand there."""
    if before == after:
        return tuple(slips)
    edit = edit_between(before, after)
    places = ((slip, edit.moved(slip.start, slip.end)) for slip in slips)
    return tuple(replace(slip, start=place[0], end=place[1]) for slip, place in places if place)


def _alike(one: str, other: str) -> int:
    """Return how many first characters of two texts of one length are the same."""
    low, high = 0, len(one)
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _is_letter(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isalnum()
