"""The rules that read for meaning, on sentences that hold none of their phrases."""

from pathlib import Path

import pytest
import yaml

from afterword.interchange import from_typed
from afterword.notes.reading import case_of
from afterword.notes.rules import RULES
from afterword.notes.rules.example import INTERVIEW, NOTE

WORDINGS = yaml.safe_load((Path(__file__).parent / "meanings.yaml").read_text(encoding="utf-8"))
MEANT = {rule.id: rule for rule in RULES if rule.id in WORDINGS}
DENISE = from_typed(INTERVIEW)


def _heard(sentence: str) -> set[str]:
    case = case_of(NOTE.format(passage=sentence), DENISE, to="Denise Howard", kind="thank-you")
    return {name for name, rule in MEANT.items() if any(True for _ in rule.check(case))}


@pytest.mark.parametrize("rule", MEANT)
def test_a_complaint_an_excuse_a_demand_and_a_wish_are_known_however_they_are_put(rule: str) -> None:
    """Who does what to whom decides, not the words that somebody thought of first."""
    assert [sentence for sentence in WORDINGS[rule] if rule not in _heard(sentence)] == []


def test_work_that_is_told_and_thanks_that_are_given_are_left_alone() -> None:
    """Angry callers, failed projects, unfair reputations and quoted questions belong in notes."""
    assert [sentence for sentence in WORDINGS["nothing"] if _heard(sentence)] == []
