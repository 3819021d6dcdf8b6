"""What a sentence claims of the person who writes: numbers, employers, people, credentials."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

import yaml

from afterword.notes.reading import Passage
from afterword.notes.reading.employer import DEPARTMENTS
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.known import Known
from afterword.notes.reading.lookalikes import LEGAL
from afterword.notes.reading.names import folded, tokens
from afterword.notes.reading.numbers import Number, numbers_in
from afterword.notes.reading.shortlist import Shortlist
from afterword.notes.reading.stems import stem

_OF_ONESELF = re.compile(r"\b(?:I|I['’](?:m|d|ve)|[Mm]y|[Ww]e|[Uu]nder me)\b")
_BY_OTHERS = re.compile(r"\b(?:(?:reported|answered) to|taught|trained|hired|employed|promoted|made|sent) me\b")
"""What others did for whoever writes; what the reader told them is no claim of theirs."""
_INSTITUTIONS = frozenset(("university", "college", "institute", "school", "bank", "of", "the", "and"))
"""What stands before the name of many."""
_COUNTED = re.compile(
    r"[ -](?P<what>(?!(?:hour|minute|day|week|night|time|thing|point|question|page|step)s?\b)[^\W\d_]{3,})"
)
"""What stands after a number; time passes for everybody."""
_NOT_DONE = re.compile(r"\b(?:you|your|would|will|could|might|hope|if)\b|['’](?:d|ll)\b", re.IGNORECASE)
_AND = re.compile(r" and (?=[A-ZÀ-Þ])")
_AT_TOO = re.compile(
    r",? (?:and|then)(?: then| later| before that)? (?:at|for) (?:the )?"
    r"(?P<fact>[A-ZÀ-Þ][\w'’-]*(?: (?:of |& )?[A-ZÀ-Þ][\w'’-]*)+)"
)


class Claims(NamedTuple):
    """The patterns by which claims are found."""

    facts: tuple[str, ...]
    """For each pattern, the kind of fact that it finds."""
    patterns: tuple[re.Pattern[str], ...]
    shortlist: Shortlist


@cache
def _claims() -> Claims:
    listed = yaml.safe_load(files(__package__).joinpath("claims.yaml").read_text(encoding="utf-8"))
    words = listed.pop("words")
    found = [(fact, _filled(pattern, words)) for fact, patterns in listed.items() for pattern in patterns]
    facts, patterns = zip(*found, strict=True)
    return Claims(facts, tuple(map(re.compile, patterns)), Shortlist(patterns))


def _filled(pattern: str, words: dict[str, str]) -> str:
    return re.sub(r"\{([A-Z]+)\}", lambda name: _filled(words[name[1]], words), pattern)


@lru_cache(maxsize=512)
def unsupported(known: Known, sentence: str) -> tuple[tuple[str, Passage], ...]:
    """Return what the reflection does not hold, each with the kind of fact that it is; a sentence is read once."""
    if _OF_ONESELF.search(sentence):
        worded = set(_worded(known, sentence))
        said = [(place.start, place.end) for _, place in worded]
        figures = _figures(known, sentence)
        found = worded | {f for f in figures if not any(a <= f[1].start < f[1].end < b for a, b in said)}
    else:
        found = set(_worded(known, sentence)) if _BY_OTHERS.search(sentence) else set()
    return tuple(sorted(found, key=lambda one: one[1].start))


@lru_cache(maxsize=16)
def _numbers(known: Known) -> frozenset[str]:
    return frozenset(n.value for n in numbers_in(Passage(known.text, 0)))


def _figures(known: Known, sentence: str) -> Iterator[tuple[str, Passage]]:
    for number in numbers_in(Passage(sentence, 0)):
        if number.value not in _numbers(known) and (number.is_a_claim or _contradicts(known, sentence, number)):
            yield "number", number.place


def _contradicts(known: Known, sentence: str, number: Number) -> bool:
    """“Nineteen hearings” where the reflection holds nine; fewer of them may be some of them, but a ward has its beds."""
    match = _COUNTED.match(sentence, number.place.end)
    told = _counted(known).get(stem(match["what"].lower())) if match else None
    if not told or _NOT_DONE.search(sentence, 0, number.place.start):
        return False
    return sentence[number.place.end] == "-" or float(number.value.rstrip("%")) > max(told)


@lru_cache(maxsize=16)
def _counted(known: Known) -> dict[str, list[float]]:
    """Return what the reflection counts, with how many there are of it."""
    counted: dict[str, list[float]] = {}
    for number in numbers_in(Passage(known.text, 0)):
        match = _COUNTED.match(known.text, number.place.end)
        if match and match["what"] not in COMMON:
            counted.setdefault(stem(match["what"]), []).append(float(number.value.rstrip("%")))
    return counted


def _worded(known: Known, sentence: str) -> Iterator[tuple[str, Passage]]:
    facts, patterns, shortlist = _claims()
    for number in shortlist.of(sentence.lower()):
        for match in patterns[number].finditer(sentence):
            group = "fact" if "fact" in match.groupdict() else 0
            words = match.group(group)
            if not _is_known(known, facts[number], words):
                blank = len(words) - len(words.lstrip())
                yield facts[number], Passage(words.strip(), match.start(group) + blank)
            elif facts[number] == "employer":
                yield from _another_employer(known, Passage(words, match.start(group)))
                too = _AT_TOO.match(sentence, match.end(group))
                if too and not _is_known(known, "employer", too["fact"]):
                    yield "employer", Passage(too["fact"], too.start("fact"))


def _another_employer(known: Known, names: Passage) -> Iterator[tuple[str, Passage]]:
    """Yield the second of “Hennepin Outreach and Catholic Charities”, where nothing of it is known."""
    for match in _AND.finditer(names.text):
        second = names.part(match.end(), len(names.text))
        telling = [w.removesuffix("'s") for w in tokens(second.text) if w not in _INSTITUTIONS | LEGAL]
        if folded(names.text) not in known.text and len(telling) > 1 and not any(w in known.words for w in telling):
            yield "employer", second


def _is_known(known: Known, fact: str, words: str) -> bool:
    """Whether the reflection says so: the first word that tells one employer from another, one name of a person."""
    found = tokens(words)
    if fact == "employer":
        telling = [w.removesuffix("'s") for w in found if w not in _INSTITUTIONS]
        return not telling or telling[0] in known.words | DEPARTMENTS
    if fact == "name":
        return any(w in known.words for w in found)
    if fact == "number":
        values = {n.value for n in numbers_in(Passage(words, 0))}
        return folded(words) in known.text or bool(values and values <= _numbers(known))
    return folded(words).strip() in known.text or all(w in known.words for w in found if len(w) > 2)
