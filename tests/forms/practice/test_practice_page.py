"""The Practice page: an answer is kept as it is given, checked when it is asked for, and begun anew at any time."""

import pytest

from afterword import open_journal
from afterword.forms import opened
from afterword.forms.practice import PracticePage
from afterword.workshop.exercises import EXERCISES, named, progress


@pytest.fixture
def page(tmp_path, monkeypatch):
    """The page with an empty journal and all its exercises."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite"))
    made = PracticePage()
    for exercise in EXERCISES:
        made.exercise(exercise.id)
    yield made
    made._page.leave()
    opened.own_journal().close()


def test_each_exercise_can_be_solved_with_its_fields(page):
    """What is said begins with yes, and the count goes up."""
    for number, exercise in enumerate(EXERCISES, 1):
        box = page.boxes[exercise.id]
        box.answering.answer = exercise.solution
        box.check.click()
        assert box.said.value.startswith("<p><strong>Yes.</strong> ")
        if number < len(EXERCISES):
            assert page.so_far.value == f"<p>{number} of 9 exercises are solved.</p>"
    assert page.so_far.value == "<p>All 9 exercises are solved. Come back to any of them when you like.</p>"


def test_an_answer_is_kept_before_it_is_checked(page, tmp_path):
    """Another process finds it, as the page will tomorrow."""
    box = page.boxes["complaint-to-improvement"]
    box.answering.fields[0].value = "Asked again, I would try each dish"
    other = open_journal(tmp_path / "journal.sqlite")
    assert progress(other, named("complaint-to-improvement")).answer == ("Asked again, I would try each dish",)
    other.close()


def test_a_wrong_answer_is_explained_and_may_be_begun_anew(page):
    """What was ticked goes, and so does what was said of it."""
    box = page.boxes["what-stays-with-you"]
    box.answering.fields[0].value = True
    box.check.click()
    assert box.said.value == (
        "<p><strong>Not yet.</strong> “How the children vote …” is just what a note thanks for.</p>"
    )
    box.anew.click()
    assert (box.said.value, box.answering.answer) == ("", ())


def test_what_was_typed_is_shown_as_text(page):
    """The sentence that the composer makes of it too."""
    box = page.boxes["finish-a-stem"]
    box.answering.fields[0].value = "how the <b>children</b> vote"
    box.check.click()
    assert "<b>" not in box.said.value
    assert "&lt;b&gt;children&lt;/b&gt;" in box.said.value
