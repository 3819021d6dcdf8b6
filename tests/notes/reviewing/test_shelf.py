"""Good notes come out clean: false alarms are how a coach loses trust."""

import pytest

from afterword.notes.reviewing import review
from afterword.records import Finding
from good_notes import Shelved, shelf

GOOD = shelf()


def _review(good: Shelved) -> tuple[Finding, ...]:
    return review(good.text, good.interview, at=good.soon, **good.told)


@pytest.mark.parametrize("good", GOOD, ids=lambda good: good.name)
def test_a_good_note_has_nothing_that_must_change(good: Shelved) -> None:
    """Whoever wrote it: plain, formal, second-language, very short, technical, after a rejection."""
    assert [f"{f.rule}: {f.message}" for f in _review(good) if f.severity == "must"] == []


def test_at_most_one_remark_in_ten_good_notes_says_that_something_should_change() -> None:
    """Each is a remark that a coach might make and that the writer may well wave away."""
    said = [f"{good.name}: {f.rule}" for good in GOOD for f in _review(good) if f.severity == "should"]
    assert len(said) <= len(GOOD) / 10, said


def test_good_notes_have_hardly_any_tips() -> None:
    """One note in five at most, apart from what is said of the country that it goes to."""
    tips = [good.name for good in GOOD if any(f.severity == "tip" and f.rule != "locale" for f in _review(good))]
    assert len(tips) <= len(GOOD) / 5, tips


def test_the_shelf_holds_many_voices() -> None:
    """Every kind and every channel is there."""
    told = [good.told for good in GOOD]
    assert len(GOOD) >= 60
    assert {t.get("kind", "thank-you") for t in told} == {
        "thank-you",
        "coordinator",
        "after-rejection",
        "withdrawal",
        "follow-up",
    }
    assert {t.get("channel", "email") for t in told} == {"email", "linkedin", "linkedin-request", "card", "letter"}


@pytest.mark.parametrize("good", GOOD, ids=lambda good: good.name)
def test_the_notes_of_one_panel_do_not_look_like_one_note(good: Shelved) -> None:
    """Each is reviewed beside the others of its folder."""
    others = [o.text for o in GOOD if o.interview == good.interview and o.told["to"] != good.told["to"]]
    found = review(good.text, good.interview, at=good.soon, others=others, **good.told)
    assert [f.rule for f in found if f.rule in ("copy", "shared_skeleton")] == []
