"""Words of a note that look like a known name and are not: people, the employer, the job."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from afterword.notes.reading.by_line import by_line
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.known import Known
from afterword.notes.reading.names import TITLES, Name, folded, nearly, same_stem, tokens, written
from afterword.notes.reading.passage import Passage

LEGAL = frozenset(
    "ltd limited inc incorporated llc llp plc gmbh ag co corp corporation company group the and of".split()
)
"""Words of a company's name that a note may leave out or write otherwise."""

_WORD = r"(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Hon|St|[A-Z])\.|[A-ZÀ-Þ][\w'’-]*)"
_BETWEEN = r"(?:&|and|of|the|for|(?:van|von|de|del|la|al|bin)(?:[ \t]+(?:der|den|ter|la))?)"
_RUN = re.compile(rf"{_WORD}(?:[ \t]+(?:{_BETWEEN}[ \t]+)?{_WORD})*")
_LONG_NAME = 6
_SHORT_NAME = 3


@by_line
def misspelled_people(known: Known, passage: Passage) -> Iterator[tuple[Passage, str]]:
    """Yield (word, right spelling) for names of people that are nearly right."""
    people = (*known.people, known.candidate, *_coordinator(known))
    for run in _runs(passage.text):
        words = [w for w in run if w.text[:1].isupper()]  # “der” parts no name from what stands before it
        for place, word in enumerate(words):
            spelled = _bare(word)
            if _is_known(known, spelled.text):
                continue
            beside = {folded(w.text) for w in words[max(0, place - 1) : place + 2] if w is not word}
            for person in people:
                right = _whose(person, spelled, beside, is_first=_begins_sentence(passage, word))
                if right:
                    yield spelled, right
                    break


def _coordinator(known: Known) -> list[Name]:
    who = known.interview.interview.coordinator
    return [Name(who.name, who.name)] if who else []


def _whose(person: Name, word: Passage, beside: set[str], *, is_first: bool) -> str | None:
    """The right spelling where ``word`` is a slip for a name of ``person``, else None.

    A word alone must be long; beside a title or another of their names a short one counts too.
    """
    said = folded(word.text)
    near = next((own for own in person.own_words if nearly(said, own)), None) or _short(person, said, beside)
    if near is None:
        return None
    in_company = bool(beside & (TITLES | (person.words - {near})))
    alone = len(near) >= _LONG_NAME and not is_first and said not in COMMON
    return written(person.full, near) if in_company or alone else None


def _short(person: Name, said: str, beside: set[str]) -> str | None:
    """“Anna Costa” for Ana Costa: a short name counts where the rest is right."""
    short = [own for own in person.own_words if len(own) == _SHORT_NAME and beside & (person.words - {own})]
    return next((own for own in short if said[:1] == own[:1] and _one_letter_off(said, own)), None)


def _one_letter_off(said: str, right: str) -> bool:
    """Whether a short name, too short to be nearly another, lacks a letter or has one more or another."""
    from rapidfuzz.distance import OSA

    return len(right) == _SHORT_NAME and OSA.distance(said, right) == 1


@by_line
def misspelled_company(known: Known, passage: Passage) -> Iterator[tuple[Passage, str]]:
    """Yield (words, right spelling) for names of the employer that are nearly right."""
    company = known.interview.application.company
    right = _telling(company)
    for run in _runs(passage.text):
        words = [_bare(w) for w in run if folded(w.text) not in LEGAL]
        yield from (
            _phrases_like(known, words, right, company) if len(right) > 1 else _words_like(known, passage, words, right)
        )


def _phrases_like(known: Known, words: list[Passage], right: list[str], company: str) -> Iterator[tuple[Passage, str]]:
    """Names of several words: as many words in a row, each right or nearly, at least one right."""
    for first in range(len(words) - len(right) + 1):
        taken = words[first : first + len(right)]
        said = [folded(w.text) for w in taken]
        same = [s == r for s, r in zip(said, right, strict=True)]
        near = [ok or nearly(s, r) for ok, s, r in zip(same, said, right, strict=True)]
        close = all(
            ok or same_stem(s, r) or _begin_alike(s, r) for ok, s, r in zip(near, said, right, strict=True)
        ) and (any(same) or (all(near) and min(map(len, right)) >= _LONG_NAME))
        if close and not all(same) and not _stands_in(known, said):
            for word, ok, r in zip(taken, same, right, strict=True):
                if not ok:
                    yield word, written(company, r)
    yield from _second_like(known, words, right, company)
    for word in words:
        said_alone = folded(word.text)
        close = len(words) < len(right) and len(right[0]) >= _LONG_NAME and nearly(said_alone, right[0])
        if close and said_alone not in COMMON and not _is_known(known, word.text):
            yield word, written(company, right[0])


def _second_like(known: Known, words: list[Passage], right: list[str], company: str) -> Iterator[tuple[Passage, str]]:
    """“Red Pines” of Red Pine Family Services, “Down Valley” of Don Valley Children's Centre."""
    for word, after in pairwise(words) if len(right) > 2 else ():
        if len(words) >= len(right):
            return
        said, then = folded(word.text), folded(after.text)
        if said == right[0] and nearly(then, right[1]) and not _is_known(known, after.text):
            yield after, written(company, right[1])
        if then == right[1] and said[:1] == right[0][:1] and _one_letter_off(said, right[0]):
            yield word, written(company, right[0])


def _begin_alike(said: str, right: str) -> bool:
    """“Hartford” for “Hartwell”, where the rest of the name is right."""
    return min(len(said), len(right)) > _LONG_NAME and said[:4] == right[:4]


def _stands_in(known: Known, said: list[str]) -> bool:
    """Whether the words stand in the interview like this, in a row."""
    return f" {' '.join(said)} " in f" {' '.join(tokens(known.text))} "


def _words_like(
    known: Known, passage: Passage, words: list[Passage], right: list[str]
) -> Iterator[tuple[Passage, str]]:
    for word in words:
        for r in right:
            said = folded(word.text)
            if len(r) < 5 or not nearly(said, r) or _is_known(known, word.text) or said in COMMON:
                continue
            if len(r) > _LONG_NAME or not _begins_sentence(passage, word):
                yield word, written(known.interview.application.company, r)


@lru_cache(maxsize=256)
def _runs(line: str) -> tuple[list[Passage], ...]:
    """The words of each run of names in a line."""
    passage = Passage(line, 0)
    return tuple(passage.at(m).words() for m in passage.matches(_RUN))


@lru_cache(maxsize=16)
def _telling(company: str) -> list[str]:
    """The words of the employer's name by which it is known; a note's are read without “'s” too."""
    return [t.removesuffix("'s") for t in tokens(company) if t not in LEGAL and not t.isdigit()]


def _bare(word: Passage) -> Passage:
    """Return the word without a possessive ’s."""
    return word.part(0, len(word.text) - 2) if word.text[-2:] in ("'s", "’s") else word


def _is_known(known: Known, word: str) -> bool:
    said = folded(word)
    return said in known.words or said.removesuffix("'s") in known.words


def _begins_sentence(passage: Passage, word: Passage) -> bool:
    before = passage.text[: word.start - passage.start].rstrip(" \t\"'“‘([")
    return not before or before[-1] in ".!?…:\n\r•*-–—"
