"""Every number, employer and credential that speaks of you stands in your reflection."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading import Case, Passage
from afterword.notes.reading.employer import DEPARTMENTS
from afterword.notes.reading.names import folded, tokens
from afterword.notes.reading.numbers import numbers_in
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import Remark, Rule, on, short

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


def _check(case: Case) -> Iterator[Remark]:
    about = case.interview.reflection
    told = bool(about.strengths or about.new_points or about.complementary_skills or about.unique)
    known = _numbers(case.known.text)
    for sentence in case.parts.sentences:
        if _OF_ONESELF.search(sentence.text):
            for fact, claim in _claims(case, sentence, known):
                yield on(claim, _message(fact, claim.text), severity=None if told else "should")


@lru_cache(maxsize=16)
def _numbers(text: str) -> frozenset[str]:
    return frozenset(n.value for n in numbers_in(Passage(text, 0)))


def _claims(case: Case, sentence: Passage, known: frozenset[str]) -> Iterator[tuple[str, Passage]]:
    """What your reflection does not hold, each with the kind of fact that it is."""
    yield from (("number", n.place) for n in numbers_in(sentence) if n.is_a_claim and n.value not in known)
    for match in sentence.matches(_WORDED):
        if folded(match.group()) not in case.known.text:
            yield "number", sentence.at(match)
    for match in (*sentence.matches(_EMPLOYER), *sentence.matches(_AT)):
        name = sentence.at(match, "name")
        words = tokens(name.text)
        telling = [w.removesuffix("'s") for w in words if w not in _INSTITUTIONS]
        if telling and telling[0] not in case.known.words | DEPARTMENTS:
            yield "employer", name
    for match in sentence.matches(_PERSON):
        name = sentence.at(match, "name")
        if not any(w in case.known.words for w in tokens(name.text)):
            yield "name", name
    for match in sentence.matches(_CREDENTIAL):
        words = [w for w in tokens(match.group()) if len(w) > 2]
        if not all(w in case.known.words for w in words) and folded(match.group()) not in case.known.text:
            yield "qualification", sentence.at(match)


def _message(fact: str, claim: str) -> str:
    return (
        f"The {fact} “{short(claim)}” is not in your reflection. "
        "If it is true, add it there; if it slipped in, take it out."
    )


RULE = Rule(
    id="unsupported_claim",
    severity="must",
    reason="They may ask about it; a note should hold nothing that you did not mean to say.",
    source="own",
    check=_check,
    flags=(
        "I raised the number of readers by «45%».",
        "In my «12 years» as a driver I never hit a wall.",
        "I trained «340» volunteers.",
        "I worked for two summers at «Halden Books» as well.",
        "I also hold a «diploma in Logistics».",
    ),
    passes=(
        "You said that 40% of readers come by bus.",
        "I will be on the number 12 bus, thinking of one or two more stops.",
        "We met on 6 May at 10:00, and I was home by 12.30 pm.",
        "I would love to work with Ruth, and for Brightwater Libraries.",
        Example("I doubled it to 80 readers.", given={"reflection": {"strengths": [{"text": "led eighty readers"}]}}),
    ),
)
