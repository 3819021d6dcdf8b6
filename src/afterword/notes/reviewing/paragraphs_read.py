"""Keeps what the proofreader found in each paragraph, so that only paragraphs that are new are read."""

import re
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import replace
from itertools import accumulate

from afterword.notes.reading import Slip

_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_BETWEEN = "\n\n"
_MOST = 256

Read = Callable[[str], Iterable[Slip]]


class ParagraphsRead:
    """What was found in the last paragraphs that were read."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[Hashable, str], tuple[Slip, ...]] = OrderedDict()

    def slips_in(self, text: str, how: Hashable, read: Read) -> list[Slip]:
        """Return the slips in ``text``; ``read`` is given what is new of it, at once, and reads it as ``how`` says."""
        stretches = _stretches(text)
        new = list(dict.fromkeys(said for said, _ in stretches if (how, said) not in self._kept))
        found = {said: self._kept[how, said] for said, _ in stretches if said not in new}
        found |= dict(zip(new, _each(new, read), strict=True))
        self._keep({(how, said): slips for said, slips in found.items()})
        return [_moved(slip, start) for said, start in stretches for slip in found[said]]

    def _keep(self, found: dict[tuple[Hashable, str], tuple[Slip, ...]]) -> None:
        """Put these last, and let go of what was not met for longest."""
        for key, slips in found.items():
            self._kept[key] = slips
            self._kept.move_to_end(key)
        while len(self._kept) > _MOST:
            self._kept.popitem(last=False)


def _stretches(text: str) -> list[tuple[str, int]]:
    """What can be read by itself, and where it begins: paragraphs, or all where a quotation runs over several."""
    paragraphs = [(m.group(), m.start()) for m in _PARAGRAPH.finditer(text)]
    return paragraphs if all(_is_closed(said) for said, _ in paragraphs) else [(text, 0)]


def _is_closed(said: str) -> bool:
    return said.count('"') % 2 == 0 and said.count("“") == said.count("”")


def _each(new: list[str], read: Read) -> list[tuple[Slip, ...]]:
    """Read paragraphs in one go, which takes the reader less time, and return the slips of each."""
    starts = [0, *accumulate(len(said) + len(_BETWEEN) for said in new)]
    each: list[list[Slip]] = [[] for _ in new]
    for slip in read(_BETWEEN.join(new)) if new else ():
        number = bisect_right(starts, slip.start) - 1
        each[number].append(_moved(slip, -starts[number]))
    return [tuple(slips) for slips in each]


def _moved(slip: Slip, by: int) -> Slip:
    return replace(slip, start=slip.start + by, end=slip.end + by) if by else slip
