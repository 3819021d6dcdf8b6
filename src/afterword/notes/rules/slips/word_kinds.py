"""What a word can be in a sentence, and its other forms, from the lists of ``word_lists``.

Each kind is a letter. Of verbs: b a base form (B hardly anything else, M no thing without an article), p past, n participle, d past or participle
and nothing else (L no participle), g in -ing (F of a verb of B), v third person (V of a verb of B). Of things: c one
(S needs an article, I is nothing else too, G takes a singular verb, U no verb), C several (R no verb), m not counted (G as well), J a job.
Others: P here, everyone, or a word in -s that is not known, o first, last or nicest, z a word that is not known, K a year, H a number in figures, j an adjective (E nothing else), W a comparison, A in -ly, and the small words as the lists have them.
"""

from functools import cache
from typing import NamedTuple

from afterword.notes.rules.slips import word_lists as lists


class Words(NamedTuple):
    """The words that are known."""

    kinds: dict[str, str]
    """The letters of each word."""
    base: dict[str, str]
    """The base of each form of a verb, the singular of each plural."""
    forms: dict[str, dict[str, str]]
    """By the name of a form, the form of each base or singular."""


def kinds_of(word: str) -> str:
    """Return the kinds of a word in small letters; an unknown one is judged by its ending."""
    known = words().kinds.get(word)
    if known is not None:
        return known
    if word.isdigit():
        return "NH" if word != "1" and len(word) < 4 else "NK" if word[:2] in ("19", "20") and len(word) == 4 else "N"
    if len(word) > 5 and word.endswith("ing"):
        return "g"
    if len(word) > 4 and word.endswith("ed"):
        return "pn"
    if len(word) > 4 and word.endswith("ly"):
        return "l"
    if len(word) > 5 and word.endswith("est"):
        return "o"
    return "P" if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else "z"


def in_form(word: str, form: str) -> str:
    """Return ``word`` as base, past, done, ing, third, one, many, er or est, or with its article (“a”)."""
    small = word.lower()
    if form == "a":
        return f"{'an' if small[0] in 'aeio' or small[:4] in ('hour', 'hono') else 'a'} {word}"
    if small in _ODD.get(form, {}):
        return _ODD[form][small]
    if form in ("er", "est"):
        return _compared(small, form)
    if form == "ly":
        return word if small == "friendly" else _ly(small)
    base = words().base.get(small, small)
    if form in ("base", "inf", "one", "mine", "several") or (form == "many" and "c" not in words().kinds.get(base, "")):
        return base
    return words().forms.get(form, {}).get(base, word)


def _ly(word: str) -> str:
    """“Patiently” for patient."""
    if word.endswith("y"):
        return word[:-1] + "ily"
    return word[:-1] + "y" if word.endswith("le") else word + "ly"


_ODD = {
    "many": {
        "is": "are",
        "was": "were",
        "has": "have",
        "does": "do",
        "isn't": "aren't",
        "wasn't": "weren't",
        "hasn't": "haven't",
        "doesn't": "don't",
    },
    "one": {
        "are": "is",
        "were": "was",
        "have": "has",
        "do": "does",
        "aren't": "isn't",
        "weren't": "wasn't",
        "haven't": "hasn't",
        "don't": "doesn't",
    },
    "am": {"i": "am", "he": "is", "she": "is", "it": "is", "we": "are", "they": "are", "you": "are"},
    "get": {
        "become": "get",
        "became": "got",
        "becoming": "getting",
        **dict.fromkeys(("learned", "learnt"), "got"),
        "learn": "get",
    },
    "tell": {"say": "tell", "says": "tells", "said": "told", "saying": "telling"},
    "have": {"make": "have", "makes": "has", "made": "had"},
    "teach": {"learn": "teach", "learned": "taught", "learnt": "taught", "learning": "teaching"},
    "carry": {
        **dict.fromkeys(("realise", "realize"), "carry"),
        **dict.fromkeys(("realised", "realized"), "carried"),
        **dict.fromkeys(("realising", "realizing"), "carrying"),
    },
    "look": {"search": "look for", "searching": "looking for", "searched": "looked for"},
    "spend": {"pass": "spend", "passed": "spent", "passing": "spending"},
    "majored": {"major": "majored", "minor": "minored"},
    "attend": {"visit": "attend", "visited": "attended", "visiting": "attending"},
    "subject": {"him": "he", "them": "they", "her": "she", "us": "we", "me": "I"},
    "was": {"am": "was", "'m": "was", "is": "was", "are": "were", "'re": "were"},
    "plural": {"wish": "wishes", "regard": "regards"},
    "their": {"they": "their", "you": "your"},
    "object": {"we": "us", "they": "them", "he": "him", "she": "her", "i": "me"},
    "owns": {f"{w}s": f"{w}'s" for w in lists.OWNERS.split()},
    "inf": {"has": "have", "does": "do", "is": "be", "was": "be"},
    "third": {"are": "is", "were": "was"},
    "mine": {"has": "have", "is": "am", "are": "am", "does": "do", "goes": "go"},
    "several": {"has": "have", "is": "are", "was": "were", "does": "do", "goes": "go"},
    "any": {"nothing": "anything", "nobody": "anybody", "nowhere": "anywhere"},
    "mass": {
        **{f"{w}s": w for w in lists.NO_MANY.split()},
        "childrens": "children",
        "peoples": "people",
        "womens": "women",
        "mens": "men",
        "stuffs": "things",
    },
    "how": {
        **{w: f"{w[:-2]}t" for w in ("convenience", "importance", "difference", "patience", "confidence")},
        "success": "successful",
        "kindness": "kind",
        "happiness": "happy",
        "satisfaction": "satisfied",
        "safety": "safe",
        "efficiency": "efficient",
        "flexibility": "flexible",
        "friendship": "friendly",
        "difficulty": "difficult",
        "beauty": "beautiful",
        "experience": "experienced",
    },
    "noun": {
        "introduce": "introduction",
        "explain": "explanation",
        "suggest": "suggestion",
        "recommend": "recommendation",
        "describe": "description",
        "invite": "invitation",
        "discuss": "discussion",
        "decide": "decision",
        "inform": "information",
        "communicate": "communication",
        "cooperate": "cooperation",
    },
    "excited": {"exited": "excited", "exiting": "exciting"},
    "plainly": {_ly(w): w for w in lists.GOOD_OR_BAD.split()},
    "these": {"this": "these", "that": "those"},
    "managed": {"manger": "manager", "mangers": "managers"},
    "mean": {"costumers": "customers", "costumer": "customer"},
    "gain": {**dict.fromkeys(("learn", "study"), "gain"), "learning": "gaining", "studying": "studying"},
    "make": {"do": "make", "did": "made", "doing": "making"},
    "do": {"make": "do", "makes": "does", "made": "did", "making": "doing"},
    "ask": {"make": "ask", "made": "asked", "making": "asking"},
    "remind": {"remember": "remind", "remembers": "reminds", "remembered": "reminded"},
}


