"""Reads the shape of what a person says of themselves, to finish “I …”."""

import re

from afterword.notes.composing.clauses import MAYBE, NO, is_inverted, main_verb
from afterword.notes.composing.having import as_had, with_article
from afterword.notes.composing.phrase import Phrase, phrase
from afterword.notes.composing.speaking import in_a_row
from afterword.notes.composing.things import shape_of_a_thing
from afterword.notes.composing.verbs import verb_shape
from afterword.notes.wording import entries, words

_ENOUGH = 4
"""Words from which on “on site every week” is a line of a record."""


_FOR_SO_LONG = re.compile(
    r"^((?:(?:was|been|have been|am) (?:an?|the)|worked (?:as|in|for|at|with)) (?:(?!who |that |and )\S+ ){0,4}"
    r"(?!(?:for|the|last|past|over|nearly|about|almost|at|after|in|within|by|to|of|around|up) )\S+)"
    r" ((?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:years|months))$"
)
"""“Was a GP receptionist 9 years”."""

_ROSE = re.compile(r" (?:up|down) (?:by |from )?[£$€]?\d")
_AS_ONE = re.compile(r"\bas ((?!an?\b|the\b|my\b)[a-z]+(?: [a-z]+){0,2}?)(?= \d| (?:in|at|for|since|with)\b|,|$)")
"""“8 as estimator”."""
_WITHOUT = re.compile(
    r"^((?:\d|done ).*(?<!with)(?<!had)(?<!and)(?<!or)(?<!of)(?<!there)(?<!,)) (no (?:[a-z-]+ )?[a-z-]+)$"
)
"""“14 years no dropped loads”."""


def shape_of_mine(text: str, said: Phrase, *, after_to: bool, asked_again: bool = False) -> tuple[str, str]:
    """Return the shape of what completes “I …”, and its words without what the stem has already.

    ``after_to`` says that a “to” was taken off, so that what is left can only be a verb; ``asked_again`` that it is
    what the person would say now.
    """
    text, after_i = _without_i(text, said, asked_again=asked_again)
    text = _said_in_full(text, after_i=after_i, language=said.language)
    said = phrase(text, said.language)
    if is_inverted(said) and said.stands(1, "pronouns") and not after_i:
        return "asked", text
    early = "" if after_i else _at_first_sight(text, said)
    if early:
        return early, text
    graded = said.begins("levels") and (said.is_number(1) or len(said.at(1)) == 1) and not after_i
    found = None if graded else verb_shape(said, after_i=after_i or after_to)
    if found == "base" and asked_again and not after_i:
        return "modal", f"would {text}"  # asked again, one would
    if found:
        return found, _speaking(text, said) if said.at(0) == "speak" else _with_its_last_verb(
            text, found, said.language
        )
    had = as_had(text, said) if not (after_i or after_to or asked_again) else None
    if had:
        return had
    if found is not None or after_i or said.begins("question", "that", "when", "mine", "clause_openers"):
        return "", text
    if said.begins("prepositions"):
        return ("record" if len(said.tokens) >= _ENOUGH and not asked_again else ""), text
    if said.begins("subjects"):
        of_another = said.begins("about_one", "about_several")  # “she saw my CV”: the note would not say who
        return ("sentence" if said.at(1) and not of_another else ""), text
    shape = _of_something_i_have(said)
    return shape, in_a_row(text, said.language) if shape == "list" else text


def _with_its_last_verb(text: str, shape: str, language: str) -> str:
    """“Ran a drug round, saved an hour” has its “and” before the last verb; “ran a ward, led by three” has none."""
    before, comma, last = text.rpartition(", ")
    then, led = phrase(last, language), "base" if text.startswith("can ") else shape
    is_verb = (
        comma
        and led in ("past", "base")
        and then.at(1) not in ("", "by")
        and (verb_shape(then) == led or then.at(0) == "do")
    )
    return f"{before} and {last}" if is_verb and then.at(0) != "then" and " and " not in last else text


