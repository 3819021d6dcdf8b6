"""What fits nowhere, or had better not be said, stays out of the note, and the person is told why."""

import pytest

from afterword.interchange import from_typed
from afterword.notes.composing import composition


def interview(person=None, reflection=None, meeting=None):
    """A small interview with what a test adds to it."""
    return from_typed(
        {
            "candidate": {"name": "Sam Ortiz"},
            "application": {"company": "Fenwick & Daughters", "role": "Junior Bookkeeper"},
            "interview": {
                "at": "2026-11-20T16:30",
                "timezone": "Europe/London",
                "region": "GB-ENG",
                "stage": "first",
                "format": "video",
                **(meeting or {}),
            },
            "interviewers": [{"name": "Aisha Bello", **(person or {})}],
            "reflection": reflection or {},
        }
    )


LEFT_OUT = [
    (
        {"learned": "how she closes the month"},
        "It says “she”: if that is Aisha Bello, write “you”; if not, say who it is.",
    ),
    (
        {"learned": "what they do on Fridays"},
        "It says “they”: if that is Aisha Bello, write “you”; if not, say who it is.",
    ),
    (
        {"moment": "what you said about the salary"},
        "It speaks of pay (“salary”), which a thank-you note had better leave alone.",
    ),
    (
        {"learned": "that your manager is leaving in May"},
        "It speaks of somebody's departure (“is leaving”), which a thank-you note had better leave alone.",
    ),
    (
        {"learned": "what you told me off the record"},
        "It speaks of something said in confidence (“off the record”), which a thank-you note had better leave alone.",
    ),
    (
        {"learned": "what would you change?"},
        "It asks in its own words; write it as it follows the sentence start: “how you audit”, not “how do you audit”.",
    ),
    (
        {"learned": "in the kitchen"},
        "It does not finish the sentence “Thank you for telling me …”; read the two together and reword it.",
    ),
    (
        {"learned": "how the team " + "closes " * 60 + "the month"},
        "It is longer than a note can carry (65 words); say it in one sentence.",
    ),
]


@pytest.mark.parametrize(("person", "why"), LEFT_OUT)
def test_a_fragment_that_had_better_not_be_said_is_reported_with_its_reason(person, why):
    """It stands in no note, whole or in part."""
    done = composition(interview(person))
    ((field, typed),) = person.items()
    assert [(u.field, u.text, u.why) for u in done.unused] == [(f"interviewers[0].{field}", typed, why)]
    assert typed.rstrip("?") not in done.notes[0].body


@pytest.mark.parametrize(
    "person",
    [
        {"learned": "how a patient says that she is in pain"},
        {"learned": "why the technicians choose their own tools"},
        {"learned": "how the team sees its work"},
        {"moment": "your map"},
    ],
)
def test_others_may_be_spoken_of(person):
    """She, he and they are fine where it is plain that the reader is not meant."""
    done = composition(interview(person))
    assert done.unused == ()
    assert next(iter(person.values())) in done.notes[0].body


def test_what_was_to_stay_unmentioned_stands_in_no_note():
    """A name or fact on the list keeps out every fragment that holds it."""
    reflection = {
        "strengths": [{"text": "led the Harlow project"}, {"text": "kept the books of three shops"}],
        "do_not_mention": ["Harlow"],
    }
    done = composition(interview(reflection=reflection))
    assert [(u.field, u.why) for u in done.unused] == [
        ("reflection.strengths[0]", "You asked for no note to mention “Harlow”.")
    ]
    assert "kept the books of three shops" in done.notes[0].body


def test_a_delicate_topic_that_the_employer_raised_may_be_spoken_of():
    """They asked; an answer is no indiscretion."""
    done = composition(interview({"learned": "how the bonus is worked out"}, meeting={"asked_about": ["bonus"]}))
    assert done.unused == ()


def test_what_the_job_is_about_is_no_indiscretion():
    """Pay is what a payroll clerk was told about."""
    clerk = interview({"learned": "how the holiday pay error was found"})
    job = clerk.application.model_copy(update={"role": "Payroll Clerk"})
    assert composition(clerk).unused != ()
    assert composition(clerk.model_copy(update={"application": job})).unused == ()


def test_the_same_strength_twice_is_said_once():
    """The second is reported, not repeated."""
    twice = [{"text": "kept the books of three shops"}, {"text": "Kept the books of three shops."}]
    done = composition(interview(reflection={"strengths": twice}))
    assert done.notes[0].body.count("the books of three shops") == 1
    assert [(u.field, u.why) for u in done.unused] == [
        ("reflection.strengths[1]", "It says the same as reflection.strengths[0].")
    ]


@pytest.mark.parametrize(
    "text",
    ["used {{ name }} and %(x)d", "wrote <b>bold</b> & more", "wrote =SUM(A1:A9)", "used Bcc: boss@example.org daily"],
)
def test_text_that_looks_like_a_program_comes_out_as_it_is(text):
    """A note is plain text, and what was typed is never read as anything else."""
    done = composition(interview(reflection={"strengths": [{"text": text}]}))
    assert text in done.notes[0].body