def _compared(word: str, ending: str) -> str:
    if word.endswith("y"):
        return word[:-1] + "i" + ending
    if word in ("big", "hot", "thin", "sad"):
        return word + word[-1] + ending
    return (word[:-1] if word.endswith("e") else word) + ending


@cache
def words() -> Words:
    """Return the lists, with the forms worked out."""
    found = Words({}, {}, {form: {} for form in ("past", "done", "ing", "third", "many")})
    for kind, listed in (*lists.SMALL_WORDS_BY_KIND.items(), ("m", lists.NO_MANY), ("j", lists.GOOD_OR_BAD)):
        for word in listed.split():
            _add(found, word, kind)
    _add_verbs(found)
    _add_things(found)
    for word in lists.SHORT.split():
        _add(found, _compared(word, "er"), "W")
    for word in _ODD["plainly"].keys() - {"hardly", "deadly", "kindly"}:
        _add(found, word, "lA")
    for word in found.kinds:
        found.kinds[word] += _more(found, word)
    return found


def _add(found: Words, word: str, letters: str) -> None:
    had = found.kinds.get(word, "")
    found.kinds[word] = had + "".join(c for c in letters if c not in had)


def _add_form(found: Words, root: str, form: str, word: str, letter: str) -> None:
    found.forms[form][root] = word
    found.base.setdefault(word, root)
    _add(found, word, letter)


def _add_verbs(found: Words) -> None:
    irregular = {base: (past, done) for base, past, done in map(str.split, lists.IRREGULAR.split(","))}
    same = set(lists.SAME_IN_THE_PAST.split())
    for verb in {*irregular, *lists.PLAIN.split(), *lists.VERBS.split(), *same}:
        past, done = (verb, verb) if verb in same else irregular.get(verb) or (_ed(verb), _ed(verb))
        _add(found, verb, "b")
        _add_form(found, verb, "past", past, "p")
        _add_form(found, verb, "done", done, "n")
        _add_form(found, verb, "ing", _ing(verb), "g")
        _add_form(found, verb, "third", "has" if verb == "have" else _s(verb), "v")


def _add_things(found: Words) -> None:
    listed = f"{lists.THINGS} {lists.GROUPS} {lists.ALSO_NO_COUNT} {lists.JOBS}".split()
    for thing, several in (*((w, _s(w)) for w in listed), *map(str.split, lists.ODD_MANY.split(","))):
        _add(found, thing, "c")
        _add_form(found, thing, "many", several, "C")
    for word in lists.JOBS.split():
        _add(found, word, "J")


_PLAIN = frozenset(lists.PLAIN.split())
_GROUPS = frozenset(lists.GROUPS.split())
_NO_COUNT = frozenset(lists.ALSO_NO_COUNT.split())
_STANDS_BARE = _NO_COUNT | frozenset(lists.STANDS_BARE.split())


def _more(found: Words, word: str) -> str:
    """The letters of a word that follow from all the others that it has."""
    has, base = set(found.kinds[word]), found.base.get(word, "")
    more = "B" if word in _PLAIN and not has & set("pn") else ""
    more += "M" if "b" in has and word not in _STANDS_BARE and not has & set("pnjimlOD") else ""
    if base in _PLAIN:
        more += "V" if has == {"v"} else "F" if has == {"g"} else ""
    if has & set("pn") and not has & set("bjcC"):
        more += "d" if "n" in has else "dL"
    if "c" in has:
        more += "" if word in _NO_COUNT or has & set("bjmpn") else "I"
        more += ("" if word in _NO_COUNT else "S") + ("" if "b" in has else "U") + ("" if word in _GROUPS else "G")
    more += "G" if "m" in has and word != "staff" else ""  # “the staff were kind”
    more += "R" if "C" in has and not has & set("vT") else ""
    return more + ("E" if "j" in has and not has & set("bcpn") else "")


def _s(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "z", "o")) and word not in ("video", "photo") else "s")


_DOUBLED = frozenset(lists.DOUBLED.split())


def _ed(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ied"
    return (word + word[-1] if word in _DOUBLED else word) + "ed"


def _ing(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe")):
        return word[:-1] + "ing"
    return (word + word[-1] if word in _DOUBLED else word) + "ing"
