"""A fragment is read as its typist meant it: tidied, never changed, its shape known or admitted unknown.

The table beside this file holds what people type, field by field, and the sentence that it makes in one plain frame of
its shape, or the reason why it makes none. So it says how fragments are read, whatever the notes' frames may be.
"""

import re
import string
import timeit
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from afterword.interchange import from_typed
from afterword.notes.composing.fitting import fitting
from afterword.notes.composing.fragment import read
from afterword.notes.composing.frames import fill
from afterword.notes.composing.reflected import Reflected
from afterword.notes.composing.shapes import SHAPES
from afterword.notes.wording import entries, manner

MINE = {"clause": "I {}.", "label": "I can offer {}.", "record": "One line about me: {}.", "sentence": "{}."}
TOLD = "Thank you for telling me {}."
THOUGHT = "I still think of {}."
KEPT = "You kept coming back to {}."
AHEAD = "I look forward to {}."
SENT = "I will send you {}."
SPOKE = "We spoke about {}."
FRAMES = {
    "opening": {
        "question": TOLD,
        "that": TOLD,
        "told": "Thank you for what you told me: {}.",
        "about": TOLD,
        "hosting": "Thank you for {}.",
        "sentence": "I learned this: {}.",
    },
    "moment": {
        **dict.fromkeys(("noun", "gerund", "question"), THOUGHT),
        "when": "I still think of the moment {}.",
        "that": "It has stayed with me {}.",
        "about": "I still think of what you said {}.",
        "told": "One thing I still think of: {}.",
        "sentence": "{}.",
    },
    "need": {
        **dict.fromkeys(("noun", "gerund", "question"), KEPT),
        "able": "You need someone who can {}.",
        "base": "You need someone to {}.",
        "that": "It matters to you {}.",
        "adjective": "You need someone who is {}.",
        "person": "You need {}.",
        "sentence": "You said this: {}.",
    },
    "look_forward": {
        **dict.fromkeys(("noun", "gerund"), AHEAD),
        **dict.fromkeys(("question", "that"), "I look forward to seeing {}."),
        "bare": "I am drawn to {}.",
        "drawn": "What draws me: {}.",
        "base": "I would be glad to {}.",
        "sentence": "{}.",
    },
    "promised": {**dict.fromkeys(("noun", "list"), SENT), "base": "I will {}.", "label": "Still to come: {}."},
    "strength": MINE,
    "new_point": MINE,
    "unique": MINE,
    "put_right": MINE,
    "skill": {
        **dict.fromkeys(("past", "base", "modal"), "I also {}."),
        "adjective": "I am also {}.",
        "noun": "I also bring {}.",
        "label": "I can also offer {}.",
        "record": "One more line about me: {}.",
        "gerund": "I also have experience of {}.",
        "sentence": "{}.",
    },
    "topic": dict.fromkeys(("noun", "gerund", "question", "list"), SPOKE),
}
"""One plain frame of each shape, by the part of a note."""
PARTS = {
    "learned": "opening",
    "cares_about": "need",
    "enthusiasm": "look_forward",
    "strengths": "strength",
    "new_points": "new_point",
    "complementary_skills": "skill",
    "better": "put_right",
}
"""The part of a note that a field makes, where it is called otherwise."""
ABOUT_A_READER = ("learned", "moment", "cares_about", "look_forward", "promised")
TABLE = yaml.safe_load((Path(__file__).parent / "fragments.yaml").read_text("utf-8"))
ENTRIES = [(field, typed, makes) for field, each in TABLE.items() for typed, makes in each.items()]
INTERVIEW = from_typed(
    {
        "candidate": {"name": "Priya Raman"},
        "application": {"company": "Northwind Clinics", "role": "Operations Analyst"},
        "interview": {
            "at": "2026-11-20T16:30",
            "timezone": "Europe/London",
            "region": "GB-ENG",
            "stage": "first",
            "format": "in person",
        },
        "interviewers": [{"name": "Maria Okafor", "address_as": "Maria"}, {"name": "Dr. Anil Mehta"}],
    }
)


