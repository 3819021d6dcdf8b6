"""Reads the shape of a thing: a noun phrase, somebody, a list, what somebody does."""

import re

from afterword.notes.composing.phrase import Phrase


def shape_of_ing(said: Phrase) -> str:
    """Return a shape: “training new staff” is what somebody does, “driving licence” a thing."""
    thing = said.stands(1, "made_of_ing") or said.is_person(1)
    if not thing:
        return "gerund"
    return "" if lacks_its_article(said) or said.is_person(1) else "noun"


def shape_of_a_thing(said: Phrase) -> str:
    """Return the shape of words that no verb leads."""
    if said.begins("prepositions", "when", "be", "finite", "objects"):
        return "noun" if said.begins("objects") and (said.is_gerund(1) or said.is_gerund(2)) else ""
    if said.begins("adjectives") and said.stands(1, "prepositions", "adverbs", "joining"):
        return "adjective"
    if _is_list(said):
        return "" if said.is_person(head_of(said)) and not said.opens_a_thing(0) else "list"
    if said.is_gerund(0):
        return shape_of_ing(said)
    if said.at(0).startswith("#") or lacks_its_article(said):
        return ""
    somebody = said.is_person(head_of(said)) or (said.begins("definite") and said.stands(head_of(said), "superlatives"))
    return "person" if said.begins("articles") and somebody else "noun"


def _is_list(said: Phrase) -> bool:
    """“Python, SQL”: short parts, none of which says anything of its own."""
    parts = re.split(r" (?:,|and|&|;) ?", " ".join(said.tokens))
    short = all(len(part.split()) <= 3 for part in parts)
    return "," in said.tokens and short and not any(said.stands(i, "links", "finite") for i in range(len(said.tokens)))


def head_of(said: Phrase) -> int:
    """Return where the noun stands that a noun phrase is about: “a nurse with ten years in triage”."""
    ends = (
        i
        for i in range(1, len(said.tokens))
        if said.stands(i, "prepositions", "links", "pronouns", "joining")
        or said.at(i) in (",", ";", "(", ":", "–", "-")
    )
    return next(ends, len(said.tokens)) - 1


def lacks_its_article(said: Phrase) -> bool:
    """Whether it is one of many, “driving licence”, “good listener”, without “a” or “my”."""
    head = head_of(said)
    if said.opens_a_thing(0) or any(word.endswith("'s") for word in said.tokens[:head]):
        return False
    return said.stands(head, "wants_an_article") or said.is_person(head)
