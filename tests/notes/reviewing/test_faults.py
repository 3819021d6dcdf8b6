"""What is wrong is found: faults put into good notes, in other words than those of the rules."""

from collections import Counter

import pytest

from afterword.notes.rules import RULES
from seeded_faults import Fault, faults

FAULTS = faults()
SEVERITY = {rule.id: rule.severity for rule in RULES}


@pytest.fixture(scope="module")
def missed() -> list[Fault]:
    """The faults that the rule which is for them does not speak of."""
    return [fault for fault in FAULTS if not fault.is_in(fault.findings)]


def test_every_rule_is_tried_in_ten_ways() -> None:
    """At least, and four hundred in all."""
    ways = Counter(fault.rule for fault in FAULTS)
    assert {rule.id: ways[rule.id] for rule in RULES if ways[rule.id] < 10} == {}
    assert len(FAULTS) >= 400


def test_a_fault_is_new_to_its_note() -> None:
    """What the good note holds already proves nothing."""
    assert [f.name for f in FAULTS if f.text == f.good.text and f.told == {"interview": f.good.interview}] == []


@pytest.mark.parametrize(("severity", "found"), [("must", 0.95), ("should", 0.85), ("tip", 0.85)])
def test_nearly_all_faults_are_found(missed: list[Fault], severity: str, found: float) -> None:
    """Of those that keep a note from being ready nineteen in twenty, of the others seventeen."""
    number = sum(SEVERITY[fault.rule] == severity for fault in FAULTS)
    names = [fault.name for fault in missed if SEVERITY[fault.rule] == severity]
    assert len(names) <= (1 - found) * number, names


def test_no_rule_misses_more_than_three_of_its_own(missed: list[Fault]) -> None:
    """A good average may not hide a rule that does nothing."""
    by_rule = Counter(fault.rule for fault in missed)
    assert {rule: n for rule, n in by_rule.items() if n > 3} == {}
