"""What a sentence claims of the person who writes: numbers, employers, people, credentials."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from afterword.notes.reading import Passage
from afterword.notes.reading.employer import DEPARTMENTS
from afterword.notes.reading.known import Known
from afterword.notes.reading.names import folded, tokens
from afterword.notes.reading.numbers import numbers_in
from afterword.notes.reading.shortlist import Shortlist

_OF_ONESELF = re.compile(r"\b(?:I|I['’](?:m|d|ve)|[Mm]y|[Ww]e|[Uu]nder me)\b")
_AT = re.compile(
    r"(?:^|(?<=[;:,] ))At (?P<name>(?!Christmas|Easter|School|University|College|Home|First|The)[A-ZÀ-Þ][\w'’.&-]*\w(?: (?:& |and |of )?"
    r"[A-ZÀ-Þ][\w'’-]*)*),? (?:I|we)\b"
)
_WORDED = re.compile(
    r"\b(?:(?:a |one )?(?:quarter|third|half)(?: of)? a (?:million|billion)|(?:two|three|four|five|ten)fold|"
    r"by (?:a |one )?(?:half|third|quarter)|(?:hundreds|thousands|millions) of (?:dollars|pounds|euros))\b",
    re.IGNORECASE,
)
_EMPLOYER = re.compile(
    r"\b(?:[Ww]hile(?= at| with| I was)|[Bb]ack(?= at)|work(?:ed|ing)?|job|role|time|years|months|internship|placement|shifts?|employed|trained|"
    r"volunteer(?:ed|ing)?|studied|"
    r"degree|was|been|experience|career)(?: \w+){0,5}? (?:at|for|with|from)(?: the)? (?P<name>[A-ZÀ-Þ][\w'’.&-]*\w(?: (?:& |"
    r"and |of )?[A-ZÀ-Þ][\w'’-]*)*)"
)
_CREDENTIAL = re.compile(
    r"\b(?:Ph\.?D|MBA|M\.?Sc|B\.?Sc|CPA|ACCA|CIMA|PMP|CFA|PRINCE2|Six Sigma|Certified \w+(?: \w+)?|certified "
    r"(?:\w+ ){0,2}\w+|"
    r"(?:master|bachelor|doctor)['’]s(?: degree)?|doctorate|diploma in \w+|certificate in \w+|licen[cs]ed \w+|[Cc]hartered \w+|accredited \w+|"
    r"fluent (?:in )?[A-Z]\w+|(?:(?<=hold a )|(?<=have a )|(?<=hold an )|(?<=have an ))(?:\w+ ){1,2}(?:licen[cs]e|diploma|certificate)|"
    r"(?:\w+ )?(?:of the (?:Year|Month|Quarter|Season))|[Hh]onours degree|[Ff]irst[- ]class(?: \w+)? degree|[Dd]istinction in \w+|NVQ|HND|SVQ|City & Guilds|"
    r"(?:won|was awarded|received|hold|held|earned|given) (?:an?|the) (?:[A-Z][\w’'-]*(?: of)? ){1,4}"
    r"(?:Award|Prize|Medal|Scholarship|Fellowship|Certificate|Diploma|Licen[cs]e))"
)


_INSTITUTIONS = frozenset(("university", "college", "institute", "school", "bank", "of", "the", "and"))
"""What stands before the name of many."""
_PERSON = re.compile(
    r"\b[Mm]y (?:\w+ ){0,2}(?:colleague|manager|boss|supervisor|mentor|tutor|teacher|friend|professor|lecturer|head|referee),? "
    r"(?P<name>(?:(?:Mr|Mrs|Ms|Dr|Professor)\.? )?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)"
)

_PATTERNS = (_WORDED, _EMPLOYER, _AT, _PERSON, _CREDENTIAL)


@cache
def _shortlist() -> Shortlist:
    return Shortlist([pattern.pattern for pattern in _PATTERNS])


@lru_cache(maxsize=512)
def unsupported(known: Known, sentence: str) -> tuple[tuple[str, Passage], ...]:
    """Return what the reflection does not hold, each with the kind of fact that it is; a sentence is read once."""
    return tuple(_claims(known, Passage(sentence, 0))) if _OF_ONESELF.search(sentence) else ()


@lru_cache(maxsize=16)
def _numbers(known: Known) -> frozenset[str]:
    return frozenset(n.value for n in numbers_in(Passage(known.text, 0)))


def _claims(known: Known, sentence: Passage) -> Iterator[tuple[str, Passage]]:
    numbers = (n for n in numbers_in(sentence) if n.is_a_claim)
    yield from (("number", n.place) for n in numbers if n.value not in _numbers(known))
    tried = {_PATTERNS[number] for number in _shortlist().of(sentence.text.lower())}
    for match in sentence.matches(_WORDED) if _WORDED in tried else ():
        if folded(match.group()) not in known.text:
            yield "number", sentence.at(match)
    for match in (m for pattern in (_EMPLOYER, _AT) if pattern in tried for m in sentence.matches(pattern)):
        name = sentence.at(match, "name")
        words = tokens(name.text)
        telling = [w.removesuffix("'s") for w in words if w not in _INSTITUTIONS]
        if telling and telling[0] not in known.words | DEPARTMENTS:
            yield "employer", name
    for match in sentence.matches(_PERSON) if _PERSON in tried else ():
        name = sentence.at(match, "name")
        if not any(w in known.words for w in tokens(name.text)):
            yield "name", name
    for match in sentence.matches(_CREDENTIAL) if _CREDENTIAL in tried else ():
        words = [w for w in tokens(match.group()) if len(w) > 2]
        if not all(w in known.words for w in words) and folded(match.group()) not in known.text:
            yield "qualification", sentence.at(match)
