"""Not every sentence begins with I."""

import re
from collections.abc import Iterator
from itertools import islice

from afterword.notes.reading import Case
from afterword.notes.rules.rule import Remark, Rule, on

_I = re.compile(r"I(?:['’](?:m|d|ve|ll))?\b")
_ENOUGH = 4
_IN_A_ROW = 5
_BETTER = "Begin one or two with what they said or did."


def _check(case: Case) -> Iterator[Remark]:
    said = case.parts.sentences
    mine = [bool(_I.match(s.text)) for s in said]
    if sum(mine) >= _ENOUGH and 3 * sum(mine) > 2 * len(said):
        second = [s for s, is_mine in zip(said, mine, strict=True) if is_mine][1]
        yield on(second.part(0, 1), f"{sum(mine)} of {len(said)} sentences begin with “I”. {_BETTER}")
        return
    rows = (n for n in range(len(said) - _IN_A_ROW + 1) if all(mine[n : n + _IN_A_ROW]))
    for first in islice(rows, 1):
        yield on(said[first + 1].part(0, 1), f"Five sentences in a row begin with “I”. {_BETTER}")


RULE = Rule(
    id="i_openings",
    severity="tip",
    reason="A note that always begins with I is about you; thanks are about them.",
    source="duane",
    check=_check,
    flags=(
        "I liked it. «I» saw the map. I drew it. I drove home. I slept. I woke. I thought of the van.",
        "The van is green. The map is old. Both are in use. I liked it. «I» drew it. I drove home. I slept. I woke.",
    ),
    passes=("I liked it. The map was clear. I drew it. You were kind.", "In the van I read. I slept. I woke."),
)
