"""Tells a whole sentence, “my team halved it”, from a thing, “the plan you drew”, and admits where it can't."""

from afterword.notes.composing.phrase import Phrase, listed, present_of

YES, NO, MAYBE = "yes", "no", "maybe"
_DASHES = frozenset("-–—")


_OBJECTS = ("asking", "objects", "everybody", "indefinite")


class _Reading:
    """Goes through the words once; each clause inside the phrase may have one verb, one verb more makes a sentence."""

    def __init__(self, said: Phrase, *, ended: bool) -> None:
        self._said = said
        self._of_doing = said.is_gerund(0)
        """“Helping people dare” has no main verb, “training a ringer takes years” has."""
        self._ended = ended
        self._inner = 0
        """Clauses inside the phrase whose verb has not come yet."""
        self._bare = 0
        """Of these, the ones that nothing but a second noun announced: “the day the lights went out”."""
        self._had_one = False
        """A clause inside the phrase has had its verb."""
        self._chained = False
        """The word before was a verb, so that the next one belongs to it: “was given”."""

    def verdict(self) -> str:
        """Say whether the words have a main verb."""
        for place in range(1, len(self._said.tokens)):
            if self._said.at(place) == ":" or (self._said.at(place) in _DASHES and not self._dashed_twice()):
                break
            found = self._word(place)
            if found:
                return found
        return MAYBE if self._bare else NO

    def _dashed_twice(self) -> bool:
        return sum(token in _DASHES for token in self._said.tokens) > 1

    def _word(self, place: int) -> str:
        said = self._said
        if said.stands(place, "links", "pronouns") or self._is_subject_inside(place):
            self._open(place)
            return ""
        if said.is_adverb(place):
            return ""
        if said.stands(place - 2, "letting") and said.stands(place, "base", "plain_auxiliaries"):
            self._chained = True  # “let children hold”, “made me do”
            return ""
        strength = self._verb(place)
        if not strength and self._chained and said.stands(place, "base", "be"):
            return ""  # “would test”
        if not strength and said.at(place - 1) == "to" and said.stands(place, "base", "plain_auxiliaries"):
            self._chained = True  # “to test”
            return ""
        if not strength:
            self._bare_clause(place)
            self._chained = False
            return ""
        if self._chained and not self._begins_anew(place):
            return ""
        self._chained = True
        if self._inner or said.at(place - 1) in ("and", "or", "but", "then"):
            self._had_one = self._had_one or self._inner > 0
            self._inner, self._bare = max(self._inner - 1, 0), max(self._bare - 1, 0)
            return ""
        return strength

    def _begins_anew(self, place: int) -> bool:
        """“The ward I ran had no falls”: no verb is part of “ran had”."""
        said = self._said
        helps = said.stands(place - 1, "finite", "auxiliaries", "be", "modals")
        return said.stands(place, "finite") and said.is_past(place - 1) and not helps

    def _is_subject_inside(self, place: int) -> bool:
        """“The questions you ask before anyone gets an opioid”."""
        said = self._said
        so = said.at(place - 1) == "so" and said.stands(place, "indefinite", "everybody", "articles", "possessives")
        return so or (said.stands(place, "indefinite") and said.stands(place - 1, "clause_openers"))

    def _open(self, place: int) -> None:
        """A clause inside begins, unless “you” is its own subject's or somebody's object."""
        said = self._said
        first_of_it = said.stands(place, "links") or not said.stands(place - 1, "links")
        an_object = said.stands(place, "objects_too") and (said.stands(place - 1, "prepositions") or self._chained)
        as_said = said.stands(place - 1, "clause_openers") and (
            said.stands(place + 1, "base") or said.is_past(place + 1)
        )
        an_object = an_object and not as_said  # “as you put it”
        joined = said.stands(place, "pronouns") and said.stands(place - 1, "joining")  # “my team and I”
        joined = joined and not self._had_one  # “the day the lights went out and you sang”
        if first_of_it and not an_object and not joined:
            self._inner += 1
        self._chained = False

    def _bare_clause(self, place: int) -> None:
        said = self._said
        opens = said.stands(place, "articles", "possessives", "everybody") and not self._is_grade(place)
        opens = opens or (said.at(place) == "other" and said.stands(place + 1, "many_people"))
        alone = not said.at(place + 1) or said.is_number(place - 1)  # “400 lots each”, “4 people”
        if not opens or alone or said.stands(place + 1, "time_units"):
            return
        no_noun = (
            "articles",
            "determiners",
            "prepositions",
            "links",
            "joining",
            "many_of",
            "objects",
            "describing",
            "adjectives",
        )
        before = place - 1
        follows_no_noun = said.stands(before, *no_noun) or said.at(before) in ",:;()"
        if self._chained and said.stands(before, "saying") and said.at(place) not in ("a", "an"):
            self._inner, self._bare = self._inner + 1, self._bare + 1  # “the boy who said the gravy was thin”
        elif not (follows_no_noun or self._chained or said.is_adverb(before) or said.is_gerund(before)):
            self._inner, self._bare = self._inner + 1, self._bare + 1

    def _verb(self, place: int) -> str:
        """How surely a verb stands there: yes, maybe, or not at all (empty)."""
        said, before = self._said, place - 1
        if said.at(before) == "," and said.tokens[:place].count(",") == 1 and said.stands(place, "modals", "adverbs"):
            return ""  # “your key ring, must be heavy”
        phrasal = said.stands(before, "prepositions") and said.stands(place, "finite")  # “what comes in is”
        before_nouns = ("articles", "determiners", "prepositions", "adjectives", "adjective_or_verb")
        if said.stands(before, *before_nouns) and not (
            phrasal or self._is_grade(before) or said.stands(before, "several_alone")
        ):
            return ""
        counted = said.is_number(before) and not said.stands(place, "finite")  # “2024 was”
        if said.at(before).endswith(("'s", "s'")) or said.stands(before, "describing") or counted:
            return ""
        while before and said.is_adverb(before):
            before -= 1
        if said.stands(before, "pronouns") and not said.stands(before - 1, "prepositions"):
            return YES  # whatever stands after “you” is its verb
        if said.stands(before, "relative", "indefinite") and (self._verb_of(place) or said.is_past(place)):
            return YES  # “who runs”
        if said.stands(place, "finite"):
            return YES
        if said.stands(place + 1, "finite") and not self._inner:
            return ""  # “school groups are”
        return self._past(place) if said.is_past(place) else self._present(place)

    def _is_grade(self, place: int) -> bool:
        """“Grade A is paid for”."""
        return place > 0 and self._said.at(place) == "a" and self._said.capitals[place]

    def _past(self, place: int) -> str:
        said = self._said
        if said.at(place + 1) == "by" or said.is_gerund(place - 1) or said.at(place - 1) == ",":
            return ""
        if not said.at(place + 1) and said.stands(place, "nouns_too") and not self._inner:
            return ""  # “the council beat”, “the outdoor bit”
        if said.stands(place, "surely_past") or self._inner:
            return YES
        if said.stands(place, "naming") and len(said.capitals) > place + 1 and said.capitals[place + 1]:
            return ""  # “the dog called Biscuit”
        if self._of_doing and not self._inner:
            return ""
        if any(said.stands(i, "alongside") for i in range(1, place)):
            return ""  # “with the names removed”
        object_follows = self._object_follows(place) or said.stands(place + 1, "links", "objects", "many")
        return YES if object_follows else MAYBE

    def _present(self, place: int) -> str:
        said = self._said
        verb = self._verb_of(place)
        if said.stands(place - 2, "letting"):
            return ""  # “the way you let children hold the mirror”
        is_noun = verb in listed(said.language, "nouns_too", "inner_verbs")
        doing = is_noun and any(self._does(i) for i in range(max(1, place - 3), place))
        doing = doing and not (verb != said.at(place) and said.stands(place - 1, "collective"))
        doing = doing and not (said.is_gerund(place - 1) and verb in listed(said.language, "rather_verbs"))
        led = said.stands(place + 1, "base") and not said.stands(place + 1, "nouns_too")
        if doing or (is_noun and (led or said.is_gerund(place + 1)) and not self._of_doing):
            return ""  # “the girl choosing pink frames”, “the night trains coming back”, “arrears calls happen”
        several = said.is_plural(place - 1) or (said.stands(place - 1, "collective") and not is_noun)
        third = verb != said.at(place)
        if not verb and several and self._must_be_a_verb(place):
            return YES
        if not verb or not (third or several) or (self._of_doing and (not third or is_noun)):
            return ""
        if not is_noun or self._object_follows(place) or said.stands(place + 1, *_OBJECTS):
            return YES
        return YES if third and said.is_plural(place + 1) else self._noun_or_verb(place, third=third)

    def _does(self, place: int) -> bool:
        """“The girl choosing frames” does something, “the last sailing” is a thing."""
        said = self._said
        return said.is_gerund(place) and not said.stands(
            place - 1, "articles", "possessives", "determiners", "describing"
        )

    def _must_be_a_verb(self, place: int) -> bool:
        """“Captains debrief themselves”: an unknown word between several of a thing and an object."""
        said = self._said
        unknown = not said.kinds[place] and said.at(place).isalpha() and not said.is_plural(place)
        return unknown and not said.is_gerund(place) and said.stands(place + 1, "objects", "articles", "possessives")

    def _noun_or_verb(self, place: int, *, third: bool) -> str:
        """How surely a noun-like word is a verb: “patients stay for weeks”, “the night shifts”."""
        said = self._said
        if third and said.stands(place, "verbs_at_the_end") and not said.at(place + 1):
            return YES if self._inner or self._ended else MAYBE
        if not said.at(place + 1) or said.at(place + 1) in (",", "and", ":") or said.stands(place + 1, "relative"):
            return YES if self._inner else ""
        if not third and said.at(place + 2) == "," and not (said.kinds[place + 1] or said.is_plural(place + 1)):
            return MAYBE  # “the nurses journal club, Thursdays with cake”
        if self._inner or not (third or said.stands(place - 1, "plural_before_nouns")):
            return YES
        if any(said.stands(i, "prepositions") for i in range(1, place)):
            named = said.capitals[place - 1] or said.stands(place + 2, "objects", "objects_too")
            goes_on = third and named and said.stands(place + 1, "prepositions")
            return (
                YES if goes_on else ""
            )  # “the site in Porto works with you”; “answers about the night shifts at Easter”
        return YES if self._ended else MAYBE

    def _verb_of(self, place: int) -> str:
        """The verb of which a word is a form in the present, “meets”; empty where it is none."""
        word, verbs = self._said.at(place), listed(self._said.language, "base")
        if self._said.stands(place, "not_third"):
            return ""
        thirds = listed(self._said.language, "base", "inner_verbs")
        return word if word in verbs else min(present_of(word) & thirds, default="")

    def _object_follows(self, place: int) -> bool:
        return self._said.opens_a_thing(place + 1) and not self._said.stands(place + 1, "not_object")


def main_verb(said: Phrase, *, ended: bool = False) -> str:
    """Return whether a phrase that begins with a noun is a whole sentence: yes, no or maybe.

    ``ended`` says that it was typed with a full stop, so that “the yard stops at four” is one.
    """
    return _Reading(said, ended=ended).verdict()


def is_inverted(said: Phrase) -> bool:
    """Whether it asks in its own words, “how do you audit”, instead of finishing a sentence, “how you audit”."""
    if said.begins("finite") and said.stands(1, "pronouns", "articles", "determiners", "there"):
        return True
    if not said.begins("question", "when"):
        return False
    if said.at(0).endswith("'s"):
        return said.stands(1, "pronouns", "articles", "possessives")
    place = next((i for i in range(1, min(len(said.tokens), 5)) if said.stands(i, "finite", "be")), 0)
    if not place or any(said.stands(i, "pronouns", "articles", "possessives", "links") for i in range(1, place)):
        return False
    if said.stands(place + 1, "pronouns", "there"):
        return True
    only_adverbs = all(said.is_adverb(i) for i in range(1, place))
    return only_adverbs and said.stands(place + 1, "articles", "possessives", "demonstratives", "everybody")
