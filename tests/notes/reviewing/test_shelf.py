"""Good notes come out clean: false alarms are how a coach loses trust."""

import pytest

from afterword.notes.reviewing import review
from afterword.records import Finding
from good_notes import Shelved, shelf

GOOD = shelf()


def _review(good: Shelved) -> tuple[Finding, ...]:
    return review(good.text, good.interview, at=good.soon, **good.told)


@pytest.mark.parametrize("good", GOOD, ids=lambda good: good.name)
def test_a_good_note_has_nothing_that_must_or_should_change(good: Shelved) -> None:
    """Whoever wrote it: plain, formal, second-language, very short, technical, after a rejection."""
    assert [f"{f.rule}: {f.message}" for f in _review(good) if f.severity != "tip"] == []


def test_good_notes_have_hardly_any_tips() -> None:
    """Fewer than one in five notes."""
    assert sum(bool(_review(good)) for good in GOOD) < len(GOOD) / 5


def test_the_shelf_holds_many_voices() -> None:
    """Every kind and every channel is there."""
    told = [good.told for good in GOOD]
    assert len(GOOD) >= 25
    assert {t.get("kind", "thank-you") for t in told} == {
        "thank-you",
        "coordinator",
        "after-rejection",
        "withdrawal",
        "follow-up",
    }
    assert {t.get("channel", "email") for t in told} == {"email", "linkedin", "card", "letter"}


@pytest.mark.parametrize("good", GOOD, ids=lambda good: good.name)
def test_the_notes_of_one_panel_do_not_look_like_one_note(good: Shelved) -> None:
    """Each is reviewed beside the others of its folder."""
    others = [o.text for o in GOOD if o.interview == good.interview and o.told["to"] != good.told["to"]]
    found = review(good.text, good.interview, at=good.soon, others=others, **good.told)
    assert [f.rule for f in found if f.rule in ("copy", "shared_skeleton")] == []
