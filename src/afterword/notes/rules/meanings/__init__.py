"""What is said in many ways: words of a few meanings that stand together in a sentence.

A list of phrases knows a fault only in the words that somebody thought of. Here each file beside this one names
meanings (what may be judged, what judges it) with the words for each, and says which meanings, in which order and how
close, make a fault. So “the test was a poor measure” and “I found your questions rather pointless” need no phrase.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

import yaml

from afterword.notes.reading.english import COMMON

_QUICK = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+|['’][a-z]+|[?%$£€“\"]")


class Step(NamedTuple):
    """One place of a pattern."""

    any_of: frozenset[str]
    """Words, or names of meanings."""
    apart: int
    """As many words may stand before it."""


class Meant(NamedTuple):
    """A fault, as meanings that stand together."""

    said: str
    """The name of what there is to say."""
    steps: tuple[Step, ...]
    unless: frozenset[str]
    """Meanings that take the sting out, wherever in the sentence."""


class Meanings(NamedTuple):
    """A file of meanings."""

    of: dict[str, frozenset[str]]
    """The meanings of each word."""
    faults: tuple[Meant, ...]
    told_by: dict[str, tuple[int, ...]]
    """By a word or a meaning, the numbers of the faults that cannot stand without it or another of its step."""

    def to_try(self, present: frozenset[str]) -> list[int]:
        """The faults that a sentence may hold, in their order."""
        return sorted({n for meaning in self.told_by.keys() & present for n in self.told_by[meaning]})


def reader(name: str, says: Mapping[str, str]) -> Callable[[str], tuple[tuple[int, int, str], ...]]:
    """Return what finds in a sentence the faults of the file ``name`` of which ``says`` has something to say."""

    @lru_cache(maxsize=512)
    def read(sentence: str) -> tuple[tuple[int, int, str], ...]:
        """Read a sentence once: while somebody types, the others stay as they were."""
        meanings, places = _meanings(name), _places(sentence.lower())
        if not places or places[-1][1] > len(sentence):
            return ()
        words = [_meant(name, word) for _, _, word in places]
        present = frozenset().union(*words)
        tried = (meanings.faults[n] for n in meanings.to_try(present))
        found = ((fault.said, _place(fault, words, present)) for fault in tried if fault.said in says)
        return _once((places[p[0]][0], places[p[1]][1], says[said]) for said, p in found if p)

    return read


def _once(found: Iterable[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    """Of faults that share words the first: a place is not remarked on twice."""
    kept: list[tuple[int, int, str]] = []
    for start, end, said in found:
        if not any(start < until and begin < end for begin, until, _ in kept):
            kept.append((start, end, said))
    return tuple(kept)


@lru_cache(maxsize=64)  # each file asks for them
def _places(low: str) -> tuple[tuple[int, int, str], ...]:
    """The words of a sentence, and where each begins and ends."""
    return tuple((m.start(), m.end(), m.group().replace("’", "'")) for m in _WORD.finditer(low))


@lru_cache(maxsize=8192)
def _meant(name: str, word: str) -> frozenset[str]:
    return _meanings(name).of.get("7" if word.isdecimal() else word, frozenset()) | {word}


def _place(fault: Meant, words: list[frozenset[str]], present: frozenset[str]) -> tuple[int, int] | None:
    """The first and the last word of a fault, where it stands in the sentence."""
    for step in fault.steps:  # nearly all end here: a plain loop takes a third of the time
        if step.any_of.isdisjoint(present):
            return None
    if fault.unless & present:
        return None
    return next((p for p in (_from(fault.steps, words, i) for i in range(len(words))) if p), None)


def _from(steps: tuple[Step, ...], words: list[frozenset[str]], first: int) -> tuple[int, int] | None:
    """Whether the steps can be taken from the word ``first`` on; words that deny it may not stand between."""
    if not steps[0].any_of & words[first]:
        return None
    at = {first}
    for step in steps[1:]:
        at = {j for i in at for j in _onward(step, words, i)}
    return (first, min(at)) if at else None


def _onward(step: Step, words: list[frozenset[str]], i: int) -> Iterator[int]:
    for j in range(i + 1, min(i + 2 + step.apart, len(words))):
        if step.any_of & words[j]:
            yield j
        if "DENIED" in words[j]:
            return


@lru_cache(maxsize=8)
def _meanings(name: str) -> Meanings:
    table = _file(name)
    of: dict[str, set[str]] = {}
    for meaning, words in (_file("everywhere")["words"] | table["words"]).items():
        for word in words.split():
            for form in _forms(word):
                of.setdefault(form, set()).add(meaning)
    faults = tuple(_fault(said, line) for said, lines in table["faults"].items() for line in lines)
    return Meanings({word: frozenset(meanings) for word, meanings in of.items()}, faults, _told_by(faults, of))


def _file(name: str) -> dict[str, Any]:
    text = (files(__package__) / f"{name}.yaml").read_text(encoding="utf-8")
    table: dict[str, Any] = yaml.load(text, Loader=_QUICK)  # noqa: S506  (a safe loader, in C where there is one)
    return table


def _forms(word: str) -> tuple[str, ...]:
    """Read “carry+” as carry, carries, carried, carrying; a verb that changes more than its end is written out."""
    stem = word.removesuffix("+")
    if stem == word or len(stem) < len("be"):
        return (word,)
    if stem[-1] == "y" and stem[-2] not in "aeiou":
        return stem, f"{stem[:-1]}ies", f"{stem[:-1]}ied", f"{stem}ing"
    if stem[-1] == "e":
        return stem, f"{stem}s", f"{stem}d", f"{stem[:-1]}ing"
    return stem, f"{stem}es" if stem.endswith(("s", "x", "z", "ch", "sh")) else f"{stem}s", f"{stem}ed", f"{stem}ing"


def _told_by(faults: tuple[Meant, ...], of: Mapping[str, set[str]]) -> dict[str, tuple[int, ...]]:
    """File each fault under the step whose words are the rarest: few sentences hold one of them."""
    held = Counter[str]()
    for word, meanings in of.items():
        held.update(dict.fromkeys(meanings, _how_common(word)))
    filed: dict[str, list[int]] = {}
    for number, fault in enumerate(faults):
        met = {step.any_of: sum(held[m] or _how_common(m) for m in step.any_of) for step in fault.steps}
        rarest = min(met, key=met.__getitem__)
        for meaning in rarest:
            filed.setdefault(meaning, []).append(number)
    return {meaning: tuple(numbers) for meaning, numbers in filed.items()}


def _how_common(word: str) -> int:
    return 50 if word in COMMON else 1


def _fault(said: str, line: str) -> Meant:
    """Read “I ~3 WISH ~2 again|over - kind”: meanings in capitals, words, how far apart, and what excuses it."""
    pattern, _, unless = line.partition(" - ")
    steps, apart = [], 0
    for word in pattern.split():
        if word.startswith("~"):
            apart = int(word[1:])
        else:
            steps.append(Step(frozenset(form for w in word.split("|") for form in _forms(w)), apart))
            apart = 0
    return Meant(said, tuple(steps), frozenset(unless.split()))
