"""One better answer at most, and no apology for nerves."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Remark, Rule, on

_SORRY = "{} draws the eye to it. Give the better answer and leave the apology out."
_NERVES = "{} tells them what they may not have noticed. Leave it out."

_TABLE = phrases(
    (
        _SORRY,
        r"""
        (?:i'm|i am|i was|so|very|truly|deeply) sorry(?! (?:to (?:hear|leave|say goodbye|miss)|not to|that (?:you|your|we)|for your))
        sorry (?:for (?:my|being|rambling|talking|going|not|the)|that i|if i|about my)
        apologi[sz](?:e|ing)
        my apologies
        apologies for
        please (?:excuse|forgive)
        forgive me
        i should(?: really)? have (?:said|mentioned|told|answered|explained|asked)
        i wish i(?: had|'d) (?:said|mentioned|told|answered|explained)
        i (?:couldn't|could not|failed to|was unable to) answer
        """,
    ),
    (
        _NERVES,
        r"""
        (?:i was|i am|i'm|i felt|being|a bit|a little|so|too|very|rather|quite|because of my|my) nerv(?:ous(?:ness)?|es)(?= (?:and|but|when|at|about|during|today|in|to|that|because)\b|[.,;!?]|$)
        i (?:froze|blanked|panicked|rambled|fumbled|choked)(?! the| a| it)
        (?:my )?mind went blank
        went blank
        tongue-tied
        i stumbled(?! (?:upon|on|across))
        i (?:messed|screwed) up
        blew (?:it|the (?:interview|question))
        bombed
        flustered
        (?:wasn't|was not|not) (?:at )?my best
        (?:not|n't) do (?:my best|myself justice|very well|well)
        (?:did not|didn't) (?:come across|perform|interview) (?:well|as)
        (?:poor|bad|weak|terrible|awful|clumsy) (?:answer|interview|performance|impression)s?
        """,
    ),
)  # fmt: skip
_UNSAID = re.compile(
    r"\b(?:forgot|neglected|failed|omitted|did(?:n['’]t| not) (?:get|manage|have (?:a chance|time|the chance)|"
    r"think)) (?:round )?(?:to )?(?:say\w*|mention\w*|tell\w*|add\w*)",
    re.IGNORECASE,
)


def _check(case: Case) -> Iterator[Remark]:
    yield from anywhere(_TABLE)(case)
    unsaid = [case.parts.main.at(m) for m in case.parts.main.matches(_UNSAID)]
    if len(unsaid) > 1:
        yield on(unsaid[1], "Two things left unsaid are one too many. Keep the one that matters most to this reader.")


RULE = Rule(
    id="recovery",
    severity="should",
    reason="A better answer helps; apologies and nerves only remind them of the stumble.",
    source="hrcap",
    check=_check,
    kinds=frozenset({"thank-you", "coordinator"}),
    flags=(
        "«I am sorry» about the question on budgets.",
        "I «apologise» for the mix-up.",
        "«I was nervous» and it showed.",
        "«I froze» when you asked about budgets.",
        "«I should have mentioned» the van licence.",
        "It «was not my best» morning.",
        "I forgot to mention that I drive. I also «forgot to say» that I sing.",
    ),
    passes=(
        "Asked again, I would say that I plan the stops by ear.",
        "I did not get to say that I also drive a van.",
        "I was sorry to hear that the branch closed.",
        "I froze the stock list each Friday, and calmed nervous readers.",
        "I stumbled upon the reading room.",
    ),
)
