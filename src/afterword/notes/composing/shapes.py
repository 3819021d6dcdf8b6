"""Reads the shape of a fragment from its words, so that only a frame that fits it is chosen.

No grammar is guessed: a word's list (``wording/en/words.yaml``), its ending and the field's own stem decide, and
what they can't decide has no shape and stays out of the note.
"""

import re

from afterword.notes.composing.verbs import has_finite_verb, is_gerund, takes_an_object, verb_shape
from afterword.notes.wording import words

SHAPES = (
    "question",  # how calling patients the evening before halved your no-shows
    "that",  # that people here stay
    "when",  # when you drew the map
    "gerund",  # planning the first schedule
    "hosting",  # showing me the ward: what the reader did
    "noun",  # the schedule you drew
    "list",  # Python, SQL
    "adjective",  # fluent in French
    "past",  # rebuilt the roster
    "base",  # speak Portuguese
    "modal",  # would hold back the last weeks; have run; am used to nights
    "about",  # about the move
    "sentence",  # We halved the queue
)

ABOUT_ME = frozenset({"strengths", "new_points", "complementary_skills", "unique", "better"})
"""Fields whose stem begins with “I …”."""
ABOUT_THEM = frozenset({"cares_about", "requirements"})


def shape_of(text: str, field: str, language: str = "en", *, ended: bool = False) -> tuple[str, str]:
    """Return the shape of a tidied fragment, and its words fitted to the stem (a leading “to” or “I” goes).

    Args:
        text: the fragment.
        field: the field that it stands in.
        language: the wording's folder.
        ended: whether it was typed with a full stop.
    """
    text = _without_stem(text, field)
    tokens = re.findall(r"[^\s,;:]+", text)
    if not tokens:
        return "", text
    if field in ABOUT_ME:
        return _of_mine(text, tokens, language)
    if field in ABOUT_THEM or field in ("look_forward", "enthusiasm", "promised"):
        return _of_a_thing(text, tokens, field, language)
    return _of_theirs(text, tokens, field, language, ended=ended), text


def _without_stem(text: str, field: str) -> str:
    """Take off the stem's own last words where a person repeated them."""
    stems = {
        "learned": r"(?:thank you )?for (?=\w+ing\b)"
        r"|(?:telling |i learned |you told )?(?:me )?(?=(?:how|what|why|that|about)\b)",
        "moment": r"i still think of ",
        "promised": r"(?:to )?send(?:ing)? (?:you |them |him |her )?|i(?:'ll| will| would) send (?:you )?",
        "topic": r"about ",
    }
    if field in ABOUT_ME | ABOUT_THEM | {"look_forward", "enthusiasm", "promised"}:
        text = re.sub(r"^(?:to|that) (?=\w)" if field in ABOUT_ME else r"^to (?=\w)", "", text, flags=re.IGNORECASE)
    return re.sub(rf"^(?:{stems[field]})", "", text, flags=re.IGNORECASE) if field in stems else text


def _of_mine(text: str, tokens: list[str], language: str) -> tuple[str, str]:
    """The shape of what completes “I …”."""
    text = _without_i(text, tokens, language)
    tokens = text.split()
    if not tokens or tokens[0].casefold() in words(language, "question") | words(language, "that"):
        return "", text
    found = verb_shape(tokens, language)
    if found:
        return found, text
    if tokens[0].casefold().replace("’", "'") in words(language, "subjects") | words(language, "mine") or (
        _is_noun(tokens, language) and has_finite_verb(tokens, language)
    ):
        return "sentence", text
    if tokens[0].casefold().removesuffix("s") in words(language, "base") and tokens[0].endswith("s"):
        return "", text  # “leads four people” would follow “I”
    shape = _thing_shape(text, tokens, language)
    return ("list" if shape == "noun" and not _is_noun(tokens, language) else shape), text


