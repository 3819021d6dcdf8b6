"""A fragment is read as its typist meant it: tidied, never changed, its shape known or admitted unknown."""

import pytest

from afterword.notes.composing.fragment import read

READ = {
    "strengths": {
        "I've run two audits": ("modal", "have run two audits"),
        "Run two audits!!": ("base", "run two audits"),
        "  hired nine technicians in a year ;": ("past", "hired nine technicians in a year"),
        "to speak Portuguese": ("base", "speak Portuguese"),
        "- led a team of four": ("past", "led a team of four"),
        "→ wrote the manual": ("past", "wrote the manual"),
        "2) wrote the manual": ("past", "wrote the manual"),
        "didnt miss a deadline in 3 years": ("modal", "didn't miss a deadline in 3 years"),
        "RAN THE BOARD FOR DR. MEHTA": ("past", "ran the board for Dr. Mehta"),
        "quickly rebuilt the roster": ("past", "quickly rebuilt the roster"),
        "Trained nurses on nights": ("past", "trained nurses on nights"),
        "certified in first aid": ("adjective", "certified in first aid"),
        "certified 40 welders": ("past", "certified 40 welders"),
        "organised a fair for 300": ("past", "organised a fair for 300"),
        "Fluent in French": ("adjective", "fluent in French"),
        "am used to nights": ("modal", "am used to nights"),
        "I'm fluent in Yoruba": ("modal", "am fluent in Yoruba"),
        "Python, SQL": ("list", "Python, SQL"),
        "ten years in retail": ("noun", "ten years in retail"),
        "running the board for eleven beds": ("gerund", "running the board for eleven beds"),
        "We halved the waiting list.": ("sentence", "We halved the waiting list"),
        "My team halved the waiting list": ("sentence", "My team halved the waiting list"),
        "my degree in nursing": ("noun", "my degree in nursing"),
        "leads four people": ("", "leads four people"),
        "shepherd our newest drivers": ("base", "shepherd our newest drivers"),
    },
    "learned": {
        "How calling patients helped": ("question", "how calling patients helped"),
        "About how you audit…": ("about", "about how you audit"),
        "that the technicians choose…": ("that", "that the technicians choose"),
        "Thank you for showing me the ward": ("hosting", "showing me the ward"),
        "you told me how the month closes": ("question", "how the month closes"),
        "I learned that you close early": ("that", "that you close early"),
        "when you expect the move": ("question", "when you expect the move"),
        "in which order the teams move": ("question", "in which order the teams move"),
        "the move to the new building": ("noun", "the move to the new building"),
        "Monday's meeting": ("noun", "Monday's meeting"),
        "Python training for nurses": ("noun", "Python training for nurses"),
        "that whiteboard": ("noun", "that whiteboard"),
        "everyone was kind": ("sentence", "Everyone was kind"),
        "The plan was good.": ("sentence", "The plan was good"),
        "The plan you drew.": ("noun", "the plan you drew"),
        "The team meets every morning.": ("sentence", "The team meets every morning"),
    },
    "moment": {
        "When you said that nobody reads the report": ("when", "when you said that nobody reads the report"),
        "you laughing about the printer": ("noun", "you laughing about the printer"),
        "The moment you drew the map.": ("noun", "the moment you drew the map"),
        "the laminated map with everyone's initials": ("noun", "the laminated map with everyone's initials"),
    },
    "cares_about": {
        "plan staff schedules": ("base", "plan staff schedules"),
        "to be on time": ("base", "be on time"),
        "Punctuality": ("noun", "punctuality"),
        "hand the order book on from paper": ("base", "hand the order book on from paper"),
        "keeping costs down": ("gerund", "keeping costs down"),
        "calm under pressure": ("adjective", "calm under pressure"),
        "that people ask early": ("that", "that people ask early"),
    },
    "look_forward": {
        "planning the first schedule": ("gerund", "planning the first schedule"),
        "to work with your team": ("base", "work with your team"),
        "the first winter": ("noun", "the first winter"),
    },
    "promised": {
        "to send the slides": ("noun", "the slides"),
        "I'll send the references": ("noun", "the references"),
    },
    "better": {
        "that I would ask first": ("modal", "would ask first"),
        "I'd ask first": ("modal", "would ask first"),
        "photograph every change": ("base", "photograph every change"),
        "by asking the customer": ("", "by asking the customer"),
    },
}


@pytest.mark.parametrize(
    ("field", "typed", "shape", "text"),
    [(field, typed, *found) for field, each in READ.items() for typed, found in each.items()],
)
def test_a_fragment_is_read_with_its_shape(field, typed, shape, text):
    """The words stay as typed but for marks, stops and a first capital; the shape is what the stem needs."""
    fragment = read(typed, field, names=["Anil Mehta"])
    assert (fragment.shape, fragment.text) == (shape, text)


def test_a_name_keeps_its_capital_at_the_start():
    """A person's or company's name is no ordinary first word."""
    assert read("Anil's list", "moment", names=["Anil Mehta"]).text == "Anil's list"
    assert read("Photographs of the ward", "moment").text == "photographs of the ward"


def test_a_sentence_that_ends_inside_a_fragment_is_noticed():
    """Such a fragment can only stand at the end of a frame."""
    assert read("ran audits. They stuck.", "strengths").breaks
    assert not read("ran audits at St. Anne's", "strengths").breaks
