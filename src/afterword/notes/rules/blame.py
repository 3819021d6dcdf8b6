"""No complaint, no blame, no argument."""

from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Rule

_BLAMES = "{} finds fault with them. Whatever happened, it does not belong in this note; take it out."
_ARGUES = "{} argues with their decision. It is made; thank them and leave the door open."
_OTHERS = "{} speaks ill of somebody, and they will wonder what you say of them. Take it out."

_TABLE = phrases(
    (
        _BLAMES,
        r"""
        you (?:must have |may have |clearly |seem to have )?(?:misunderstood|misheard|misread|misjudged|ignored|interrupted)
        you (?:clearly )?(?:failed to|did not listen|didn't listen|kept me waiting|kept interrupting|made a mistake)
        you (?:did not|didn't|never) (?:let|give|gave|allow|allowed) me
        you (?:are|were|are being|were being) (?:\w+ )?(?:wrong|mistaken|unfair|rude|unprofessional|unprepared|biased)
        (?:kept|left) (?:me )?waiting
        waste of (?:my )?time
        wasted my time
        (?:was|is) your (?:fault|mistake)
        misunderstood (?:me|my)
        i (?:was|feel|felt) misunderstood
        (?:it|this|that|decision|process|interview|questions?|panel|test|which) (?:is|was|were|felt|seems?|seemed) (?:\w+ )?(?:unfair|biased|unprofessional|rude|disrespectful|discriminatory)
        (?:was|were|is|felt) not (?:a )?(?:very )?fair(?: one)?(?= to\b|[.,;!?]|$)
        (?:wasn't|weren't|isn't) (?:a )?(?:very )?fair(?: one)?(?= to\b|[.,;!?]|$)
        (?:was|were|so|very|quite|rather) (?:rude|disrespectful|unprofessional)(?= to\b|[.,;!?]|$)
        discriminated against
        unfair(?:ly)? (?:to|towards) me
        treated (?:me )?unfairly
        disappoint(?:ed|ing) (?:in|by|with|at|that) (?:you|your|how|the (?:interview|process|way|questions?|panel))
        (?:your|those) (?:trick|confusing|irrelevant|unclear|inappropriate|unfair) questions?
        """,
    ),
    (
        _ARGUES,
        r"""
        reconsider (?:your|the|this) decision
        (?:disagree|do not agree|don't agree|cannot agree|can't accept) with (?:your|the|this) decision
        your decision (?:is|was) (?:\w+ )?(?:wrong|unfair|a mistake)
        made (?:a|the) (?:wrong|bad|poor) (?:decision|choice)
        why you (?:chose|picked|hired|selected|rejected|turned|did not|didn't) (?:to )?(?:someone|somebody|another|me|hire|choose|select|pick)
        i deserved?(?= (?:the|this|a|an|to|better|it)\b)
        should have (?:hired|chosen|picked|selected|offered) me
        (?:you will|you'll) regret
        (?<!for )your loss
        (?:was|am) (?:clearly |much |far |obviously )?(?:more|better) qualified
        (?:more|better) (?:qualified|suited) than
        better (?:candidate )?than (?:the (?:person|one|candidate)|whoever|anyone|him|her)
        """,
    ),
    (
        _OTHERS,
        r"""
        my (?:last|previous|former|old|current|ex-?) ?(?:boss|manager|employer|company|job|team|colleagues?|workplace) (?:\w+ ){0,4}(?:terrible|awful|incompetent|toxic|horrible|unfair|rude|bull(?:y|ied|ying)|useless|hopeless|a nightmare|never (?:listened|cared|supported))
        my (?:boss|manager|supervisor) (?:was|is) (?:\w+ ){0,2}(?:bully|terrible|awful|incompetent|toxic|rude|lazy|useless|horrible|nightmare)
        (?:toxic|terrible|horrible|awful|incompetent) (?:boss|manager|employer|company|workplace|team|colleagues?)
        """,
    ),
)  # fmt: skip

RULE = Rule(
    id="blame",
    severity="must",
    reason="Even where you are right, a reproach is all that will be remembered.",
    source="bi",
    check=anywhere(_TABLE),
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
        "The unfair reputation of libraries is one thing I would like to change.",
        "I am sorry for your loss.",
        "The readers were disappointed when the van broke down, and came back anyway.",
        "A misunderstood map is still a map.",
    ),
)
