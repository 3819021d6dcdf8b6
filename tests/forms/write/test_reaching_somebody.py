"""Somebody without an address is reached another way, and what was owed to them is counted right."""

from datetime import UTC, datetime

import pytest

from afterword.follow_through import table
from afterword.forms import opened
from afterword.forms.write import WritePage
from afterword.forms.write.reaching import Way
from afterword.notes.composing import composition
from afterword.records import Changes

SOON = datetime(2026, 11, 26, 15, tzinfo=UTC)
LATER = datetime(2026, 12, 1, tzinfo=UTC)


@pytest.fixture(autouse=True)
def soon(monkeypatch):
    """It is the day after the interview."""
    monkeypatch.setattr(opened, "now", lambda: SOON)


def ways(card):
    """What the list offers."""
    return [label for label, _ in card.reaching.way.control.options]


def go(card, **way):
    """Choose a way."""
    card.reaching.way.value = Way(**way)


def owed(journal):
    """The rows of the one table, as the figures see them some days later."""
    found = table(journal.entries(), LATER)
    return list(zip(found["interviewer"], found["kind"], found["state"], strict=True))


def test_without_an_address_the_page_asks_how(without_address):
    """By hand, on LinkedIn, through whoever arranged it, or with a colleague."""
    without_address("Tom Weiss")
    maria, tom, _ = WritePage().panel.cards
    assert not maria.reaching.fold.is_open
    assert tom.reaching.fold.is_open
    assert tom.reaching.way.control.description == "How shall it reach Tom Weiss?"
    assert ways(tom) == [
        "By e-mail, once you have added an address on the page Reflect",
        "LinkedIn message, to somebody you are connected with",
        "LinkedIn request, up to 300 characters",
        "A card by hand",
        "A letter",
        "As a line in your note to Maria Okafor",
        "As a line in your note to Lena Fischer",
        "Through Joan Pell, who arranged the interview",
    ]
    assert ways(maria)[0] == "Like your other notes"


def test_one_note_goes_by_hand_and_the_others_by_mail(journal, only, without_address):
    """What is left out is what none of the notes says, and the mark says how it went."""
    interview = without_address("Tom Weiss")
    page = WritePage()
    before = [card.note.text for card in page.panel.cards]
    tom = page.panel.cards[1]
    go(tom, channel="card")
    assert tom.note == composition(interview, channel="card").notes[1]
    assert [page.panel.cards[i].note.text for i in (0, 2)] == [before[0], before[2]]
    said = [line for line in page.left_out.lines if line.startswith("Something in your story")]
    assert said == [
        "Something in your story: “worked on a ward before I worked with its data”. A note as short as "
        "this leaves it out; write a longer one, or add it by hand."
    ]
    assert not any("rebuilt the roster" in line for line in page.left_out.lines)
    tom.actions.sent.click()
    assert [(mark.interviewer, mark.channel) for mark in journal.entry(only).sent] == [("Tom Weiss", "card")]
    assert WritePage().panel.cards[1].note == tom.note


def test_a_line_in_a_colleagues_note_takes_the_place_of_a_note(journal, only, panel, words):
    """Nothing is owed to that person once it was sent, and something is again when it was not after all."""
    page = WritePage()
    maria, tom, _ = page.panel.cards
    go(tom, through="Maria Okafor")
    notes = composition(panel, changes={"Tom Weiss": Changes(through="Maria Okafor")}).notes
    assert maria.note == notes[0]
    assert "Tom" in maria.body.value
    assert page.panel.tabs.get_title(1) == "Tom Weiss · in another note"
    assert words(tom.children[0]) == (
        "A line to Tom Weiss stands in your note to Maria Okafor, in place of a note of their own."
    )
    assert tom.children == (tom.to, tom.reaching)
    assert owed(journal) == [(name, "thank-you", "unsent") for name in ("Maria Okafor", "Tom Weiss", "Lena Fischer")]
    maria.actions.sent.click()
    assert [(mark.interviewer, mark.reason) for mark in journal.entry(only).not_needed] == [
        ("Tom Weiss", "Thanked by a line in the note to Maria Okafor.")
    ]
    assert owed(journal) == [("Maria Okafor", "thank-you", "on time"), ("Lena Fischer", "thank-you", "unsent")]
    maria.actions.take_back.click()
    assert journal.entry(only).not_needed == ()
    assert len(owed(journal)) == 3


