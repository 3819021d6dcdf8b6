"""Spelling and grammar, behind an interface of our own."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.interchange import from_typed, load
from afterword.notes.reviewing import proofreading, review
from afterword.notes.reviewing.proofreading import masked_for_reading, proofread, vocabulary
from afterword.notes.rules.example import INTERVIEW
from good_notes import shelf

PANEL = load(Path(__file__).parents[2] / "examples" / "panel.yaml")


def slips(text: str, region: str = "US") -> list[tuple[str, str, tuple[str, ...]]]:
    """Return what was found as (kind, words, suggestions)."""
    return [(s.kind, text[s.start : s.end], s.suggestions) for s in proofread(text, vocabulary(PANEL), region)]


def test_a_misspelling_comes_with_what_was_meant() -> None:
    """The closest words first."""
    assert slips("I will definately come.")[0][:2] == ("Spelling", "definately")
    assert slips("I will definately come.")[0][2][0] == "definitely"


def test_names_of_the_interview_are_words() -> None:
    """People, the employer, and what the reflection writes with a capital."""
    assert slips("Dr. Okafor met Priya Raman at Northwind, not at St. Anne’s. Fischer’s data was there.") == []


@pytest.mark.parametrize(
    ("region", "right", "elsewhere"),
    [
        ("US-MA", "color", "colour"),
        ("GB-ENG", "colour", "color"),
        ("AU-VIC", "colour", "color"),
        ("CA-ON", "colour", "labor"),
    ],
)
def test_the_spelling_of_another_country_is_said_to_be_that(region: str, right: str, elsewhere: str) -> None:
    """It is no mistake, and never keeps a note from being ready."""
    assert slips(f"The {right} was fine.", region) == []
    (slip,) = proofread(f"The {elsewhere} was fine.", frozenset(), region)
    assert slip.elsewhere


def test_where_no_english_is_at_home_either_spelling_is_right() -> None:
    """A note from Berlin may be American or British."""
    assert slips("The colour and the color were fine.", "DE-BE") == []


def test_codes_brands_and_initials_are_not_words() -> None:
    """No dictionary knows them, and nobody has to."""
    assert slips("I wrote the ETL in dbt for GitHub, PowerBI and eBay, with KPIs and an M. in BA1.") == []


def test_characters_that_are_not_seen_do_not_move_the_spans() -> None:
    """Control characters, halves of characters and long tokens keep their places."""
    text = "\x07I \ud800 think\u200b " + "x" * 80 + " it is definately so."
    assert len(masked_for_reading(text)) == len(text)
    assert [words for _, words, _ in slips(text)] == ["definately"]


def test_it_may_be_asked_from_several_threads_at_once() -> None:
    """One reader, one at a time: each gets the answer to its own question, in its own English."""
    questions = [(f"Note {n}: the colour is definately fine.", region) for n in range(12) for region in ("US", "GB")]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda q: slips(*q), questions))
    assert answers == [slips(*q) for q in questions]


def test_nothing_is_printed_while_it_reads(capfd: pytest.CaptureFixture[str]) -> None:
    """What a command prints may be JSON for another program."""
    for good in shelf():
        review(good.text, good.interview, **good.told)
    proofread("I am looking forward to meet the team and enjoyed to hear it.", frozenset(), "US")
    assert capfd.readouterr() == ("", "")


def test_the_cheap_rules_never_load_it() -> None:
    """While somebody types, and where only wording is asked for."""
    code = (
        "import sys; from afterword.interchange import from_typed; from afterword.notes.reviewing import review; "
        f"review('Dear Denise, thank you.', from_typed({INTERVIEW!r}), language=False); "
        "heavy = {'harper', 'pandas', 'numpy', 'scipy', 'sqlalchemy', 'ipywidgets', 'matplotlib', 'IPython'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_where_the_library_is_missing_the_review_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own rules still speak; nothing fails."""
    monkeypatch.setitem(sys.modules, "harper", None)
    monkeypatch.setattr(proofreading, "_PROOFREADER", proofreading._Proofreader())
    note = (
        "Dear Denise,\n\nthank you for explain me how the libary chooses its stops. It was truely kind.\n\nAmara Fields"
    )
    found = review(note, from_typed(INTERVIEW), at=datetime(2026, 5, 6, 15, tzinfo=UTC))
    assert [f.message for f in found if f.rule in ("spelling", "grammar", "capitals")] == [
        "“thank you for explain” should be “thank you for explaining”.",
        "“libary” looks like a slip for “library”.",
        "“truely” looks like a slip for “truly”.",
        "The usual reader of spelling does not run on this computer, so only a short list of misspellings was looked "
        "for. Ask somebody to read the note once before it leaves.",
    ]


def test_the_vocabulary_holds_no_private_words() -> None:
    """What is for the person only is no help to a note."""
    interview = from_typed(INTERVIEW)
    assert {"Denise", "Howard", "Siddiqui", "Brightwater"} <= vocabulary(interview)
    assert "rambled" not in vocabulary(interview)
