"""What a sentence claims of the person who writes: numbers, employers, people, credentials."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from itertools import takewhile
from typing import NamedTuple

import yaml

from afterword.notes.reading import Passage
from afterword.notes.reading.employer import DEPARTMENTS
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.known import Known
from afterword.notes.reading.lookalikes import LEGAL
from afterword.notes.reading.names import TITLES, folded, tokens
from afterword.notes.reading.numbers import Number, numbers_in
from afterword.notes.reading.shortlist import Shortlist
from afterword.notes.reading.stems import stem, stems

_OF_ONESELF = re.compile(r"\b(?:I|I['’](?:m|d|ve)|[Mm]y|[Ww]e|[Uu]nder me)\b")
_BY_OTHERS = re.compile(r"\b(?:(?:reported|answered) to|taught|trained|hired|employed|promoted|made|sent) me\b")
"""What others did for whoever writes; what the reader told them is no claim of theirs."""
_INSTITUTIONS = frozenset(("university", "college", "institute", "school", "bank", "of", "the", "and"))
"""What stands before the name of many."""
_COUNTED = re.compile(r"[ -](?P<what>[^\W\d_]{3,}(?: [^\W\d_]{3,}){0,2})")
_NO_THING = frozenset(
    """hour hours minute minutes day days week weeks night nights time times thing things point points question questions
    page pages step steps from with without into under during near against between per percent cent""".split()
)
_NOT_DONE = re.compile(r"\b(?:you|your|would|will|could|might|hope|if)\b|['’](?:d|ll)\b", re.IGNORECASE)
_PROOFS = frozenset("certificate certification exam exams qualification accreditation certified passed licence".split())
"""Whoever passed an exam may call it a certificate."""
_FRACTION = re.compile(r"\b(?:half|thirds?|quarters?|fifths?|tenths?)\b")
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_ROUNDED = re.compile(
    r"\b(?:(?P<up>over|more than|at least|well over|upwards of)|nearly|almost|about|around|some|close to|roughly) $"
)
_TIME = re.compile(r"(?P<unit>second|minute|hour|day|night|week|fortnight|month|season|year|decade)s?\b")
_RATE = re.compile(
    r"(?P<what>[^\W\d_]+) (?P<fact>(?:an?|per|each|every) (?P<how>minute|hour|day|night|shift|week|month|year))\b"
)
_MANY = re.compile(r"\b(?P<fact>(?P<how>dozens|scores|hundreds|thousands) of (?P<what>[^\W\d_]+))")
_RETOLD = 2
"""As many words of what the person did before make a sentence speak of it."""
_BEFORE_A_FIGURE = frozenset("from to by in for within of over after at".split())
_NAMED = re.compile(
    r"\b(?i:in|at|for|with|from|using|on|via|including|them|by|to|and|of|through|near|called|under|into) (?:the )?"
    r"(?P<fact>[A-ZÀ-Þ][\w'’-]+(?: (?:(?:of|&) )?[A-ZÀ-Þ][\w'’-]+)*)"
)
_YOURS = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_NO_CLAIM = frozenset(
    """i'm i'd i've i'll english christmas easter ramadan eid diwali monday tuesday wednesday thursday friday saturday
    sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july
    august september october november december""".split()
)
"""What has a capital and claims nothing."""
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
    if _OF_ONESELF.search(sentence) or (_retold(known, sentence) and not _YOURS.search(sentence)):
        worded = set(_worded(known, sentence))
        said = [(place.start, place.end) for _, place in worded]
        figures = _figures(known, sentence)
        besides = {*figures, *_named_besides(known, sentence)}
        found = worded | {f for f in besides if not any(a <= f[1].start < b for a, b in said)}
    else:
        found = set(_worded(known, sentence)) if _BY_OTHERS.search(sentence) else set()
    return tuple(sorted(found, key=lambda one: one[1].start))


@lru_cache(maxsize=16)
def _numbers(known: Known) -> frozenset[str]:
    return frozenset(n.value for n in numbers_in(Passage(known.text, 0)))


def _figures(known: Known, sentence: str) -> Iterator[tuple[str, Passage]]:
    quoted = [m.span() for m in _QUOTED.finditer(sentence)]
    for number in numbers_in(Passage(sentence, 0)):
        if any(a < number.place.start < b for a, b in quoted):
            continue  # what somebody else said
        is_new = number.is_a_claim and number.value not in _numbers(known) and not _is_rounded(known, sentence, number)
        if is_new or _contradicts(known, sentence, number) or _replaces(known, sentence, number):
            yield "number", number.place
    for pattern in (_MANY, _RATE):
        for match in pattern.finditer(sentence):
            told = _rates(known) if pattern is _RATE else _counted(known)
            if match["how"] not in told.get(stem(match["what"].lower()), [match["how"]]):
                yield "number", Passage(match["fact"], match.start("fact"))


def _is_rounded(known: Known, sentence: str, number: Number) -> bool:
    """“More than a thousand” of 1,200, “nearly 50” of 48: true, if less exact."""
    before = _ROUNDED.search(sentence, 0, number.place.start)
    if not before:
        return False
    low, high = (1, 1.3) if before["up"] else (0.9, 1.1)
    unit = number.value.lstrip("0123456789.e+")
    sizes = (n.size for n in numbers_in(Passage(known.text, 0)) if n.value.lstrip("0123456789.e+") == unit)
    return any(low * number.size <= size <= high * number.size for size in sizes)


def _replaces(known: Known, sentence: str, number: Number) -> bool:
    """“From 50 minutes to two”, where the reflection says to seven: another figure, or unit, in the place of one."""
    before, after = _slot(sentence, number)
    for told, slots in _told_figures(known):
        if len(told & stems(sentence)) >= _RETOLD and all((number.size, after) != (n, a) for _, n, a in slots):
            said = {(n.size, _slot(sentence, n)[1]) for n in numbers_in(Passage(sentence, 0))}
            if any(before == b and before in _BEFORE_A_FIGURE and (n, a) not in said for b, n, a in slots):
                return not _NOT_DONE.search(sentence, 0, number.place.start)
    return False


def _named_besides(known: Known, sentence: str) -> Iterator[tuple[str, Passage]]:
    """Yield names that a sentence adds to what the person did before: a place, a language, a product, somebody's."""
    names = list(_NAMED.finditer(sentence))
    for match in names if names and _retold(known, sentence) else ():
        words = [w.removesuffix("'s") for w in tokens(match["fact"])]
        clause = re.split(r"[,;:–—]", sentence[: match.start()])[-1]
        if not any(_is_familiar(known, w) for w in words) and not _YOURS.search(clause):
            yield "name", Passage(match["fact"], match.start("fact"))


