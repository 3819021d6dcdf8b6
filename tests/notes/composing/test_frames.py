"""Each frame, with every shape of fragment that it takes, is one well-formed sentence."""

import re

import pytest

from afterword.notes.composing.filling import fill
from afterword.notes.wording import frames

EXAMPLES = {
    "question": ("how the team closes the month", "what the inspectors look for", "which of the two sites grows first"),
    "that": (
        "that the technicians choose their own tools",
        "that nobody works alone",
        "that, since May, you close early",
    ),
    "about": ("about the move to the new building", "about how you audit", "about making bread without yeast"),
    "hosting": ("showing me the cold store", "being so open about the backlog", "your honesty", "the tour of the yard"),
    "sentence": ("We open at six", "Everyone was kind", "Maria ran the ward with two people. Nobody noticed"),
    "noun": (
        "the map on the wall",
        "your question about risk",
        "the way you laughed at the printer",
        "Dr. Mehta's list, kept by hand",
    ),
    "gerund": ("planning the first winter", "being part of it", "keeping people at home (and well)"),
    "when": ("when the lights went out", "when you drew the map on a napkin"),
    "base": ("plan routes across two counties", "be on time", "speak with families at Acme Inc."),
    "able": ("plan routes across two counties", "speak with families at Acme Inc."),
    "adjective": ("calm under pressure", "fluent in French", "a trained first aider"),
    "clause": (
        "rebuilt the roster",
        "can weld",
        "speak Welsh",
        "am calm",
        "bring ten years in retail",
        "have written two bids",
    ),
    "past": ("rebuilt the roster", "quickly cut overtime by 18%", "ran audits at St. Anne's"),
    "participle": ("written two bids",),
    "modal": ("can weld", "have run two audits", "would hold back the last weeks", "am used to nights"),
    "list": ("Python, SQL", "references, a photo of the shed"),
    "label": ("patience and tact", "attention to detail"),
    "record": ("14 years, no accidents", "promoted twice", "QA score of 97 for three quarters"),
    "told": ("no agency staff since spring", "64 cameras on 3 sites"),
    "bare": ("trees", "night shifts"),
    "drawn": ("reuse projects", "trams, always wanted to work on them"),
    "person": ("someone who will teach students", "a good listener"),
}
"""Several fragments of each shape, as fitted to a frame."""
GIVEN = {
    "role": "Operations Analyst",
    "company": "Northwind Clinics",
    "candidate": "Priya Raman",
    "met": "meeting with me",
    "talk": "conversation",
    "meet": "meet you",
    "post": "the Operations Analyst position",
    "as_role": "Operations Analyst",
    "job_title": "Operations Analyst",
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


DOUBLED = re.compile(r"\b(?!that\b)(\w+) \1\b", re.IGNORECASE)


@pytest.mark.parametrize("part", sorted({part for part, _, _ in EVERY}))
def test_a_frame_makes_well_formed_sentences_of_each_shape_that_it_takes(part):
    """Each begins with a capital and ends with one stop; no word stands twice in a row, and no opening is left."""
    for say, shape in ((say, shape) for of, say, shape in EVERY if of == part):
        hold_against_its_examples(part, say, shape)


def hold_against_its_examples(part, say, shape):
    """Hold what a frame makes against it, for each example of a shape."""
    for words in EXAMPLES[shape] if shape else [""]:
        if "." in words.rstrip(".") and words[0].isupper() and not say.endswith("{}."):
            continue  # a fragment inside which a sentence ends can only stand at the end
        said = fill(say, {**GIVEN, "": words})
        assert said[0].isupper()
        assert not re.search(r"[{}]|\.\.|  | [.,;:]", said)
        assert not DOUBLED.search(said)
        assert words[1:] in said
        assert all(one[0].isupper() for one in re.split(r"(?<=[a-z]{3}[.?]) ", said))
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
