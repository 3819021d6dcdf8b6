"""Each frame, with every shape of fragment that it takes, is one well-formed sentence."""

import re

import pytest

from afterword.notes.composing.frames import fill
from afterword.notes.wording import frames

EXAMPLES = {
    "question": "how the team closes the month in two days",
    "that": "that the technicians choose their own tools",
    "about": "about the move to the new building",
    "hosting": "showing me the cold store",
    "sentence": "We open at six",
    "noun": "the map on the wall",
    "gerund": "planning the first winter",
    "when": "when the lights went out",
    "base": "plan routes across two counties",
    "adjective": "calm under pressure",
    "clause": "rebuilt the roster for four wards",
    "past": "rebuilt the roster",
    "modal": "can weld",
    "list": "Python, SQL",
    "label": "Python, SQL",
    "bare": "trees",
    "person": "someone who will teach students",
}
GIVEN = {
    "role": "Operations Analyst",
    "company": "Northwind Clinics",
    "candidate": "Priya Raman",
    "met": "meeting with me",
    "talk": "conversation",
    "meet": "meet you",
    "post": "the Operations Analyst position",
    "as_role": "Operations Analyst",
    "topic": "testing a forecast",
    "decision_by": "9 December",
    "person": "Maria Okafor",
}
KINDS = ("thank-you", "after-rejection", "withdrawal", "follow-up", "coordinator")
EVERY = [
    (part, frame.say, shape)
    for kind in KINDS
    for part, listed in frames("en", kind).items()
    for frame in listed
    for shape in sorted(frame.takes) or [""]
]


@pytest.mark.parametrize(("part", "say", "shape"), EVERY)
def test_a_frame_makes_one_sentence_of_each_shape_that_it_takes(part, say, shape):
    """It begins with a capital, ends with one stop, and leaves no opening."""
    said = fill(say, {**GIVEN, "": EXAMPLES.get(shape, "")})
    assert said[0].isupper()
    assert not re.search(r"[{}]|\.\.|  | [.,;:]|\b(\w+) \1\b", said)
    if part == "sign_off":
        assert said.endswith(",")
    elif part == "subject":
        assert said[-1].isalpha() or said.endswith("?")
    else:
        assert said.endswith((".", "?"))
    assert ("{}" in say) == bool(shape)


def test_no_frame_stands_twice():
    """A frame listed twice would make two notes alike that need not be."""
    for kind in KINDS:
        for listed in frames("en", kind).values():
            said = [(frame.say, frame.takes) for frame in listed]
            assert len(set(said)) == len(said)


def test_a_panel_of_eight_finds_an_opening_of_its_own_for_each_note():
    """So many frames take what people are told most often, and what they look forward to."""
    thank_you = frames("en", "thank-you")
    for part, shape, least in (
        ("opening", "question", 8),
        ("opening", "about", 8),
        ("opening", "hosting", 8),
        ("moment", "noun", 8),
        ("strength", "clause", 4),
        ("look_forward", "gerund", 8),
    ):
        assert sum(shape in frame.takes for frame in thank_you[part]) >= least, (part, shape)
    assert len(thank_you["subject"]) >= 8
    assert sum("warm" in frame.when for frame in thank_you["sign_off"]) >= 8


def test_what_a_person_typed_is_never_read_as_a_frame():
    """Braces in a fragment come out as braces."""
    assert fill("Thank you for {}.", {"": "the {role} and {} sign", **GIVEN}) == "Thank you for the {role} and {} sign."


def test_a_company_that_ends_with_a_stop_ends_the_sentence_once():
    """No doubled stop after “Inc.” or “Yahoo!”."""
    assert fill("I know {company}.", {"company": "Acme Inc."}) == "I know Acme Inc."
    assert fill("I know {company}.", {"company": "Yahoo!"}) == "I know Yahoo!"
