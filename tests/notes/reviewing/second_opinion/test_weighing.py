"""What a person reads where the second opinion speaks, and where it keeps a rule from speaking."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from afterword.interchange import load
from afterword.notes.reading import Case, case_of
from afterword.notes.reviewing import review
from afterword.notes.reviewing.second_opinion import weighed
from afterword.notes.rules import RULES, Remark, Rule
from afterword.records import Interview

PANEL = load(Path(__file__).parents[3] / "examples" / "panel.yaml")
NOTE = """Dear Dr. Okafor,

Thank you for telling me how calling patients the evening before halved your no-shows. {} I would be glad to plan \
rosters with you as Operations Analyst.

Best wishes,
Priya Raman
"""
RULE = {rule.id: rule for rule in RULES}


def reads(sentence: str, interview: Interview = PANEL, **told: Any) -> str:
    """Return what is said of a sentence in an otherwise good note, musts and shoulds, one a line."""
    text = NOTE.format(sentence)
    soon = datetime(2026, 11, 25, 23, tzinfo=UTC)
    found = review(text, interview, **{"to": "Maria Okafor", "at": soon, "language": False, **told})
    said = (f for f in found if f.severity != "tip" and text.find(sentence) <= f.start < f.end)
    return "\n".join(f"{f.severity} {f.rule}: [{text[f.start : f.end]}] {f.message}" for f in said)


def case(sentence: str) -> Case:
    """The note with a sentence put into it, as the rules see it."""
    return case_of(NOTE.format(sentence), PANEL, to="Maria Okafor", kind="thank-you")


def after(sentence: str, *heard: tuple[str, Remark]) -> list[tuple[str, str]]:
    """Return which rules still speak of a sentence, and how strictly, after each said something of its words."""
    text = case(sentence)
    start = text.parts.text.index(sentence)
    placed = [(RULE[rule], (Remark(said.message, start, start + 4, sure=said.sure),)) for rule, said in heard]
    return [(rule.id, remark.severity or rule.severity) for rule, remark in weighed(text, placed)]


SAID = Remark("Take it out.")
RATHER_GOOD = "I learned how the wages are planned here."
GOOD = "I admired the calm way in which your team planned the wages of ninety harbour pilots."
FAULTY = "I hope that the wages are higher than in my last job."


def test_what_looks_rather_good_weighs_a_step_less() -> None:
    """What a table finds in a sentence that is unlike most faults may well be wrong."""
    heard = ("off_limits", SAID), ("pressure", SAID)
    assert after(RATHER_GOOD, *heard) == [("off_limits", "should"), ("pressure", "tip")]


def test_what_looks_good_weighs_two_steps_less() -> None:
    """Nobody is bothered with what was only a should."""
    assert after(GOOD, ("off_limits", SAID), ("pressure", SAID), ("recovery", SAID)) == [("off_limits", "tip")]


def test_what_is_doubted_is_said_as_a_guess() -> None:
    """A person may wave it away."""
    text = case(RATHER_GOOD)
    start = text.parts.text.index("wages")
    [(_, doubted)] = weighed(text, [(RULE["off_limits"], (Remark("Take it out.", start, start + len("wages")),))])
    assert doubted.message == (
        "“wages” may sound as if you were asking about pay, hours or other conditions of the job. "
        "If you mean it otherwise, leave it."
    )


def test_a_must_that_looks_like_a_fault_stays() -> None:
    """Of whichever rule: what looks like one fault is not good."""
    assert after(FAULTY, ("off_limits", SAID), ("blame", SAID)) == [("off_limits", "must"), ("blame", "must")]


def test_what_rests_on_more_than_the_sentence_stays() -> None:
    """A fact that was to be left out is left out however well it sounds."""
    assert after(GOOD, ("off_limits", Remark("Take it out.", sure=True))) == [("off_limits", "must")]


def test_other_rules_are_not_weighed() -> None:
    """It was not taught what a grammatical sentence is."""
    assert after(GOOD, ("grammar", SAID), ("cliche", SAID)) == [("grammar", "must"), ("cliche", "tip")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Our bonus scheme for drivers cut fuel by a tenth.",
        "I was glad to talk about the court garden and its keepers.",
        "You spoke about staff who come back early from sick leave because they care.",
        "I have drafted replies to angry letters for three ministers.",
    ],
)
def test_a_good_sentence_with_a_word_that_alarms_keeps_nothing_back(sentence: str) -> None:
    """The note is ready."""
    assert "must" not in reads(sentence)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "How are the gratuities shared out?",
            "should off_limits: [How are the gratuities shared out?] This may sound as if you were asking about pay, "
            "hours or other conditions of the job. If you mean it otherwise, leave it.",
        ),
        (
            "Are the directors minded to appoint me?",
            "should pressure: [Are the directors minded to appoint me?] This may sound as if you were pressing for an "
            "answer, or asking for a favour. If you mean it otherwise, leave it.",
        ),
        (
            "I had not grasped your question, and my reply made little sense.",
            "should recovery: [I had not grasped your question, and my reply made little sense.] This may sound as if "
            "you were apologising, or pointing at what went badly. If you mean it otherwise, leave it.",
        ),
    ],
)
def test_what_no_table_knows_is_heard(sentence: str, said: str) -> None:
    """As a kind guess that a person may wave away."""
    assert reads(sentence) == said


def test_a_sentence_that_a_table_found_is_not_spoken_of_twice() -> None:
    """The words themselves say more than the whole sentence."""
    assert after(FAULTY, ("off_limits", SAID)) == [("off_limits", "must")]


def test_who_asks_again_may_ask() -> None:
    """In a follow-up a question how things stand is no pressure, and nothing else either."""
    assert reads("Are the directors minded to appoint me?", kind="follow-up") == ""


def test_what_they_asked_about_may_be_answered() -> None:
    """Whatever they raised, a sentence about conditions may be the answer."""
    meeting = PANEL.interview.model_copy(update={"asked_about": ("tips",)})
    asked = PANEL.model_copy(update={"interview": meeting})
    assert reads("How are the gratuities shared out?", asked) == ""


def test_a_slip_in_the_sentence_is_heard_as_well() -> None:
    """A remark on a whole sentence hides none on a word of it."""
    both = reads("Are the directers minded to appoint me?", language=True)
    assert [line.partition(": [")[0] for line in both.splitlines()] == ["must spelling", "should pressure"]


def test_it_never_makes_a_must_and_never_speaks_twice() -> None:
    """Not even of the sentences that it was taught with, all in one note."""
    file = Path(__file__).parent / "sentences" / "plain.yaml"
    taught = yaml.safe_load(file.read_text(encoding="utf-8"))
    every = case(" ".join(s for label, group in taught.items() if label != "innocent" for s in group))
    nothing: list[tuple[Rule, tuple[Remark, ...]]] = [(rule, ()) for rule in RULES]
    added = [*weighed(every, nothing)]
    assert {(remark.severity, remark.sure) for _, remark in added} == {("should", False), ("tip", False)}
    assert len({remark.start for _, remark in added}) == len(added) == 10
