"""What a sentence claims of the person who writes: numbers, employers, people, credentials."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

import yaml

from afterword.notes.reading import Passage
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.known import Known
from afterword.notes.reading.lookalikes import LEGAL
from afterword.notes.reading.names import TITLES, folded, tokens
from afterword.notes.reading.numbers import numbers_in
from afterword.notes.reading.shortlist import Shortlist
from afterword.notes.reading.workplaces import DEPARTMENTS, KINDS_OF_PLACE
from afterword.notes.rules.figures import figures, numbers_told, retold
from afterword.notes.rules.whose import of_others

_OF_ONESELF = re.compile(r"\b(?:I|I['’](?:m|d|ve)|[Mm]y|[Ww]e|[Uu]nder me)\b")
_BY_OTHERS = re.compile(
    r"\b(?:(?:reported|answered) to|taught|trained|hired|employed|promoted|made|sent|gave|awarded) me\b|"
    r"\b(?:wrote|reported) (?:about|on) (?:me|us|my|our)\b"
)
"""What others did for whoever writes; what the reader told them is no claim of theirs."""
_INSTITUTIONS = frozenset(("university", "college", "institute", "school", "bank", "of", "the", "and"))
"""What stands before the name of many."""
_PROOFS = frozenset("certificate certification exam exams qualification accreditation certified passed licence".split())
"""Whoever passed an exam may call it a certificate."""
_PLANS = re.compile(
    r"\b(?:will|would|going|next|sign(?:ed|ing)? up|name down|hop(?:e|ing)|start(?:ing)?|want|plan\w*|enrol\w*|soon)\b|['’](?:ll|d)\b"
)
_TO_BE = re.compile(r"\b(?:would|will|could|might|hope)\b|['’](?:ll|d)\b")
"""“Passengers from Ticino would get an answer”: nothing that was done."""
_FRACTION = re.compile(r"\b(?:(?P<of>two|three|four) )?(?P<part>half|third|quarter|fifth|tenth)s?\b")
_SHARES = {"half": 50.0, "third": 33.3, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}
_ROUGHLY = 0.8, 1.25
_NAMED = re.compile(
    r"\b(?P<before>(?i:in|at|for|with|from|using|on|via|including|them|by|to|and|of|through|near|called|under|into)) (?:the )?"
    r"(?P<fact>[A-ZÀ-Þ][\w'’-]+(?: (?:(?:of|&) )?[A-ZÀ-Þ][\w'’-]+)*)"
)
_CLAIMING = frozenset("at for with using and including them via under".split())
PLACE = "place or name"
_LONGEST = 2_000
"""Characters of what is no sentence any more."""
_YOURS = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_NO_CLAIM = frozenset(
    """i'm i'd i've i'll english christmas easter ramadan eid diwali monday tuesday wednesday thursday friday saturday
    sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july
    august september october november december""".split()
)
"""What has a capital and claims nothing."""
_AND = re.compile(r" and (?=[A-ZÀ-Þ])")
_AT_TOO = re.compile(
    r",? (?:and|then)(?: then| later| before that)? (?:at|for) (?:the )?"
    r"(?P<fact>[A-ZÀ-Þ][\w'’-]*(?: (?:of |& )?[A-ZÀ-Þ][\w'’-]*)+)"
)


class Claims(NamedTuple):
    """The patterns by which claims are found."""

    facts: tuple[str, ...]
    """For each pattern, the kind of fact that it finds."""
    patterns: tuple[re.Pattern[str], ...]
    shortlist: Shortlist


@cache
def _claims() -> Claims:
    listed = yaml.safe_load(files(__package__).joinpath("claims.yaml").read_text(encoding="utf-8"))
    words = listed.pop("words")
    found = [(fact, _filled(pattern, words)) for fact, patterns in listed.items() for pattern in patterns]
    facts, patterns = zip(*found, strict=True)
    return Claims(facts, tuple(map(re.compile, patterns)), Shortlist(patterns))


def _filled(pattern: str, words: dict[str, str]) -> str:
    return re.sub(r"\{([A-Z]+)\}", lambda name: _filled(words[name[1]], words), pattern)


@lru_cache(maxsize=512)
def unsupported(known: Known, sentence: str) -> tuple[tuple[str, Passage], ...]:
    """Return what the reflection does not hold, each with the kind of fact that it is; a sentence is read once."""
    if len(sentence) > _LONGEST:
        return ()
    if _OF_ONESELF.search(sentence) or (retold(known, sentence) and not _YOURS.search(sentence)):
        worded = set(_worded(known, sentence))
        said = [(place.start, place.end) for _, place in worded]
        counted = figures(known, sentence)
        besides = {*counted, *_named_besides(known, sentence)}
        found = worded | {f for f in besides if not any(a <= f[1].start < b for a, b in said)}
    else:
        found = set(_worded(known, sentence)) if _BY_OTHERS.search(sentence) else set()
    return tuple(sorted(found, key=lambda one: (one[1].start, -one[1].end, one[0])))


def _named_besides(known: Known, sentence: str) -> Iterator[tuple[str, Passage]]:
    """Yield names that a sentence adds to what the person did before: a place, a language, a product, somebody's."""
    names = list(_NAMED.finditer(sentence))
    for match in names if names and retold(known, sentence) else ():
        words = [w.removesuffix("'s") for w in tokens(match["fact"])]
        clause = re.split(r"[,;:–—]", sentence[: match.start()])[-1]
        if _TO_BE.search(clause + re.split(r"[,;:–—]", sentence[match.end() :])[0]):
            continue
        new = not any(_is_familiar(known, w) for w in words) or _is_another_house(known, words)
        if new and not _YOURS.search(clause):
            yield _kind_of_name(match), Passage(match["fact"], match.start("fact"))


