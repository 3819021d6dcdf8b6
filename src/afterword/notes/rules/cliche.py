"""Words that stand in everybody's note."""

from afterword.notes.rules.phrases import anywhere, phrases
from afterword.notes.rules.rule import Rule

_STOCK = "{} stands in most notes. Say what you mean by it, or leave it out."
_BUSY = "{} speaks of their diary. “Thank you for your time” says it, and what they told you says more."
_DETOUR = "{} delays the thanks. Begin with “Thank you”."

_TABLE = phrases(
    (
        _STOCK,
        r"""
        (?:perfect|great|ideal|excellent|natural|strong|good) fit(?= for| with| to| and| on| here|[.,;!?]|$)
        (?:perfect|ideal|excellent|good) match
        (?:ideal|perfect|strong|excellent|best) (?:candidate|choice)
        (?:right|best|ideal|perfect) (?:person|candidate|man|woman|choice) for (?:the|this|your)
        (?:valuable |great |real |strong )?asset to (?:your|the|any)
        (?:valuable|great|strong|welcome|positive|real|meaningful|significant) (?:addition|contribution|contributor)
        fits? (?:in )?perfectly
        1[01]0 ?%
        (?:both )?independently and (?:as part of|in|with) (?:a|the) (?:team|group)
        (?:highly|very|self)[- ]motivated
        (?:strong|excellent|good|great|outstanding|exceptional|proven|superb) (?:communication|interpersonal|organi[sz]ational|leadership|people|analytical|problem[- ]solving|time[- ]management|customer service|teamwork) (?:skills?|abilit(?:y|ies))
        (?:my )?(?:skills and (?:my )?experience|experience and (?:my )?skills|background and (?:skills|experience))
        (?:proven|demonstrated) (?:ability|record|skills?|success|experience)
        thrive (?:under|in|on)
        (?:strong |excellent |good )?work ethic
        (?:eye for|attention to) detail
        (?:positive|can-do) attitude
        above and beyond
        (?:meet and )?exceed (?:your |all )?expectations
        win-win
        make a (?:real |big )?difference
        (?:bring|have) what it takes
        give (?:it )?my (?:very )?(?:best|all)
        (?:up|rise) (?:to|for) (?:the|a|any) challenge
        (?:love|enjoy|like|relish) (?:a |new )?challenges?
        wear(?:ing)? many hats
        (?:born|natural) (?:leader|communicator)
        (?:lifelong|life-long) (?:learner|dream)
        (?:jack|jill) of all trades
        long story short
        at the end of the day
        (?:to the )?next level
        hard[- ]?working(?= and| person| individual|[,.])
        add value
        bring (?:a lot|so much) to the table
        hit the ground running
        think(?:ing)? outside (?:of )?the box
        (?:great |good |real )?team player
        go-getter
        self-starter
        results-(?:driven|oriented)
        detail-oriented
        hard worker
        (?:quick|fast) learner
        people person
        proven track record
        track record of success
        wealth of (?:experience|knowledge)
        skill ?set
        synerg(?:y|ies)
        go the extra mile
        110 ?(?:%|percent|per cent)
        passionate about
        dream (?:job|company|role)
        unique opportunity
        fast-paced environment
        dynamic (?:team|company|environment|organi[sz]ation)
        (?:please )?(?:do not|don't) hesitate to (?:contact|reach|call|ask|email)
        (?:please )?feel free to (?:contact|reach|call)
        """,
    ),
    (
        _BUSY,
        r"""
        (?:out of|from|in|despite) your (?:very |extremely |incredibly )?(?:busy|hectic|packed|full) (?:schedule|day|week|diary|calendar)
        busy schedule
        """,
    ),
    (
        _DETOUR,
        r"""
        (?:i )?(?:just )?want(?:ed)? to reach out
        reaching out
        (?:i am|i'm) writing to (?:thank|express|say)
        i would like to take this opportunity
        i wanted to take (?:a|this) (?:moment|opportunity)
        touch(?:ing)? base
        circle back
        """,
    ),
)  # fmt: skip

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
