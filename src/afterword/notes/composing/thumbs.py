"""Writes out what thumbs leave out, shorten or run together: “dont”, “abt”, “2yrs”, “three month”."""

import re
from functools import cache

from afterword.notes.composing.phrase import listed
from afterword.notes.wording import entries, words

_WORDS = re.compile(r"[^\W\d_]+")
_UNITS = frozenset({"year", "month", "week", "day", "hour", "minute"})
_LONE_I = re.compile(r"(?<![\w.'’/-])i(?=['’](?:m|ve|ll|d)\b|[ ,;])(?! *\.)")
_RUN_TOGETHER = re.compile(r"(?<=\d)(?=(?:yrs?|years?|months?|weeks?|wks?|hrs|hours?|mins|minutes?|days?)\b)")
_ONE_TOO_FEW = re.compile(
    r"(?<!\ba )(?<!\bthe )(?<!\bmy )(?<!\bour )(?<!\bevery )(?<![\w.,-])"
    r"((?:(?!1 )\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:year|month|week|day|hour|minute))"
    r"(?= (?:in|on|at|as|of|now|with|for|a|and)\b(?!-)|[,.;)]|$| (?!training|building|meeting)[a-z]{2,}ing\b)"
)
"""“12 year welding”, and no “12 year contract”."""
_AND = re.compile(r"(?<=[a-z\d)] )&(?= [a-z\d])|(?<=[A-Za-z] )\+(?= [A-Za-z])")
"""In a sentence; “Marks & Spencer” is a name."""


@cache
def _slips(language: str) -> tuple[re.Pattern[str], dict[str, str], re.Pattern[str]]:
    """What thumbs leave out: a pattern of the words without apostrophe, what they mean, and “its a”."""
    meant = {whole.replace("'", "").casefold(): whole for whole in words(language, "apostrophes")}
    after = "|".join(map(re.escape, words(language, "after_it_is")))
    return (
        re.compile(rf"(?<![\w'’])(?:{'|'.join(map(re.escape, meant))})(?![\w'’])", re.IGNORECASE),
        meant,
        re.compile(rf"(?<![\w'’])its(?= (?:(?:{after})\b|\d))", re.IGNORECASE),
    )


def as_meant(text: str, language: str) -> str:
    """Return a text with its apostrophes, its short forms written out, and what was run together apart."""
    pattern, meant, its = _slips(language)
    found = set(_WORDS.findall(text.casefold()))  # few texts have a slip, and to look for each takes its time
    if not meant.keys().isdisjoint(found):
        text = pattern.sub(lambda found: _as_typed(found[0], meant[found[0].casefold()]), text)
    if "its" in found:
        text = its.sub(lambda found: _as_typed(found[0], entries(language, "it_is")), text)
    if not found.isdisjoint(("my", "your")):
        text = _theirs(language).sub(r"\1'", text)
    short, whole = _written_out(language)
    text = short.sub(lambda found: whole[(found.lastindex or 1) - 1], _RUN_TOGETHER.sub(" ", text))
    if not _UNITS.isdisjoint(_WORDS.findall(text)):
        text = _ONE_TOO_FEW.sub(r"\1s", text)
    text = _AND.sub("and", text) if "&" in text or "+" in text else text
    return _LONE_I.sub("I", text) if "i" in found else text


@cache
def _written_out(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """What is typed short, such as “yrs”, one group each, and what each stands for."""
    short = entries(language, "written_out")
    return re.compile(rf"(?<![\w/.@-])(?:{'|'.join(f'({one})' for one in short)})(?![\w/@])"), tuple(short.values())


@cache
def _theirs(language: str) -> re.Pattern[str]:
    """“My grandads shed”, where no verb or little word follows."""
    who = "|".join(words(language, "relatives"))
    little = "|".join(map(re.escape, listed(language, "finite", "joining", "prepositions", "links", "adverbs")))
    return re.compile(rf"\b((?:my|your) (?:{who}))(?=s (?!(?:{little})\b)[a-z]+)")


def _as_typed(word: str, meant: str) -> str:
    return meant[0].upper() + meant[1:] if word[0].isupper() else meant
