"""A brief for one's own writing assistant, and its answer pasted back."""

import pytest

from afterword.forms.write import WritePage
from afterword.forms.write.assistant import pasted
from afterword.notes.composing import brief
from afterword.records import Changes

ANSWER = (
    "Subject: Thank you, and your card wall\n\nDear Tom,\n\nThank you for your time. I run 40 clinics.\n\nPriya Raman\n"
)


def test_the_brief_is_made_on_request_and_read_before_it_is_copied(panel, words):
    """It says what it is, and that nothing is sent."""
    card = WritePage().panel.cards[1]
    assert card.assistant.copy.text == ""
    card.assistant.button.click()
    assert card.assistant.copy.text == brief(panel, "Tom Weiss")
    assert words(card.assistant.shown) == " ".join(brief(panel, "Tom Weiss").split())
    about = words(card.assistant.children[1].children[0])
    assert "Nothing is sent from here; whoever you give the brief to can read it." in about


def test_the_brief_follows_what_was_chosen(panel):
    """The tone, the way, and the one thing that was changed."""
    page = WritePage()
    tom = page.panel.cards[1]
    page.panel.tabs.selected_index = 1
    tom.assistant.button.click()
    page.panel.choice.tone.value = "formal"
    assert tom.assistant.copy.text == brief(panel, "Tom Weiss", tone="formal")
    tom.one_thing.do["point"].click()
    assert tom.assistant.copy.text == brief(panel, "Tom Weiss", tone="formal", changes={"Tom Weiss": Changes(point=1)})
    page.panel.choice.kind.value = "coordinator"
    assert page.panel.cards[0].assistant not in page.panel.cards[0]._folds.children


def test_a_pasted_answer_is_parted_and_read_like_any_note():
    """The subject goes into its own field, and a claim that the reflection lacks is pointed out."""
    tom = WritePage().panel.cards[1]
    tom.body.value = ANSWER
    assert tom.subject.value == "Thank you, and your card wall"
    assert tom.body.value == "Dear Tom,\n\nThank you for your time. I run 40 clinics.\n\nPriya Raman\n"
    claims = [finding for finding in tom.margin.findings if finding.rule == "unsupported_claim"]
    assert [tom.note.text[finding.start : finding.end] for finding in claims]
    again = WritePage().panel.cards[1]
    assert (again.subject.value, again.body.value) == (tom.subject.value, tom.body.value)


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        ("", ANSWER, ("Thank you, and your card wall", ANSWER.partition("\n\n")[2])),
        ("Dear Tom,\n", "**Subject:** Thanks\r\n\r\nDear Tom,", ("Thanks", "Dear Tom,")),
        ("", "  subject: Thanks\nDear Tom,", ("Thanks", "Dear Tom,")),
        ("Subject: Thanks", "Subject: Thanks\nD", None),
        ("Subj", "Subject: Thanks\nDear Tom,", None),
        ("", "Subject: Thanks", None),
        ("", "Subject: Thanks\n\n", None),
        ("", "Subject:\nDear Tom,", None),
        ("", "Dear Tom,\n\nSubject: Thanks\n", None),
        ("", "", None),
    ],
)
def test_only_what_comes_in_one_piece_is_parted(before, now, found):
    """A line typed letter by letter stays where it is."""
    assert pasted(before, now) == found
