"""Puts findings in the order in which they help, and lets one of two be heard about the same words."""

from collections import Counter
from collections.abc import Iterable

from afterword.notes.rules import Rule
from afterword.records import Finding

_WEIGHT = {"must": 0, "should": 1, "tip": 2}
_A_FEW_WORDS = 60


def settled(found: Iterable[tuple[Rule, Finding]]) -> tuple[Finding, ...]:
    """Return the findings, the most helpful first; of two about the same few words, the weightier.

    Musts come in the order in which a reader meets them, since all are to be mended. Of the others only a few are
    read: each rule is heard once, in the order of the rules, before any is heard again.
    """
    ranked = sorted(found, key=lambda item: _WEIGHT[item[1].severity])  # stable: else in the order of the rules
    kept: list[tuple[Rule, Finding]] = []
    for rule, finding in ranked:
        if not any(_speaks_of_the_same(earlier, (rule, finding)) for earlier in kept):
            kept.append((rule, finding))
    return tuple(_by_help([finding for _, finding in kept]))


def _by_help(findings: list[Finding]) -> list[Finding]:
    """Musts by place; of the rest the first remark of every rule, then the second ones, each in the order given."""
    musts = sorted((f for f in findings if f.severity == "must"), key=lambda f: (f.start, f.end))
    rest = [f for f in findings if f.severity != "must"]
    heard: Counter[tuple[str, str]] = Counter()
    times = []
    for finding in rest:
        times.append(heard[finding.severity, finding.rule])
        heard[finding.severity, finding.rule] += 1
    order = sorted(range(len(rest)), key=lambda i: (_WEIGHT[rest[i].severity], times[i]))  # stable
    return musts + [rest[i] for i in order]


def _speaks_of_the_same(earlier: tuple[Rule, Finding], later: tuple[Rule, Finding]) -> bool:
    """Whether an earlier finding already points at these words; one about the whole note does not."""
    one, other = earlier[1], later[1]
    same_place = (one.start, one.end) == (other.start, other.end)
    if one == other or (same_place and set(one.suggestions) & set(other.suggestions)):
        return True
    if earlier[0].of_the_whole or later[0].of_the_whole:
        return False
    return one.start < other.end and other.start < one.end and one.end - one.start <= _A_FEW_WORDS
