"""Takes off a fragment what is not part of its words: a list's mark, markup, a stop at the end, needless capitals."""

import re
from collections.abc import Iterable
from functools import cache

from afterword.notes.composing.phrase import listed
from afterword.notes.composing.thumbs import as_meant
from afterword.notes.wording import kinds, manner, words, written

_MARK = re.compile(
    r"^(?:[-–—•·*▪◦‣●○■□☐☑✓✔✗✘→>⇒»+~#]+\s+|[→⇒•▪◦‣●☐☑✓✔]|[-–—*](?=[^\W\d_])"
    r"|\[[ xX]?\]\s*|\(?\d{1,2}[.)]\s+|\(\d{1,2}\)\s*|[a-h]\)\s+|[A-Ha-h]\.\s+(?=[a-z])|i{1,3}[.)]\s+"
    r"|(?:…|\.\.\.)\s*|&gt;\s*)+"
)
_EMOJI = "[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f\u200d\u20e3]+"
_LEADING_EMOJI = re.compile(rf"^(?:{_EMOJI}\s*)+")
_SMILE = re.compile(
    rf"(?:\s*{_EMOJI}|(?:^|(?<=[\s.!?]))\s*(?:[:;=]['-]?[)(DPp]+|<3|xx+|XD|xD|(?:ha){{2,}}|(?:he){{2,}}|lol|lmao)(?=$|\s*$))\s*$"
)
_END = re.compile(r"(?:\s|[.,;:!…—–-]|\\$|(?<!\w)(?<![”\"’)])\?)+$")
_DOTTED = re.compile(r"(?:\b[^\W\d_]\.){2,}$|\b[A-Z]\.$|\bPh\.D\.$")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_CALLED = re.compile(r"([^\s!]*\w)!(?=\s)")
_POINTED = re.compile(r" (?:-|->|=>|→) ")
_LOUD = re.compile(r"!{2,}")
_WRAPPED = (("*", "*"), ("_", "_"), ("`", "`"), ("(", ")"), ("[", "]"))
_QUOTED = (("“", "”"), ("„", "“"), ("«", "»"), ('"', '"'), ("‘", "’"), ("'", "'"))
_WORDLIKE = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_MONTH = re.compile(
    r"\b((?:till|until|in|by|since|from|last|next|mid|early|late) )"
    r"(march|may|august|(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec)\b\.?)"
    r"(?!\w| (?:be|not|have)\b)"
)
_SHOUTED = re.compile(r"(?<![\w.@/-])[A-ZÀ-Þ]{3,}(?![\w@])")
_ASIDE = re.compile(
    r"(?:^|(?<=\w)),?\s*\b(?:tbh|lol|btw|lmao|eh|obvs)\b\.?(?=\s|,|$)|(?<=\w) basically$", re.IGNORECASE
)
_STOP = re.compile(r"((?:\w+\.)*\w+)([.!?]+['’”\"]?)(\s+)(?=([^\W\d_]))")


def tidy(text: str, names: Iterable[str], language: str) -> str:
    """Return the words of a fragment, without what only stands around them."""
    text = _LOUD.sub("!", _BOLD.sub(r"\2", " ".join(text.split())))
    text = _ASIDE.sub("", text).strip()
    before = ""
    while text != before:
        before = text
        text = without_end(_SMILE.sub("", _MARK.sub("", _LEADING_EMOJI.sub("", text))), language)
        text = _unwrapped(text.strip())
    names = tuple(names)
    text = _said_calmly(_POINTED.sub(" – ", text), names)
    return _with_capitals(_in_small_letters(as_meant(text, language), names, language), names, language)


def _said_calmly(text: str, names: tuple[str, ...]) -> str:
    """End a sentence inside with a stop, “last year! No callbacks”, unless the mark belongs to a name."""
    return _CALLED.sub(lambda found: found[0] if any(found[0] in name for name in names) else f"{found[1]}.", text)


def without_end(text: str, language: str) -> str:
    """Take off the stops at the end, but for that of “Inc.”, “etc.” or “a.m.”."""
    bare = _END.sub("", text)
    last = bare.rsplit(" ", 1)[-1].casefold().lstrip('(“"')
    has_stop = text[len(bare) : len(bare) + 1] == "."
    keeps = has_stop and (last in words(language, "keeps_its_stop") or _DOTTED.search(bare + "."))
    return bare + "." if keeps else bare


