"""Tells a whole sentence, “my team halved it”, from a thing, “the plan you drew”, and admits where it can't."""

from afterword.notes.composing.phrase import Phrase, listed

YES, NO, MAYBE = "yes", "no", "maybe"
_DASHES = frozenset("-–—")


class _Reading:
    """Goes through the words once; each clause inside the phrase may have one verb, one verb more makes a sentence."""

    def __init__(self, said: Phrase) -> None:
        self._said = said
        self._inner = 0
        """Clauses inside the phrase whose verb has not come yet."""
        self._bare = 0
        """Of these, the ones that nothing but a second noun announced: “the day the lights went out”."""
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
        if said.stands(place, "links", "pronouns"):
            self._open(place)
            return ""
        if said.is_adverb(place):
            return ""
        strength = self._verb(place)
        if not strength and self._chained and said.stands(place, "base", "be"):
            return ""  # “would test”
        if not strength and said.at(place - 1) == "to" and said.stands(place, "base"):
            self._chained = True  # “to test”
            return ""
        if not strength:
            self._bare_clause(place)
            self._chained = False
            return ""
        if self._chained:
            return ""
        self._chained = True
        if self._inner or said.at(place - 1) in ("and", "or", "but", "then"):
            self._inner, self._bare = max(self._inner - 1, 0), max(self._bare - 1, 0)
            return ""
        return strength

    def _open(self, place: int) -> None:
        """A clause inside begins, unless “you” is its own subject's or somebody's object."""
        said = self._said
        first_of_it = said.stands(place, "links") or not said.stands(place - 1, "links")
        an_object = said.stands(place, "pronouns") and (said.stands(place - 1, "prepositions") or self._chained)
        if first_of_it and not an_object:
            self._inner += 1
        self._chained = False

    def _bare_clause(self, place: int) -> None:
        said = self._said
        after_a_noun = not said.stands(
            place - 1, "articles", "determiners", "prepositions", "links", "joining", "many_of"
        )
        whole = said.stands(place, "articles", "possessives", "everybody")
        if (
            whole
            and after_a_noun
            and not self._chained
            and not said.is_adverb(place - 1)
            and not said.is_gerund(place - 1)
            and said.at(place - 1) not in ",:;()"
        ):
            self._inner, self._bare = self._inner + 1, self._bare + 1

    def _verb(self, place: int) -> str:
        """How surely a verb stands there: yes, maybe, or not at all (empty)."""
        said, before = self._said, place - 1
        if said.stands(before, "articles", "determiners", "prepositions", "adjectives") and not said.stands(
            before, "several_alone"
        ):
            return ""
        if said.at(before).endswith(("'s", "s'")):
            return ""
        if said.stands(before, "pronouns") and not said.stands(before - 1, "prepositions"):
            return YES  # whatever stands after “you” is its verb
        if said.stands(before, "relative", "indefinite") and (self._verb_of(place) or said.is_past(place)):
            return YES  # “who runs”
        if said.stands(place, "finite"):
            return YES
        if said.is_past(place):
            return self._past(place)
        return self._present(place)

    def _past(self, place: int) -> str:
        said = self._said
        if said.at(place + 1) == "by" or said.is_gerund(place - 1) or said.at(place - 1) == ",":
            return ""
        if said.stands(place, "surely_past") or self._inner:
            return YES
        object_follows = self._object_follows(place) or said.stands(place + 1, "links", "objects", "many")
        return YES if object_follows else MAYBE

    def _present(self, place: int) -> str:
        said = self._said
        verb = self._verb_of(place)
        is_noun = verb in listed(said.language, "nouns_too")
        several = said.is_plural(place - 1) or (said.stands(place - 1, "collective") and not is_noun)
        third = verb != said.at(place)
        if not verb or not (third or several):
            return ""
        if self._object_follows(place) or said.stands(place + 1, "links", "objects", "everybody"):
            return YES
        if not is_noun:
            return YES
        if not third and several and not said.stands(place - 1, "plural_before_nouns"):
            return YES  # “patients stay”
        if self._inner:
            return YES
        ends = not said.at(place + 1) or said.at(place + 1) in (",", "and", ":")
        within = any(said.stands(i, "prepositions") for i in range(1, place))
        return "" if ends or within else MAYBE

    def _verb_of(self, place: int) -> str:
        """The verb of which a word is a form in the present, “meets”; empty where it is none."""
        word, verbs = self._said.at(place), listed(self._said.language, "base")
        if self._said.stands(place, "not_third"):
            return ""
        forms = (word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y")
        return next((form for form in forms if form in verbs), "")

    def _object_follows(self, place: int) -> bool:
        return self._said.opens_a_thing(place + 1) and not self._said.stands(place + 1, "not_object")


def main_verb(said: Phrase) -> str:
    """Return whether a phrase that begins with a noun is a whole sentence: yes, no or maybe."""
    return _Reading(said).verdict()


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