def said(field, typed):
    """The sentence that a fragment makes, or the reason for leaving it out."""
    part = PARTS.get(field, field)
    reflected = Reflected(INTERVIEW)
    fragment = reflected.fragment("here", typed, field, part, "Maria" if field in ABOUT_A_READER else "")
    if fragment is None:
        return {"left out": reflected.unused["here"].why}
    shape, words = next((s, w) for s, w in fitting(fragment, part).items() if s in FRAMES[part])
    return fill(FRAMES[part][shape], {"": words})


@pytest.mark.parametrize("field", TABLE)
def test_what_people_type_makes_a_sentence_or_is_left_out_with_its_reason(field):
    """Each was read aloud: what stands here could stand in a note, or is better left out of it."""
    assert {typed: said(field, typed) for typed in TABLE[field]} == TABLE[field]


def test_the_table_has_every_field_and_every_shape():
    """No kind of answer goes untried."""
    assert set(TABLE) == {*ABOUT_A_READER, *PARTS, "unique", "topic"}
    shapes = {read(typed, field).shape for field, typed, _ in ENTRIES}
    assert shapes == {*SHAPES, ""}


def test_a_sentence_that_ends_inside_a_fragment_is_noticed():
    """Such a fragment can only stand at the end of a frame."""
    assert read("ran audits. They stuck.", "strengths").breaks
    assert read("your question: who closes?", "moment").breaks
    assert not read("ran audits at St. Anne's", "strengths").breaks


@pytest.mark.parametrize(
    ("typed", "names", "text"),
    [
        ("Anil's list", ["Anil Mehta"], "Anil's list"),
        ("Zeynep's list", ["Zeynep Kaya"], "Zeynep's list"),
        ("Photographs of the ward", [], "photographs of the ward"),
        ("the day at northwind clinics", ["Northwind Clinics"], "the day at Northwind Clinics"),
        ("what joining acme would mean", ["Acme"], "what joining Acme would mean"),
        ("how you will park the van", ["Will Park"], "how you will park the van"),
        ("THE BOARD THAT DR. MEHTA DREW IN LEEDS", ["Anil Mehta"], "the board that Dr. Mehta drew in Leeds"),
    ],
)
def test_names_keep_or_are_given_their_capitals(typed, names, text):
    """Those of the people and of the company, at the start and inside; ordinary words stay small."""
    assert read(typed, "moment", names).text == text


def test_fragments_of_the_same_words_are_the_same_to_a_reader():
    """Capitals, stops and a leading “I” make no second point."""
    typed = ("ran audits, and hired", "I ran audits and hired.", "- Ran audits and hired!")
    assert len({read(one, "strengths").as_heard for one in typed}) == 1


def words_of(text):
    """The words of a text, capitals and apostrophes aside."""
    return set(re.findall(r"\w+", re.sub(r"['’]", "", text.casefold())))


FIELDS = st.sampled_from(sorted({*ABOUT_A_READER, *PARTS, "unique", "topic"}))
TYPED = st.one_of(
    st.text(max_size=80),
    st.lists(
        st.sampled_from([*(word for _, typed, _ in ENTRIES for word in typed.split()), *string.punctuation, "I", "…"]),
        max_size=12,
    ).map(" ".join),
)


@given(TYPED, FIELDS)
def test_reading_never_fails_and_adds_no_word(typed, field):
    """Whatever is typed; what was drawn together is written out, “I’ve” as “have”, and a thing has its article."""
    fragment = read(typed, field, ["Priya Raman", "Northwind Clinics"])
    added = (
        "have am will would is that a an the my and for in of can operate play years months weeks days hours minutes"
    )
    written = [added, manner("en")["months"], *entries("en", "written_out").values()]
    written_out = words_of(" ".join(written))
    run_together = re.sub(r"\W", "", typed.casefold())
    assert all(word in run_together for word in words_of(fragment.text) - written_out)
    assert fragment.shape in (*SHAPES, "")


def test_reading_a_fragment_takes_well_under_a_millisecond():
    """The page reads a box again at each keystroke."""
    typed = "rebuilt the roster for four wards at St. Anne's and cut overtime by 18%"
    keystrokes = iter(range(1000))
    read(typed, "strengths")
    took = timeit.repeat(lambda: read(f"{typed} {next(keystrokes)}", "strengths"), number=100, repeat=3)
    assert min(took) / 100 < 0.001
