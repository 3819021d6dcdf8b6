"""The figures of a sentence that the reflection does not hold, or holds otherwise."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile

from afterword.notes.reading import Passage
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.known import Known
from afterword.notes.reading.names import folded
from afterword.notes.reading.numbers import Number, numbers_in
from afterword.notes.reading.stems import stem, stems
from afterword.notes.rules.whose import of_others

_COUNTED = re.compile(r"[ -](?P<what>[^\W\d_]{3,}(?: [^\W\d_]{3,}){0,2})")
_NO_THING = frozenset(
    """hour hours minute minutes day days week weeks night nights time times thing things point points question questions
    page pages step steps from with without into under during near against between per percent cent""".split()
)
_NOT_DONE = re.compile(r"\b(?:you|your|would|will|could|might|hope|if)\b|['’](?:d|ll)\b", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_ROUNDED = re.compile(
    r"\b(?:(?P<up>over|more than|at least|well over|upwards of)|nearly|almost|about|around|some|close to|roughly) $"
)
_GUESSED = re.compile(
    r"(?:\b(?:would|could|might|must|['’]d)(?: \w+){0,2} have (?:guessed|said|bet|sworn|thought|listened|waited|asked|"
    r"talked|stayed|needed|expected)|\b(?:guess|expect|imagin|pictur|fear|suppos)(?:e|ed|ing)|(?:before|until)\b[^.;]* thought|"
    r"\bwould (?:need|take me))\b(?: (?!and\b|in\b|right\b)[^ .;,]+){0,4} $",
    re.IGNORECASE,
)
_SEEN_THERE = re.compile(
    r"\b(?:counted|noticed|climbed|saw|spotted|walked|passed|waited|read|heard|travelled|traveled|drove|rode|cycled)\b"
    r"(?=.*\b(?:your?|on (?:the|my) (?:way|bus|train|tram|stairs|wall|walk|road|ride|platform)|today|this (?:morning|"
    r"afternoon)|yesterday|home)\b)",
)
"""What was met on the visit, and is no merit of whoever came."""
_TIME = re.compile(
    r"[ -](?:(?!an? |per |each |every )[a-z]+ )?(?P<unit>second|minute|hour|day|night|week|fortnight|month|season|winter|summer|term|year|decade)s?\b"
)
_LONG = frozenset("season winter summer term".split())
_RATE = re.compile(
    r"(?P<what>[^\W\d_]+) (?P<fact>(?:an?|per|each|every) (?P<how>minute|hour|day|night|shift|week|month|year))\b"
)
_MANY = re.compile(r"\b(?P<fact>(?P<how>dozens|scores|hundreds|thousands) of (?P<what>[^\W\d_]+))")
_RETOLD = 2
"""As many words of what the person did before make a sentence speak of it."""
_BEFORE_A_FIGURE = frozenset("from to by in for within of over after at was aged".split())


@lru_cache(maxsize=16)
def numbers_told(known: Known) -> frozenset[str]:
    """Return the values of all numbers of the interview."""
    return frozenset(n.value for n in numbers_in(Passage(known.text, 0)))


def figures(known: Known, sentence: str) -> Iterator[tuple[str, Passage]]:
    """Yield the figures of a sentence that are new, or stand in the place of others."""
    quoted = [m.span() for m in _QUOTED.finditer(sentence)]
    for number in numbers_in(Passage(sentence, 0)):
        if any(a < number.place.start < b for a, b in quoted):
            continue  # what somebody else said
        is_new = (
            number.is_a_claim
            and number.value not in numbers_told(known)
            and not _is_rounded(known, sentence, number)
            and not _is_one(known, number)
            and not _is_no_merit(sentence, number)
        )
        if is_new or any(differs(known, sentence, number) for differs in (_contradicts, _replaces, _adds_time)):
            yield "number", number.place
    for pattern in (_MANY, _RATE):
        for match in pattern.finditer(sentence):
            told = _rates(known) if pattern is _RATE else _counted(known)
            if match["how"] not in told.get(stem(match["what"].lower()), [match["how"]]):
                yield "number", Passage(match["fact"], match.start("fact"))


def _is_no_merit(sentence: str, number: Number) -> bool:
    """“I would have guessed two hundred”, “I climbed your 99 steps”."""
    start = number.place.start
    return bool(_GUESSED.search(sentence, 0, start) or _SEEN_THERE.search(sentence)) or of_others(sentence, start)


def _is_one(known: Known, number: Number) -> bool:
    """“In one year” of whoever wrote “in a year”."""
    said = folded(number.place.text)
    return said.startswith("one ") and f" a {said.removeprefix('one ')}" in known.text


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
    for told, slots in _told(known):
        if len(told & stems(sentence)) >= _RETOLD and not any(
            _is_same((number.size, after), (n, a)) for _, n, a in slots
        ):
            said = {(n.size, _slot(sentence, n)[1]) for n in numbers_in(Passage(sentence, 0))}
            unsaid = (b for b, n, a in slots if not any(_is_same(one, (n, a)) for one in said))
            if before in _BEFORE_A_FIGURE and before in unsaid:
                return not _NOT_DONE.search(sentence, 0, number.place.start)
    return False


def _is_same(one: tuple[float, str], other: tuple[float, str]) -> bool:
    """Whether two figures agree; “from 25 minutes to 9” leaves a unit out."""
    return one[0] == other[0] and (one[1] == other[1] or not (one[1] and other[1]))


def retold(known: Known, sentence: str) -> bool:
    """Whether a sentence speaks of something that the person did before."""
    said = stems(sentence)
    return any(len(told & said) >= min(_RETOLD, len(told)) for told, _ in _told(known) if told)


def _adds_time(known: Known, sentence: str, number: Number) -> bool:
    """“For nine seasons”, of something that the person did, who told nothing of the kind."""
    before, unit = _slot(sentence, number)
    if before != "for" or unit not in _LONG or _NOT_DONE.search(sentence, 0, number.place.start):
        return False
    return retold(known, sentence) and number.value not in numbers_told(known)


def _slot(text: str, number: Number) -> tuple[str, str]:
    """The word before a number, and the unit of time after it."""
    before = text[: number.place.start].split()
    unit = _TIME.match(text, number.place.end) or _TIME.search(f" {number.place.text}")
    return (before[-1].lower() if before else ""), (unit["unit"] if unit else "")


@lru_cache(maxsize=16)
def _told(known: Known) -> tuple[tuple[frozenset[str], tuple[tuple[str, float, str], ...]], ...]:
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
    if _stands_retold(known, sentence, number):
        return False
    return sentence[number.place.end] == "-" or number.size > max(told)


def _stands_retold(known: Known, sentence: str, number: Number) -> bool:
    """“60 interviews with riders” of whoever interviewed 60 riders."""
    said = stems(sentence)
    return any(number.size == n for told, slots in _told(known) if len(told & said) >= _RETOLD for _, n, _ in slots)


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
