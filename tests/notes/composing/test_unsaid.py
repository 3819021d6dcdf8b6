"""What would fit and still stands in no note is reported with the reason that is true."""

from pathlib import Path

from afterword import load
from afterword.interchange import from_typed, to_typed
from afterword.notes.composing import composition

PANEL = load(Path(__file__).parents[2] / "examples" / "panel.yaml")
ADA = {"name": "Ada Brook", "address_as": "Ada", "cares_about": "count the stock"}
BEN = {"name": "Ben Cole", "address_as": "Ben", "cares_about": "count the stock"}


def reasons(people, **reflection):
    """The reasons by field, of an interview with these people and this reflection."""
    typed = to_typed(PANEL)
    typed["interviewers"], typed["reflection"] = people, reflection
    return {unused.field: unused.why for unused in composition(from_typed(typed)).unused}


def test_a_need_that_nothing_meets_is_named():
    """With what would change it."""
    assert reasons([ADA], strengths=[{"text": "trained two nurses"}]) == {
        "interviewers[0].cares_about": (
            "No strength or new point of yours meets it yet; mark one that does, and the note will name both."
        )
    }


def test_a_need_that_another_note_meets_says_in_whose_note_it_is():
    """The point stands in one note; the person may mark it for both."""
    assert reasons([ADA, BEN], strengths=[{"text": "halved the errors in our stock counts"}]) == {
        "interviewers[1].cares_about": (
            "What meets it is in the note to Ada; mark it for Ben too, if both should read it."
        )
    }


def test_a_need_whose_answer_was_held_back_points_to_that():
    """It is not said that nothing meets it."""
    found = reasons(
        [ADA], strengths=[{"text": "halved the errors in the stock counts at Ashdown"}], do_not_mention=["Ashdown"]
    )
    assert found == {
        "interviewers[0].cares_about": "What meets it is left out itself: see there.",
        "reflection.strengths[0]": "You asked for no note to mention “Ashdown”.",
    }


def test_who_does_not_want_the_job_reads_why_nothing_is_sold():
    """The strengths stay out for that reason and no other."""
    assert reasons([ADA], strengths=[{"text": "trained two nurses"}], want_it="no") == {
        "interviewers[0].cares_about": ("You do not want the job, so the notes thank and wish well, and leave it out."),
        "reflection.strengths[0]": "You do not want the job, so the notes thank and wish well, and leave it out.",
    }


def test_a_need_whose_answer_was_typed_twice_says_where_it_stands():
    """The second is left out for saying the same, and that is no reason why the need is."""
    twice = [{"text": "halved the errors in our stock counts"}] * 2
    assert reasons([ADA, BEN], strengths=twice) == {
        "interviewers[1].cares_about": (
            "What meets it is in the note to Ada; mark it for Ben too, if both should read it."
        ),
        "reflection.strengths[1]": "It says the same as reflection.strengths[0].",
    }
