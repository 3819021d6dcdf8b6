"""Slips that are known by the kinds of their words: each row has a sentence that it flags and one that it passes."""

import pytest

from afterword.notes.rules.slips import slips_in
from afterword.notes.rules.slips.by_kinds import patterns, slips_by_kinds
from afterword.notes.rules.slips.rows import ROWS
from afterword.notes.rules.slips.tagged import tagged
from afterword.notes.rules.slips.word_kinds import in_form


def test_each_row_finds_its_wrong_sentence_and_passes_its_right_one() -> None:
    """No other row speaks of the right one either."""
    ready = zip(ROWS, patterns(), strict=True)
    unfound = [row.wrong for row, pattern in ready if not pattern.find.search(tagged(row.wrong).text)]
    unsaid = [row.wrong for row in ROWS if not list(slips_by_kinds(row.wrong))]
    remarked_on = [row.right for row in ROWS if list(slips_by_kinds(row.right))]
    assert (unfound, unsaid, remarked_on) == ([], [], [])


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("I have make a course of first aid.", "I have made a course of first aid."),
        ("You have very friendly team.", "You have a very friendly team."),
        ("I work as a nurse since 2015.", "I have worked as a nurse since 2015."),
        ("You asked me if can I start.", "You asked me if I can start."),
        ("I want that you know it.", "I want you to know it."),
        ("Although it rained, but I came.", "Although it rained, I came."),
        ("There is many reasons to come.", "There are many reasons to come."),
        ("She explained how is the day of a nurse.", "She explained how the day of a nurse is."),
        ("The work of your team it is very good.", "The work of your team is very good."),
        ("I waited, because is very calm.", "I waited, because it is very calm."),
        ("I’m having five years of experience.", "I have five years of experience."),
        ("I permit myself to write.", "I would like to write."),
        ("It is for a person who have patience.", "It is for a person who has patience."),
        ("The place is very convenience.", "The place is very convenient."),
        ("I would gladly to help.", "I would gladly help."),
        ("I can come in Monday.", "I can come on Monday."),
        ("After the talking with you I am sure.", "After talking with you I am sure."),
        ("If I will get this job, I will try.", "If I get this job, I will try."),
    ],
)
def test_one_click_puts_a_sentence_right(wrong: str, right: str) -> None:
    """The words that are wrong are replaced, with the capital that they had."""
    (found,) = slips_in(wrong)
    assert wrong[: found.start] + found.right + wrong[found.end :] == right


def test_a_name_is_no_ordinary_word() -> None:
    """Will, Mark, May and Hope are left alone wherever they stand."""
    sentence = "I told Will helped us, and May needed Mark, who had Hope write and Grace make it."
    assert list(slips_by_kinds(sentence)) == []


@pytest.mark.parametrize(
    ("word", "form", "right"),
    [
        ("try", "third", "tries"),
        ("stop", "ing", "stopping"),
        ("write", "done", "written"),
        ("hour", "a", "an hour"),
        ("is", "many", "are"),
        ("people", "one", "person"),
        ("easy", "er", "easier"),
        ("patiently", "plainly", "patient"),
    ],
)
def test_the_forms_of_a_word_are_worked_out(word: str, form: str, right: str) -> None:
    """From short lists of words."""
    assert in_form(word, form) == right