def _retold(known: Known, sentence: str) -> bool:
    """Whether a sentence speaks of something that the person did before."""
    said = stems(sentence)
    return any(len(told & said) >= min(_RETOLD, len(told)) for told, _ in _told_figures(known) if told)


def _is_familiar(known: Known, word: str) -> bool:
    if word in known.words or word in _NO_CLAIM or word in COMMON or word in TITLES:
        return True
    return any(
        k.startswith(word) or word.startswith(k) for k in map(folded, known.written) if min(len(k), len(word)) > 3
    )


def _like_level(level: str) -> str:
    """“Level 4” where the note says Level 5, “C1” where it says C2."""
    label = level.rpartition(" ")[0]
    return rf"\b{re.escape(label)} \w+" if label else r"\b[abc][12]\b"


def _slot(text: str, number: Number) -> tuple[str, str]:
    """The word before a number, and the unit of time after it."""
    before = text[: number.place.start].split()
    unit = _TIME.search(text, number.place.start)
    near = unit and unit.start() - number.place.end < 2
    return (before[-1].lower() if before else ""), (unit["unit"] if unit and near else "")


@lru_cache(maxsize=16)
def _told_figures(known: Known) -> tuple[tuple[frozenset[str], tuple[tuple[str, float, str], ...]], ...]:
    """Return, for what the person did before, its words and its numbers in their places."""
    about = known.interview.reflection
    points = [point.text for point in (*about.strengths, *about.new_points)]
    told = [folded(text) for text in (*points, *about.complementary_skills, about.unique or "")]
    return tuple(
        (stems(text), tuple((b, n.size, a) for n in numbers_in(Passage(text, 0)) for b, a in [_slot(text, n)]))
        for text in told
    )


def _contradicts(known: Known, sentence: str, number: Number) -> bool:
    """“Nineteen hearings” where the reflection holds nine; fewer of them may be some of them, but a ward has its beds."""
    what = _things(sentence, number)
    told = _counted(known).get(what[-1]) if what else None
    if not told or number.size in told or _NOT_DONE.search(sentence, 0, number.place.start):
        return False
    return sentence[number.place.end] == "-" or number.size > max(told)


@lru_cache(maxsize=16)
def _rates(known: Known) -> dict[str, list[str]]:
    """Return, for what happened so often “a week”, the span of time."""
    rates: dict[str, list[str]] = {}
    for match in _RATE.finditer(known.text):
        rates.setdefault(stem(match["what"]), []).append(match["how"])
    return rates


@lru_cache(maxsize=16)
def _counted(known: Known) -> dict[str, list[float]]:
    """Return what the reflection counts, with how many there are of it."""
    counted: dict[str, list[float]] = {}
    for number in numbers_in(Passage(known.text, 0)):
        for what in _things(known.text, number):
            counted.setdefault(what, []).append(number.size)
    return counted


def _things(text: str, number: Number) -> list[str]:
    """What is counted: “field” and “seasons” of two field seasons; time passes for everybody."""
    match = _COUNTED.match(text, number.place.end)
    words = takewhile(lambda w: w not in COMMON and w not in _NO_THING, match["what"].lower().split()) if match else ()
    return [stem(w) for w in words]


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
    if fact == "level":
        return folded(words) in known.text or not re.search(_like_level(folded(words)), known.text)
    if fact == "employer":
        telling = [w.removesuffix("'s") for w in found if w not in _INSTITUTIONS]
        return not telling or telling[0] in known.words | DEPARTMENTS
    if fact == "name":
        return any(w in known.words for w in found)
    if fact == "number":
        values = {n.value for n in numbers_in(Passage(words, 0))}
        told = values and values <= _numbers(known) and not _FRACTION.search(words)
        return folded(words) in known.text or bool(told)
    others = {w for w in found if len(w) > 2} - known.words
    return folded(words).strip() in known.text or not others or bool(others <= _PROOFS and known.words & _PROOFS)
