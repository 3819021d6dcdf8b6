"""A fragment as a row of words, each of which can be asked which lists of the wording it stands on."""

import re
from functools import cache
from typing import NamedTuple

from afterword.notes.wording import kinds, words

NONE: frozenset[str] = frozenset()
_TOKENS = re.compile(r"[,;:()]+(?=\s|$)|[^\s,;:()]+(?:[,:;][^\s,;:()]+)*|[()]")
_NO_ONE = re.compile(r"\bno one\b", re.IGNORECASE)
_SHOUTED = frozenset({"it", "us", "or", "am", "who", "as", "at", "no", "may", "will"})
"""In capitals these are other words: “IT”, “the WHO”."""
_YEAR = re.compile(r"(?:19|20)\d\d\b")


@cache
def listed(language: str, *groups: str) -> frozenset[str]:
    """Return the words that stand on any of the lists."""
    return frozenset().union(*(words(language, group) for group in groups))


def _stems(doer: str) -> tuple[str, ...]:
    """The verbs that somebody may be named for: “writer”, “teacher”, “runner”."""
    return (doer[:-2], doer[:-1], f"{doer[:-2]}e", *([doer[:-3]] if doer[-4:-3] == doer[-3:-2] else []))


class Phrase(NamedTuple):
    """The words in small letters, apostrophes straight, commas apart."""

    tokens: tuple[str, ...]
    capitals: tuple[bool, ...]
    """Which of them were typed with a capital."""
    kinds: tuple[frozenset[str], ...]
    """The lists that each of them stands on."""
    language: str

    def at(self, place: int) -> str:
        """Return the word at ``place``; empty where there is none."""
        return self.tokens[place] if 0 <= place < len(self.tokens) else ""

    def stands(self, place: int, *groups: str) -> bool:
        """Whether the word at ``place`` stands on one of the lists."""
        return 0 <= place < len(self.kinds) and not self.kinds[place].isdisjoint(groups)

    def begins(self, *groups: str) -> bool:
        """Whether the first word stands on one of the lists."""
        return bool(self.kinds) and not self.kinds[0].isdisjoint(groups)

    def pair(self, place: int) -> str:
        """Return two words as the lists of pairs write them."""
        return f"{self.at(place)}_{self.at(place + 1)}"

    def after(self, count: int) -> "Phrase":
        """Return the phrase without its first words."""
        return Phrase(self.tokens[count:], self.capitals[count:], self.kinds[count:], self.language)

    def is_adverb(self, place: int) -> bool:
        """Whether a word such as “once” or “quickly” stands there."""
        word = self.at(place)
        return self.stands(place, "adverbs") or (
            word.endswith("ly") and len(word) > 4 and not self.stands(place, "adverb_like", "base")
        )

    def is_gerund(self, place: int) -> bool:
        """Whether a word is what somebody does, “planning”, and not a thing, “morning”."""
        word = self.at(place).rsplit("-", 1)[-1]
        return len(word) > 4 and word.endswith("ing") and word not in words(self.language, "not_gerunds")

    def is_past(self, place: int) -> bool:
        """Whether a verb's past form stands there, which may be its participle as well."""
        return self.stands(place, "irregular_past") or self.is_regular_past(place)

    def is_regular_past(self, place: int) -> bool:
        """Whether a word ends like “planned”."""
        word = self.at(place)
        if word.endswith("'d") and self.capitals[place] and len(word) > 3 and not self.kinds[place]:
            return True  # “FOI'd”
        return len(word) > 3 and word.endswith("ed") and word.isascii() and not self.stands(place, "not_past")

    def is_plural(self, place: int) -> bool:
        """Whether a word looks like a plural or means several people."""
        word = self.at(place)
        several = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "ics"))
        several = several and not (
            place and self.capitals[place] and word.capitalize() in words(self.language, "capitals")
        )
        return several or self.stands(place, "many_people")

    def is_person(self, place: int) -> bool:
        """Whether “a …” of this word is somebody."""
        word = self.at(place).rsplit("-", 1)[-1]
        if word in words(self.language, "persons"):
            return True
        doer = word.endswith(("er", "or")) and not self.is_plural(place) and not self.stands(place, "not_persons")
        return doer and any(verb in words(self.language, "base") for verb in _stems(word))

    def is_number(self, place: int) -> bool:
        """Whether a figure stands there."""
        return self.at(place).lstrip("+~#-£$€<>")[:1].isdigit()

    def is_year(self, place: int) -> bool:
        """Whether a year stands there."""
        return bool(_YEAR.match(self.at(place)))

    def third_person(self) -> bool:
        """Whether it begins like “leads four people” or “works well”."""
        word, verbs, nouns = self.at(0), words(self.language, "base"), words(self.language, "nouns_too")
        known = present_of(word) & verbs
        leads = (
            self.opens_a_thing(1) or self.is_plural(1) or self.is_adverb(1) or self.stands(1, "prepositions", "objects")
        )
        return bool(known) and (leads or not known & nouns)

    def opens_a_thing(self, place: int) -> bool:
        """Whether “the”, “our”, “two” or a figure stands there."""
        return self.stands(place, "articles", "determiners") or self.is_number(place)


def phrase(text: str, language: str) -> Phrase:
    """Return the words of a text."""
    found = _TOKENS.findall(_NO_ONE.sub("no-one", text))
    tokens = tuple(token.casefold().replace("’", "'").strip('“”"‘.!?') or token for token in found)
    on = kinds(language)
    loud = text.isupper()
    listed_in = (
        NONE if word.isupper() and len(word) > 1 and not loud and token in _SHOUTED else on.get(token, NONE)
        for word, token in zip(found, tokens, strict=True)
    )
    return Phrase(tokens, tuple(word[:1].isupper() for word in found), tuple(listed_in), language)


def present_of(word: str) -> set[str]:
    """Return the verbs of which a word may be the form after “she”: “carries”, “meets”."""
    if not word.endswith("s"):
        return set()
    return {word[:-1], word.removesuffix("es"), f"{word[:-3]}y" if word.endswith("ies") else word[:-1]} - {word}
