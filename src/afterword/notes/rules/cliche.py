"""Words that stand in everybody's note."""

from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Rule

_STOCK = "{} stands in most notes. Say what you mean by it, or leave it out."
_BUSY = "{} speaks of their diary. “Thank you for your time” says it, and what they told you says more."
_DETOUR = "{} delays the thanks. Begin with “Thank you”."

_TABLE = phrases(
    (
        r"(?:perfect|great|ideal|excellent|natural|strong|good) fit(?= for| with| to| and| on| here|[.,;!?]|$)|"
        r"perfect match|ideal candidate|perfect candidate|strong candidate",
        _STOCK,
    ),
    (
        r"(?:valuable |great |real |strong )?asset to (?:your|the|any)|add value|value-add|bring (?:a lot|so "
        r"much) to the table|hit the ground running|think(?:ing)? outside (?:of )?the box|(?:great |good |real "
        r")?team player|go-getter|self-starter|results-driven|results-oriented|detail-oriented|hard worker|"
        r"quick learner|fast learner|people person|proven track record|track record of success|wealth of "
        r"(?:experience|knowledge)|skill ?set|synerg(?:y|ies)|go the extra mile|110 ?(?:%|percent|per cent)|"
        r"passionate about|dream (?:job|company|role)|unique opportunity|fast-paced environment|dynamic (?:team|"
        r"company|environment|organi[sz]ation)",
        _STOCK,
    ),
    (
        r"(?:out of|from|in|despite) your (?:very |extremely |incredibly )?(?:busy|hectic|packed|full) "
        r"(?:schedule|day|week|diary|calendar)|busy schedule",
        _BUSY,
    ),
    (
        r"(?:i )?(?:just )?want(?:ed)? to reach out|reaching out|i am writing to (?:thank|express|say)|i'm "
        r"writing to (?:thank|express|say)|i would like to take this opportunity|i wanted to take (?:a|this) "
        r"(?:moment|opportunity)|touch(?:ing)? base|circle back",
        _DETOUR,
    ),
    (
        r"(?:do not|don't|please do not) hesitate to (?:contact|reach|call|ask|email)|(?:feel free|please feel "
        r"free) to (?:contact|reach|call)",
        _STOCK,
    ),
)

RULE = Rule(
    id="cliche",
    severity="tip",
    reason="Interchangeable phrases take the place of the one sentence that only you could have written.",
    source="duane",
    check=anywhere(_TABLE),
    flags=(
        "I would be a «great fit» for the team.",
        "I am a «team player» who can «hit the ground running».",
        "Thank you for taking time «out of your busy schedule» too.",
        "«I wanted to reach out» about the van.",
        "«Please do not hesitate to contact» me.",
    ),
    passes=(
        "The new shelves fit the van, and the van fits the lane.",
        "You reached out to readers who do not come in.",
        "The busy junction is a good stop.",
    ),
)