def _without_i(text: str, tokens: list[str], language: str) -> str:
    """Take off a leading “I”, as the stem has it, and write out what was drawn together with it."""
    spoken = {"i've": "have ", "i'm": "am ", "i'll": "will ", "i": ""}
    first = tokens[0].casefold().replace("’", "'")
    following = tokens[1].casefold() if len(tokens) > 1 else ""
    would = words(language, "base") - words(language, "irregular_past") - words(language, "also_participles")
    if first == "i'd" and following in would:
        spoken["i'd"] = "would "
    return spoken[first] + text[len(tokens[0]) :].strip() if first in spoken else text


def _of_a_thing(text: str, tokens: list[str], field: str, language: str) -> tuple[str, str]:
    """The shape of what is wanted, cared about, promised or looked forward to."""
    first = tokens[0].casefold()
    if first in words(language, "subjects"):
        return "sentence", text
    if first in words(language, "question"):
        return "question", text
    if first in words(language, "that"):
        return "that", text
    if first in words(language, "base") | {"be", "have"} and first not in words(language, "adjectives"):
        return "base", text
    if takes_an_object(tokens, language):
        return "base", text
    if field in ABOUT_THEM and verb_shape(tokens, language) in ("past", "modal"):
        return "", text
    return _thing_shape(text, tokens, language), text


def _of_theirs(text: str, tokens: list[str], field: str, language: str, *, ended: bool) -> str:
    """The shape of what the reader said or did."""
    first, following = tokens[0].casefold(), tokens[1].casefold() if len(tokens) > 1 else ""
    asks = first in words(language, "question") or following in words(language, "question")
    if first in words(language, "when"):
        return "when" if field == "moment" else "question"
    if asks and first in words(language, "question") | words(language, "prepositions") - {"about"}:
        return "question"
    if first in words(language, "that"):
        bare = len(tokens) > 1 and _is_verbless(tokens[1:], language)
        return "noun" if bare else "that"
    if first in words(language, "about"):
        return "about"
    if first in words(language, "hosting"):
        return "hosting" if field == "learned" else "gerund"
    if first in words(language, "subjects") and is_gerund(following, language):
        return "noun" if field == "moment" else ""  # you laughing about the printer
    if first in words(language, "subjects") or following in words(language, "finite"):
        return "sentence"
    if ended and _is_noun(tokens, language):
        return _of_a_noun_with_a_stop(tokens, language)
    if first in words(language, "prepositions") or verb_shape(tokens, language) in ("past", "modal", "base"):
        return ""
    return _thing_shape(text, tokens, language)


def _of_a_noun_with_a_stop(tokens: list[str], language: str) -> str:
    """“The plan you drew.” is a thing, “The plan was good.” a sentence; “The team meets early.” may be either."""
    if has_finite_verb(tokens, language):
        return "sentence"
    links = [i for i, t in enumerate(tokens) if t.casefold() in words(language, "links")]
    main = tokens[2 : links[0] if links else None]
    may_be_verbs = [t for t in main if t.endswith("s") and t.casefold().removesuffix("s") in words(language, "base")]
    return "" if may_be_verbs else "noun"


def _thing_shape(text: str, tokens: list[str], language: str) -> str:
    first = tokens[0].casefold()
    nxt = tokens[1].casefold() if len(tokens) > 1 else ""
    if first in words(language, "adjectives") and not _names_a_noun(nxt, language):
        return "adjective"
    if first in words(language, "prepositions") or first in words(language, "when"):
        return ""
    if is_gerund(first, language):
        return "gerund"
    if "," in text and all(len(part.split()) <= 3 for part in re.split(r",| and ", text)):
        return "list"
    return "noun"


def _is_noun(tokens: list[str], language: str) -> bool:
    first = tokens[0].casefold()
    return first in words(language, "determiners") | words(language, "articles") or first[:1].isdigit()


def _names_a_noun(following: str, language: str) -> bool:
    """Whether the word after an adjective is no preposition, so that the two begin a noun phrase: “strong coffee”."""
    more = words(language, "prepositions") | words(language, "adverbs") | {"and", "about", ""}
    return following not in more


def _is_verbless(tokens: list[str], language: str) -> bool:
    """Whether “that …” points at a thing (“that whiteboard”) instead of opening a clause."""
    return len(tokens) < 3 and not has_finite_verb(["the", *tokens], language)
