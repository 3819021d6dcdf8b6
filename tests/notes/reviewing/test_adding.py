"""“It is true: add it to my reflection”."""

import pytest

from afterword.interchange import from_typed
from afterword.notes.reviewing import as_strength, review
from afterword.notes.rules.example import INTERVIEW, NOTE
from afterword.records import Finding

CLAIMS = {
    "I raised the number of readers by 45%.": ("number", "raised the number of readers by 45%"),
    "In my 12 years as a driver I never hit a wall.": ("number", "never hit a wall in my 12 years as a driver"),
    "I've led 55 people.": ("number", "have led 55 people"),
    "You were right, and I once trained 340 volunteers.": ("number", "once trained 340 volunteers"),
    "I worked for two summers at Halden Books.": ("employer", "worked for two summers at Halden Books"),
    "I also hold a diploma in Logistics.": ("qualification", "also hold a diploma in Logistics"),
    "My team of 45 came by bus.": ("number", "My team of 45 came by bus"),
}


@pytest.mark.parametrize(("passage", "told"), CLAIMS.items())
def test_a_claim_says_what_it_is_and_can_be_added(passage: str, told: tuple[str, str]) -> None:
    """As it completes “I …”; once it stands in the reflection the coach says no more of it."""
    fact, strength = told
    text = NOTE.format(passage=passage)
    (finding,) = _claims(text)
    assert finding.message.startswith(f"The {fact} “")
    assert as_strength(finding, text) == strength
    added = {**INTERVIEW, "reflection": {"strengths": [{"text": strength}]}}
    assert _claims(text, added) == []


def _claims(text: str, answers: object = INTERVIEW) -> list[Finding]:
    found = review(text, from_typed(answers), language=False)
    return [f for f in found if f.rule == "unsupported_claim"]


def test_a_finding_about_the_whole_note_holds_no_claim() -> None:
    """There is no sentence to take it from."""
    assert as_strength(Finding(rule="fit", severity="should", message="."), NOTE) == ""
