"""One click changes one thing in one note, one click undoes it, and a person's own words are never lost."""

import pytest

from afterword.forms.write import WritePage
from afterword.notes.composing import composition
from afterword.records import Changes


def texts(page):
    """What stands in every note."""
    return [card.note.text for card in page.panel.cards]


def asked(panel, name, **changes):
    """The notes as they are composed with one change."""
    return [note.text for note in composition(panel, changes={name: Changes(**changes)}).notes]


@pytest.mark.parametrize(
    ("number", "do", "undo", "changes"),
    [
        (2, "opening", "Undo: another opening", {"opening": 1}),
        (0, "shorter", "Undo: shorter", {"shorter": True}),
        (2, "without_put_right", "Put the better answer back", {"without_put_right": True}),
        (1, "point", "Undo: another point", {"point": 1}),
    ],
)
def test_a_click_changes_one_thing_in_one_note_and_a_click_undoes_it(number, do, undo, changes, panel, offered):
    """The other notes stay as they are; the next visit finds it so."""
    page = WritePage()
    before = texts(page)
    page.panel.tabs.selected_index = number
    card = page.panel.cards[number]
    card.one_thing.do[do].click()
    after = texts(page)
    assert after == asked(panel, card.name, **changes)
    assert [i for i in range(3) if after[i] != before[i]] == [number]
    assert undo in offered(card)
    again = WritePage()
    assert texts(again) == after
    again.panel.tabs.selected_index = number
    again.panel.cards[number].one_thing.undo[do].click()
    assert texts(again) == texts(WritePage()) == before
    assert undo not in offered(again.panel.cards[number])


def test_only_what_can_be_done_is_offered(offered):
    """Leaving out the better answer only where there is one; in a note of another kind how it is said."""
    page = WritePage()
    assert "Leave out the better answer" not in offered(page.panel.cards[0])
    page.panel.tabs.selected_index = 2
    assert "Leave out the better answer" in offered(page.panel.cards[2])
    assert offered(page.panel.cards[2])[0] == "Another opening"
    page.panel.choice.kind.value = "withdrawal"
    assert offered(page.panel.cards[2])[0] == "Another opening"
    assert not {"Leave out the better answer", "Another point"} & set(offered(page.panel.cards[2]))
    page.panel.choice.kind.value = "coordinator"
    assert offered(page.panel.cards[0]) == []


def test_no_other_point_is_offered_where_there_is_none(journal, only, panel, offered):
    """One strength is one point."""
    about = panel.reflection.model_copy(
        update={
            "strengths": panel.reflection.strengths[:1],
            "new_points": (),
            "complementary_skills": (),
            "unique": None,
        }
    )
    journal.save(panel.model_copy(update={"reflection": about}), only)
    assert "Another point" not in offered(WritePage().panel.cards[0])


def test_ones_own_words_are_put_aside_and_can_be_had_back(words):
    """A note that was edited is written anew only on request, and undoing brings the edit back."""
    page = WritePage()
    tom = page.panel.cards[1]
    composed = tom.body.value
    tom.body.value = own = composed.replace("Dear Tom,", "Dear Tom, dear all,")
    assert words(tom.versions.children[0]) == (
        "You have changed this note, so it no longer follows your reflection. A click below writes it anew; your own "
        "version can be had back."
    )
    page.panel.tabs.selected_index = 1
    tom.one_thing.do["shorter"].click()
    assert not tom.edited
    assert len(tom.body.value) < len(composed)
    tom.one_thing.undo["shorter"].click()
    assert tom.body.value == own
    assert WritePage().panel.cards[1].body.value == own
    tom.one_thing.do["shorter"].click()
    again = WritePage().panel.cards[1]
    assert len(again.body.value) < len(composed)
    again.versions.back.click()
    assert again.body.value == own
    assert WritePage().panel.cards[1].body.value == own


def test_a_corrected_name_keeps_what_was_asked_for(journal, only):
    """It hangs on the person, not on how the name is spelled."""
    page = WritePage()
    page.panel.tabs.selected_index = 1
    page.panel.cards[1].one_thing.do["shorter"].click()
    typed = journal.typed(only)
    typed["interviewers"][1]["name"] = "Tom Weisz"
    journal.keep(typed, only)
    card = WritePage().panel.cards[1]
    assert card.name == "Tom Weisz"
    assert card.changes == Changes(shorter=True)
    assert card.composed.to == "Tom Weisz"


def test_what_stands_behind_a_note_is_told_on_request(words):
    """Where each fact stands in the reflection, and why the points are in this note."""
    page = WritePage()
    card = page.panel.cards[1]
    assert words(card.where_from.told) == ""
    card.where_from.button.click()
    told = words(card.where_from.told)
    assert "“worked on a ward before I worked with its data” goes to Tom" in told
    assert told.startswith("Where its facts stand in your reflection “what the move to the new building")
    assert "“the photograph of our card wall”: Tom, what you said you would send" in told
    assert "in a month”: a point you did not get to say" in told
    assert "goes to Tom, who kept coming back to “improve a process without new software”." in told
    page.panel.tabs.selected_index = 1
    card.one_thing.do["shorter"].click()
    assert "worked on a ward" not in words(card.where_from.told)
    card.body.value += "PS\n"
    card.where_from.show()
    assert words(card.where_from.told).startswith("You have changed this note;")


def test_a_thin_note_says_what_one_sentence_would_make_it_better(journal, only, panel, words):
    """With the way to the page where it is written; a person who typed a note of their own is left alone."""
    tom = panel.interviewers[1].model_copy(update={"learned": None, "cares_about": None, "promised": None})
    journal.save(panel.model_copy(update={"interviewers": (panel.interviewers[0], tom, panel.interviewers[2])}), only)
    page = WritePage()
    assert words(page.panel.cards[0].advice) == ""
    assert words(page.panel.cards[1].advice) == (
        "One sentence would make this note Tom’s own: finish “Thank you for telling me …” with something that they "
        "told you, showed you or asked you. Go to Reflect"
    )
    assert 'href="01-reflect.ipynb"' in page.panel.cards[1].advice.value
    page.panel.cards[1].body.value = "Dear Tom,\n\nThank you.\n"
    assert words(page.panel.cards[1].advice) == ""
