"""Reads the shape of what a person says of themselves, to finish “I …”."""

from afterword.notes.composing.clauses import NO, YES, is_inverted, main_verb
from afterword.notes.composing.phrase import Phrase, phrase
from afterword.notes.composing.things import shape_of_a_thing
from afterword.notes.composing.verbs import verb_shape
from afterword.notes.wording import entries


def shape_of_mine(text: str, said: Phrase, *, after_to: bool) -> tuple[str, str]:
    """Return the shape of what completes “I …”, and its words without what the stem has already.

    ``after_to`` says that a “to” was taken off, so that what is left can only be a verb.
    """
    text, after_i = _without_i(text, said)
    said = phrase(text, said.language)
    if is_inverted(said) and said.stands(1, "pronouns") and not after_i:
        return "asked", text
    if said.begins("about_so_many") and said.opens_a_thing(1) and not after_i:
        return "noun", text
    found = verb_shape(said, after_i=after_i or after_to)
    if found is not None:
        return found, text
    if after_i or said.begins("question", "that", "prepositions", "when", "mine", "clause_openers"):
        return "", text
    if said.begins("subjects"):
        of_another = said.begins("about_one", "about_several")  # “she saw my CV”: the note would not say who
        return ("sentence" if said.at(1) and not of_another else ""), text
    return _of_something_i_have(said), text


def _without_i(text: str, said: Phrase) -> tuple[str, bool]:
    """Take off a leading “I”, as the stem has it, and write out what was drawn together with it."""
    spoken = dict(entries(said.language, "drawn_together"))
    first, rest = said.at(0), text.split(" ", 1)[1:]
    without = entries(said.language, "drawn_without")
    if first in without and said.stands(1, "base"):
        return f"{without[first]} {rest[0]}", True
    if not said.begins("mine") or not rest:
        return text, False
    if said.begins("i_had_or_would") and not said.stands(1, "also_participles", "irregular_past"):
        spoken[first] = entries(said.language, "would") if said.stands(1, "base", "be", "auxiliaries") else ""
    if said.begins("i_had_or_would") and not spoken.get(first):
        return text, False
    return " ".join([*filter(None, [spoken.get(first)]), rest[0]]), True


def _of_something_i_have(said: Phrase) -> str:
    if said.third_person():
        return ""  # “leads four people” would follow “I”
    verdict = NO if said.is_gerund(0) else main_verb(said)
    if verdict != NO:
        return "sentence" if verdict == YES and (said.opens_a_thing(0) or said.capitals[0]) else ""
    if said.is_number(0) and not said.at(0)[-1:].isalpha() and not _lasts(said):
        return ""  # “60 calls a shift” is nothing that one brings
    shape = shape_of_a_thing(said)
    if shape == "person" and any(said.stands(i, "durations") or said.is_year(i) for i in range(2, len(said.tokens))):
        return ""  # “a waitress for five years” was one
    return (
        "list"
        if shape == "noun" and (said.at(0)[-2:] in ("st", "nd", "rd", "th") or not said.opens_a_thing(0))
        else shape
    )


def _lasts(said: Phrase) -> bool:
    """Whether a number of years stands there."""
    return any(said.stands(i, "durations") for i in (1, 2))
