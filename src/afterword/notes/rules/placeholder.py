"""Nothing is left to be filled in."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading import Case, Passage
from afterword.notes.rules.rule import Remark, Rule, on, short

_SLOT_WORDS = (
    r"(?:your|my|their|the|interviewer['’]?s?|hiring manager['’]?s?|recipient['’]?s?|candidate['’]?s?|company|employer|"
    r"first|last|full|sender['’]?s?|contact)"
)
_LEFT = re.compile(
    r"\[(?![\s\d…]*\]|sic\])[^\[\]\n]{1,120}\]"
    r"|\{\{?[^{}\n]{0,80}\}?\}|\{%[^\n]{0,80}?%\}|<<[^<>\n]{1,60}>>|<(?!https?:|mailto:)[A-Za-z][A-Za-z _'’/-]{1,50}>"
    r"|\$\{[^}\n]{1,60}\}|\$[A-Z_]{3,30}\b|%[A-Z][A-Z_]{2,30}%|«[A-Z][\w ]{1,40}»"
    r"|(?<![\w@./-])_{2,}(?![\w@])|\b[Xx]{3,}\b|(?<=\bof )[Xx]{1,2}\b|\b[Xx]{1,2}(?=%| (?:years?|months?|weeks?|people|patients|percent|per cent)\b)|\?{3,}|#{3,}|@@+\w*|\*{3,}(?=\s|$)"
    r"|\b(?:NAME|COMPANY|POSITION|INTERVIEWER|TOPIC)\b(?! [A-Z]{2})|\b(?:TODO|TBD|TBC|FIXME|[Ll]orem [Ii]psum|undefined|NaN)\b"
    r"|(?i:\b(?:insert|enter|add|type) (?:your |the |a )?(?:\w+ ){0,2}(?:name|company|role|title|date|detail|"
    r"example|topic)s? here\b)"
    rf"|(?i:\b{_SLOT_WORDS} name here\b)|\b(?:Your|First|Last|Company|Interviewer|Recipient|Candidate) Name\b"
    r"|\b[A-Z]{3,} HERE\b|\b\d{1,2}\?{2}|\bXX(?= (?:(?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December)\b|20\d\d))|\b(?:Mr|Mrs|Ms|Dr)\.?[ \t]+(?:\.{3,}|…)"
    r"|\((?i:insert|your|company|name|role|title|date|position|interviewer|phone|telephone|email|topic|details?)\b[^()\n]{0,40}\)"
    r"|\((?i:(?:double-?check|check|verify|confirm|fix|look up|find out|change|replace|delete|rewrite)\b[^()\n]{0,40}?\b"
    r"(?:spelling|names?|numbers?|dates?|titles?|figures?|facts|address|sending|later|company|role)\b[^()\n]{0,40})\)"
    r"|\((?i:(?:job|their|the|project|hiring manager['’]?s?|recipient['’]?s?|interviewer['’]?s?|specific) (?:title|role|name|topic|company|detail|project|date)s?)\)"
)
_MAY_BE_LEFT = re.compile(
    r"[\[{<$%«_?#@*(…]|\.{3}|[A-Z]{2}|\b[Xx]|\bhere\b|\bHere\b|Name\b|[Ll]orem|undefined|NaN|LOREM"
)
"""One of these stands in every gap: a glance, before two dozen kinds are looked for."""
_ASIDE = re.compile(
    r"\[(?:[^\]]*\b(?:I|we) (?:think|believe|hope|guess|know|mean|suspect|suppose|checked|was|were|had)\b[^\]]*"
    r"|(?:and|but|though|which|who|because|so|laughs?|laughter|smiles?|sorry|i\.e|I|we)\b[^\]]*)\]"
)
"""What a person says in passing in square brackets: “[2019 and 2021, I think]”."""
_BLANK = re.compile(
    r"\b(?P<word>the|a|an|at|for|about|of|with|your|my|as|discussing|in|to|where|how|why|which)(?:[ \t]+(?:\.{3,}|…+)"
    r"|[ \t]+(?=[,.;!?](?:\s|$))|[ \t]{2,}(?=(?:and|or|for|to|in|at|with|that|which|is|was|as)\b))"
)
_EMPTY_GREETING = re.compile(
    r"^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening))[ \t]*[,:;–—-]*$", re.IGNORECASE
)


def _check(case: Case) -> Iterator[Remark]:
    parts = case.parts
    if _EMPTY_GREETING.match(parts.salutation.text):
        called = (f"Dear {case.name.called},",) if case.name else ()
        yield on(parts.salutation, "The greeting has no name yet. Put it in before the note leaves.", *called)
    for passage in (parts.subject, parts.body):
        for left, message in _in_lines(passage) if passage else ():
            if left.text.lower() != "lorem ipsum" or "lorem ipsum" not in case.known.text:  # designers speak of it
                yield on(left, message)


def left_open(passage: Passage) -> bool:
    """Whether a gap is left in ``passage``."""
    return any(_in_lines(passage))


def _in_lines(passage: Passage) -> Iterator[tuple[Passage, str]]:
    """The gaps, each with what to say of it."""
    for line in passage.lines():
        yield from ((gap.moved(line.start), message) for gap, message in _in(line.text))


@lru_cache(maxsize=256)
def _in(line: str) -> tuple[tuple[Passage, str], ...]:
    """The gaps of a line; while somebody types, the others stay as they were."""
    passage = Passage(line, 0)
    matches = passage.matches(_LEFT) if _MAY_BE_LEFT.search(line) else ()
    left = [passage.at(match) for match in matches if not _ASIDE.match(match.group())]
    blank = [(passage.at(match), match["word"]) for match in passage.matches(_BLANK)]
    return (
        *((gap, f"“{short(gap.text)}” is still to be filled in. Put the words in, or take it out.") for gap in left),
        *(
            (gap, f"Something seems to be missing after “{word}”. Fill the gap, or take the words out.")
            for gap, word in blank
        ),
    )


RULE = Rule(
    id="placeholder",
    severity="must",
    reason="A blank that was left open says that the note was made for anybody.",
    source="hbr",
    check=_check,
    english=False,
    flags=(
        "I enjoyed hearing about «[topic]» most.",
        "I enjoyed hearing about «{{ topic }}» most.",
        "I would love to work at «XXX» one day.",
        "My number is «____».",
        "I enjoyed talking «about ».",
        "I enjoyed hearing «about  »and talking.",
        "It was good to hear about «<project name>» from you.",
        "The talk about the «${TOPIC}» was good.",
        "It was good to speak about «the ...» with you.",
        "You can ask «Your Name Here».",
        "I would be glad to be your «(job title)» one day.",
        "Here is the map: «LINK HERE».",
        "I read the map of «19??» twice.",
        "Thank you again for the talk on «XX» November.",
        "The map is green «(check the number before sending)».",
        "The map is «Lorem ipsum» green.",
        "I would love to join «[company]» and its «[insert team]».",
    ),
    passes=(
        "My talk is at <https://talks.example/maps> now.",
        "You can reach me at amara__fields@example.org.",
        "The shelf (check the third one) is mine.",
        "She said it was “defiantly [sic] open”.",
        "We sang … and then we parked.",
        "I read Volume XX of the county maps, and all XII chapters.",
        "Write to me as Amara <amara@example.org> at any time.",
        "I read both maps [2019 and 2021, I think] on the train.",
        "The bell rang twice [and I jumped].",
    ),
)
