"""How alike a note is to the others of its panel, and the sentences that they share."""

import re
from collections.abc import Iterator
from functools import lru_cache
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
_WHOLE = 0.9
_FULL = 12
_LONG = 18
"""Words of a sentence that is told twice; two full ones, or a long one, are seen side by side."""
_FORMULA = re.compile(
    r"\b(?:thank\w*|grateful|appreciat\w*|look(?:ing)? forward|interested in|excited|delighted|honou?red|pleased|"
    r"glad|(?:would|['’]d) (?:love|like|welcome|enjoy)|please|let me know|wish\w*|hope|happy)\b",
    re.IGNORECASE,
)
"""Thanks, interest and the close of a letter: a panel may share them."""


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
    return _most_alike(case.parts.body.text, case.others)


@lru_cache(maxsize=8)  # two rules ask
def _most_alike(own: str, others: tuple[tuple[str | None, str], ...]) -> Twin | None:
    alike = (Twin(to, likeness(own, body), body) for to, body in others if body.strip())
    return max(alike, key=lambda t: t.likeness, default=None)


def shared_sentence(case: Case, other: Twin) -> Passage | None:
    """Return the longest sentence of this note that the other one has too, all or most of it."""
    both = shared(case.parts.sentences, sentences(parts_of(other.body).body))
    return max((own for own, _ in both), key=lambda s: len(s.text), default=None)


def taken_over(case: Case) -> tuple[str | None, Passage] | None:
    """Return whom a sentence was written for before, and the sentence, where whole ones stand in another note too."""
    for to, body in case.others:
        both = [own for own, _ in shared(case.parts.sentences, sentences(parts_of(body).body), _WHOLE)]
        told = [s for s in both if not _FORMULA.search(s.text)]
        longest = max(told, key=lambda s: len(s.text), default=None)
        if longest and (len(words(longest.text)) >= _LONG or _are_two(longest, both)):
            return to, longest
    return None


def _are_two(longest: Passage, both: list[Passage]) -> bool:
    return len(words(longest.text)) >= _FULL and sum(len(words(s.text)) >= _FULL for s in both) > 1


def shared(own: list[Passage], theirs: list[Passage], most: float = _SHARED) -> Iterator[tuple[Passage, Passage]]:
    """Yield each sentence of ``own`` that stands in ``theirs`` too, all or most of it, with the one that is like it."""
    other = [(sentence, set(_runs(sentence.text))) for sentence in theirs]
    for sentence in own:
        runs = _runs(sentence.text)
        like = max(other, key=lambda o: _share(runs, o[1]), default=None)
        if like and _share(runs, like[1]) >= most:
            yield sentence, like[0]


def _runs(sentence: str) -> list[tuple[str, ...]]:
    said = words(sentence)
    return [tuple(said[i : i + _RUN]) for i in range(len(said) - _RUN + 1)]


def _share(own: list[tuple[str, ...]], theirs: set[tuple[str, ...]]) -> float:
    return sum(run in theirs for run in own) / len(own) if own else 0.0
