"""Sentences of second-language writers: more is found than by Harper alone, with no more alarms on right ones."""

from datetime import datetime
from pathlib import Path

import harper
import pytest
import yaml

from afterword.interchange import from_typed
from afterword.notes.reviewing import review
from afterword.notes.rules.example import INTERVIEW, NOTE

FOLDER = Path(__file__).parent / "language"
BRITISH = 1
LANGUAGE = frozenset({"grammar", "spelling", "capitals"})
NAMES = LANGUAGE | {"names_recipient", "wrong_name"}


def _sentences(name: str) -> list[str]:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def alone() -> harper.Linter:
    """Harper with all that it checks of its own accord."""
    return harper.Linter(dialect=harper.Dialect(BRITISH))


def _by_harper(alone: harper.Linter, sentence: str) -> int:
    return sum(map(len, alone.organized_lints(sentence, language="plaintext").values()))


def _by_us(sentence: str) -> int:
    note = f"Dear Denise,\n\n{sentence}\n\nAmara Fields"
    found = review(note, from_typed(INTERVIEW), at=datetime(2026, 5, 6, 12))
    return sum(f.rule in LANGUAGE for f in found)


def test_more_wrong_sentences_are_found_than_by_harper_alone(
    alone: harper.Linter, capfd: pytest.CaptureFixture[str]
) -> None:
    """At least four in five; Harper finds a third of them."""
    wrong = _sentences("wrong")
    ours, its = (sum(map(bool, found)) for found in ([_by_us(s) for s in wrong], [_by_harper(alone, s) for s in wrong]))
    capfd.readouterr()  # Harper alone prints what it thinks
    assert len(wrong) >= 100
    assert ours >= its
    assert ours >= 0.8 * len(wrong)


def test_a_sentence_that_comes_close_to_a_fault_is_left_alone() -> None:
    """“You never let a visitor leave without a book” praises; a person would wonder at a remark on it."""
    said = []
    for sentence in _sentences("close_calls"):
        found = review(NOTE.format(passage=sentence), from_typed(INTERVIEW), at=datetime(2026, 5, 6, 12))
        said += [f"{f.rule}: {sentence}" for f in found if f.severity != "tip" and f.rule not in ("length", "fit")]
    assert said == []


def test_a_missing_article_should_be_looked_at_and_another_slip_must() -> None:
    """Many trades leave it out (“head of section”), so it keeps no note from being sent."""
    note = NOTE.format(passage="I was offered tea in hallway, and I was impress by it.")
    found = review(note, from_typed(INTERVIEW), at=datetime(2026, 5, 6, 12))
    said = [(f.severity, f.message) for f in found if f.rule == "grammar"]
    assert said == [
        ("must", "“was impress” should be “was impressed”."),
        ("should", "“hallway” should be “the hallway”."),
    ]


def test_slips_of_many_first_languages_are_found(alone: harper.Linter, capfd: pytest.CaptureFixture[str]) -> None:
    """What speakers of eleven languages write in such notes, found three times as often as by Harper."""
    pairs = [line.split(" => ") for line in _sentences("second_language")]
    ours = [wrong for wrong, _ in pairs if _by_us(wrong)]
    its = [wrong for wrong, _ in pairs if _by_harper(alone, wrong)]
    capfd.readouterr()
    assert len(pairs) >= 300
    assert len(ours) >= 0.7 * len(pairs)
    assert len(ours) >= 3 * len(its)
    assert [right for _, right in pairs if _by_us(right)] == []


def test_everyday_slips_are_found_twice_as_often_as_by_harper_alone(
    alone: harper.Linter, capfd: pytest.CaptureFixture[str]
) -> None:
    """One slip a sentence, of grammar, capitals or spelling; what stands there when it is put right is let pass."""
    pairs = [line.split(" => ") for line in _sentences("everyday")]
    ours = [wrong for wrong, _ in pairs if _by_us(wrong)]
    its = [wrong for wrong, _ in pairs if _by_harper(alone, wrong)]
    capfd.readouterr()
    assert len(pairs) >= 200
    assert len(ours) >= 0.9 * len(pairs)
    assert len(ours) >= 2 * len(its)
    assert [right for _, right in pairs if _by_us(right)] == []


def test_awkward_names_are_no_slips() -> None:
    """O'Neill, van der Berg, d'Arcy, Will, May and Hope; Next, Gap, Target and eBay."""
    said = []
    for note in yaml.safe_load((FOLDER / "names.yaml").read_text(encoding="utf-8")):
        given = {
            **INTERVIEW,
            "candidate": {"name": note["writer"]},
            "application": {"company": note["company"], "role": note["role"]},
            "interviewers": note["people"],
        }
        found = review(note["text"], from_typed(given), to=note["to"], at=datetime(2026, 5, 6, 12))
        said += [f"{note['writer']}: {f.message}" for f in found if f.rule in NAMES and f.severity != "tip"]
    assert said == []


def test_right_sentences_raise_no_more_alarms_than_with_harper_alone(alone: harper.Linter) -> None:
    """One in fifty at most."""
    right = _sentences("clean")
    ours = [s for s in right if _by_us(s)]
    assert len(right) >= 100
    assert len(ours) <= sum(bool(_by_harper(alone, s)) for s in right)
    assert len(ours) <= len(right) / 50, ours