def quoted(text: str) -> str:
    """Return what stands between quotation marks that hold the whole text; empty where none do."""
    for opens, closes in _QUOTED:
        inner = text[1:-1]
        if len(text) > 2 and text[0] == opens and text[-1] == closes and not {opens, closes} & set(inner):
            return inner.strip()
    return ""


def _unwrapped(text: str) -> str:
    for opens, closes in _WRAPPED:
        inner = text[1:-1]
        if len(text) > 2 and text[0] == opens and text[-1] == closes and not {opens, closes} & set(inner):
            return inner.strip()
    if text[:1] == "(" and ")" not in text:
        return text[1:]
    return text[:-1] if text[-1:] == ")" and "(" not in text else text


def _with_capitals(text: str, names: tuple[str, ...], language: str) -> str:
    """Give “french”, “monday” and a name the capitals that they always have, in small letters as in loud ones."""
    pattern, known = _always_capital(language)
    text = pattern.sub(lambda found: known[found[0]], text)
    text = _MONTH.sub(lambda found: found[1] + _month(found[2], language), text)
    for name in names:
        if name.casefold() in text:
            text = _in_small(name, language).sub(name.replace("\\", r"\\"), text)
    if _SHOUTED.search(text):
        calm = {part.upper(): part for name in names for part in name.split()}
        text = _SHOUTED.sub(lambda found: calm.get(found[0], found[0]), text)
    return text


def _month(short: str, language: str) -> str:
    months: list[str] = manner(language)["months"].split()
    return next((month for month in months if month.startswith(short[:3].capitalize())), short)


