"""Finds the verb that leads a fragment, “ran a ward” or “can weld”, by lists, endings and the neighbouring words."""

from afterword.notes.composing.phrase import Phrase, listed

_NAMES_OF_WORK = ("ment", "tion", "sion", "ship", "ance", "ence", "ysis", "ing")


def verb_shape(said: Phrase, *, after_i: bool = False) -> str | None:
    """Return the shape of a phrase that its verb or adjective leads, empty where it can't follow “I”.

    None where no verb leads it: it may be a thing. ``after_i`` says that “I” was typed before it, so that what looks
    like a thing is a verb all the same.
    """
    place = 0
    while said.at(place + 1) and said.is_adverb(place):
        place += 1
    if place and said.is_gerund(place):
        return "adjective" if said.stands(place - 1, "ongoing") else ""
    if place and said.stands(place, "on_or_off"):
        return "adjective"  # “always on time”
    if place and said.at(place - 1) == "not" and (said.is_past(place) or said.stands(place, "base", "auxiliaries")):
        return "adjective" if said.is_past(place) and said.stands(place + 1, "prepositions") else ""
    said, after_i = said.after(place), after_i or place > 0
    word = said.at(0)
    if word.removesuffix("n't") != word or said.begins("modals", "mine_auxiliaries", "mine_be", "finite"):
        fits = said.begins("modals", "mine_auxiliaries", "mine_be", "mine_negated")
        return "modal" if fits else ""
    if said.begins("be", "auxiliaries"):
        return ""
    for reading in (_habit, _adjective, _past, _participle, _base):
        found = reading(said, after_i)
        if found is not None:
            return found
    if place:
        return ""
    unknown = word.isalpha() and not said.begins("articles", "determiners", "prepositions", "question", "that")
    return "base" if after_i and unknown else None


def _habit(said: Phrase, _: bool) -> str | None:
    """“Used to run a shop” was, “used to nights” is."""
    if not (said.begins("past_habit") and said.at(1) == "to"):
        return None
    if not said.stands(2, "base", "be", "auxiliaries"):
        return "adjective"
    return "" if said.stands(2, "nouns_too") and not said.at(3) else "past"


def _adjective(said: Phrase, _: bool) -> str | None:
    goes_on = (
        said.stands(1, "prepositions") or said.is_adverb(1) or said.at(1) in ("", ",", "(", "and", "but", "or", "when")
    )
    if said.at(0).endswith("er") and said.at(1) == "than":
        return "adjective"
    if any(
        said.stands(i, "credentials") and (said.stands(i + 1, "prepositions") or not said.at(i + 1)) for i in (1, 2)
    ):
        return None if said.opens_a_thing(0) else "adjective"  # “NMC registered”
    if said.pair(0) in listed(said.language, "adjective_pairs"):
        return "adjective" if said.capitals[2:3] == (True,) or said.is_number(2) else None
    if said.begins("adjectives_before_prepositions"):
        happened = said.stands(1, "prepositions") and (said.is_year(2) or said.at(1) in ("as", "at", "by"))
        if (goes_on and not happened) or said.at(1) == "since" or (said.is_number(1) and said.stands(2, "durations")):
            return "adjective"
        return "" if _names_a_job(said) and not said.begins("base") else None
    if said.begins("ed_adjectives"):
        return _between_past_and_adjective(said, goes_on=goes_on)
    if said.begins("adjective_or_verb") and not said.begins("adjectives"):
        return None
    if said.begins("of_languages") and (goes_on or said.capitals[1]):
        return "adjective"  # “bilingual FR/EN”
    if said.begins("adjectives") and (goes_on or (said.begins("adjectives_of_doing") and said.is_gerund(1))):
        return "adjective"
    return None


def _between_past_and_adjective(said: Phrase, *, goes_on: bool) -> str | None:
    if goes_on:
        return "adjective"
    if said.opens_a_thing(1) or said.is_plural(1):
        return "past"
    return None if said.begins("ed_before_nouns") else ""


def _past(said: Phrase, after_i: bool) -> str | None:
    if not said.is_past(0) or said.begins("ed_adjectives"):
        return None
    if after_i:
        return "past"
    if _names_a_job(said):
        return ""
    if said.begins("nouns_too") and _names_work(said):
        return None
    if said.begins("rarely_verbs") and said.is_plural(1):
        return ""
    return "" if _was_done_to_me(said) else "past"


def _was_done_to_me(said: Phrase) -> bool:
    """“Promoted twice”, “trained by Anna”: it lacks its “was”."""
    if said.at(1) == "by":
        return not (said.is_gerund(2) or said.is_number(2) or said.stands(2, "by_oneself"))
    if said.begins("always_passive"):
        return not said.is_plural(1)
    bare = said.stands(1, "prepositions", "adverbs") or said.at(1) == "" or said.is_person(1)
    return said.begins("often_passive") and bare


