"""How alike a note is to the others of its panel, and the sentences that they share."""

from typing import NamedTuple

from afterword.notes.likeness import likeness, words
from afterword.notes.reading import Case, Passage, parts_of
from afterword.notes.reading.sentences import sentences

NEARLY_THE_SAME = 0.8
"""Names swapped score .98, every sixth word changed .82."""
TOO_ALIKE = 0.45
"""Notes written by hand score .19 to .25; a shared opening and closing .65."""
_RUN = 3
_SHARED = 0.6


class Twin(NamedTuple):
    """The other note that is most like this one."""

    to: str | None
    """Whom it is for, where that is known."""
    likeness: float
    """0 to 1."""
    body: str
    """What it says."""


def twin(case: Case) -> Twin | None:
    """Return the other note most like this one, or None where there is no other."""
    own = case.parts.body.text
    alike = (Twin(to, likeness(own, body), body) for to, body in case.others if body.strip())
    return max(alike, key=lambda t: t.likeness, default=None)


def shared_sentence(case: Case, other: Twin) -> Passage | None:
    """Return the longest sentence of this note that the other one has too, all or most of it."""
    theirs = {run for s in sentences(parts_of(other.body).body) for run in _runs(s.text)}
    shared = [s for s in case.parts.sentences if _share(s.text, theirs) >= _SHARED]
    return max(shared, key=lambda s: len(s.text), default=None)


def _runs(sentence: str) -> list[tuple[str, ...]]:
    said = words(sentence)
    return [tuple(said[i : i + _RUN]) for i in range(len(said) - _RUN + 1)]


def _share(sentence: str, theirs: set[tuple[str, ...]]) -> float:
    own = _runs(sentence)
    return sum(run in theirs for run in own) / len(own) if own else 0.0
