"""The margin says what keeps a note from being ready, mends it at a click, and takes that back at another."""

from ipywidgets.widgets.widget import _instances

from afterword.forms.write.remark import remarks_on
from afterword.records import Finding

FAULTS = "Dear [Name],\n\nI was fun!!! At the end of the day, think outside the box. {first} Hopefully asap 😀.\n"
TRUE = "It is true: add it to my reflection"


def rules(desk):
    """The rules that speak of the note now."""
    return {finding.rule for finding in desk.margin.findings}


def test_all_that_must_be_mended_is_shown_and_the_three_best_others(desk):
    """The rest comes when it is asked for, and is underlined then too."""
    desk.body.value = FAULTS
    musts = [one for one in desk.margin.findings if one.severity == "must"]
    others = [one for one in desk.margin.findings if one.severity != "must"]
    assert len(others) > 3
    shown = desk.margin.remarks.remarks
    assert [one["message"] for one in shown] == [one.message for one in [*musts[:8], *others[:3]]]
    assert desk.margin.remarks.more == len(desk.margin.findings) - len(shown) > 0
    before = len(desk.underlined)
    desk.margin.remarks._handle_custom_msg({"more": True}, [])
    assert len(desk.margin.remarks.remarks) == len(desk.margin.findings)
    assert desk.margin.remarks.more == 0
    assert len(desk.underlined) > before


def test_ready_is_one_state_and_what_blocks_it_is_said_in_sentences(desk):
    """Both come from what must be mended, and from nothing else."""
    assert (desk.margin.ready, desk.margin.blocking) == (True, ())
    assert desk.state == "Ready: nothing has to change."
    desk.type("Dear Dr. Okafor,", "Dear [Name] Dr. Okafor,")
    assert desk.margin.ready is False
    assert desk.margin.blocking == ("“[Name]” is still to be filled in. Put the words in, or take it out.",)
    assert desk.state == "Not ready yet: one thing has to be mended."


def test_the_words_meant_are_underlined_where_they_stand(desk):
    """Counted in characters, whatever stands before them."""
    desk.type("Dear Dr. Okafor,", "Dear 👩🏽‍⚕️ 𝒟r. Okafor,")
    desk.type("whiteboard", "whitebord")
    assert ("whitebord", "must") in desk.underlined


def test_a_fix_is_one_click_and_so_is_taking_it_back(desk, journal):
    """The words meant are replaced, nothing else, and both are saved like typing."""
    good = desk.body.value
    desk.type("whiteboard", "whitebord")
    faulty = desk.body.value
    desk.press("Write “whiteboard”")
    assert (desk.body.value, desk.changed) == (good, "“whitebord” is now “whiteboard”.")
    assert saved(journal) == good
    desk.take_back()
    assert (desk.body.value, desk.changed) == (faulty, "")
    assert saved(journal) == faulty
    assert "spelling" in rules(desk)


def saved(journal):
    """What the journal holds of the note."""
    return journal.drafts(journal.interviews()[0].id, "Maria Okafor")[-1].note.body


def test_a_fix_in_the_subject_is_taken_back_too(desk):
    """The remark is about the subject; the note below stays."""
    good = desk.card.subject.value
    desk.card.subject.value = f"{good} teh"
    assert desk.underlined == []
    desk.press("Write “the”")
    assert desk.card.subject.value == f"{good} the"
    desk.take_back()
    assert desk.card.subject.value == f"{good} teh"


def test_what_is_taken_out_can_be_had_back(desk):
    """Also where nothing is left in its place."""
    written = desk.body.value
    start = desk.card.note.text.index(" you drew")
    finding = Finding(
        rule="grammar", severity="must", message="Too much.", start=start, end=start + 9, suggestions=("",)
    )
    desk.margin._mending.press(*remarks_on(desk.card.note, [finding]), 0)
    assert desk.body.value == written.replace(" you drew", "")
    desk.margin.look()
    assert desk.changed == "“you drew” was taken out."
    desk.take_back()
    assert desk.body.value == written


def test_a_change_is_taken_back_where_it_stands_by_then(desk):
    """Typing elsewhere moves it; typing into it makes it the person's own."""
    desk.type("whiteboard", "whitebord")
    desk.press("Write “whiteboard”")
    desk.type("Dear", "My dear")
    assert desk.changed
    desk.take_back()
    assert "the schedule you drew on the whitebord." in desk.body.value
    assert desk.body.value.startswith("My dear")
    desk.press("Write “whiteboard”")
    desk.type("whiteboard", "whiteboards")
    assert desk.changed == ""


def test_a_button_pressed_after_its_words_were_changed_does_nothing(desk):
    """The remark was about other words."""
    desk.type("whiteboard", "whitebord")
    (remark,) = [one for one in desk.margin._remarks if one.finding.rule == "spelling"]
    desk.type("whitebord", "blackboard")
    desk.margin._mending.press(remark, 0)
    assert "blackboard" in desk.body.value
    assert desk.changed == ""


def test_what_is_true_goes_into_the_reflection_for_this_reader(desk, journal):
    """The remark goes; the strength is marked for the one whose note says it; one click takes it out again."""
    before = journal.interviews()[0].interview
    desk.type("In my own work,", "In my 12 years as a driver I never hit a wall. In my own work,")
    written = desk.body.value
    assert "unsupported_claim" in rules(desk)
    desk.press(TRUE)
    assert desk.changed == "“12 years” is in your reflection now, with your strengths."
    after = journal.interviews()[0].interview
    added = after.reflection.strengths[-1]
    assert (added.text, added.for_) == ("never hit a wall in my 12 years as a driver", ("Maria Okafor",))
    assert after.reflection.strengths[:-1] == before.reflection.strengths
    assert "unsupported_claim" not in rules(desk)
    desk.take_back()
    assert journal.interviews()[0].interview == before
    assert "unsupported_claim" in rules(desk)
    assert desk.body.value == written


def test_a_sentence_that_begins_with_i_completes_the_stem(desk, journal):
    """“I …”: the stem says it already."""
    desk.type("In my own work,", "I trained 340 volunteers. In my own work,")
    desk.press(TRUE)
    assert journal.interviews()[0].interview.reflection.strengths[-1].text == "trained 340 volunteers"


def test_a_thousand_changes_neither_make_nor_close_a_widget(desk):
    """A browser that is just loading the page would miss the one and ask for the other; and memory stays flat."""
    desk.body.value = FAULTS
    there = set(_instances)
    for number in range(40):
        desk.type("{first}" if number == 0 else f"Take {number - 1}.", f"Take {number}.")
        desk.press(next(label for one in desk.margin.remarks.remarks for label in one["actions"]))
        desk.take_back()
    assert set(_instances) == there


def test_a_note_that_has_left_has_no_remarks(desk):
    """Neither in the margin nor in the text; they come back with “I did not send it after all”."""
    desk.type("whiteboard", "whitebord")
    desk.card.actions.sent.click()
    assert (desk.underlined, desk.margin.findings, desk.changed) == ([], None, "")
    desk.card.actions.take_back.click()
    assert ("whitebord", "must") in desk.underlined
