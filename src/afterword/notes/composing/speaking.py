"""Says which languages somebody speaks, and how well: “German (native) and a little Arabic”."""

import re

from afterword.notes.composing.phrase import phrase
from afterword.notes.wording import words

_BRACKETS = re.compile(r"\s*\([^()]*\)")
_ROW = re.compile(r"\b(?:and|or)\b|[&/;+]|\([^)]*,")
_FIRST_LANGUAGE = re.compile(
    r"^([A-Za-z]+)(?:,| as| is| -)?(?: my)? (first language|mother tongue|native language)$"
    r"|^([A-Za-z]+)(?:,| –| -)? (fluent|native|basic|conversational|rusty|fluently)$",
)
LITTLE = re.compile(r"(?<!\w)(?:a )?(little )?bit(?: of)? (?=[A-Za-z])")
"""“Bit of French”, “a little bit Spanish”."""
_A_BIT = re.compile(r"^([A-Z]\w+),? a (little )?bit$")


def with_levels(text: str) -> str:
    """Return “Welsh, my first language” as “Welsh (first language)”, and “Polish, a bit” as “a bit of Polish”."""
    text = _A_BIT.sub(r"a \2bit of \1", text)
    return _FIRST_LANGUAGE.sub(lambda found: f"{found[1] or found[3]} ({found[2] or found[4]})", text)


def without_brackets(text: str) -> str:
    """Return a text without what stands in brackets."""
    return _BRACKETS.sub("", text)


def spoken(text: str, language: str) -> str:
    """Return a row of languages as one says it, each with its capital and its level."""
    row = LITTLE.sub(r"a \1bit of ", in_a_row(text, language))
    return _with_capitals(_with_brackets(row, language), language)


def in_a_row(text: str, language: str) -> str:
    """Write a row with “and” before its last part, as one says it; “Welsh, everyday” is none."""
    before, comma, last = text.rpartition(", ")
    how = phrase(last, language)
    if how.begins("prepositions", "clause_openers") or how.at(0) == "so":
        return text  # “level 2 food safety, in date”
    if not comma or _ROW.search(text) or (not how.at(1) and how.begins("adjectives", "adverbs", "describing")):
        return text
    return f"{before} and {last}"


def is_language(part: str, language: str) -> bool:
    """Whether it is a language, as one says it: “Polish”, “a little Arabic”, “fluent French”, “English C1”, “PT”."""
    *before, name = part.casefold().split()
    if len(before) > 1 and before[-1] in words(language, "language_tests"):
        *before, name = before[:-1]  # “English TOEIC 860”
    if before and name in words(language, "language_levels"):
        *before, name = before
    known = name in words(language, "languages") or (part in words(language, "language_codes") and not before)
    return known and set(before) <= words(language, "before_languages")


def _with_brackets(text: str, language: str) -> str:
    """“German native, English C1” is said “German (native) and English (C1)”."""
    levels = "|".join(sorted(words(language, "language_levels")))
    tests = "|".join(sorted(words(language, "language_tests")))
    return re.sub(rf"(?<=\w) ({levels}|(?:{tests}) \S+?)(?=,| and|$)", r" (\1)", text, flags=re.IGNORECASE)


def _with_capitals(text: str, language: str) -> str:
    known = words(language, "languages")
    return re.sub(r"\w+", lambda found: found[0].capitalize() if found[0] in known else found[0], text)
