"""Reads the shape of a fragment from its words, so that only a frame that fits it is chosen.

No grammar is guessed: a word's list (``wording/en/words.yaml``), its ending, its neighbours and the field's own stem
decide, and what they can't decide has no shape and stays out of the note.
"""

import re
from functools import cache

from afterword.notes.composing.clauses import YES, is_inverted, main_verb
from afterword.notes.composing.having import with_article
from afterword.notes.composing.mine import shape_of_mine
from afterword.notes.composing.phrase import Phrase, listed, phrase
from afterword.notes.composing.theirs import DRAWING, shape_of_a_wish, shape_of_theirs
from afterword.notes.composing.things import head_of, lacks_its_article
from afterword.notes.composing.told import NOTED, TO_NAME, TOLD, as_clause, is_told, may_be_noted, named
from afterword.notes.wording import entries

SHAPES = (
    "question",  # how calling patients the evening before halved your no-shows
    "that",  # that people here stay
    "when",  # when you drew the map
    "gerund",  # planning the first schedule
    "hosting",  # showing me the ward: what the reader did
    "noun",  # the schedule you drew
    "bare",  # trees: a thing to be drawn by, without an article
    "drawn",  # reuse projects; trams, always wanted to work on them: what draws one, said shortly
    "person",  # a qualified nurse
    "list",  # attention to detail: things, without an article
    "spoken",  # French and a little Arabic
    "known",  # Python and SQL
    "held",  # a driving licence
    "had",  # no accidents in nine years
    "been",  # a welder since 2012
    "record",  # promoted twice: a line of one's record, without its verb
    "adjective",  # fluent in French
    "past",  # rebuilt the roster
    "participle",  # written two bids
    "base",  # speak Portuguese
    "modal",  # would hold back the last weeks; have run; am used to nights
    "about",  # about the move
    "quote",  # 127% of quota: what somebody cares about, in their own words
    "asked",  # how do you audit: a question in its own words, which no frame takes
    "told",  # the team laughs at itself: what nothing tells from a thing, for after a colon
    "worked",  # a support worker: what one is or was
    "sentence",  # We halved the queue
)

ABOUT_ME = frozenset({"strengths", "new_points", "complementary_skills", "unique", "better"})
"""Fields whose stem begins with “I …”."""
ABOUT_THEM = frozenset({"cares_about", "requirements"})
_QUOTABLE = 8
"""Words of the longest need that can be quoted where it has no shape of its own."""
_QUOTATION = re.compile(r"(?:“[^”]+ [^”]+”|«[^»]+ [^»]+»|\"[^\"]+ [^\"]+\")(?!, (?:you|we|she|he|they)\b)")
WISHES = ABOUT_THEM | frozenset({"look_forward", "enthusiasm", "promised"})


def shape_of(
    text: str, field: str, language: str = "en", *, ended: bool = False, breaks: bool = False
) -> tuple[str, str]:
    """Return the shape of a tidied fragment, and its words fitted to the stem (a leading “to” or “I” goes).

    Args:
        text: the fragment.
        field: the field that it stands in.
        language: the wording's folder.
        ended: whether it was typed with a full stop.
        breaks: whether a sentence ends inside it.
    """
    text, after = _without_stem(text, field, language)
    after_to = after in listed(language, "verb_openers")
    said = phrase(_unheard(text, field), language)
    if (field in DRAWING and said.begins("hedges") and said.is_gerund(1)) or _is_my(said, field):
        first, rest = text.split(" ", 1)
        text = f"my {rest}" if first.casefold() == "me" else rest
        said = phrase(text, language)
    if not said.tokens:
        return "", text
    if field in ABOUT_ME:
        return shape_of_mine(text, said, after_to=after_to, asked_again=field == "better")
    shape = _of_others(said, field, after_to=after_to, ended=ended)
    if field in TO_NAME:
        shape, text = named(text, said, field, shape)
    whole = field in TOLD and text[0] not in '“«"' and not (breaks and said.at(0) != "you")
    if shape == "sentence" and whole and is_told(said, field):
        return "that", as_clause(text, said)
    if not shape and field in NOTED and may_be_noted(said, field):
        return NOTED[field], text
    if breaks and field in DRAWING and shape in ("noun", "bare", "list"):
        return "drawn", text
    if not shape and _is_one_of_many(said, field):
        return ("person" if said.is_person(head_of(said)) else "noun"), with_article(text)
    if field == "cares_about" and not shape and len(said.tokens) <= _QUOTABLE and not said.begins("about_one"):
        return "quote", text
    given = field == "learned" and after in listed(language, "giving") and shape in ("noun", "person", "list")
    return ("hosting" if given else shape), text  # “for the map”


def _is_one_of_many(said: Phrase, field: str) -> bool:
    """“New challenge”, “good listener”: what is wished for, without its “a”."""
    if not lacks_its_article(said):
        return False
    drawn = field in DRAWING and said.stands(head_of(said), "wants_an_article")
    return drawn or (field == "cares_about" and len(said.tokens) > 1)


def _is_my(said: Phrase, field: str) -> bool:
    """“Me CISRS card”, where one says so for “my”."""
    mine = field in ABOUT_ME or field == "promised"
    return mine and said.at(0) == "me" and bool(said.at(1)) and said.at(1) not in ("and", ",", "too")


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
