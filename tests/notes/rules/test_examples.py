"""Every rule proves both sides: what it flags, with the words that it points at, and what it lets pass."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.interchange import from_typed
from afterword.notes import rules
from afterword.notes.reviewing import SOURCES, review, source
from afterword.notes.rules import RULES, Rule
from afterword.notes.rules.example import Example, example
from afterword.notes.wording import customs
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
    """The first finding of the rule stands where the example is marked."""
    found = [f for f in _findings(shown) if f.rule == rule.id]
    assert [(f.start, f.end) for f in found[:1]] == [shown.span], [f.message for f in _findings(shown)]


@pytest.mark.parametrize(("rule", "shown"), PASSED, ids=_name)
def test_a_rule_lets_pass_what_is_right(rule: Rule, shown: Example) -> None:
    """However close it comes."""
    assert [f.message for f in _findings(shown) if f.rule == rule.id] == []


@pytest.mark.parametrize("rule", RULES, ids=_name)
def test_a_rule_proves_both_sides(rule: Rule) -> None:
    """No rule without a text that it flags and one that it passes."""
    assert rule.flags
    assert rule.passes


RULE_FILES = {p.stem: p for p in Path(rules.__file__).parent.glob("*.py") if "RULE = Rule(" in p.read_text()}


def test_every_rule_is_a_file_of_its_name_and_stands_in_the_tuple_once() -> None:
    """The id is the file's name."""
    assert sorted(RULE_FILES) == sorted(rule.id for rule in RULES)


@pytest.mark.parametrize("rule", RULES, ids=_name)
def test_a_rule_says_why_and_where_that_is_known_from(rule: Rule) -> None:
    """A reason in a sentence, and a source that a reader can follow up."""
    assert rule.reason.endswith(".")
    assert source(rule.source)


def test_no_source_is_listed_that_no_rule_and_no_custom_rests_on() -> None:
    """The list is what a reader may be shown."""
    told = {key for custom in customs("en").values() for key in custom.get("source", "").split()}
    assert set(SOURCES) == {rule.source for rule in RULES} | told


@pytest.mark.parametrize("rule", RULES, ids=_name)
def test_what_a_rule_says_is_short_and_calm(rule: Rule) -> None:
    """One or two sentences, no exclamation mark of its own, nothing left to fill in."""
    for shown in map(example, rule.flags):
        for finding in (f for f in _findings(shown) if f.rule == rule.id):
            own_words = re.sub("“[^”]*”", "", finding.message)
            assert "!" not in own_words
            assert "{}" not in own_words
            assert len(re.findall(r"[.?:](?:\s|$)", own_words)) <= 4
            assert len(own_words) < 260
