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
    r"\b(?:interested|(?:my|of|great|real|strong|much) (?:\w+ )?interest|interests? me|excit\w*|enthusias\w*|eager\w*|keen\w*|forward to|"
    r"hop(?:e|ed|ing) (?:to\b|that (?:I|we)\b|I\b|we\b|for (?:this|the|a) (?:job|role|post|place|chance|work|part))|hopeful|I(?:['’]d)? (?:\w+ ){0,2}want(?:ed)?\b|wants? (?:this|the|that) (?:job|role|post)|join\w*|appeal\w*|"
    r"draws me|drawn to|draws|tempt\w*|motivat\w*|inspir\w*|dream|convinced|belong\w*|see myself|picture myself|offer(?:ed)? me|say yes|"
    r"I (?:would|should|could) \w+|I['’]d \w+|(?:it|this) would|would be (?:a |an |my )?(?:\w+ )?(?:pleasure|privilege|honou?r|joy|delight)|made for|"
    r"(?:glad|happy|proud|delighted|pleased|lucky|thrilled|honou?red|ready|sure|certain) (?:to|enough|that)|"
    r"(?:joy|pleasure|privilege|honou?r) to|kind of (?:work|job|place|team)|exactly the|what I(?: am|['’]m) (?:after|looking)|"
    r"my (?:first|next)|cannot wait|can['’]t wait|right (?:place|job|next))\b",
    re.IGNORECASE,
)


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
    return bool(_INTEREST.search(_NOT_INTEREST.sub(" ", sentence)))


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
    ),
    passes=(
        Example(_PLAIN.format("I would be glad to drive it."), whole=True),
        Example(_PLAIN.format("The Outreach Librarian post appeals to me."), whole=True),
        Example(_PLAIN.format("The map was clear."), whole=True, given={"reflection": {"want_it": "unsure"}}),
    ),
)
