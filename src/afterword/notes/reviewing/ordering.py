"""Puts findings in the order in which they help, and lets one of two be heard about the same words."""

from collections.abc import Iterable

from afterword.notes.rules import Rule
from afterword.records import Finding

_WEIGHT = {"must": 0, "should": 1, "tip": 2}
_A_FEW_WORDS = 60


def settled(found: Iterable[tuple[Rule, Finding]]) -> tuple[Finding, ...]:
    """Return the findings: musts first, then by place; of two about the same few words, the weightier."""
    ranked = sorted(enumerate(found), key=lambda item: (_WEIGHT[item[1][1].severity], item[0]))
    kept: list[Finding] = []
    for _, (_, finding) in ranked:
        if not any(_speaks_of(earlier, finding) for earlier in kept):
            kept.append(finding)
    return tuple(sorted(kept, key=lambda f: (_WEIGHT[f.severity], f.start, f.end)))


def _speaks_of(earlier: Finding, finding: Finding) -> bool:
    """Whether an earlier finding already points at these words; one about a whole sentence does not."""
    if (earlier.start, earlier.end) == (finding.start, finding.end):
        return earlier.end > earlier.start or earlier == finding
    overlaps = earlier.start < finding.end and finding.start < earlier.end
    return overlaps and earlier.end - earlier.start <= _A_FEW_WORDS
