"""The rules that read for meaning, on sentences that hold none of their phrases."""

from pathlib import Path

import pytest
import yaml

from afterword.interchange import from_typed
from afterword.notes.reading import case_of
from afterword.notes.reviewing import review
from afterword.notes.rules import RULES
from afterword.notes.rules.example import INTERVIEW, NOTE
from afterword.records.note import Kind

WORDINGS = yaml.safe_load((Path(__file__).parent / "meanings.yaml").read_text(encoding="utf-8"))
MEANT = {rule.id: rule for rule in RULES if rule.id in WORDINGS}
DENISE = from_typed(INTERVIEW)


def _heard(sentence: str, kind: Kind = "thank-you") -> set[str]:
    case = case_of(NOTE.format(passage=sentence), DENISE, to="Denise Howard", kind=kind)
    return {name for name, rule in MEANT.items() if any(True for _ in rule.check(case))}


@pytest.mark.parametrize("rule", MEANT)
def test_a_complaint_an_excuse_a_demand_and_a_wish_are_known_however_they_are_put(rule: str) -> None:
    """Who does what to whom decides, not the words that somebody thought of first."""
    assert [sentence for sentence in WORDINGS[rule] if rule not in _heard(sentence)] == []


def test_work_that_is_told_and_thanks_that_are_given_are_left_alone() -> None:
    """Angry callers, failed projects, unfair reputations and quoted questions belong in notes."""
    assert [sentence for sentence in WORDINGS["nothing"] if _heard(sentence)] == []


def test_who_waited_may_ask_how_things_stand() -> None:
    """Whether a post has been filled is a question, once the promised day has gone by."""
    asked = WORDINGS["asked_in_a_follow_up"]
    assert [sentence for sentence in asked if _heard(sentence, kind="follow-up") & {"blame", "off_limits"}] == []


TITLES = {
    "role": ("Complaints Handler", "Nursery Nurse", "Leave Coordinator", "Salary Administrator", "Pressure Welder"),
    "company": ("Holiday Inn", "The Long Wait", "Unfair Play", "Nervous Tick Studio", "Late Bus Company"),
}


@pytest.mark.parametrize(("field", "title"), [(field, title) for field in TITLES for title in TITLES[field]])
def test_what_a_role_or_a_company_is_called_is_no_complaint_and_no_wish(field: str, title: str) -> None:
    """Whoever applies for a nursery does not ask for a place for their child."""
    interview = from_typed(INTERVIEW | {"application": INTERVIEW["application"] | {field: title}})
    role, company = interview.application.role, interview.application.company
    told = f"May I ask whether {company} has decided about the {role} post? I would still like to be {role} there."
    found = review(NOTE.format(passage=told), interview, to="Denise Howard", kind="follow-up", language=False)
    assert not {finding.rule for finding in found} & MEANT.keys()


def test_a_sentence_that_presses_twice_is_told_once() -> None:
    """“Whether you have decided” and “have decided … ?” are one question."""
    told = "May I ask whether Brightwater Libraries has already decided about the Outreach Librarian post?"
    found = review(NOTE.format(passage=told), DENISE, to="Denise Howard", kind="thank-you", language=False)
    assert [finding.rule for finding in found if finding.rule in MEANT] == ["pressure"]
