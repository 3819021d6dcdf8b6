"""The names that a note may hold, and whether two of them look alike."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache

from afterword.notes.reading.nicknames import also_called

TITLES = frozenset(
    "dr mr mrs ms mx miss prof professor sir dame lord lady chef rev reverend hon judge captain capt father sister "
    "madam herr frau monsieur madame".split()
)
DEGREES = {w.lower(): w for w in "Jr Sr II III IV PhD MD RN MBA CPA Esq DDS MSc BSc MA BA FRCS OBE MBE CBE".split()}
"""What stands behind a name, folded, and as it is written."""
_PARTICLES = frozenset("van von der den de del della di da dos du la le el al bin ibn ter ten of the and".split())
_HALF = re.compile(r"[^\W_]+")
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def folded(text: str) -> str:
    """Return ``text`` as names are compared: capitals and the kind of apostrophe aside."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).replace("’", "'").replace("ʼ", "'").casefold()


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return ``text`` folded and without accents."""
    if text.isascii():
        return text.lower()
    split = unicodedata.normalize("NFD", folded(text))
    return (
        "".join(c for c in split if not unicodedata.combining(c)).replace("ø", "o").replace("ł", "l").replace("ß", "ss")
    )


def same_but_for_accents(one: str, other: str) -> bool:
    """Whether only accents, or “O'” for “Ó”, keep two names from being the same."""
    return plain(one).replace("’", "'").removeprefix("o'") == plain(other).replace("’", "'").removeprefix("o'")


def halves(text: str) -> list[str]:
    """Return the folded words, hyphened and elided ones apart: “mobile-library’s” is mobile, library, s."""
    return _HALF.findall(folded(text))


def tokens(text: str) -> list[str]:
    """Return the folded words of a name, with hyphened ones whole."""
    return _TOKEN.findall(folded(text))


@dataclass(frozen=True)
class Name:
    """A person's name as the record has it, with what they asked to be called."""

    full: str
    """Full name."""
    called: str
    """What a note calls them: what they asked for, else the full name."""

    @cached_property
    def own_words(self) -> tuple[str, ...]:
        """The folded words that are this person's: no titles, no initials, no particles."""
        return _own_words(self.full)

    @cached_property
    def words(self) -> frozenset[str]:
        """All folded words by which a note may name them; short forms, and the parts of a hyphened one, as well."""
        whole = {*self.own_words, *_own_words(self.called), *also_called(self.first)}
        return frozenset(whole | {part for word in whole if "-" in word for part in word.split("-") if len(part) > 2})

    @cached_property
    def first(self) -> str:
        """The first of their own words, folded; empty where there is none."""
        return self.own_words[0] if self.own_words else ""

    def is_in(self, text: str) -> bool:
        """Whether ``text`` names them, by any of their words or as they asked to be called."""
        found = _TOKEN.findall(folded(text))
        spread = {*found, *halves(text), *(w.removesuffix("'s") for w in found)}
        if self.words & spread:
            return True
        return not self.words and folded(self.full) in folded(text)


def _own_words(name: str) -> tuple[str, ...]:
    found = [w for w in _TOKEN.findall(folded(name).partition(",")[0]) if w.rstrip(".") not in TITLES | DEGREES.keys()]
    long = [w for w in found if len(w) > 1 and w not in _PARTICLES]
    return tuple(long or found)


def written(name: str, word: str) -> str:
    """Return the words of ``name`` as spelled there that fold to ``word``; ``word`` itself where there is none."""
    for part in re.finditer(r"[^\W_]+(?:['’ʼ-][^\W_]+)*", name):
        if folded(part.group()) == word:
            return part.group()
    return word


@lru_cache(maxsize=4096)
def nearly(word: str, right: str) -> bool:
    """Whether ``word`` looks like a slip for ``right`` (both folded), and is not the same."""
    if word == right or min(len(word), len(right)) < 3:
        return False
    if plain(word) == plain(right):
        return True
    if len(right) < 4 or abs(len(word) - len(right)) > 2:
        return False
    from rapidfuzz.distance import OSA

    allowed = 1 if len(right) < 7 else 2
    return OSA.distance(plain(word), plain(right), score_cutoff=allowed) <= allowed


def same_stem(one: str, other: str) -> bool:
    """Whether two folded words are forms of one: “bookkeeper” and “bookkeeping”, “solicitor” and “solicitors”."""
    shared = max(4, min(len(one), len(other)) - 3)
    return one == other or (min(len(one), len(other)) > 4 and one[:shared] == other[:shared])
