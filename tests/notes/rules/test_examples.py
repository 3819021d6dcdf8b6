"""Every rule proves both sides: what it flags, with the words that it points at, and what it lets pass."""

from datetime import UTC, datetime

import pytest

from afterword.interchange import from_typed
from afterword.notes.reviewing import review
from afterword.notes.rules import RULES, Rule
from afterword.notes.rules.example import Example, example
from afterword.records import Finding

SAME_DAY = datetime(2026, 5, 6, 15, tzinfo=UTC)
FLAGGED = [(rule, example(e)) for rule in RULES for e in rule.flags]
PASSED = [(rule, example(e)) for rule in RULES for e in rule.passes]


def _name(value: Rule | Example) -> str:
    return value.id if isinstance(value, Rule) else value.text[:40]


def _findings(shown: Example) -> tuple[Finding, ...]:
    return review(shown.note, from_typed(shown.answers), **{"at": SAME_DAY, **shown.review})


@pytest.mark.parametrize(("rule", "shown"), FLAGGED, ids=_name)
def test_a_rule_flags_what_it_is_for_and_points_at_the_words(rule: Rule, shown: Example) -> None:
    found = [f for f in _findings(shown) if f.rule == rule.id]
    assert [(f.start, f.end) for f in found[:1]] == [shown.span], [f.message for f in _findings(shown)]


@pytest.mark.parametrize(("rule", "shown"), PASSED, ids=_name)
def test_a_rule_lets_pass_what_is_right(rule: Rule, shown: Example) -> None:
    assert [f.message for f in _findings(shown) if f.rule == rule.id] == []


@pytest.mark.parametrize("rule", RULES, ids=_name)
def test_a_rule_proves_both_sides(rule: Rule) -> None:
    assert rule.flags
    assert rule.passes
