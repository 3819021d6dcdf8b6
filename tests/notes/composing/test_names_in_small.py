"""Names that thumbs typed small get their capitals; a name that somebody chose to write small keeps it."""

from pathlib import Path

import pytest

from afterword import load
from afterword.notes.composing import compose
from afterword.notes.composing.manner import Manner
from afterword.notes.composing.names_in_small import with_capitals
from afterword.records import Reflection

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


@pytest.mark.parametrize(
    ("candidate", "people", "spelled"),
    [
        ("Priya Raman", [("sandra", None)], ["Priya Raman", "Sandra", None]),
        ("Priya Raman", [("mrs patel", "mrs patel")], ["Priya Raman", "Mrs Patel", "Mrs Patel"]),
        ("Priya Raman", [("Ana Reyes", "ana")], ["Priya Raman", "Ana Reyes", "Ana"]),
        ("Priya Raman", [("Ana Reyes", "Ana"), ("gloria watkins", "gloria")], None),
        ("priya raman", [("Ana Reyes", "Ana")], None),
        ("priya raman", [("jade o'dea", "jade")], ["Priya Raman", "Jade O'Dea", "Jade"]),
        ("anna-lena de vries", [("van der merwe", None)], ["Anna-Lena de Vries", "Van der Merwe", None]),
    ],
)
def test_a_name_in_small_letters_is_spelled_as_its_reader_expects(candidate, people, spelled):
    """Unless the person writes others with capitals, and this one small wherever it stands."""
    typed = interview(candidate, people, typed_small=spelled is not None)
    made = with_capitals(typed, "en")
    if spelled is None:
        assert made is typed
    else:
        assert [made.candidate.name, made.interviewers[0].name, made.interviewers[0].address_as] == spelled


def test_a_note_greets_with_capitals_and_stays_filed_under_the_name_as_typed():
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
