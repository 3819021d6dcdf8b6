"""Reads the shape of what a reader said, did or wants, and of what a person looks forward to or promised."""

from afterword.notes.composing.clauses import MAYBE, NO, YES, main_verb
from afterword.notes.composing.phrase import Phrase, listed
from afterword.notes.composing.things import head_of, shape_of_a_thing, shape_of_ing
from afterword.notes.composing.unsure import may_have_a_verb, measures
from afterword.notes.composing.verbs import takes_an_object, verb_shape

DRAWING = frozenset({"look_forward", "enthusiasm"})


def shape_of_a_wish(said: Phrase, field: str, *, ended: bool) -> str:
    """Return the shape of what is wanted, cared about, promised or looked forward to."""
    if said.begins("question"):
        a_thing = field == "promised" and not said.begins("reasons", "manner_words")
        return "noun" if a_thing else "question"
    if said.begins("that"):
        return _of_that(said)
    if said.is_gerund(0) or (said.begins("adverbs") and said.is_gerund(1)):
        return shape_of_ing(said)
    if field == "promised" and _is_something_to_send(said):
        return "bare"
    if field in DRAWING and _may_be_both(said):
        return "drawn"
    led = _led_by_a_verb(said, field)
    return _of_what_is_wanted(said, field, ended=ended) if led is None else led


def _of_what_is_wanted(said: Phrase, field: str, *, ended: bool) -> str:
    if any(said.pair(i) == "and_to" and said.stands(i + 2, "base") for i in range(1, len(said.tokens))):
        return ""  # “the core and to open the first box”
    if said.third_person() and said.is_plural(1):
        return ""  # “works weekends”
    if said.begins("subjects", "indefinite"):
        return _of_somebody(said)
    if field in DRAWING and _is_said_shortly(said):
        return "drawn"
    verdict = main_verb(said, ended=ended)
    if verdict != NO:
        return "sentence" if verdict == YES else ""
    shape = shape_of_a_thing(said)
    drawn_by = field in DRAWING and len(said.tokens) <= 2 and not said.opens_a_thing(0)
    return "bare" if shape == "noun" and drawn_by else shape


def _may_be_both(said: Phrase) -> bool:
    """“Reuse projects” may be what to do, or what one is drawn by; “market every morning” is no verb."""
    if not said.begins("nouns_too") or said.begins("alone_verbs"):
        return False
    alone = len(said.tokens) == 2 and said.is_plural(1) and not said.begins("rather_verbs")
    return alone or (said.at(1) in ("every", "each") and said.stands(2, "time_units", "times_of_day"))


def _is_said_shortly(said: Phrase) -> bool:
    """“Trams, always wanted to work on them”, “the animals obviously, and the regulars”: as one takes notes."""
    commas = [i for i in range(1, len(said.tokens)) if said.at(i) == ","]
    if said.stands(len(said.tokens) - 1, "hedges") and len(said.tokens) > 1:
        return True  # “Saturdays, honestly”
    if "not" in said.tokens[1:-1] and "," not in said.tokens and not said.begins("articles", "subjects"):
        return True  # “cattle not computers”
    bare = not said.opens_a_thing(0) and not said.is_gerund(0)
    listed_bare = bare and any(said.begins("nouns_too") or said.is_plural(i - 1) for i in commas)
    return listed_bare or any(
        said.is_adverb(i + 1) or said.stands(i - 1, "hedges") or said.is_number(i + 1) for i in commas
    )


def _led_by_a_verb(said: Phrase, field: str) -> str | None:
    """The shape of what to do, or how to be; empty for what is past; None for a thing."""
    if said.begins("plain_auxiliaries"):
        return "base"
    found = verb_shape(said)
    if found == "base" or takes_an_object(said) or (found == "past" and said.begins("base")):
        return "base"
    if found == "adjective":
        return "adjective" if field in ("cares_about", "requirements") else ""
    return "" if found is not None or said.is_adverb(0) else None


def _is_something_to_send(said: Phrase) -> bool:
    """“Link to my audit”, without “the”, where “link the two lists” would be a verb."""
    return said.begins("things_to_send") and said.stands(1, "prepositions")


def _of_somebody(said: Phrase) -> str:
    """“Someone who listens” is a person, “nobody waits” a sentence."""
    relative = said.at(1).startswith(("who'", "that'"))  # “someone who'll ring”
    if said.begins("indefinite") and (relative or said.stands(1, "relative", "pronouns", "prepositions", "adjectives")):
        return "person" if said.begins("some_person") else "noun"
    return "sentence" if said.at(1) else "noun"


