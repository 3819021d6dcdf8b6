"""One better answer at most, and no apology for nerves."""

import re
from collections.abc import Iterator
from dataclasses import replace

from afterword.notes.reading import Case
from afterword.notes.rules import meanings
from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Remark, Rule, on

_SORRY = "{} draws the eye to it. Give the better answer and leave the apology out."
_NERVES = "{} tells them what they may not have noticed. Leave it out."

_MORE = "{}: two things left unsaid are one too many. Keep the one that matters most to this reader."

_TABLE = phrases(
    (
        _SORRY,
        r"""
        (?:i'm|i am|i was|so|very|truly|deeply) sorry(?! (?:to (?:hear|leave|lose|say goodbye|miss|go)|not to|that (?:you|your|we)|for your|when|(?:that )?i (?:had|have) to (?:leave|go|miss|rush)))
        (?:kicked|kicking|kick) myself
        i(?:'m| am| was| feel| felt)(?: \w+)? (?:embarrassed|ashamed|mortified)
        i regret (?:my|that i|not|saying|what i|how i)
        made (?:a )?(?:mess|hash|fool|bad job) of (?:it|that|this|things|myself|(?:my|the|that|your)(?: \w+)? (?:answers?|questions?|interview|test|task|presentation|examples?))
        (?:hope|trust) (?:that )?you (?:can|could|will|would) (?:overlook|forgive|forget|ignore|look past|excuse|see past)
        (?:please )?(?:overlook|ignore|disregard|forget) (?:my|what i)
        i (?:got|had) (?:it|that|this|them|the \w+) (?:all |completely |quite )?wrong(?! once)
        i (?:know|fear|worry|am afraid|feel|realise|realize)(?: that)? (?:i|my \w+) (?:did(?:n't| not)|could(?:n't| not)|was(?:n't| not)|went|was|let|talked|spoke|gave|must have) (?:\w+ )?(?:badly|poorly|well|enough|too much|too long|too fast|weak|vague|wrong|awkward|seemed|down|a bad|a poor)
        i (?:usually|normally|generally|can|could|would) (?:\w+ )?(?:do|am|perform|answer|speak|interview|be) (?:so |far |a lot |much )?better(?= than| with| when|[.,;!?]|$)
        could have (?:done|answered|said|put) (?:it |that |this |things )?(?:much |far |so )?better
        sorry (?:for (?:my|being|rambling|talking|going|not|the)|that i(?! (?:had|have) to (?:leave|go|miss|rush))|if i|about my)
        apologi[sz](?:e|ing)(?! to (?!you\b))
        my apologies
        apologies for
        please (?:excuse|forgive)
        forgive me
        i should(?: really)? have (?:answered|explained)(?: \w+){0,3} (?:better|differently|more)
        i wish (?:that )?i(?: had|'d| could have) (?:\w+ )?(?:said|mentioned|told|answered|explained|given|done|put|prepared|thought of|asked|been (?:less|more|clearer|calmer))
        (?:i'm|i am) afraid (?:that )?(?:i|my \w+) (?:talk|spoke|went|was|were|did|could|gave|said|rambled|must)\w*
        (?:talked|spoke|went on|rambled|said|chatted|babbled) (?:\w+ )?too (?:much|long|fast|quickly|little|quietly|softly)
        my (?:answers?|performance|presentation|examples?|explanations?|reply|interview)(?: \w+){0,5} (?:was|were) (?:\w+ ){0,2}(?:weak|poor|bad|vague|thin|confused|muddled|clumsy|wrong|awful|terrible|incomplete|unclear|confusing|too (?:long|short|vague)|not (?:good|great|clear))
        my (?:stutter|stammer|nerves|nervousness|shyness|bad english|poor english)
        (?:did(?:n't| not)|won't|will not) (?:put you off|count against me)
        not (?:do|did|give|gave) (?:my(?:self)? )?(?:best|justice|a good|the best|a great)
        (?:poorly|badly) (?:answered|phrased|explained|put|expressed)
        (?:answered|phrased|explained|put|expressed)(?: \w+){0,3} (?:poorly|badly|clumsily|awkwardly)
        (?:made|gave|left) (?:you )?(?:a |such a )?(?:poor|bad|weak|terrible|wrong|awkward) (?:impression|answer|start|first)
        (?:second|another|one more) chance to (?:answer|show|prove|interview|explain)
        i (?:couldn't|could not|failed to|was unable to) answer
        """,
    ),
    (
        _NERVES,
        r"""
        (?<!once )(?:i was|i am|i'm|i felt|being|a bit|a little|so|too|very|rather|quite|because of my|my) nerv(?:ous(?:ness)?|es)(?= (?:and|but|when|at|about|during|today|in|to|that|because)\b|[.,;!?]|$)
        i (?:froze|blanked|panicked|rambled|fumbled|choked)(?! the| a| it)
        (?:my )?mind (?:went|was|goes) (?:completely |totally )?(?:blank|empty)
        (?:went|drew a|gone) blank
        tongue-tied
        (?:bundle|bag) of nerves
        nerves (?:got|took|were)
        stage fright
        (?:lost|losing) my (?:thread|nerve|train of thought)
        (?:went|fell|fall) to pieces
        (?:my|hands|voice) (?:\w+ )?(?:hands|voice|knees)? ?(?:was|were)? ?(?:shaking|trembling)(?: hands| voice)?
        i (?:was|felt|am|came) (?:\w+ )?(?:under|ill|badly|poorly|not (?:well|properly)|un)(?:-| )?prepared
        i (?:waffled|babbled|mumbled|stammered|dried up|clammed up|tripped over (?:my|a)|went on too long)
        let (?:myself|you) down
        (?:did not|didn't) (?:do myself|show (?:my|what)|get across|make sense|express)
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
    r"think)) (?:round )?(?:to )?(?:say\w*|mention\w*|tell\w*|add\w*)"
    r"|\bI (?:should|ought to|could|might)(?: really| also)? have (?:said|mentioned|told|added|asked)",
    re.IGNORECASE,
)


_TAKEN_AWAY = re.compile(
    r"\b(?:you|your \w+|he|she|they|the (?:team|panel|room|two of you)|all of you|everybody|everyone|[A-Z]\w+)(?: \w+){0,2} "
    r"(?:made (?:it|me|that|us|the \w+)(?: \w+)? (?:eas\w+|comfortable|at home|at ease|laugh|smile|welcome|relax\w*|forget|calm|pleasant|fun)|"
    r"put (?:me|us)(?: \w+)? at (?:my |our )?ease|(?:settled|calmed|relaxed|steadied|disarmed) (?:me|us|my nerves))"
    r"|\b(?:left|went home|came (?:out|away)|walked out|finished)(?: \w+)? (?:laughing|smiling|happy|calm\w*|at ease|excited|grinning|glad)",
)
"""“I was nervous, and you made it easy” thanks them."""
_look = anywhere(_TABLE, meanings.reader("recovery", {"sorry": _SORRY, "nerves": _NERVES, "more": _MORE}))


def _check(case: Case) -> Iterator[Remark]:
    eased = [s for s in case.parts.sentences if _TAKEN_AWAY.search(s.text)]
    yield from (r for r in _look(case) if not any(s.start <= r.start < s.end for s in eased))
    unsaid = [case.parts.main.at(m) for m in case.parts.main.matches(_UNSAID)]
    if len(unsaid) > 1:
        said = "Two things left unsaid are one too many. Keep the one that matters most to this reader."
        yield replace(on(unsaid[1], said), sure=True)


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
        "I should have said that I drive, and «I should have mentioned» the licence.",
        "It «was not my best» morning.",
        "I forgot to mention that I drive. I also «forgot to say» that I sing.",
    ),
    passes=(
        "Asked again, I would say that I plan the stops by ear.",
        "I did not get to say that I also drive a van.",
        "I was sorry to hear that the branch closed.",
        "I froze the stock list each Friday, and calmed nervous readers.",
        "I stumbled upon the reading room.",
        "I was nervous about meeting four people, and you made it easy.",
    ),
)
