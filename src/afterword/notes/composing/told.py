"""Joins what was told to the thanks for it, and gives a thing that was shown or promised its article."""

import re

from afterword.notes.composing.clauses import NO, YES, main_verb
from afterword.notes.composing.having import with_article
from afterword.notes.composing.phrase import Phrase, phrase
from afterword.notes.composing.things import head_of

TOLD = frozenset({"learned", "moment", "cares_about"})
"""Fields whose whole sentences are joined with “that”."""
NOTED = {"learned": "told", "moment": "told", "look_forward": "drawn", "enthusiasm": "drawn"}
"""Fields whose words can stand after a colon where they finish no sentence, and the shape that they have then."""
_NOT_NOTED = (
    *("when", "question", "that", "about", "prepositions", "adverbs", "clause_openers", "hedges", "visitor_does"),
    *("hosting", "subjects", "participles", "be", "finite", "objects", "joining", "with_comma", "irregular_past"),
    "ed_adjectives",
)
_COPY = re.compile(
    r"^((?:copy|copies|photo|picture|scan|photocopy) of) (?=(?:[A-Z]{2,}|passport|licence|license)\b(?! and))"
)
"""“Copy of CPR card”."""
_NOBODY = ("indefinite", "that", "subjects", "when", "question", "prepositions", "adverbs", "clause_openers", "about")
_JOINING = frozenset({"+", "&", "and", "/", ","})
TO_NAME = frozenset({"learned", "moment", "promised"})
"""Fields whose things are known to both, so that one without an article can be given it."""


def is_told(said: Phrase, field: str) -> bool:
    """Whether a whole sentence can follow “that”: “you close at four”, “farmers are paid on Fridays”.

    What the reader did in the interview itself, or how the writer found it, was told by nobody.
    """
    if ":" in said.tokens or said.begins("imperatives", "clause_openers", "hedges", "with_comma") or said.at(0) == "to":
        return False
    object_follows = said.stands(1, "clause_openers", "prepositions", "articles", "possessives")
    if said.begins("base") and object_follows and not said.capitals[1]:
        return False  # “start before you are ready”
    if field != "learned":
        return said.at(1).isalpha() or field == "cares_about"
    of_the_visit = said.at(0) == "you" and said.stands(1, "done_in_an_interview")
    tokens = range(len(said.tokens))
    return not (
        of_the_visit
        or any(said.stands(i, "mine", "praise") or said.at(i) in ("me", "my", "us") for i in tokens)
        or (said.begins("pronouns_of_it") and said.is_past(1))
    )


def named(text: str, said: Phrase, field: str, shape: str) -> tuple[str, str]:
    """Return the shape and the words of a thing with the article that it lacks, where it takes one for certain."""
    head = head_of(said)
    if field == "moment" and _is_somebody_there(said, head):
        return ("noun" if shape in ("", "bare") else shape), f"the {text}"
    if shape not in ("", "bare", "noun") or said.is_gerund(0) or said.begins("subjects"):
        return shape, text
    if said.begins("that") or (said.opens_a_thing(0) and ":" not in said.at(0)) or len(said.tokens) < 2:
        return shape, text
    several = any(token in _JOINING or token.endswith("'s") for token in said.tokens[: head + 1])
    if several or said.is_person(head) or main_verb(said) != NO:
        return shape, text
    if field == "promised":
        if said.stands(head, "own_papers") and not said.begins("things_to_send"):
            return "noun", f"my {text}"
        text = _COPY.sub(r"\1 my ", text)
        one = said.stands(head, "wants_an_article", "things_to_send")
        return ("noun", with_article(text)) if one and not said.is_plural(head) else (shape, text)
    goes_on = said.stands(head + 1, "prepositions", "links", "pronouns")
    if field == "learned" and goes_on and said.stands(head, "gift_things"):
        return "hosting", f"the {text}"  # “wee tour of the plant room”
    return ("noun", f"the {text}") if goes_on and said.stands(head, "wants_an_article", "identified") else (shape, text)


def _is_somebody_there(said: Phrase, head: int) -> bool:
    """“Lad who brought me the vest”, “man asleep on the shelf”, “children who sang”: both saw whom."""
    if said.opens_a_thing(0) or said.begins(*_NOBODY) or said.is_gerund(0):
        return False
    relative = next((i for i in range(1, 4) if said.stands(i, "relative")), 0)
    who = relative - 1 if relative else head if said.is_person(head) else 0
    return bool(relative) or said.is_person(0) or said.begins("somebody") or (said.is_person(who) and who > 0)


def as_clause(text: str, said: Phrase) -> str:
    """Return a whole sentence as it follows “that”: “[the] ratio is 1 to 8”, two sentences parted."""
    verb = next((i for i in range(1, 4) if said.stands(i, "finite") or said.after(i).third_person()), 0)
    named = any(said.opens_a_thing(i) or said.at(i).endswith("'s") or said.capitals[i] for i in range(verb))
    ranked = said.begins("ranks") and said.stands(1, "time_units")  # “first year is sweeping”
    bare = verb and (ranked or said.stands(verb - 1, "identified", "wants_an_article")) and not named
    return f"that {'the ' if bare else ''}{in_two(text, said.language)}"


def in_two(text: str, language: str) -> str:
    """Part two whole sentences that only a comma joins: “nobody logs a ticket; they stop you in the hall”."""
    before, comma, after = text.partition(", ")
    first, second = phrase(before, language), phrase(after, language)
    if (
        not comma
        or "," in second.tokens
        or first.begins("clause_openers", "when", "question")
        or len(second.tokens) < 3
    ):
        return text
    if second.begins("joining", "relative", "question", "prepositions", "when", "clause_openers", "that", "indefinite"):
        return text
    whole = second.begins("pronouns") or main_verb(second) == YES
    return f"{before}; {after}" if whole and (first.begins("subjects") or main_verb(first) == YES) else text


def may_be_noted(said: Phrase, field: str) -> bool:
    """Whether words that finish no sentence stand well after a colon: “arrears calls on Tuesdays, payday for most”."""
    whole = len(said.tokens) > 2 and said.at(0)[:1].isalnum() and not said.begins(*_NOT_NOTED) and not said.is_past(0)
    commands = said.begins("base") and not said.begins("nouns_too")
    joins = any(said.pair(i) == "and_to" for i in range(len(said.tokens)))
    return whole and not commands and not joins and not (field == "moment" and said.is_gerund(0))