def test_a_note_of_ones_own_after_all_is_owed_again(journal, only, panel):
    """Also after the colleague's note with the line in it has left."""
    page = WritePage()
    maria, tom, lena = page.panel.cards
    go(tom, through="Maria Okafor")
    maria.actions.sent.click()
    assert "As a line in your note to Maria Okafor" not in ways(lena)
    go(tom)
    assert tom.title == "Tom Weiss"
    assert journal.entry(only).not_needed == ()
    assert tom.note == composition(panel).notes[1]


def test_what_a_person_marked_themselves_stays(journal, only):
    """A reason of their own is neither replaced nor taken back."""
    journal.mark_not_needed(only, "Tom Weiss", "We spoke on the phone.")
    page = WritePage()
    go(page.panel.cards[1], through="Maria Okafor")
    page.panel.cards[0].actions.sent.click()
    page.panel.cards[0].actions.take_back.click()
    assert [mark.reason for mark in journal.entry(only).not_needed] == ["We spoke on the phone."]


def test_a_line_through_whoever_arranged_it_is_a_note_to_them(without_address):
    """It thanks those whom it names; the others are still owed theirs."""
    without_address("Tom Weiss")
    page = WritePage()
    go(page.panel.cards[1], through="Joan Pell")
    assert [card.title for card in page.panel.cards] == [
        "Maria Okafor",
        "Tom Weiss · in another note",
        "Lena Fischer",
        "Joan Pell",
    ]
    joan = page.panel.cards[3]
    assert "Tom Weiss" in joan.body.value
    assert "Maria Okafor" not in joan.body.value
    joan.body.value = joan.body.value.replace("Dear Joan Pell,", "Dear Joan,")
    assert WritePage().panel.cards[3].body.value.startswith("Dear Joan,")


def test_one_note_through_the_coordinator_to_two_is_one_note_owed(journal):
    """The third person is still owed their own, whichever leaves first."""
    page = WritePage()
    for number in (1, 2):
        go(page.panel.cards[number], through="Joan Pell")
    joan = page.panel.cards[3]
    joan.actions.sent.click()
    assert joan.title == "Joan Pell · sent"
    assert owed(journal) == [("Maria Okafor", "thank-you", "unsent"), ("Tom Weiss", "thank-you", "on time")]
    page.panel.cards[0].actions.sent.click()
    assert [state for *_, state in owed(journal)] == ["on time", "on time"]
    joan.actions.take_back.click()
    assert [state for *_, state in owed(journal)] == ["on time", "unsent", "unsent"]


def test_one_note_to_whoever_arranged_it_stands_for_everybody(journal, only):
    """Whether it was chosen for all at once or for each."""
    page = WritePage()
    page.panel.choice.kind.value = "coordinator"
    assert [card.title for card in page.panel.cards] == ["Joan Pell"]
    page.panel.cards[0].actions.sent.click()
    assert page.panel.cards[0].title == "Joan Pell · sent"
    assert owed(journal) == [("Joan Pell", "coordinator", "on time")]
    page.panel.cards[0].actions.take_back.click()
    page.panel.choice.kind.value = "thank-you"
    for card in page.panel.cards[:3]:
        go(card, through="Joan Pell")
    page.panel.cards[3].actions.sent.click()
    assert owed(journal) == [("Joan Pell", "coordinator", "on time")]
    assert journal.entry(only).not_needed == ()


def test_nobody_is_reached_through_somebody_who_has_no_note(journal, only):
    """Who carries a line has no line carried, and a carrier who is taken off the interview carries none."""
    page = WritePage()
    maria, tom, lena = page.panel.cards
    go(tom, through="Maria Okafor")
    assert [way for way in ways(maria) if "line" in way or "Through" in way] == []
    assert "As a line in your note to Tom Weiss" not in ways(lena)
    typed = journal.typed(only)
    del typed["interviewers"][0]
    for strength in typed["reflection"]["strengths"]:
        strength.pop("for", None)
    journal.keep(typed, only)
    page._page.look()
    assert [card.title for card in page.panel.cards] == ["Tom Weiss", "Lena Fischer"]
    assert page.panel.cards[0].body.value.startswith("Dear Tom,")


def test_other_kinds_of_note_go_to_each_reader(panel):
    """A withdrawal is no line in a colleague's note."""
    page = WritePage()
    go(page.panel.cards[1], through="Maria Okafor")
    page.panel.choice.kind.value = "withdrawal"
    assert [card.note for card in page.panel.cards] == list(composition(panel, kind="withdrawal").notes)
    assert page.panel.cards[0].lines == ()