@cache
def _always_capital(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    known = {word.casefold(): word for word in words(language, "always_capital")}
    return re.compile(rf"(?<![\w.@/-])(?:{'|'.join(known)})(?=s?(?![\w.@/]\w|\w))"), known


@cache
def _in_small(name: str, language: str) -> re.Pattern[str]:
    """How a name stands in small letters: one of several words anywhere, one word only where a company is joined."""
    known = listed(language, "base", "modals", "prepositions", "articles", "determiners", "auxiliaries")
    parts, small = name.split(), re.escape(name.casefold())
    if len(parts) > 1 and parts[0].casefold() not in known:
        return re.compile(rf"(?<![\w.@/-]){small}(?![\w@])")
    joined = "|".join(rf"(?<=\b{word} )" for word in words(language, "joins_a_company"))
    return re.compile(rf"(?:{joined}){small}(?![\w@])" if len(parts) == 1 and name.isalpha() else r"(?!)")


def _in_small_letters(text: str, names: tuple[str, ...], language: str) -> str:
    """Take the capitals off a fragment that has nothing else, but for names, languages and initials."""
    if not text.isupper() or " " not in text or sum(map(str.isalpha, text)) <= 8:
        return text
    if _INITIALS.fullmatch(text):
        return text  # “HPLC, GC-MS, ELISA”
    kept = {name.casefold(): name for name in listed(language, "capitals", "first_names")}
    kept |= {part.casefold(): part for name in names for part in name.split()}
    kept |= {title: title.capitalize() for title in words(language, "titles")} | {"i": "I"}
    kept = {**written(language, "written_as"), **kept}
    return _WORDLIKE.sub(lambda found: _small(found[0], kept, language), text)


def _small(word: str, kept: dict[str, str], language: str) -> str:
    small = word.casefold()
    first, *rest = re.split(r"(?=['’])", small, maxsplit=1)
    if first in kept:
        return kept[first] + "".join(rest)
    initials = len(first) > 1 and not set(first) & set("aeiouyàáâäåæèéêíóôöøúü")
    return word if initials and word.isascii() and first not in words(language, "abbreviations") else small


def without_capital(text: str, names: Iterable[str], language: str, *, meant: bool = False) -> str:
    """Take the capital off the first word, unless it is a name, an abbreviation or begins a name of many words.

    ``meant`` says that the person begins their fragments small, so that an unknown word with a capital is a name.
    """
    first, *rest = text.split(" ", 2)[:2] or [""]
    bare = re.split(r"['’]", first.strip(",.;:!?'’\"“”‘()"))[0]
    usual = bare[1:].islower() or bare in ("A", "I")
    known = listed(language, "capitals", "first_names")
    named = bare in known or bare.removesuffix("s") in known or any(bare in name.split() for name in names)
    titled = bare.casefold() in words(language, "titles")
    if not usual or bare == "I" or (named and not _begins_a_fragment(bare, rest, language)) or titled:
        return text
    numbered = bool(rest) and rest[0][:1].isdigit() and bare.casefold() not in kinds(language)
    numbered = numbered and not _starts(bare, language)  # “Trent 1000”
    if (
        numbered
        or _is_listed_with_a_name(bare, text)
        or _AWARD.match(text)
        or ((meant or not rest) and is_unknown(bare, language))
    ):
        return text
    if rest and rest[0][:1].isupper() and rest[0].split("'")[0].split("’")[0] != "I":
        titled = bare.casefold() in words(language, "nouns_too") and rest[0][1:].islower()
        if not _starts(bare, language) or (
            titled and rest[0].rstrip(",;") not in listed(language, "capitals", "first_names")
        ):
            return text  # “Project Management”
    return text[:1].lower() + text[1:]


_ORDINARY = re.compile(
    r"\w+(?:tions?|sions?|ments?|ness|ity|ities|ings?|ages?|ances?|ences?|ships?|ers?|ors?|ists?|ics?|ies|ed|ly|ive|al|ous|ty|cy|gy|phy|ism|ure|work|ful|less|able|ible|ant|ent|hood|dom|th|ry|my)"
)


def is_unknown(bare: str, language: str) -> bool:
    """“Leapfrog”, “Vinmonopolet”: on no list, and without the ending of an ordinary word."""
    small = bare.casefold()
    return (
        small not in kinds(language)
        and small.removesuffix("s") not in kinds(language)
        and not _ORDINARY.fullmatch(small)
    )


_BESIDE = re.compile(r"(?:,| and| &| \+) (?=\w*[A-Z])\w+(?:$|[\s,])")
_AWARD = re.compile(r"(?:Best|First|Top|Young|Rising)(?: [A-Z][a-z]+){2,}|[A-Z][a-z]+ of the [A-Z][a-z]+")
_INITIALS = re.compile(r"[A-Z\d-]{2,6}(?:(?:,| &| \+| and| /) [A-Z\d-]{2,6})+")


def _is_listed_with_a_name(bare: str, text: str) -> bool:
    """“Go and Rust”, “Zendesk, Genesys”: what stands beside a name with a capital is one."""
    beside = _BESIDE.match(text, len(bare)) if text.startswith(bare) else None
    return beside is not None and not bare.endswith("ed")


def _begins_a_fragment(bare: str, rest: list[str], language: str) -> bool:
    """“Will” and “May” are names as well as words: before a small letter they are the words."""
    return _starts(bare, language) and not (rest and rest[0][:1].isupper())


def _starts(bare: str, language: str) -> bool:
    """Whether a word begins a fragment without being part of a name, even before a capital."""
    word = bare.casefold()
    groups = (
        "question",
        "when",
        "that",
        "articles",
        "determiners",
        "prepositions",
        "modals",
        "auxiliaries",
        "base",
        "be",
    )
    more = ("adverbs", "subjects", "irregular_past", "adjectives", "hosting", "participles", "hedges", "objects")
    return word in listed(language, *groups, *more) or (word.endswith(("ed", "ing")) and len(word) > 5)


def sentences_capitalised(text: str, language: str) -> tuple[str, bool]:
    """Begin each sentence inside the text with a capital; say whether one ends inside it."""
    begun = [found.end() for found in _STOP.finditer(text) if _ends_a_sentence(found, language)]
    for place in begun:
        text = text[:place] + text[place].upper()[:1] + text[place + 1 :]
    return text, bool(begun)


def _ends_a_sentence(stop: re.Match[str], language: str) -> bool:
    """Whether it is more than the stop of “St. Anne”, “J. Smith” or a mere pause."""
    word, mark, follows = stop[1].casefold(), stop[2], stop[4]
    if mark[0] in "!?":
        return True
    if mark.startswith(".."):
        return follows.isupper()
    return "." not in word and len(word) > 1 and word not in words(language, "abbreviations")
