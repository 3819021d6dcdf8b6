"""How employers and jobs are written: “City of Leeds Council”, “HGV Driver”, while “adidas” and “NHS England” stay.

Whoever writes itself small (adidas, thoughtbot) is one word as a rule, and one small word may be such a name; so one
word stays as typed unless every name of the interview is small. Several small words are thumbs'.
"""

import re
from collections.abc import Callable

from afterword.notes.composing.capitals_of_people import VOWEL, capitalised
from afterword.notes.wording import words, written

_WORD = re.compile(r"(?<![\w.@])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w@]|\.\w)")
_NUMBERED = re.compile(r"i{1,3}|iv|v|vi{1,3}")
_ACRONYM = 3
"""Letters that initials have as a rule, and few words of a name."""
_ALONE = 4
"""Letters up to which one loud word is rather an employer's initials: IKEA, ASDA."""


def employer(name: str, language: str, *, all_small: bool = False) -> str:
    """Return an employer's name with its usual capitals; ``all_small`` says that every name was typed small."""
    known = written(language, "written_as")
    if name.casefold() in known:
        return known[name.casefold()] if name.isupper() or name.islower() else name
    several, first = " " in name, name.split()[0]
    initials = name.isalpha() and len(name) <= _ALONE and not VOWEL.search(name.lower())
    thumbs = several or initials or (all_small and "." not in name)
    if name.islower() and thumbs and not known.get(first, "X").islower():
        return _each(name, lambda word: _from_small(word, language), language)
    if name.isupper() and (several or len(name) > _ALONE):
        return _each(name, lambda word: _from_loud(word, language), language)
    return name


def job(title: str, language: str) -> str:
    """Return a job's name with its usual capitals where it was typed wholly in capitals."""
    initials = len(title) <= _ACRONYM and title.lower() not in written(language, "short_in_titles")
    if title.isupper() and not initials:
        return _each(title, lambda word: _from_loud(word, language), language)
    return title


def _each(name: str, spell: Callable[[str], str], language: str) -> str:
    little = written(language, "small_in_titles")

    def spelled(found: re.Match[str]) -> str:
        small = found[0].lower()
        return small if small in little and found.start() and found.end() < len(name) else spell(found[0])

    found = _WORD.sub(spelled, name)
    return found if len(found) == len(name) else name


def _from_small(word: str, language: str) -> str:
    small = word.lower()
    known = written(language, "written_as").get(small)
    voiceless = not VOWEL.search(small) and small not in words(language, "abbreviations")
    return known or (small.upper() if voiceless else capitalised(small, language))


def _from_loud(word: str, language: str) -> str:
    """“RED CROSS” is two words, “EDF ENERGY” initials and a word."""
    small = word.lower()
    known = written(language, "written_as").get(small)
    if known:
        return known
    abbreviated = small in words(language, "abbreviations")
    is_word = any(small in written(language, group) for group in ("short_in_titles", "small_in_titles"))
    short = len(small) <= _ACRONYM and not is_word
    if not abbreviated and (short or not VOWEL.search(small) or _NUMBERED.fullmatch(small)):
        return word
    return capitalised(small, language)
