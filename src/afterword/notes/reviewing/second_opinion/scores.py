"""How much a sentence looks like a fault: the weights of what is looked at, summed up.

The weights lie beside this file as text; ``tests/notes/reviewing/second_opinion/train.py`` writes them.
"""

from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from afterword.notes.reviewing.second_opinion.features import features
from afterword.records.finding import Severity

TAUGHT = ("blame", "recovery", "pressure", "off_limits")
"""The rules that it was taught, in the order of the weights."""
SCALE = 10
"""Weights are written in tenths."""


class Learned(NamedTuple):
    """What training left behind."""

    starts: tuple[float, ...]
    """For each rule, the score of a sentence of which nothing is known."""
    above: dict[Severity, tuple[float, ...]]
    """For each rule, the score from which it is worth a ``should``, that one or two good sentences in a thousand
    exceed, and that from which it is worth a ``tip``."""
    weights: dict[str, tuple[tuple[int, int], ...]]
    """What each feature adds: the number of a rule, and how much."""


def likeness(sentence: str) -> float:
    """Return how much a sentence looks like a fault of any rule: below nought it looks good."""
    return max(scores(sentence))


def surplus(rule: str, sentence: str, worth: Severity = "should") -> float:
    """Return how much more it looks like a fault of ``rule`` than a sentence that is just worth a remark so weighty."""
    number = TAUGHT.index(rule)
    return scores(sentence)[number] - learned().above[worth][number]


@lru_cache(maxsize=512)
def scores(sentence: str) -> tuple[float, ...]:
    """Return the score by every rule; while somebody types, the other sentences stay as they were."""
    found = features(sentence)
    sums = [0] * len(TAUGHT)
    for feature in found:
        for rule, weight in learned().weights.get(feature, ()):
            sums[rule] += weight
    length = SCALE * len(found) ** 0.5  # a long sentence weighs no more than a short one
    return tuple(start + total / length for start, total in zip(learned().starts, sums, strict=True))


@cache
def learned() -> Learned:
    """Return the weights as they were written: a line a rule, then a line a feature."""
    lines = files(__package__).joinpath("weights.txt").read_text(encoding="utf-8").splitlines()
    heads = [line.split("\t") for line in lines[: len(TAUGHT)]]
    rows = (line.split("\t") for line in lines[len(TAUGHT) :])
    return Learned(
        tuple(float(start) for _, start, _, _ in heads),
        {"should": tuple(float(sure) for _, _, sure, _ in heads), "tip": tuple(float(tip) for *_, tip in heads)},
        {feature: tuple((i, int(w)) for i, w in enumerate(row.split(" ")) if w) for feature, row in rows},
    )
