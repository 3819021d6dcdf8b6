"""Puts findings in the order in which they help, and lets one of two be heard about the same words."""

from collections.abc import Iterable

from afterword.notes.rules import Rule
from afterword.records import Finding

_WEIGHT = {"must": 0, "should": 1, "tip": 2}
_A_FEW_WORDS = 60


def settled(found: Iterable[tuple[Rule, Finding]]) -> tuple[Finding, ...]:
    """Return the findings: musts first, then by place; of two about the same few words, the weightier."""
    ranked = sorted(found, key=lambda item: _WEIGHT[item[1].severity])  # stable: else in the order of the rules
    kept: list[tuple[Rule, Finding]] = []
    for rule, finding in ranked:
        if not any(_speaks_of_the_same(earlier, (rule, finding)) for earlier in kept):
            kept.append((rule, finding))
    return tuple(sorted((f for _, f in kept), key=lambda f: (_WEIGHT[f.severity], f.start, f.end)))


def _speaks_of_the_same(earlier: tuple[Rule, Finding], later: tuple[Rule, Finding]) -> bool:
    """Whether an earlier finding already points at these words; one about the whole note does not."""
    one, other = earlier[1], later[1]
    same_place = (one.start, one.end) == (other.start, other.end)
    if one == other or (same_place and set(one.suggestions) & set(other.suggestions)):
        return True
    if earlier[0].of_the_whole or later[0].of_the_whole:
        return False
    return one.start < other.end and other.start < one.end and one.end - one.start <= _A_FEW_WORDS
