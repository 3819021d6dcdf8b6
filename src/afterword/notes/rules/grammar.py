"""Sentences hold together."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case, Passage
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import Remark, Rule, on, short
from afterword.notes.rules.slips import slips_in
from afterword.records.finding import Severity

_SEVERITIES: dict[str, Severity] = {"Grammar": "must", "Doubtful": "should", "Unsure": "tip"}
_COMPANIES_HAVE = frozenset("GB IE AU NZ IN ZA SG MY HK NG KE GH PK".split())
"""Where many write “your company have”."""
_ARTICLES = frozenset(("a", "an", "the"))
_OF_ONE = frozenset("has wants needs offers gives makes provides".split())
_OF_A_GROUP = re.compile(r"\b(?:company|firm|council|trust|bank|team|board|staff|panel|group) $", re.IGNORECASE)


def _check(case: Case) -> Iterator[Remark]:
    several = case.interview.interview.region[:2] in _COMPANIES_HAVE
    spoken = [case.parts.subject] if case.parts.subject else []
    for passage in (*spoken, *case.parts.sentences):
        for start, end, right in slips_in(passage.text):
            if several and right in _OF_ONE and _OF_A_GROUP.search(passage.text, 0, start):
                continue
            words = passage.part(start, end)
            severity: Severity | None = "should" if _differs_by_an_article(words.text, right) else None
            yield on(words, f"“{short(words.text)}” should be “{short(right)}”.", right, severity=severity)
    for slip in case.slips:
        if slip.kind in _SEVERITIES:
            words = Passage(case.parts.text[slip.start : slip.end], slip.start)
            said = f"“{short(words.text)}”: {slip.message}"
            yield on(words, said, *slip.suggestions, severity=_SEVERITIES[slip.kind])


def _differs_by_an_article(wrong: str, right: str) -> bool:
    """Whether a thing wants one that has none: many trades and turns of phrase know it bare (“head of section”)."""
    told = right.lower().split()
    return wrong.lower().split() == [w for w in told if w not in _ARTICLES] != told


RULE = Rule(
    id="grammar",
    severity="must",
    reason="A slip of grammar is noticed before what the sentence says.",
    source="hbr",
    check=_check,
    flags=(
        "I «look forward to hear» from you.",
        "It was good to have «time to met» with you.",
        "I «was impress» by the van.",
        "I appreciate «you're time» very much.",
        "I «could of» stayed all day.",
        "You gave me many useful «informations».",
        "We «discussed about» the map.",
        "«She have» a green van.",
        "I liked «the the» map.",
        "It was «a honour» to see it.",
        Example("I know that your company «have» a good name.", given={"interview.region": "US-MA"}),
    ),
    passes=(
        "I look forward to hearing the bell, and to hear it is to smile.",
        "You're right that your time is short.",
        Example("I know that your company have a good name.", given={"interview.region": "GB-ENG"}),
        "I was interested as soon as I saw the van, and the team there work in pairs.",
        "She has a van that, had I had one, I would have had painted green.",
        "I was impressed by the van and by how you work.",
    ),
)
