"""Asks for no verdict and makes no work."""

from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules import meanings
from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import ALL_KINDS, Remark, Rule

_VERDICT = "{} presses for an answer. They will write when they can; leave it out."
_WORK = "{} gives the reader something to do. A thank-you asks for nothing; leave it out."
_OFFERS = "{} can read as a threat. Tell them of a deadline in a message of its own, if you have one."
_PLEADS = "{} pleads. What you did and said speaks for you; leave it out."

_TABLE = phrases(
    (
        _VERDICT,
        r"""
        (?:need|needs|have|want|would like|wish|hope) to know (?:your \w+ |the \w+ )?(?:by|before|soon|whether i|if i|quickly|this|as soon|within)
        (?:need|expect|require|must have|(?<!was )(?<!were )(?<!is )(?<!are )(?<!is to )wait(?:ing)? for|hop(?:e|ing) for|await) (?:an?|your|the|some) (?:\w+ )?(?:answer|decision|reply|response|verdict|result|confirmation)
        (?:appreciate|hope for|hoping for|await|expect|need|want|like|request|grateful for|forward to) (?:an? |your |some )?(?:very )?(?:quick|prompt|speedy|swift|fast|immediate|positive|favou?rable|rapid) (?:decision|answer|reply|response|feedback|outcome|result|turnaround)
        (?:in|to) my favou?r
        wait(?:ing)? (?:impatiently|anxiously|eagerly|desperately)
        (?:please|kindly|do) (?:do )?(?:inform|notify|update|advise|get back to|come back to|write back|answer|keep me)(?= me| to me| soon| as| by| within| quickly|[.,;!?]| posted| informed| updated)
        (?:inform|notify|update|advise) me (?:of|about|on|when|if|whether|by|as soon|soon)
        tell me (?:soon|by|as soon|whether i|if i|when i|how i)
        (?:get|come) back to me (?:soon|quickly|by|within|this|as|with|before|today|tomorrow|at)
        (?:have not|haven't|still not|not) (?:yet )?heard (?:back|from you|anything)
        do you (?:already )?(?:know|have) (?:yet |already )?(?:whether|if|when|who|any news|a decision)
        (?:any|some) (?:news|update|word)(?: yet| soon| for me)?(?=[.,;!?]|$| on| about)
        (?:it is|this is|rather|quite) urgent
        what (?:are|were) my chances
        how (?:did i do|i did|i performed|many (?:other )?candidates)
        let me know (?:your|of your|about your|the (?:decision|outcome|result)|what you (?:decide|think)|when|as soon|how i did)
        (?:let me know|tell me|know) (?:if|whether) i (?:got|have|am|was|will)
        when (?:can|will|should|may|might|could) i (?:expect|hear)
        how soon (?:will|can|you)
        when (?:will you|you will|you'll|do you expect to) (?:decide|make|reach)
        as soon as possible
        asap
        at your earliest convenience
        (?:await|awaiting|expect|expecting|look(?:ing)? forward to|hope for|hoping for) (?:a |an |your )?(?:positive|favou?rable|prompt|quick|speedy|early|swift)
        expect(?:ing)? to hear (?:from|back|by|soon)
        hear (?:back )?(?:from you )?(?:by|before|within|this week|tomorrow)
        have you (?:already )?(?:made|reached|come to|taken) (?:a|your) decision
        did i get the (?:job|role|position)
        please (?:call|phone|ring|reply|respond|confirm|get back|give me a call|hurry)(?! (?:to )?(?:me )?(?:if|should|with any|at any))
        kindly (?:revert|reply|confirm|respond|let me know)
        i(?: will|'ll| plan to| intend to| would like to) (?:call|phone|ring|stop by|drop by|come by) (?:you|your|again|on|in|next|this|the)
        """,
    ),
    (
        _WORK,
        r"""
        (?:could|can|would|will) you (?:please |kindly |possibly |perhaps )?(?:send|forward|introduce|review|look at|tell me|let me know|confirm|share|put in|recommend|connect|give me|provide|call|reply|check)
        (?:would|do) you mind
        (?:would|will|are|might) you be able to
        are you able to
        would it be possible (?:to|for you)
        (?:i|we) (?:would|'d) (?:be grateful|appreciate it|like it) if you (?:could|would) (?:send|call|give|tell|let|look|review|read|forward|introduce|put|write|confirm|reply|answer|share)
        put (?:in )?a (?:good |kind )?word
        (?:good|kind) word (?:for me|with|in for)
        (?:be|act as|serve as) (?:a|my) (?:reference|referee)
        do me (?:a|the|one) favou?r
        (?:can|could|may) i count on
        (?:could|can|would|will) you (?:please |kindly )?(?:pass|hand|give|show|mention) (?:on )?my (?:cv|r[eé]sum[eé]|application|details|name|letter|portfolio)
        (?:can|could|may|might) i ask you (?:to|for)
        i (?:need|want|would like|'d like) you to(?! know| have| see| feel)
        (?:forward|pass on|send on|circulate|share) my (?:cv|r[eé]sum[eé]|application|details|portfolio)
        please (?:send|forward|review|introduce|share|find time|have a look|take a look|look at)
        """,
    ),
    (
        _OFFERS,
        r"""
        (?:another|other|several|two|competing|a second|a rival) (?:job )?offers?
        (?:been|was|am being) offered (?:another|a second|two) (?:\w+ )?(?:jobs?|positions?|posts?|roles?|contracts?)
        (?:please |do )?be quick
        (?:i|we) (?:cannot|can't|can not) wait (?:long|for ever|forever|much|any longer|until)
        (?:hear|answer|know|decide|decision|reply|news|respond)(?: \w+){0,5} (?:by|before|until) (?:the |this |next )?(?:weekend|friday|monday|tuesday|wednesday|thursday|tomorrow|tonight|end of)
        (?:other|another|several|two|three|rival|your competitors?) (?:other )?(?:companies|company|employers?|firms?|places?|schools?|hospitals?) (?:are |is |have |has |who are |that are |also )?(?:waiting|wait|interested|want|wants|asking|after me|made me|have made|offered)
        (?:waiting|wait) for my (?:answer|reply|decision)
        have to (?:answer|decide|tell) (?:them|another|elsewhere)
        offers? (?:from|with) (?:another|other)
        """,
    ),
    (
        _PLEADS,
        r"""
        (?:please )?(?:hire|choose|pick|select) me(?= for|[.,;!?]|$| and| please)
        (?:beg|implore|urge) you
        (?:do not|don't) (?:forget me|disappoint me|overlook me|let me down)
        give me (?:the|this|a) (?:job|chance|role|position)
        need this job
        (?:won't|will not|'ll never) regret
        """,
    ),
)  # fmt: skip