def shape_of_theirs(said: Phrase, field: str, *, ended: bool) -> str:
    """Return the shape of what the reader said or did."""
    if field == "topic" and (
        (said.is_past(0) and said.is_plural(1)) or (said.begins("nouns_too") and said.stands(1, "prepositions"))
    ):
        return "noun"  # “staged accidents”, “cost per user”
    told = _as_told(said, field)
    if told is not None:
        return told
    if field == "learned" and (_is_hosting(said) or _is_gift(said)):
        return "hosting"
    if field == "moment" and said.begins("hosting") and said.stands(1, "host_objects"):
        return ""
    if said.begins("subjects"):
        return _of_you(said, field)
    verdict = main_verb(said, ended=ended)
    if verdict == YES:
        return "sentence"
    if said.is_gerund(0) and ((said.is_past(1) and said.opens_a_thing(2)) or (said.is_plural(1) and measures(said))):
        return "sentence"  # “planning refused the third floor”
    if said.is_gerund(0):
        return "" if field == "learned" and said.begins("visitor_does") else shape_of_ing(said)
    of_me = field == "learned" and any(said.stands(i, "mine") for i in range(1, len(said.tokens)))
    of_me = of_me and any(said.pair(i).startswith(("and_i", "but_i")) for i in range(1, len(said.tokens)))
    if of_me or verdict == MAYBE or said.begins("prepositions") or said.is_adverb(0) or verb_shape(said) is not None:
        return ""
    alone = field == "moment" and not said.at(1) and not said.is_plural(0) and not said.capitals[0]
    return "" if alone or may_have_a_verb(said) else shape_of_a_thing(said)


def _as_told(said: Phrase, field: str) -> str | None:
    """The shape of “how …”, “that …”, “when …”, “about …”; None for anything else."""
    if said.begins("when"):
        return _of_when(said, field)
    led = said.begins("prepositions") and said.stands(1, "question") and not said.stands(1, "reasons", "manner_words")
    sharpened = said.begins("before_questions") and said.stands(1, "question")
    if said.begins("question") or sharpened or (led and not said.begins("about")):
        return "question"
    if said.begins("that"):
        return _of_that(said)
    if said.begins("about"):
        return "about" if said.at(1) else ""
    return None


def _of_that(said: Phrase) -> str:
    """“That whiteboard” points at a thing, “that people stay” opens a clause."""
    rest = said.after(1)
    if (
        rest.begins("articles", "determiners", "subjects", "everybody", "question")
        or rest.is_plural(0)
        or rest.is_gerund(0)
    ):
        return "that" if rest.at(1) else ""
    if len(rest.tokens) > 1 and rest.is_plural(len(rest.tokens) - 1):
        return "that"  # “that punctuality matters”, where a thing would be one of “those”
    pointing = said._replace(kinds=(frozenset({"determiners"}), *rest.kinds))
    verdict = main_verb(pointing)
    named = bool(rest.tokens) and rest.capitals[0]
    if verdict == YES or (verdict == MAYBE and named):
        return "that"
    return "noun" if verdict == NO and rest.at(0) and not named else ""


def _of_when(said: Phrase, field: str) -> str:
    """“When you said …” is a moment, “when you expect the move” something that was told."""
    if field == "moment":
        return "when" if said.at(2) and said.at(0) == "when" else ""
    until = min(5, len(said.tokens))
    did = any(said.is_past(i) and not said.stands(i - 1, "be", "auxiliaries", "adverbs") for i in range(1, until))
    happened = did or any(said.stands(i, "happened") for i in range(1, until))
    return "" if happened or said.at(0) != "when" else "question"


def _of_you(said: Phrase, field: str) -> str:
    """“You close early” is a sentence, “you laughing about the printer” a moment."""
    if not said.at(1):
        return ""
    if said.begins("indefinite") and (said.at(1).endswith("s") or said.is_past(1) or said.stands(1, "finite")):
        return "sentence"
    if (
        said.stands(1, "relative", "prepositions")
        and "'" not in said.at(0)
        and not any(said.stands(i, "finite") for i in range(2, len(said.tokens)))
    ):
        return ""
    finite = any(said.stands(i, "finite", "base") or said.is_past(i) for i in range(1, len(said.tokens)))
    finite = finite or "'" in said.at(0)  # “you're going paperless”
    if (said.is_gerund(1) and "'" not in said.at(0)) or (
        not finite and any(said.is_gerund(i) for i in range(1, len(said.tokens)))
    ):
        return "noun" if field == "moment" else ""
    return "sentence"


def _is_hosting(said: Phrase) -> bool:
    if not said.begins("hosting"):
        return False
    pairs = {said.pair(0), f"{said.pair(0)}_{said.at(2)}"}
    if said.stands(1, "host_objects") or pairs & listed(said.language, "hosting_pairs"):
        return True
    return said.begins("hosting_alone") and said.stands(1, "hosted", "question")


def _is_gift(said: Phrase) -> bool:
    """“Your honest answer about nights”, “the coffee”: what a guest gives thanks for."""
    if main_verb(said) != NO:
        return False
    head = head_of(said)
    mine = said.begins("your") and (said.stands(head, "gifts") or said.is_gerund(1))
    return mine or (said.begins("articles") and said.stands(head, "gift_things"))
