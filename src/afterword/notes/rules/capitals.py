"""Capitals where English has them: I, the first word of a sentence, names."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading import Case
from afterword.notes.reading.english import COMMON
from afterword.notes.rules.every_word import without_needless_capitals
from afterword.notes.rules.example import Example
from afterword.notes.rules.names_in_small import names_in_small
from afterword.notes.rules.needless_capitals import needless_capitals
from afterword.notes.rules.proper_words import proper_words_in_small
from afterword.notes.rules.rule import Remark, Rule, on, short
from afterword.notes.rules.slips.word_kinds import words as plain_words

_I = re.compile(r"(?<![\w.'’&/-])i(?=(?:['’](?:m|d|ve|ll))?(?:[\s,;:!?)]|$|\.(?!\w)))")
_LOWER_START = re.compile(r"[\"'“‘(]?(?P<word>[a-zà-ÿ][\w’'-]*)")


def _check(case: Case) -> Iterator[Remark]:
    lines = list(case.parts.main.lines())
    for line in lines:
        yield from (on(line.part(place, place + 1), "“I” is always a capital.", "I") for place in _i_in(line.text))
    yield from _two_capitals(case)
    yield from _first_words(case)
    for line in lines:
        for start, end, written in proper_words_in_small(line.text):
            word = line.part(start, end)
            if word.text not in case.interview.application.company:
                yield on(word, f"“{short(word.text)}” is written “{written}”.", written)
    yield from names_in_small(case)
    yield from needless_capitals(case)
    for sentence in case.parts.sentences:
        right = without_needless_capitals(case.known, sentence.text)
        if right is not None:
            yield on(sentence, "In a sentence only the first word and names take capitals.", right)


@lru_cache(maxsize=256)
def _i_in(line: str) -> tuple[int, ...]:
    """Return where a line has i alone; read once."""
    return tuple(m.start() for m in _I.finditer(line))


_TWO_CAPITALS = re.compile(r"[A-Z]{2}[a-z]{2,}")


def _two_capitals(case: Case) -> Iterator[Remark]:
    """“THank you”, “a VEry good day”: a finger left on the key too long."""
    firsts = {sentence.start for sentence in case.parts.sentences}
    for word in case.parts.words:
        low = word.text.lower()
        if _TWO_CAPITALS.fullmatch(word.text) and (low in plain_words().kinds or low in COMMON):
            right = low.capitalize() if word.start in firsts else low
            yield on(word, f"“{short(word.text)}” has two capitals.", right)


def _first_words(case: Case) -> Iterator[Remark]:
    own_line = not case.parts.salutation or "\n" in case.parts.text[case.parts.salutation.end : case.parts.main.start]
    for number, sentence in enumerate(case.parts.sentences):
        start = _LOWER_START.match(sentence.text)
        if not start or (number == 0 and not own_line):
            continue  # “Hi Tom, thank you …” goes on in the same line
        word = sentence.at(start, "word")
        if word.text[1:] != word.text[1:].lower() or word.text in ("i", "i'm", "i’m", "i'd", "i’d", "i've", "i’ve"):
            continue
        if _LIST.match(case.parts.text[max(0, sentence.start - 4) : sentence.start + 1]):
            continue
        if _goes_on(case, case.parts.text[: sentence.start].rstrip()):
            continue
        right = word.text[:1].upper() + word.text[1:]
        if number == 0 and case.parts.salutation:  # after “Hello Paul,” some countries go on in small letters
            yield on(word, "In English the first word after the greeting takes a capital.", right, severity="tip")
        else:
            yield on(word, "A sentence begins with a capital.", right)


def _goes_on(case: Case, before: str) -> bool:
    """Whether the stop before belongs to the employer's name: “At Yumly! we …”."""
    company = case.interview.application.company
    return company.endswith(("!", "?", ".")) and before.endswith(company)


_LIST = re.compile(r"[\s\S]*(?:[-*•–]|\d[.)])\s*\w")


RULE = Rule(
    id="capitals",
    severity="must",
    reason="Capitals left out look like a note from a telephone, written in passing.",
    source="stumps",
    check=_check,
    flags=(
        "Then «i» asked about the van.",
        "«THank» you for the map, it was «VEry» useful.",
        "The van is green. «it» is also slow.",
        "«I Liked The Way That You Run The Van With Dr. Siddiqui.»",
        "«We Spoke About Green Vans That Arrive Late.»",
        "I could come on a «monday» with the van.",
        "I read your «cv» tips in the «new york times» while I was in «kenya».",
        "We keep the stops in «excel» and in «power bi».",
        "I am a «Hard Worker» at heart, and I thank «You» for the map.",
        "I also met «omar siddiqui» there.",
        Example("Dear «denise»,\n\nThank you for the map.\n\nAmara Fields", whole=True),
        Example("«dear» Denise,\n\nThank you for the map.\n\nAmara Fields", whole=True),
        Example("Dear «dr». Siddiqui,\n\nThank you for the map.\n\nAmara Fields", whole=True),
        "I also met «dr». Siddiqui there.",
        Example("Dear Denise,\n\n«thank» you for the map.\n\nAmara Fields", whole=True),
    ),
    passes=(
        "I will ask Dr. Siddiqui, i.e. the archivist, at 9 a.m. on Friday.",
        "I read it on the train. iPads were everywhere, and e-readers.",
        "We want three things:\n- a van\n- a map\n- a bell",
        "At school we all read The Old Man And The Sea, and the van has two copies.",
        "I want to excel; the fine china stays in the van, and in march time we walked from china.example to a march.",
        "I was a Senior Support Worker at the Trust, and I read The Hard Worker with the Sales team.",
        "I will mark the map; we may rose to the park.",
        Example("Hi Denise, thank you for the map of stops. Best, Amara Fields", whole=True),
    ),
)