def _is_another_house(known: Known, words: list[str]) -> bool:
    """“The National Theatre”, where theatres were spoken of."""
    return len(words) > 1 and words[-1] in KINDS_OF_PLACE and not any(_is_familiar(known, w) for w in words[:-1])


def _kind_of_name(match: re.Match[str]) -> str:
    """A place, or whatever stands after “of”, may be a true detail; an employer, a language or a tool is more."""
    return "name" if match["before"].lower() in _CLAIMING else PLACE


def _is_familiar(known: Known, word: str) -> bool:
    if word in known.words or word in _NO_CLAIM or word in COMMON or word in TITLES:
        return True
    return any(
        k.startswith(word) or word.startswith(k) for k in map(folded, known.written) if min(len(k), len(word)) > 3
    )


def _like_level(level: str) -> str:
    """“Level 4” where the note says Level 5, “C1” where it says C2."""
    label = level.rpartition(" ")[0]
    return rf"\b{re.escape(label)} \w+" if label else r"\b[abc][12]\b"


def _worded(known: Known, sentence: str) -> Iterator[tuple[str, Passage]]:
    facts, patterns, shortlist = _claims()
    for number in shortlist.of(sentence.lower()):
        for match in patterns[number].finditer(sentence):
            group = "fact" if "fact" in match.groupdict() else 0
            words = match.group(group)
            if of_others(sentence, match.start(group)):
                continue
            added = facts[number] == "level" and _adds_level(known, sentence[: match.end()], words)
            if added or not _is_known(known, facts[number], words):
                blank = len(words) - len(words.lstrip())
                yield facts[number], Passage(words.strip(), match.start(group) + blank)
            elif facts[number] == "employer":
                yield from _another_employer(known, Passage(words, match.start(group)))
                too = _AT_TOO.match(sentence, match.end(group))
                if too and not _is_known(known, "employer", too["fact"]):
                    yield "employer", Passage(too["fact"], too.start("fact"))


def _adds_level(known: Known, sentence: str, level: str) -> bool:
    """“To level 3”, of what somebody learned and told without a level; who has put their name down for it has plans."""
    return folded(level) not in known.text and retold(known, sentence) and not _PLANS.search(sentence)


def _another_employer(known: Known, names: Passage) -> Iterator[tuple[str, Passage]]:
    """Yield the second of “Hennepin Outreach and Catholic Charities”, where nothing of it is known."""
    for match in _AND.finditer(names.text):
        second = names.part(match.end(), len(names.text))
        telling = [w.removesuffix("'s") for w in tokens(second.text) if w not in _INSTITUTIONS | LEGAL]
        if folded(names.text) not in known.text and len(telling) > 1 and not any(w in known.words for w in telling):
            yield "employer", second


def _is_share_told(known: Known, part: re.Match[str]) -> bool:
    """“By over a third” of 35 per cent."""
    share = _SHARES[part["part"]] * {"two": 2, "three": 3, "four": 4}.get(part["of"], 1)
    told = (float(value[:-1]) for value in numbers_told(known) if value.endswith("%"))
    return any(_ROUGHLY[0] * share <= figure <= _ROUGHLY[1] * share for figure in told)


def _is_known(known: Known, fact: str, words: str) -> bool:
    """Whether the reflection says so: the first word that tells one employer from another, one name of a person."""
    found = tokens(words)
    if fact == "level":
        return folded(words) in known.text or not re.search(_like_level(folded(words)), known.text)
    if fact == "employer":
        telling = [w.removesuffix("'s") for w in found if w not in _INSTITUTIONS]
        city = folded(known.interview.interview.timezone).rpartition("/")[2]
        if telling[:1] == [city] and len(telling) > 1:  # “Denver Health”, where the clock is Denver's
            return telling[1] in known.words
        return not telling or telling[0] in known.words | DEPARTMENTS
    if fact == "name":
        return any(w in known.words for w in found)
    if fact == "number":
        values, part = {n.value for n in numbers_in(Passage(words, 0))}, _FRACTION.search(words)
        told = _is_share_told(known, part) if part else values and values <= numbers_told(known)
        return folded(words) in known.text or bool(told)
    if all(len(w) < 3 for w in found):  # “an A”
        return f" {' '.join(found)} " in f" {' '.join(tokens(known.text))} "
    others = {w for w in found if len(w) > 2} - known.words - _INSTITUTIONS  # “Farsi and German” of “Farsi, German”
    return folded(words).strip() in known.text or not others or bool(others <= _PROOFS and known.words & _PROOFS)
