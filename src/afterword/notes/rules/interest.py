"""Says that you want the job, where you do."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.notes.reading import Case
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import ALL_CHANNELS, BRIEF, Remark, Rule

_NOT_INTEREST = re.compile(
    r"(?:would|['’]d) like to (?:thank|express|say|extend)|forward to (?:hear\w*|your (?:reply|answer|response))|"
    r"hope (?:this|your|you(?: are|['’]re| have| had))|(?:would|should|could) (?:say|hold|have|appreciate)",
    re.IGNORECASE,
)
_INTEREST = re.compile(
    r"\b(?:interested|(?:my|of|great|real|strong|much) (?:\w+ )?interest|interests? me|excit\w*|enthusias\w*|eager\w*|"
    r"keen\w*|forward(?: \w+){0,2} to|hop(?:e|ed|ing) (?:to\b|that (?:I|we)\b|I\b|we\b|for (?:this|the|an?|it)\b)|hopeful|I(?:['’]d)? (?:\w+ ){0,2}want(?:ed)?\b|wants? (?:this|the|that) (?:job|role|post)|join\w*|appeal\w*|"
    r"draws me|drawn|tempt\w*|motivat\w*|dream|belong\w*|see myself|picture myself|offer(?:ed)? me|say yes|"
    r"(?:would|['’]d) (?:\w+ ){0,3}(?:love|like|enjoy|relish|welcome)\b|"
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


def _check(case: Case) -> Iterator[Remark]:
    if case.interview.reflection.want_it != "yes" or not case.parts.words:
        return
    if not any(_says_so(sentence.text) for sentence in case.parts.sentences):
        yield Remark(
            "Nothing here says that you want the job. One plain sentence will do: what would you look forward to?",
            severity="tip" if case.channel in BRIEF else None,
        )


@lru_cache(maxsize=512)
def _says_so(sentence: str) -> bool:
    left = _NOT_INTEREST.sub(" ", sentence)
    return bool(_INTEREST.search(left) or (_WOULD.search(left) and _THERE.search(left)))


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
        Example(_PLAIN.format("The map was clear."), whole=True, given={"reflection": {"want_it": "unsure"}}),
    ),
)
