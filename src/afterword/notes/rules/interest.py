"""Says that you want the job, where you do."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading import Case
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import ALL_CHANNELS, BRIEF, Remark, Rule

_NOT_INTEREST = re.compile(
    r"(?:would|['’]d) like to (?:thank|express|say|extend)|forward to (?:hear\w*|your (?:reply|answer|response))|"
    r"(?:glad|happy|pleased|delighted|honou?red|lucky|proud) to (?:answer|send|provide|supply|clarify|hear (?:from|what|when))|"
    r"(?:was|am|were|['’]m) (?:\w+ ){0,2}(?:glad|happy|pleased|delighted|lucky|honou?red) to (?:have )?(?:meet|met|see|hear|"
    r"learn|read|know|find|spent|visit)|"
    r"want(?:ed)? to (?:say|add|thank|let you|tell|write|mention|ask)|interested to (?:hear|learn|see|know|read)|(?:lucky|fortunate|blessed) to have (?:you|him|her|them|met|seen)|"
    r"hope (?:this|your|you(?: are|['’]re| have| had))|(?:would|should|could) (?:say|hold|have|appreciate)",
    re.IGNORECASE,
)
_INTEREST = re.compile(
    r"\b(?:interested|(?:my|of|great|real|strong|much) (?:\w+ )?interest|interests? me|excit\w*|enthusias\w*|eager\w*|"
    r"keen\w*|forward(?: \w+){0,2} to|hop(?:e|ed|ing) (?:(?:very much |so much |dearly |really )?to\b|that (?:I|we)\b|I\b|we\b|for (?:this|the|an?|it)\b)|hopeful|I(?:['’]d)? (?:\w+ ){0,2}want(?:ed)?\b|wants? (?:this|the|that) (?:job|role|post)|join\w*|appeal\w*|"
    r"draws me|drawn|tempt\w*|motivat\w*|dream|belong\w*|see myself|picture myself|offer(?:ed)? me|say yes|"
    r"(?:would|should|['’]d) (?:\w+ ){0,3}(?:love|like|enjoy|relish|welcome)\b|"
    r"would be (?:a |an |my )?(?:\w+ )?(?:pleasure|privilege|honou?r|joy|delight)|made for|mean (?:a great deal|a lot|so much|the world|much|everything) to me|"
    r"(?:glad|happy|proud|delighted|pleased|lucky|thrilled|honou?red|ready|sure|certain) (?:to|enough|(?:that )?I)\b|"
    r"(?:joy|pleasure|privilege|honou?r) to (?!meet|see|hear|speak|talk)|kind of (?:work|job|place|team)|exactly the|"
    r"what I(?: am|['’]m) (?:after|looking)|my (?:first|next) (?:choice|step|job|move)|cannot wait|can['’]t wait|"
    r"right (?:place|job|next))\b",
    re.IGNORECASE,
)
_WOULD = re.compile(r"\b(?:I (?:would|should)|I['’]d|(?:it|this) would|convinced|draws|inspir\w*)\b", re.IGNORECASE)
_THERE = re.compile(r"\b(?:you|your|yours|role|job|post|position|team|here|work|place)\b", re.IGNORECASE)
"""What makes of “I would” a wish for this work."""
_OTHERWISE = re.compile(
    r"\b(?:(?:glad|happy|proud|delighted|pleased|lucky|thrilled|honou?red|grateful) (?:if|were|should) (?:I|you|it)\b|"
    r"if you (?:\w+ )?(?:choose|pick|hire|select|take|appoint|want|need|have) me\b|"
    r"if (?:(?:I am|I['’]m|I were|I was|I should be|I get) )?(?:chosen|selected|offered|appointed|successful|hired|picked|lucky)\b|"
    r"(?:choose|pick|hire|ask) me (?:and|twice)|choice (?:falls|fell|should fall) on me|comes? to me\b|count me in|"
    r"(?:been|was|am|are|is|I['’]ve|['’]m) (?:waiting|looking|searching|hoping|longing) for\b|"
    r"(?:nothing|little|few things) would|(?:would|['’]d) (?:\w+ )?(?:please|suit|delight|thrill|fit) me|"
    r"me (?:\w+ )?(?:happy|proud|glad) to|jump at|in a heartbeat|over the moon|like a shot|both hands|"
    r"answer (?:would be|is|will be) (?:a )?yes|wanting (?:this|the|that|it|to)|meant to (?:do|be)|"
    r"wish (?:very much |dearly |so much )?to (?!thank|express|say|extend|convey|congratulate)|nowhere else|"
    r"(?:surer|more (?:sure|certain|convinced)) than|honou?r of (?!meet|see|hear|speak|talk)\w+ing|"
    r"(?:job|post|role|work|place|team|one) for me\b|sounds like me|feel at home|(?:my|best) (?:place|work|home) (?:is|would be))\b",
    re.IGNORECASE,
)
"""Rarer ways of wishing for it, asked where no usual one is found."""


def _check(case: Case) -> Iterator[Remark]:
    if case.interview.reflection.want_it != "yes" or not case.parts.words:
        return
    said = [sentence.text for sentence in reversed(case.parts.sentences)]  # most say so at the end
    if not any(map(_says_so, said)) and not any(map(_says_so_otherwise, said)):
        yield Remark(
            "Nothing here says that you want the job. One plain sentence will do: what would you look forward to?",
            severity="tip" if case.channel in BRIEF else None,
        )


@lru_cache(maxsize=512)
def _says_so(sentence: str) -> bool:
    left = _NOT_INTEREST.sub(" ", sentence)
    return bool(_INTEREST.search(left) or (_WOULD.search(left) and _THERE.search(left)))


@lru_cache(maxsize=512)
def _says_so_otherwise(sentence: str) -> bool:
    return bool(_OTHERWISE.search(_NOT_INTEREST.sub(" ", sentence)))


_PLAIN = "Dear Denise,\n\nThank you for showing me how the mobile library chooses its stops. {}\n\nAmara Fields"

RULE = Rule(
    id="interest",
    severity="should",
    reason="Thanks alone can read as a polite goodbye; say in a sentence that you would like to do the work.",
    source="iowa",
    check=_check,
    kinds=frozenset({"thank-you"}),
    channels=ALL_CHANNELS - {"linkedin-request"},
    flags=(
        Example(_PLAIN.format("The map was clear. I look forward to hearing from you."), whole=True),
        Example(_PLAIN.format("I would like to thank Ruth for the tour as well."), whole=True),
        Example(_PLAIN.format("I would test both ends. Whoever becomes your librarian is fortunate."), whole=True),
    ),
    passes=(
        Example(_PLAIN.format("I would be glad to drive it."), whole=True),
        Example(_PLAIN.format("The Outreach Librarian post appeals to me."), whole=True),
        Example(_PLAIN.format("I shall be happy if I am selected for the post."), whole=True),
        Example(_PLAIN.format("You would not have to ask me twice."), whole=True),
        Example(_PLAIN.format("The map was clear."), whole=True, given={"reflection": {"want_it": "unsure"}}),
    ),
)
