"""Admits where a thing may be a sentence: “the woman at the desk signs for everything”.

A word such as “signs” is a verb or several of a thing. Where nothing near it tells, the words stand after a colon,
which is right for either.
"""

import re

from afterword.notes.composing.phrase import Phrase, listed, present_of
from afterword.notes.composing.things import head_of

_NO_SUBJECT = (
    *("articles", "determiners", "possessives", "adjectives", "describing", "prepositions", "joining", "number_words"),
    *("relative", "pronouns", "indefinite", "links"),
)

_MEASURED = re.compile(r"(?:cost|eat|take|save|lose)s? (?:us |you |them )?(?:about |over |nearly |almost )?[$£€]? ?\d")


def measures(said: Phrase) -> bool:
    """Whether it says how much something costs, eats or saves: “picking errors cost $40k last year”."""
    return bool(_MEASURED.search(" ".join(said.tokens[1:])))


def may_have_a_verb(said: Phrase) -> bool:
    """Whether a word after the noun that leads the phrase may be its verb, beside those of the clauses inside."""
    if measures(said):
        return True
    head = head_of(said)
    places = [place for place in range(2, len(said.tokens)) if _may_be_one(said, place, head)]
    inner = range(2, max(places, default=0))
    opened = sum(_opens_a_clause(said, place) for place in inner)
    done = sum(said.is_past(place) or said.stands(place - 1, "pronouns") for place in inner)
    return len(places) > max(opened - done, 0)


def _may_be_one(said: Phrase, place: int, head: int) -> bool:
    before = said.at(place - 1)
    doing = any(said.is_gerund(i) and not said.stands(i - 1, "articles") for i in range(max(1, place - 3), place))
    if said.stands(place - 1, "pronouns") or doing:
        return False
    if said.stands(place - 1, *_NO_SUBJECT) and not _opens_a_clause(said, place - 1):
        return False
    if (
        said.at(place + 1) == "of"
        or said.is_number(place - 1)
        or said.is_adverb(place - 1)
        or before.endswith(("'s", "s'", ",", ":", ";"))
    ):
        return False
    verbs = listed(said.language, "base", "inner_verbs")
    nouns = listed(said.language, "nouns_too", "inner_verbs")
    third = present_of(said.at(place)) & verbs
    if place <= head:  # “the morning meeting lasts nine minutes”, “the spare key lives under the pot”
        timed = said.is_number(place + 2) or said.stands(place + 2, "number_words")
        led = said.stands(place + 1, "prepositions") and (timed or not third & nouns)  # “the van leaves at seven”
        goes_on = said.opens_a_thing(place + 1) or said.stands(place + 1, "clause_openers", "when")
        return bool(third) and (led or goes_on)
    found = third or ({said.at(place)} & verbs if said.is_plural(head) else set())
    alone = not said.at(place + 1) or said.at(place + 1) in (",", "and", "or")
    return bool(found) and not (alone and found & nouns)


def _opens_a_clause(said: Phrase, place: int) -> bool:
    """“Who”, “you”, or “your” after a noun: the next verb is that of a clause inside."""
    if said.stands(place, "relative", "pronouns", "indefinite", "links"):
        return not said.stands(place - 1, "relative", "links")  # “what you make” is one
    verb = said.is_past(place - 1) or listed(said.language, "base") & {
        said.at(place - 1),
        *present_of(said.at(place - 1)),
    }
    alone = said.stands(place, "articles", "possessives") and not said.stands(place - 1, "prepositions", "joining")
    return alone and not verb
