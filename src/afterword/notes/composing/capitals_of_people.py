"""How people's names are written: “Tom Weiss” for “TOM WEISS” and “tom weiss”, while “JP Moreau” and “RN” stay.

A family name that stands in capitals beside a usual given name, as is the custom in France and Japan, says in a form
which of the two it is; a greeting writes both alike, in the order given.
"""

import re
from collections.abc import Callable

from afterword.notes.composing.phrase import phrase
from afterword.notes.wording import words, written

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NUMBERED = re.compile(r"ii|iii|iv")
VOWEL = re.compile(r"[aeiouy]|[^\x00-\x7f]")
"""Without one a word can't be said, and so is rather initials."""
_OPEN = re.compile(r"[^aeiouy][aeiou]")
"""“Jo”, “Li”: two letters that can be said, and so are a name and no initials."""
_SHORT = 2
"""Letters of “JP”, which may be a name or initials."""
_MC = re.compile(r"mc(?=[^\W_]{3})")
_DOTLESS = re.compile(r"[ğşıĞŞİ]")
"""Of a name with one of these nobody can tell whether a capital I has a dot when it is small."""
_INITIALS = re.compile(r"^(\S+ )(?:[^\W\d_]\. ?)+(?=[^\W\d_]{2})")
_LAST_INITIAL = re.compile(r"^([^\W\d_][^\W_]+) [^\W\d_]\.?$")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)$")


def person(name: str, language: str, *, asked: bool = False) -> str:
    """Return a name with its usual capitals: as typed, but for what is loud or small.

    ``asked`` says that it is what somebody asked to be called, which begins small where they like it so.
    """
    if name.isupper():
        spell = _loud
    elif name.islower():
        spell = _small
    elif any(word.isupper() and len(word) > 1 for word in _WORD.findall(name)):
        spell = _beside_usual_ones
    else:
        return name if asked else _begun(name, language)
    return _each(name, spell, language)


def greeted(name: str, language: str) -> str:
    """Return a full name as a greeting has it: “Tom Weiss” for “Weiss, Tom”, “Sam” for “Sam L.”, and no “RN”."""
    bare = _IN_BRACKETS.sub("", name) or name
    called, comma, rest = bare.partition(", ")
    if comma and (rest.isupper() or _is_behind(rest.split()[0].casefold().strip("."), language)):
        bare = called
    elif comma and _is_given(rest, called, language):
        bare = f"{rest} {called}"
    bare = _INITIALS.sub(r"\1", bare) if begins_with_a_title(bare, language) else _LAST_INITIAL.sub(r"\1", bare)
    while " " in bare and _is_behind(bare.rsplit(" ", 1)[1].casefold().strip("."), language):
        bare = bare.rsplit(" ", 1)[0].rstrip(",")
    return bare


def begins_with_a_title(name: str, language: str) -> bool:
    """Whether “Mrs” or “Dr.” comes first."""
    return name.casefold().partition(" ")[0].rstrip(".") in words(language, "titles")


def _each(name: str, spell: Callable[[str, int, int, str], str], language: str) -> str:
    """The name with each of its words spelled; what stands behind a comma is none of them beside usual words."""
    found, dotless = list(_WORD.finditer(name)), _DOTLESS.search(name)
    parts, end = [], 0
    for place, word in enumerate(found):
        kept = (spell is _beside_usual_ones and "," in name[: word.start()]) or ("I" in word[0] and dotless)
        parts += [name[end : word.start()], word[0] if kept else spell(word[0], place, len(found) - 1, language)]
        end = word.end()
    spelled = "".join([*parts, name[end:]])
    return spelled if len(spelled) == len(name) else name


def _loud(word: str, place: int, last: int, language: str) -> str:
    small = word.lower()
    if place and (_NUMBERED.fullmatch(small) or small in written(language, "after_names")):
        return _small(word, place, last, language)
    said = small in written(language, "short_names") or (_OPEN.fullmatch(small) and len(small) == _SHORT)
    initials = len(small) == 1 or not VOWEL.search(small) or (len(small) == _SHORT and not (said or place))
    if initials and not _is_written_so(small, language):
        return word
    return _small(word, place, last, language)


def _small(word: str, place: int, last: int, language: str) -> str:
    small = word.lower()
    if place and small in written(language, "after_names"):
        return written(language, "after_names")[small]
    if _is_little(small, place, last, language):
        return small
    if (place and _NUMBERED.fullmatch(small)) or (
        len(small) == _SHORT and (small[1] == "j" or not VOWEL.search(small)) and not _is_written_so(small, language)
    ):
        return word.upper()
    return capitalised(small, language)


def _beside_usual_ones(word: str, place: int, last: int, language: str) -> str:
    """“Kenji TANAKA”, “DR Amina Yusuf”, and “JP Moreau, RN” as typed."""
    small = word.lower()
    if not word.isupper() or small in written(language, "after_names") or _NUMBERED.fullmatch(small):
        return word
    if _is_little(small, place, last, language):
        return small
    if not place and small in words(language, "titles"):
        return word.capitalize()
    family = _OPEN.fullmatch(small) if last == 1 else small in written(language, "short_names")
    said = family if len(small) <= _SHORT else VOWEL.search(small)
    return capitalised(small, language) if said else word


def _is_little(small: str, place: int, last: int, language: str) -> bool:
    """“Ludwig van Beethoven”, “José Ortega y Gasset”, and “Mary E Smith”."""
    joins = place > 1 and small in written(language, "joins_names")
    return 0 < place < last and (joins or small in written(language, "small_in_names"))


def capitalised(small: str, language: str) -> str:
    """Return a word in small letters with the capitals inside a name: “O'Dea”, “McBride”, “Ng'ang'a”."""
    first, *rest = re.split(r"(?=['’])", small, maxsplit=1)
    inner = 2 if _MC.match(first) else 3 if first in written(language, "mac_names") else 0
    spelled = first[:inner].capitalize() + first[inner:].capitalize()
    return spelled + "".join(more[0] + (more[1:].capitalize() if len(first) == 1 else more[1:]) for more in rest)


def _begun(name: str, language: str) -> str:
    """“Sandra lee”, “tom Weiss”: a name that begins or ends small, where nothing says that it may."""
    first, *middle, last = name.split(" ") if " " in name else (name, "")
    if not last:
        return name
    return " ".join([_begin(first, language), *middle, _begin(last, language)])


def _begin(word: str, language: str) -> str:
    if word.rstrip(".") in words(language, "titles"):
        return word.capitalize()
    groups = ("small_in_names", "honorifics_after_names", "after_names")
    may = len(word) <= _SHORT or not word.isalpha() or any(word in written(language, group) for group in groups)
    return word if may or not word.islower() else word.capitalize()


def _is_written_so(small: str, language: str) -> bool:
    """“Mr”, “St”, “Ng”: without a vowel, and no initials."""
    listed = words(language, "titles") | words(language, "abbreviations")
    return small in listed or small in written(language, "short_names")


def _is_behind(word: str, language: str) -> bool:
    return word in written(language, "after_names") and word not in ("jr", "sr")


def _is_given(rest: str, called: str, language: str) -> bool:
    """Whether “Tom” of “Weiss, Tom” is a given name, and not what somebody does."""
    names = words(language, "first_names")
    first = rest.split()[0]
    if first in names:
        return True
    family = [word for word in called.split() if word not in written(language, "small_in_names")]
    return len(family) == 1 and family[0] not in names and first.istitle() and not phrase(rest, language).is_person(0)