_HARD = {"harder": _VERDICT, "pleads": _PLEADS, "offers": _OFFERS}
_SAYS = _HARD | {"verdict": _VERDICT, "work": _WORK}
_first = anywhere(_TABLE, meanings.reader("pressure", _SAYS | {"feedback": _WORK}))
_refused = anywhere(_TABLE, meanings.reader("pressure", _SAYS))
_again = anywhere(phrases(("", "(?!)")), meanings.reader("pressure", _HARD))


def _check(case: Case) -> Iterator[Remark]:
    """Whoever was refused may ask what they could have done better; whoever asks again may ask how things stand."""
    check = {"after-rejection": _refused, "follow-up": _again}.get(case.kind, _first)
    yield from check(case)


RULE = Rule(
    id="pressure",
    severity="should",
    reason="Pressing for a verdict, or asking for a favour, turns thanks into a demand.",
    source="muse",
    check=_check,
    kinds=ALL_KINDS - {"withdrawal"},
    flags=(
        "Please «let me know your» decision.",
        "«When can I expect» an answer?",
        "I hope to hear «as soon as possible».",
        "I am «looking forward to a positive» reply.",
        "«Could you send» me the list of stops?",
        "I have «another offer» to answer.",
        "«I will call you» on Monday about it.",
        "You «won't regret» it.",
    ),
    passes=(
        "Please let me know if I can send anything else.",
        "I look forward to hearing from you.",
        "Could you pass my thanks on to Ruth?",
        "Please call me if you would like to see the van.",
        "You offered another cup of tea, which I remember.",
    ),
)
