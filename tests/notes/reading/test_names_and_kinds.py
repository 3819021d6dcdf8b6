"""Names are compared as a reader compares them, and a note says itself what it is for."""

from pathlib import Path

import pytest
import yaml

from afterword.notes.reading.english import is_english
from afterword.notes.reading.kinds import kind_of
from afterword.notes.reading.names import Name, nearly
from afterword.notes.reading.numbers import numbers_in
from afterword.notes.reading.passage import Passage


@pytest.mark.parametrize(
    ("full", "called", "text", "named"),
    [
        ("Maria Okafor", "Dr. Okafor", "Dear Dr. Okafor,", True),
        ("Maria Okafor", "Dr. Okafor", "Dear Maria,", True),
        ("Maria Okafor", "Dr. Okafor", "Dear Dr. Weiss,", False),
        ("Dr. Anil Mehta", "Dr. Anil Mehta", "Dear Dr.,", False),
        ("Siobhán O’Brien", "Siobhán", "Dear Ms. O'Brien,", True),
        ("Anna van der Berg", "Anna van der Berg", "Dear Ms. van der Berg,", True),
        ("Anna van der Berg", "Anna van der Berg", "Dear van der,", False),
        ("Margaret Ellison-Hughes", "Margaret Ellison-Hughes", "Dear Mrs Hughes,", True),
        ("山田 太郎", "山田 太郎", "山田様", False),
        ("山田 太郎", "山田 太郎", "Dear 山田 太郎,", True),
    ],
)
def test_a_name_is_found_in_any_of_its_forms(full: str, called: str, text: str, named: bool) -> None:
    """A title, an initial or a particle alone names nobody."""
    assert Name(full, called).is_in(text) is named


@pytest.mark.parametrize(
    ("word", "right", "slip"),
    [
        ("okafer", "okafor", True),
        ("wiess", "weiss", True),
        ("jose", "josé", True),
        ("weiss", "weiss", False),
        ("tim", "tom", False),
        ("mark", "maria", False),
        ("nrthwind", "northwind", True),
    ],
)
def test_a_slip_is_told_from_another_name(word: str, right: str, slip: bool) -> None:
    """One letter in a short name, two in a long one."""
    assert nearly(word, right) is slip


WHAT_FOR = yaml.safe_load(Path(__file__).with_name("what_notes_are_for.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("text", "kind"), [(text, kind) for kind, texts in WHAT_FOR.items() for text in texts])
def test_what_a_note_is_for_is_read_from_its_words(text: str, kind: str) -> None:
    """Where nobody says it; a thank-you may speak of decisions, offers and withdrawals too."""
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Thank you for the time that you gave me this week", True),
        ("thnak you fro teh map adn the vann of yours", True),
        ("vielen Dank für das angenehme Gespräch und die Führung", False),
        ("merci beaucoup pour votre accueil et pour cette belle visite", False),
        ("благодарю вас за интересную беседу и за уделенное время", False),
        ("Danke, Tom", True),
    ],
)
def test_english_is_told_from_other_languages(text: str, english: bool) -> None:
    """Even where it is full of slips; a few words get the benefit of the doubt."""
    assert is_english(text.casefold().split()) is english


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("I cut overtime by 18% and led 25 people.", ["18%", "25"]),
        ("I cut overtime by eighteen per cent.", ["18%"]),
        ("I have twelve years of experience.", ["144 months"]),
        ("I saved $1,200 and 3k more.", ["1200", "3000"]),
        ("We met on 6 May 2026 at 10:30, in room 12.", []),
        ("It took me two days and one van.", []),
        ("In 2019 I began.", []),
    ],
)
def test_numbers_that_claim_something_are_told_from_dates_and_labels(text: str, claims: list[str]) -> None:
    """In figures or in words."""
    assert [n.value for n in numbers_in(Passage(text, 0)) if n.is_a_claim] == claims
