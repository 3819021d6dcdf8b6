"""No complaint, no blame, no argument."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules import meanings
from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Remark, Rule

_BLAMES = "{} finds fault with them. Whatever happened, it does not belong in this note; take it out."
_ARGUES = "{} argues with their decision. It is made; thank them and leave the door open."
_OTHERS = "{} speaks ill of somebody, and they will wonder what you say of them. Take it out."

_NEGATIVE = (
    "unfair|biased|unprofessional|rude|disrespectful|discriminatory|insulting|offensive|dismissive|condescending|patroni[sz]ing|unacceptable|hostile|"
    "impolite|inappropriate|unreasonable|disorgani[sz]ed|chaotic|hopeless|useless|ridiculous|pointless|absurd|"
    "irrelevant|confusing|unclear|humiliating|a joke|a shambles|a disgrace|a mess|a nightmare|a disaster|a farce|not fair|not right|not professional"
)
"""What nobody likes to hear of themselves; @@ in the table below."""

_TABLE = phrases(
    (
        _BLAMES,
        r"""
        ^with (?:all |all due |due |the greatest |great |the utmost )?respect,
        you (?:must have |may have |clearly |seem to have )?(?:misunderstood|misheard|misread|misjudged|ignored|interrupted)
        you (?:seemed?|appeared|looked|sounded) (?:\w+ ){0,2}(?:distracted|bored|uninterested|disinterested|annoyed|impatient|hostile|cold|dismissive|unfriendly|rushed|arrogant|confused|aggressive|condescending|unprepared|irritated|sceptical of me)
        you (?:did not|didn't|never|barely|hardly|failed to|forgot to|refused to) (?:\w+ly )?(?:really |even |bother to |bother |want to |care to |seem to |once )*(?:listen|hear me|let me|allow me|read (?:my|the|it)|look (?:at (?:my|me)|up)|understand (?:me|my|what i)|pay attention|take (?:me|my \w+) seriously|give me|introduce (?:yourself|me)|apologi[sz]e|look me in)
        you should(?:n't| not)?(?: really| at least| perhaps)? have(?! seen| heard| been there)
        (?:which )?you (?:could|might)(?: really| at least| perhaps)? have (?:at least |perhaps |really )?(?:noticed|warned|let me|listened|prepared|told me (?:so|that|before|earlier))
        (?:found|thought|considered|felt) (?:that )?(?:some of |most of |all of )?(?:you|your \w+|the (?:interview|questions?|process|test|panel|tone|delay|wait))(?: \w+){0,3}? (?:@@)
        (?:last|previous|other|first|old) (?:place|company|shop|firm|job|school|office)(?: where| that)? (?:i (?:worked|was)(?: at| for| in)? )?(?:is|was|were) (?:\w+ly |so |very |a complete |a bit |quite )*(?:@@|terrible|awful|horrible|toxic|hell)
        (?:nobody|no one|no-one) (?:even )?(?:had )?(?:told|warned|informed) me (?:that there would|there would|in advance|beforehand|it would|to bring|to expect)
        you never (?:gave|let|called|answered|listened to|looked at) me
        i (?:was|am|felt|feel) (?:\w+ )?(?:insulted|offended|ignored|humiliated|patroni[sz]ed|disrespected|judged|let down|cheated|mistreated|dismissed|talked down)
        (?:disappoint(?:ed|ing)|annoy(?:ed|ing)|frustrat(?:ed|ing)|upset(?:ting)?|unhappy|angry|irritated) (?:that|by|with|about|at) (?:you|your|the (?:interview|process|way|questions?|panel|delay|wait|tone))
        (?:don't|do not|didn't|did not) (?:think|feel|believe|find)(?: that)? you (?:really |ever |quite |fully )?(?:understood|listened|heard me|gave me|read my|took me)
        (?:you|they|he|she) kept (?:looking at (?:your|the|his|her) (?:phone|watch|screen|computer|clock)|interrupting|checking|yawning|typing|changing)
        looking at your (?:phone|watch)
        (?:your|the) (?:test|questions?|form|task|exercise|instructions?) (?:had|contained|was full of|were full of|made no sense|was wrong|were wrong)
        my (?:last|present|previous|former|old|current) (?:boss|manager|employer|supervisor|company|team|colleagues) (?:never (?:listened|cared|supported|had a (?:kind|good) word|thanked|trusted|understood|respected|appreciated)|did(?:n't| not) (?:care|listen|respect|understand))
        (?:it|that|this) is a (?:pity|shame) (?:that )?you
        (?:got|had|have|formed|left with|gained) (?:the |a )?(?:wrong|false|mistaken|poor) (?:impression|idea|picture|end of)
        (?:did not|didn't) help that
        (?:nobody|no one|no-one) (?:had )?(?:bothered|thought) to
        (?:you|the panel|your \w+|they|nobody|no one) (?:misread|mixed up|overlooked|dismissed|rejected|twisted|lost|cut me off|talked over|talked down)
        better(?: |-)(?:prepared|organi[sz]ed|informed|trained) (?:panel|interviewers?|questions?)
        if (?:only )?(?:you|the panel|the interviewers?) had (?:only )?(?:listened|let me|read my|given me|prepared|allowed me|asked the right)
        (?:too|so) (?:late|disorgani[sz]ed|badly|poorly)(?= (?:to start|organi[sz]ed|run|prepared|planned)\b)
        (?:interview|day|process|test|visit|morning|afternoon|it|everything|company|place) (?:is|was) (?:\w+ly |so |very )*(?:badly|poorly) (?:organi[sz]ed|run|prepared|planned|managed|handled)
        you (?:clearly )?(?:failed to|did not listen|didn't listen|kept me waiting|kept interrupting|made a mistake)
        you (?:did not|didn't|never) (?:let|give|gave|allow|allowed) me
        you (?:are|were|are being|were being) (?:\w+ )?(?:wrong|mistaken|unfair|rude|unprofessional|unprepared|biased)
        (?:kept|left) me waiting
        (?:(?<=i was )|(?<=i got )|(?<=being )|(?<=was then )|(?<=i had been )|(?<=i have been )|(?<=we were )|^)(?:kept|left) waiting
        waste of (?:my )?time
        wasted my time
        (?:was|is) your (?:fault|mistake)
        misunderstood (?:me|my)
        i (?:was|feel|felt) misunderstood
        (?<!in )(?<!of )(?<!from )(?:you|your \w+|decision|process|interview|interviewers?|questions?|panel|test|receptionist|tone) (?:all |both )?(?:is|was|are|were|being|felt|seems?|seemed|sounded) (?:\w+ly |so |very |quite |rather |just |a bit |a little |too |most |simply )*(?:@@)
        (?:was|were|is|felt) not (?:a )?(?:very )?fair(?: one)?(?= to\b|[.,;!?]|$)
        (?:wasn't|weren't|isn't) (?:a )?(?:very )?fair(?: one)?(?= to\b|[.,;!?]|$)
        (?<!people )(?<!customers )(?<!patients )(?<!callers )(?<!guests )(?<!parents )(?<!they )(?<!drivers )(?<!customer )(?<!patient )(?<!caller )(?<!guest )(?<!client )(?<!clients )(?<!somebody )(?<!someone )(?:was|were|so|very|quite|rather) (?:rude|disrespectful|unprofessional)(?= to\b|[.,;!?]|$)
        discriminated against
        unfair(?:ly)? (?:to|towards) me
        treated (?:me )?unfairly
        disappoint(?:ed|ing) (?:in|by|with|at|that) (?:you|your|how|the (?:interview|process|way|questions?|panel))
        (?:your|those) (?:trick|confusing|irrelevant|unclear|inappropriate|unfair) questions?
        """.replace("@@", _NEGATIVE),
    ),
    (
        _ARGUES,
        r"""
        reconsider (?:your|the|this) decision
        (?:disagree|do not agree|don't agree|cannot agree|can't agree|can't accept|cannot accept|did not agree|didn't agree) with (?:your (?:decision|judg\w+|choice|assessment|view of me|opinion of me|verdict|result|feedback|reasons?)|the (?:decision|result|outcome|verdict|way)|this decision|how you)
        your decision (?:is|was) (?:\w+ )?(?:wrong|unfair|a mistake)
        made (?:a|the) (?:wrong|bad|poor) (?:decision|choice)
        why you (?:chose|picked|hired|selected|rejected|turned|did not|didn't) (?:to )?(?:someone|somebody|another|me|hire|choose|select|pick)
        i deserved?(?= (?:the|this|a|an|to|better|it)\b)
        should have (?:hired|chosen|picked|selected|offered) me
        (?:you will|you'll) regret
        (?<!for )your loss
        (?:was|am) (?:clearly |much |far |obviously )?(?:more|better) qualified
        (?:cannot|can't|do not|don't|fail to|failed to|hard to|difficult to|struggle to) (?:quite |really )?(?:understand|see|grasp|fathom|accept|believe) (?:why|how|that) [^.?!]{0,60}(?:chosen|hired|preferred|appointed|picked|selected|promoted|got the (?:job|place|post))
        (?:chosen|hired|preferred|appointed|picked|selected|promoted) (?:over|ahead of|instead of) me
        (?:more|better) (?:qualified|suited) than
        better (?:candidate )?than (?:the (?:person|one|candidate)|whoever|anyone|him|her)
        """,
    ),
    (
        _OTHERS,
        r"""
        my (?:last|previous|former|old|current|ex-?) ?(?:boss|manager|employer|company|job|team|colleagues?|workplace) (?:\w+ ){0,4}(?:terrible|awful|incompetent|toxic|horrible|unfair|rude|bull(?:y|ied|ying)|useless|hopeless|a nightmare|never (?:listened|cared|supported))
        my (?:boss|manager|supervisor) (?:was|is) (?:\w+ ){0,2}(?:bully|terrible|awful|incompetent|toxic|rude|lazy|useless|horrible|nightmare)
        my (?:last|present|previous|former|old|current|ex-?) ?(?:boss|manager|employer|company|firm|job|team|colleagues?|workplace|supervisor|school|hospital|place) (?:is|was|are|were|has been|have been) (?:\w+ ){0,2}(?:bull(?:y|ies)|badly|poorly|unfair|chaotic|chaos|dishonest|disorgani[sz]ed|mean|cruel|stupid|idiots?|tyrant|mess|joke|boring|dead end|impossible|unbearable|sexist|racist|abusive|liars?)
        (?:cannot|can't) wait to (?:leave|get out of|get away|escape|quit)
        (?:hate|can't stand|cannot stand|fed up with|sick of|tired of|escape from|get away from) my (?:\w+ )?(?:job|boss|manager|company|colleagues|employer|work|team|place)
        (?:toxic|terrible|horrible|awful|incompetent) (?:boss|manager|employer|company|workplace|team|colleagues?)
        """,
    ),
)  # fmt: skip

_RETOLD = re.compile(
    r"(?:thank you[^.]{0,20} for (?:tell|say|explain|warn)|you (?:told|said|explained|described|mentioned|warned|admitted)\b|"
    r"(?:it|i|we) (?:was|am|were) (?:\w+ )?(?:good|kind|glad|grateful|helpful|useful|interesting|interested|pleased)\b[^.]{0,12} "
    r"(?:to (?:hear|learn|know|tell me)|for telling me) (?:why|when|where|how|what|who|which|that)\b)"
    r"(?!.*(?:\b(?:but|yet|then|not|never|nobody|no|instead|still)\b|n['’]t\b|\b(?:weeks?|days?|\w+day|minutes|hours?|[ap]m|o['’]clock) and\b|\band (?:it has|now)\b))",
    re.IGNORECASE,
)
"""What they found fault with themselves, and nothing against it."""
_look = anywhere(_TABLE, meanings.reader("blame", {"blames": _BLAMES, "argues": _ARGUES, "others": _OTHERS}))


def _check(case: Case) -> Iterator[Remark]:
    retold = [s for s in case.parts.sentences if _RETOLD.match(s.text)]
    for remark in _look(case):
        if not any(s.start <= remark.start < s.end for s in retold):
            yield remark


RULE = Rule(
    id="blame",
    severity="must",
    reason="Even where you are right, a reproach is all that will be remembered.",
    source="bi",
    check=_check,
    flags=(
        "I think «you misunderstood» my answer.",
        "I was «kept waiting» for an hour.",
        "The «process was unfair» to older readers.",
        "Please «reconsider your decision» about me.",
        "I believe «I deserved» the post.",
        "My «toxic manager» is why I left.",
        "I was «disappointed with the way» the talk went.",
    ),
    passes=(
        "You never asked for a list, and I liked that.",
        "You told me that some find the test unfair, and I could see why you kept it.",
        "The unfair reputation of libraries is one thing I would like to change.",
        "I am sorry for your loss.",
        "The readers were disappointed when the van broke down, and came back anyway.",
        "A misunderstood map is still a map.",
    ),
)
