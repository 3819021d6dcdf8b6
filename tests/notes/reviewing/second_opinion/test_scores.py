"""How much a sentence looks like a fault: never by chance, rarely wrongly, and only when somebody asks."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
import yaml

from afterword.notes.reviewing.second_opinion.scores import TAUGHT, learned, likeness, scores, surplus
from afterword.notes.reviewing.second_opinion.weighing import DOUBTS
from good_notes import SHELF

HERE = Path(__file__).parent
KEPT = [
    (label, sentence)
    for file in sorted((HERE / "sentences").glob("*.yaml"))
    for label, sentences in yaml.safe_load(file.read_text(encoding="utf-8")).items()
    for sentence in sentences
]
"""What it was taught with."""
_FAULTS = yaml.safe_load((SHELF.parent / "faults" / "sentences.yaml").read_text(encoding="utf-8"))
UNSEEN = {rule: [marked.replace("«", "").replace("»", "") for marked in _FAULTS[rule]] for rule in TAUGHT}
"""The faults that are put into good notes, which it never met."""


def test_the_same_sentence_has_the_same_score() -> None:
    """Also when it is read anew, in another process."""
    sentence = "Sorry, I rambled when you asked about the pay."
    told = f"from {scores.__module__} import scores; print(scores({sentence!r}))"
    told_again = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert told_again.stdout.strip() == str(scores(sentence))


def test_weights_are_read_when_a_sentence_is() -> None:
    """Neither importing nor composing pays for them."""
    told = (
        f"import afterword.notes.reviewing as _; from {learned.__module__} import learned; print(learned.cache_info())"
    )
    read = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert "currsize=0" in read.stdout


def test_every_line_of_the_weights_weighs_something() -> None:
    """For at least one of the rules, and for no other."""
    assert all(weights and all(w for _, w in weights) for weights in learned().weights.values())
    assert {rule for weights in learned().weights.values() for rule, _ in weights} == set(range(len(TAUGHT)))


@pytest.mark.parametrize(("rule", "surely"), [("recovery", 0.75), ("pressure", 0.8), ("off_limits", 0.95)])
def test_it_is_sure_of_what_can_be_told_from_the_words(rule: str, surely: float) -> None:
    """Nearly all sentences about conditions; of apologies and demands those in which nothing else is meant."""
    taught = [sentence for label, sentence in KEPT if label == rule]
    assert len([s for s in taught if surplus(rule, s) > 0]) >= surely * len(taught)


def test_a_tip_reaches_further() -> None:
    """To six in ten reproaches, many of which are hints, and to nine in ten of the rest."""
    for rule, likely in {"blame": 0.6, "recovery": 0.9, "pressure": 0.9, "off_limits": 0.95}.items():
        taught = [sentence for label, sentence in KEPT if label == rule]
        assert len([s for s in taught if surplus(rule, s, "tip") > 0]) >= likely * len(taught)


def test_good_sentences_are_hardly_ever_taken_for_faults() -> None:
    """Of more than a thousand, many about complaints, money or mistakes, one."""
    good = [sentence for label, sentence in KEPT if label == "innocent"]
    assert len(good) > 1_000
    taken = [(rule, s) for s in good for rule in ("recovery", "pressure", "off_limits") if surplus(rule, s) > 0]
    assert len(taken) <= 1, taken


def test_faulty_sentences_are_hardly_ever_doubted() -> None:
    """One in a thousand of those that it was taught with, and one of those that it never met."""
    taught = [s for label, s in KEPT if label in TAUGHT and likeness(s) < min(DOUBTS)]
    unseen = [s for rule in TAUGHT for s in UNSEEN[rule] if likeness(s) < min(DOUBTS)]
    assert (1_000 * len(taught) <= len(KEPT), len(unseen) <= 1) == (True, True), [*taught, *unseen]


def test_most_good_sentences_are_doubted() -> None:
    """So that what a table finds there weighs less."""
    good = [sentence for label, sentence in KEPT if label == "innocent"]
    assert len([s for s in good if likeness(s) < min(DOUBTS)]) >= 0.8 * len(good)


def test_faults_that_it_never_met_are_often_known() -> None:
    """More than a third, though nobody thought of them in training."""
    unseen = [(rule, s) for rule in ("recovery", "pressure", "off_limits") for s in UNSEEN[rule]]
    assert len([s for rule, s in unseen if surplus(rule, s) > 0]) >= len(unseen) / 3


def test_no_sentence_is_kept_twice() -> None:
    """Nor do those stand there that it is tried on; every one has a label that is known."""
    times = Counter(sentence for _, sentence in KEPT)
    assert [s for s, n in times.items() if n > 1] == []
    assert times.keys() & {s for sentences in UNSEEN.values() for s in sentences} == set()
    assert {label for label, _ in KEPT} == {*TAUGHT, "innocent", "follow_up"}