def _at_first_sight(text: str, said: Phrase) -> str:
    """The shape of what looks like a verb and is none; empty for anything else."""
    if said.begins("about_so_many") and said.opens_a_thing(1):
        return "noun"
    if not said.is_gerund(0):
        return ""
    if _ROSE.search(text):
        return "record"  # “reading scores up 14 points”
    ongoing = said.begins("studying") or any(said.stands(i, "ongoing") for i in range(1, len(said.tokens)))
    return "adjective" if ongoing else ""  # “doing my ARLA now”, “learning BSL”


def _said_in_full(text: str, *, after_i: bool, language: str) -> str:
    """Add the one little word that is missing: “[have] been”, “a receptionist [for] nine years”, “bilingual [in]”."""
    text = _AS_ONE.sub(lambda found: _as_one(found, language), text)
    text = _WITHOUT.sub(r"\1, \2", _FOR_SO_LONG.sub(r"\1 for \2", text))
    first, _, rest = text.partition(" ")
    if first.casefold() == "bit" and rest.startswith("of "):
        return f"a {text}"
    if first.casefold() == "been" and rest and not after_i:
        return f"have been {rest}"
    of_languages = first.casefold() in words(language, "of_languages")
    spoken = rest.split(" ")[0].casefold().strip(",") in words(language, "languages")
    return f"{first} in {rest}" if of_languages and spoken else text


def _as_one(found: re.Match[str], language: str) -> str:
    who = phrase(found[1], language)
    last = len(who.tokens) - 1
    one = who.is_person(last) and not who.is_plural(last) and not who.opens_a_thing(0)
    return f"as {with_article(found[1])}" if one else found[0]


def _speaking(text: str, said: Phrase) -> str:
    """“Speak German B2, English” is said as “German B2, English” alone would be."""
    verb, _, rest = text.partition(" ")
    had = as_had(rest, said.after(1)) if rest else None
    return f"{verb} {had[1]}" if had and had[0] == "spoken" else text


def _without_i(text: str, said: Phrase, *, asked_again: bool) -> tuple[str, bool]:
    """Take off a leading “I”, as the stem has it, and write out what was drawn together with it."""
    spoken = dict(entries(said.language, "drawn_together"))
    first, rest = said.at(0), text.split(" ", 1)[1:]
    without = entries(said.language, "drawn_without")
    if first in without and said.stands(1, "base"):
        return f"{without[first]} {rest[0]}", True
    if not said.begins("mine") or not rest:
        return text, False
    if said.begins("i_had_or_would") and (asked_again or not said.stands(1, "also_participles", "irregular_past")):
        spoken[first] = entries(said.language, "would") if said.stands(1, "base", "be", "auxiliaries") else ""
    if said.begins("i_had_or_would") and not spoken.get(first):
        return text, False
    return " ".join([*filter(None, [spoken.get(first)]), rest[0]]), True


def _of_something_i_have(said: Phrase) -> str:
    if said.third_person():
        return ""  # “leads four people” would follow “I”
    verdict = NO if said.is_gerund(0) else main_verb(said)
    if verdict != NO:
        if verdict == MAYBE and not _of_my_people(said):
            return "" if said.begins("pronouns") else "record"  # “parcels found within the hour, usually”
        if said.is_number(0) and "so" in said.tokens:
            return "record"  # “3 years in a dairy so CIP is my life”
        return "sentence" if said.opens_a_thing(0) or said.capitals[0] else ""
    shape = shape_of_a_thing(said)
    inside = range(1, len(said.tokens))
    if shape in ("list", "noun") and any(said.at(i) == "so" or said.stands(i, "mine") for i in inside):
        return "record"  # “international student once, so I get it”
    ordinal = said.at(0)[-2:] in ("st", "nd", "rd", "th")
    return "list" if shape == "noun" and (ordinal or not said.opens_a_thing(0)) else shape


def _of_my_people(said: Phrase) -> bool:
    """“My grandmother sold to the co-op”: whoever is somebody's own did it."""
    return said.begins("possessives") and said.stands(1, "somebody", "relatives") and said.is_past(2)
