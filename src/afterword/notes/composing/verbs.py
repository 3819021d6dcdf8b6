"""Finds the verb of a fragment by its lists and endings."""

import re
from itertools import pairwise

from afterword.notes.wording import words


def verb_shape(tokens: list[str], language: str) -> str:
    """The shape of a phrase whose first verb leads it: “once ran …”, “would hold …”, “am used to …”."""
    place = 0
    while place < len(tokens) - 1 and _is_adverb(tokens[place], language):
        place += 1
    word = tokens[place].casefold().replace("’", "'")
    nxt = tokens[place + 1].casefold() if place + 1 < len(tokens) else ""
    if word.removesuffix("n't") in words(language, "modals") | words(language, "auxiliaries") | words(language, "be"):
        return "modal"
    if word in ("can't", "won't"):
        return "modal"
    if _is_adjective_here(word, nxt, language):
        return "adjective"
    if word in words(language, "irregular_past") or _is_regular_past(word):
        return "past"
    known = word.rsplit("-", 1)[-1] in words(language, "base")  # type, touch-type
    return "base" if known or takes_an_object(tokens[place:], language) else ""


def takes_an_object(tokens: list[str], language: str) -> bool:
    """Whether an unknown word before “the”, “our” or “a” can only be a verb: “hand the order book on”."""
    if len(tokens) < 3 or not tokens[0].isalpha() or not tokens[0].islower():
        return False
    known = (
        "articles",
        "determiners",
        "prepositions",
        "adjectives",
        "question",
        "that",
        "about",
        "when",
        "many",
        "adverbs",
    )
    first, following = tokens[0].casefold(), tokens[1].casefold()
    opens = words(language, "articles") | {"your", "my", "our", "their", "its", "this", "these", "those"}
    plain = not any(first in words(language, group) for group in known) and not is_gerund(first, language)
    return plain and following in opens


def _is_adverb(token: str, language: str) -> bool:
    word = token.casefold()
    return word in words(language, "adverbs") or (word.endswith("ly") and len(word) > 4)


def _is_adjective_here(word: str, following: str, language: str) -> bool:
    if word in words(language, "adjectives_before_prepositions"):
        return following in words(language, "prepositions") or not following
    return word in words(language, "adjectives")


def _is_regular_past(word: str) -> bool:
    return bool(re.fullmatch(r"[a-z-]{2,}[^aeiou\W]?ed", word)) and word not in (
        "need", "speed", "seed", "feed", "weed", "hundred", "embed", "shed", "sled", "biped", "moped", "indeed",
    )  # fmt: skip


def is_gerund(word: str, language: str) -> bool:
    """Whether a word is what somebody does, “planning”, and not a thing, “morning”."""
    return len(word) > 4 and word.endswith("ing") and word not in words(language, "not_gerunds")


def has_finite_verb(tokens: list[str], language: str) -> bool:
    """Whether a verb of the main clause stands after the first noun: “my team halved it”, not “the plan you drew”."""
    before_noun = words(language, "determiners") | words(language, "articles") | words(language, "prepositions")
    verbs = words(language, "finite") | words(language, "irregular_past")
    for before, word in pairwise(t.casefold() for t in tokens[1:]):
        if before in words(language, "links"):
            return False
        if (word in verbs or _is_regular_past(word)) and before not in before_noun:
            return True
    return False
