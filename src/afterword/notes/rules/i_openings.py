"""Not every sentence begins with I."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.rule import Remark, Rule, on

_I = re.compile(r"I(?:['’](?:m|d|ve|ll))?\b")
_ENOUGH = 4


def _check(case: Case) -> Iterator[Remark]:
    said = case.parts.sentences
    own = [s for s in said if _I.match(s.text)]
    if len(own) >= _ENOUGH and 3 * len(own) > 2 * len(said):
        message = f"{len(own)} of {len(said)} sentences begin with “I”. Begin one or two with what they said or did."
        yield on(own[1].part(0, 1), message)


RULE = Rule(
    id="i_openings",
    severity="tip",
    reason="A note that always begins with I is about you; thanks are about them.",
    source="duane",
    check=_check,
    flags=("I liked it. «I» saw the map. I drew it. I drove home. I slept. I woke. I thought of the van.",),
    passes=("I liked it. The map was clear. I drew it. You were kind.", "In the van I read. I slept. I woke."),
)