def _participle(said: Phrase, _: bool) -> str | None:
    if not said.begins("participles"):
        return None
    counted = said.stands(1, "about_so_many") and said.is_number(2)
    return "participle" if said.opens_a_thing(1) or counted else ""


def _base(said: Phrase, after_i: bool) -> str | None:
    if said.begins("adjective_or_verb") and not after_i:
        led = said.is_plural(1) and any(said.stands(i, "particles") for i in range(2, len(said.tokens)))
        return "base" if led or said.opens_a_thing(1) or said.stands(1, "objects", "particles") else None
    if not (said.begins("base") or _is_compound(said)):
        return "base" if takes_an_object(said) else None
    if _names_products(said):
        return None
    if after_i or not said.begins("nouns_too"):
        return "" if _names_a_job(said) and not after_i else "base"
    return _between_verb_and_noun(said)


def _is_compound(said: Phrase) -> bool:
    """Whether it is a verb like “touch-type” or “re-use”, and not “left-hand”."""
    prefix, _, verb = said.at(0).rpartition("-")
    return prefix in listed(said.language, "verb_prefixes") and verb in listed(said.language, "base")


def _between_verb_and_noun(said: Phrase) -> str | None:
    """“Plan routes” is a verb with its object, “project management” a thing, “head chef” a job; else undecided."""
    if _names_a_job(said):
        return ""
    if not said.at(1) and said.begins("rather_verbs", "alone_verbs"):
        return "base" if said.begins("alone_verbs") else ""
    if said.at(1) in ("and", "&") and said.stands(2, "base") and _leads_on(said, 3):
        return "base"  # “shoot and edit on my phone”
    if not said.at(1) or said.at(1) in (",", "and", "or", "of", "&", "/") or _names_work(said):
        return None
    if said.stands(1, "relative"):
        return None  # “work that can be repaired”
    if said.begins("noun_before_prepositions") and said.stands(1, "prepositions"):
        return None
    if said.is_plural(1):
        return "" if said.begins("rarely_verbs") else "base"
    leads = said.opens_a_thing(1) or said.stands(1, "prepositions", "objects", "question", "that", "pronouns")
    if (
        leads
        or said.stands(1, "describing", "adjectives")
        or said.is_adverb(1)
        or said.begins("rather_verbs")
        or said.capitals[1]
    ):
        return "base"
    return ""


def _leads_on(said: Phrase, place: int) -> bool:
    """Whether an object or its place follows a verb."""
    there = said.stands(place, "prepositions") and said.stands(place + 1, "possessives", "articles")
    return there or said.stands(place, "articles", "possessives", "objects")


def _names_products(said: Phrase) -> bool:
    """Whether two words with capitals are joined, as no verb and its object are: “Go and Rust”."""
    return said.at(1) in (",", "and", "&", "+") and said.capitals[0] and len(said.capitals) > 2 and said.capitals[2]


def _names_work(said: Phrase) -> bool:
    """Whether a noun-like verb and the next word are the name of some work: “cost control”, “report writing”."""
    if said.begins("rather_verbs") or said.pair(0) in listed(said.language, "noun_pairs"):
        return said.pair(0) in listed(said.language, "noun_pairs")
    rest = said.at(2)
    alone = not rest or rest in (",", "and", "or", "&") or said.stands(2, "prepositions")
    return alone and (said.stands(1, "names_of_work") or (len(said.at(1)) > 5 and said.at(1).endswith(_NAMES_OF_WORK)))


def _names_a_job(said: Phrase) -> bool:
    """Whether it is a job without “a”: “head chef”, “lead software engineer”."""
    if said.opens_a_thing(1) or said.stands(1, "prepositions"):
        return False
    return any(said.is_person(i) and _ends_at(said, i) for i in (1, 2) if i == 1 or not said.is_plural(1))


def _ends_at(said: Phrase, place: int) -> bool:
    after = said.at(place + 1)
    joined = place == 2 and said.at(1) in (",", "and", "or")
    return not joined and (not after or after == "," or said.stands(place + 1, "prepositions"))


def takes_an_object(said: Phrase) -> bool:
    """Whether an unknown word before “the”, “our” or “a” can only be a verb: “hand the order book on”."""
    word = said.at(0)
    if len(said.tokens) < 3 or not word.isalpha() or said.capitals[0] or said.is_gerund(0) or said.is_plural(0):
        return False
    if said.begins("articles", "determiners", "prepositions", "adjectives", "question", "that", "when", "many"):
        return False
    return said.stands(1, "articles", "possessives") and not said.begins(
        "adverbs", "hedges", "clause_openers", "subjects"
    )
