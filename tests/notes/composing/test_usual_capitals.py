"""Names that were typed small or loud get their usual capitals; one that somebody chose to write small keeps it."""

import re
from pathlib import Path

import pytest
import yaml

from afterword import load
from afterword.notes.composing import compose
from afterword.notes.composing.capitals_of_jobs import employer, job
from afterword.notes.composing.capitals_of_people import greeted, person
from afterword.notes.composing.manner import Manner
from afterword.notes.composing.usual_capitals import with_usual_capitals
from afterword.notes.reviewing import review
from afterword.records import Reflection

CAPITALS = yaml.safe_load((Path(__file__).parent / "capitals.yaml").read_text("utf-8"))
PANEL = load(Path(__file__).parents[2] / "examples" / "panel.yaml")


def interview(candidate, people, company="Northwind Clinics", *, typed_small=True):
    """The example with other names; ``people`` are pairs of a full name and what they asked to be called."""
    told = ("the rota", "how you audit") if typed_small else ("The rota", "How you audit")
    met = [
        person.model_copy(
            update={"name": name, "address_as": called, "learned": told[0], "moment": told[1], "cares_about": told[0]}
        )
        for person, (name, called) in zip(PANEL.interviewers, people, strict=False)
    ]
    return PANEL.model_copy(
        update={
            "candidate": PANEL.candidate.model_copy(update={"name": candidate}),
            "application": PANEL.application.model_copy(update={"company": company}),
            "interviewers": tuple(met),
            "reflection": Reflection(),
        }
    )


SMALL = [
    ("Priya Raman", [("sandra", None)], ["Priya Raman", "Sandra", None]),
    ("Priya Raman", [("mrs patel", "mrs patel")], ["Priya Raman", "Mrs Patel", "Mrs Patel"]),
    ("Priya Raman", [("Ana Reyes", "ana")], ["Priya Raman", "Ana Reyes", "Ana"]),
    ("Priya Raman", [("Ana Reyes", "Ana"), ("gloria watkins", "gloria")], None),
    ("priya raman", [("Ana Reyes", "Ana")], None),
    ("priya raman", [("jade o'dea", "jade")], ["Priya Raman", "Jade O'Dea", "Jade"]),
    ("anna-lena de vries", [("van der merwe", None)], ["Anna-Lena de Vries", "Van der Merwe", None]),
]


def test_a_name_in_small_letters_is_spelled_as_its_reader_expects():
    """Unless the person writes others with capitals, and this one small wherever it stands."""
    for candidate, people, spelled in SMALL:
        typed = interview(candidate, people, typed_small=spelled is not None)
        made = with_usual_capitals(typed, "en")
        if spelled is None:
            assert made is typed
        else:
            assert [made.candidate.name, made.interviewers[0].name, made.interviewers[0].address_as] == spelled


def test_names_of_people_are_written_as_a_letter_writes_them():
    """Loud and small ones alike; initials, titles, credentials and the little words inside a name as is usual."""
    assert {typed: person(typed, "en") for typed in CAPITALS["people"]} == CAPITALS["people"]


def test_a_greeting_says_what_one_would_say():
    """The given name first, and nothing that stands behind a name."""
    assert {typed: greeted(typed, "en") for typed in CAPITALS["greeted"]} == CAPITALS["greeted"]


def test_employers_and_jobs_are_written_with_capitals_and_initials():
    """One small word may be how a house writes itself, and stays."""
    assert {typed: employer(typed, "en") for typed in CAPITALS["employers"]} == CAPITALS["employers"]
    assert employer("northwind", "en", all_small=True) == "Northwind"
    assert {typed: job(typed, "en") for typed in CAPITALS["jobs"]} == CAPITALS["jobs"]


def test_loud_names_are_calm_wherever_a_note_has_them():
    """In the greeting, in the subject, in the text, in a line to somebody else, and below it; the reviewer agrees."""
    typed = interview("PRIYA RAMAN", [("TOM WEISS", None), ("DR AMINA YUSUF", "AMINA")], "NORTHWIND CLINICS")
    told = typed.interviewers[0].model_copy(update={"learned": "how you and AMINA YUSUF audit the rota"})
    work = typed.application.model_copy(update={"role": "HGV DRIVER"})
    typed = typed.model_copy(update={"interviewers": (told, *typed.interviewers[1:]), "application": work})
    notes = [*compose(typed), *compose(typed, kind="coordinator"), *compose(typed, kind="follow-up")]
    assert [note.to for note in notes[:2]] == ["TOM WEISS", "DR AMINA YUSUF"]
    assert [note.body.split(",")[0] for note in notes[:2]] == ["Dear Tom Weiss", "Dear Amina"]
    for note in notes:
        assert set(re.findall(r"[A-Z]{2,}", note.text)) <= {"HGV"}
        assert "Priya Raman\n" in note.body
        assert not [found for found in review(note, typed) if found.rule in ("capitals", "wrong_name", "spelling")]
    assert "how you and Amina Yusuf audit the rota" in notes[0].body


def test_a_note_greets_with_usual_capitals_and_stays_filed_under_the_name_as_typed():
    """The greeting is for the reader; the journal knows the person by what was typed."""
    (note,) = compose(interview("priya raman", [("jade wilcox", "jade")]))
    assert note.to == "jade wilcox"
    assert note.body.startswith("Dear Jade,\n")
    assert "\nPriya Raman\n" in note.body


@pytest.mark.parametrize(
    ("company", "named"),
    [
        ("University of Otago", "the University of Otago"),
        ("Bank of Ireland", "Bank of Ireland"),
        ("St Ives", "St Ives"),
    ],
)
def test_a_kind_of_place_takes_its_article(company, named):
    """“At the University of Otago”, and no article where none is said."""
    manner = Manner("thank-you", "email", "warm", "en")
    assert manner.given(interview("Priya Raman", [("Ana Reyes", None)], company))["company"] == named
