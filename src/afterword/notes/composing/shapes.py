"""Reads the shape of a fragment from its words, so that only a frame that fits it is chosen.

No grammar is guessed: a word's list (``wording/en/words.yaml``), its ending, its neighbours and the field's own stem
decide, and what they can't decide has no shape and stays out of the note.
"""

import re
from functools import cache

from afterword.notes.composing.clauses import YES, is_inverted, main_verb
from afterword.notes.composing.mine import shape_of_mine
from afterword.notes.composing.phrase import Phrase, listed, phrase
from afterword.notes.composing.theirs import shape_of_a_wish, shape_of_theirs
from afterword.notes.wording import entries

SHAPES = (
    "question",  # how calling patients the evening before halved your no-shows
    "that",  # that people here stay
    "when",  # when you drew the map
    "gerund",  # planning the first schedule
    "hosting",  # showing me the ward: what the reader did
    "noun",  # the schedule you drew
    "bare",  # trees: a thing to be drawn by, without an article
    "person",  # a qualified nurse
    "list",  # Python, SQL
    "adjective",  # fluent in French
    "past",  # rebuilt the roster
    "participle",  # written two bids
    "base",  # speak Portuguese
    "modal",  # would hold back the last weeks; have run; am used to nights
    "about",  # about the move
    "asked",  # how do you audit: a question in its own words, which no frame takes
    "sentence",  # We halved the queue
)

ABOUT_ME = frozenset({"strengths", "new_points", "complementary_skills", "unique", "better"})
"""Fields whose stem begins with “I …”."""
ABOUT_THEM = frozenset({"cares_about", "requirements"})
_QUOTATION = re.compile(r"(?:“[^”]+ [^”]+”|«[^»]+ [^»]+»|\"[^\"]+ [^\"]+\")(?!, (?:you|we|she|he|they)\b)")
WISHES = ABOUT_THEM | frozenset({"look_forward", "enthusiasm", "promised"})


def shape_of(text: str, field: str, language: str = "en", *, ended: bool = False) -> tuple[str, str]:
    """Return the shape of a tidied fragment, and its words fitted to the stem (a leading “to” or “I” goes).

    Args:
        text: the fragment.
        field: the field that it stands in.
        language: the wording's folder.
        ended: whether it was typed with a full stop.
    """
    text, after = _without_stem(text, field, language)
    after_to = after in listed(language, "verb_openers")
    said = phrase(_unheard(text, field), language)
    if not said.tokens:
        return "", text
    if field in ABOUT_ME:
        return shape_of_mine(text, said, after_to=after_to)
    shape = _of_others(said, field, after_to=after_to, ended=ended)
    if shape == "sentence" and _says_what_you_do(said, field):
        return "that", f"that {text}"
    given = field == "learned" and after in listed(language, "giving") and shape in ("noun", "person", "list")
    return ("hosting" if given else shape), text  # “for the map”


def _says_what_you_do(said: Phrase, field: str) -> bool:
    """“You asked what I would remove” is a moment, “you close at four” was told: “that” joins them to the note."""
    if said.at(0) != "you" or field not in ("learned", "moment") or ":" in said.tokens:
        return False
    return (field == "moment" and said.at(1).isalpha()) or (said.stands(1, "base") and not said.is_past(1))


def _of_others(said: Phrase, field: str, *, after_to: bool, ended: bool) -> str:
    """The shape of what completes a stem that is not about the writer."""
    if said.begins("hedges", "clause_openers") or (said.begins("with_comma") and said.at(1) == ","):
        return "sentence" if _is_whole(said, ended=ended) else ""
    unknown = field in ABOUT_THEM and said.at(0).isalpha() and not said.begins("articles", "determiners", "adjectives")
    if after_to and (said.begins("base", "plain_auxiliaries") or unknown):
        return "base"  # “to compound for children”
    if is_inverted(said):
        return "asked"
    if said.begins("imperatives") and said.stands(1, "base"):
        return "sentence"
    return (shape_of_a_wish if field in WISHES else shape_of_theirs)(said, field, ended=ended)


def _unheard(text: str, field: str) -> str:
    """What is quoted inside a fragment is a thing, whatever verbs it has."""
    if field in ABOUT_ME or (field != "moment" and _QUOTATION.match(text)):
        return text
    return _QUOTATION.sub(lambda found: _words_for(text[: found.start()]), text)


def _words_for(before: str) -> str:
    """What stands for a quotation after “your”, after “your remark that”, or at the start."""
    if not before:
        return "the words"
    return "words" if before.casefold().endswith(("your ", "the ")) else ""


@cache
def _stem(field: str, language: str) -> re.Pattern[str] | None:
    stems = entries(language, "stems")
    pattern = stems.get("mine" if field in ABOUT_ME else field)
    return re.compile(pattern, re.IGNORECASE) if pattern else None


def _without_stem(text: str, field: str, language: str) -> tuple[str, str]:
    """Take off the stem's own last words where a person repeated them; return the last of them as well."""
    stem = _stem(field, language)
    found = stem.match(text) if stem else None
    if not found or not found[0]:
        return text, ""
    return text[found.end() :], found[0].casefold().rsplit(" ", 2)[-2]


def _is_whole(said: Phrase, *, ended: bool) -> bool:
    """Whether “If you plan early, nobody rushes.” is said in full: two clauses, or a stop and a verb."""
    after_comma = said.after(said.tokens.index(",") + 1) if "," in said.tokens else None
    return ended and after_comma is not None and (after_comma.begins("subjects") or main_verb(after_comma) == YES)
