"""No complaint, no blame, no argument."""

from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Rule

_BLAMES = "{} finds fault with them. Whatever happened, it does not belong in this note; take it out."
_ARGUES = "{} argues with their decision. It is made; thank them and leave the door open."
_OTHERS = "{} speaks ill of somebody, and they will wonder what you say of them. Take it out."

_TABLE = phrases(
    (
        r"you (?:must have |may have |clearly |seem to have )?(?:misunderstood|misheard|misread|misjudged|"
        r"ignored|interrupted|failed to|did not listen|didn't listen|did not let me|didn't let me|did not give "
        r"me|didn't give me|never let me|never gave me|kept me waiting|kept interrupting|made a mistake)",
        _BLAMES,
    ),
    (
        r"you (?:are|were|are being|were being) (?:\w+ )?(?:wrong|mistaken|unfair|rude|unprofessional|"
        r"unprepared|biased)",
        _BLAMES,
    ),
    (
        r"(?:kept|left) (?:me )?waiting|waste of (?:my )?time|wasted my time|(?:was|is) your (?:fault|mistake)|"
        r"misunderstood (?:me|my)|i (?:was|feel|felt) misunderstood",
        _BLAMES,
    ),
    (
        r"(?:it|this|that|decision|process|interview|question|panel|which) (?:is|was|felt|seems?|seemed) (?:\w+ "
        r")?(?:unfair|biased|unprofessional|rude|disrespectful|discriminatory)",
        _BLAMES,
    ),
    (
        r"(?:was|were|so|very|quite|rather) (?:rude|disrespectful|unprofessional)(?= to\b|[.,;!?]|$)|"
        r"discriminated against",
        _BLAMES,
    ),
    (
        r"disappoint(?:ed|ing) (?:in|by|with) (?:you|your|the (?:interview|process|way|questions?|panel))|"
        r"(?:your|those) (?:trick|confusing|irrelevant|unclear|inappropriate|unfair) questions?",
        _BLAMES,
    ),
    (
        r"reconsider (?:your|the|this) decision|(?:disagree|do not agree|don't agree|cannot agree|can't accept) "
        r"with (?:your|the|this) decision|your decision (?:is|was) (?:\w+ )?(?:wrong|unfair|a mistake)",
        _ARGUES,
    ),
    (
        r"i deserved?(?= (?:the|this|a|an|to|better|it)\b)|should have (?:hired|chosen|picked|selected|offered) "
        r"me|(?:you will|you'll) regret|(?<!for )your loss|more qualified than|better (?:candidate )?than "
        r"(?:the (?:person|one|candidate)|whoever|anyone|him|her)",
        _ARGUES,
    ),
    (
        r"my (?:last|previous|former|old|current|ex-?) ?(?:boss|manager|employer|company|job|team|colleagues?|"
        r"workplace) (?:\w+ ){0,4}(?:terrible|awful|incompetent|toxic|horrible|unfair|rude|bull(?:y|ied|ying)|"
        r"useless|hopeless|a nightmare|never (?:listened|cared|supported))",
        _OTHERS,
    ),
    (
        r"(?:toxic|terrible|horrible|awful|incompetent) (?:boss|manager|employer|company|workplace|team|colleagues?)",
        _OTHERS,
    ),
)

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
