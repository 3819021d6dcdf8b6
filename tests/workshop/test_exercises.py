"""Each exercise both ways: its solution passes, and a wrong answer gets a kind explanation."""

import re

import pytest

from afterword.workshop.exercises import EXERCISES, Exercise, check, named, sheet

EACH = pytest.mark.parametrize("exercise", EXERCISES, ids=lambda one: one.id)


def test_there_is_an_exercise_for_each_thing_worth_practising() -> None:
    """Nine, in the order in which they are met."""
    assert [one.id for one in EXERCISES] == [
        "find-what-is-wrong",
        "put-in-order",
        "make-two-individual",
        "complaint-to-improvement",
        "finish-a-stem",
        "three-countries",
        "what-to-put-right",
        "unsupported-claim",
        "what-stays-with-you",
    ]


@EACH
def test_the_solution_passes(exercise: Exercise) -> None:
    """And is praised in the exercise's own words."""
    verdict = check(exercise, exercise.solution)
    assert verdict.right
    assert verdict.says[0].startswith(exercise.well_done.removesuffix("{}"))


@EACH
def test_a_typical_wrong_answer_gets_its_explanation(exercise: Exercise) -> None:
    """At least three ways to get it wrong, each met with one or two sentences and without blame."""
    assert len(exercise.typical) >= 3
    for wrong in exercise.typical:
        verdict = check(exercise, wrong.answer)
        assert not verdict.right
        assert any(wrong.says in said for said in verdict.says), (wrong, verdict)
        assert 1 <= len(verdict.says) <= 2
        assert all(said.strip() and not re.search(r"!|wrong|incorrect|mistake", said) for said in verdict.says)


@EACH
def test_any_answer_gets_one(exercise: Exercise) -> None:
    """Also one of another shape, as an earlier version may have kept it."""
    for odd in ((), ("",), ("no such key",), ("no such key",) * 12, ("<script>{}{0}</script>",)):
        assert not check(exercise, odd).right or exercise.by == "write"


def test_what_the_composer_makes_of_the_words_is_shown() -> None:
    """The whole sentence as it stands in a note."""
    verdict = check(named("finish-a-stem"), ("how the children vote for Friday's menu",))
    assert re.fullmatch(
        r"In the note it reads: “[A-Z][^.“”]+how the children vote for Friday's menu\.”", verdict.says[0]
    )


def test_the_calendar_decides_and_not_the_file() -> None:
    """The options of the dates do not say which of them is right."""
    dated = [case for case in named("three-countries").cases if case.meeting]
    assert len(dated) == 2
    assert not any(option.right for case in dated for option in case.options)


def test_the_sheet_holds_every_exercise_and_no_answer() -> None:
    """Complete in one file: nothing in it is fetched."""
    made = sheet()
    for exercise in EXERCISES:
        assert exercise.title in made
        assert exercise.well_done not in made
        assert not any(option.because and option.because in made for option in exercise.options)
    assert "http" not in made
