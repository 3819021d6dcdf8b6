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
        (?:goal|solution|people|customer|success|deadline)[- ](?:oriented|driven|focus+ed)
        (?:passion|dedication|commitment|enthusiasm|drive) and (?:passion|dedication|commitment|enthusiasm|drive|energy|hard work)
        (?:be|am|become) an? (?:real |valuable |great |true )?asset(?=[.,;!?]|$)
        (?:value|believe in|appreciate) (?:teamwork|team spirit)
        (?:love|enjoy|like) (?:working|to work) with people
        (?:strong|good|high|great) sense of (?:responsibility|urgency|ownership|duty)
        (?:willing|eager|keen|happy) to learn(?= and|[.,;!?]|$)
        (?:contribute|contributing) to (?:the|your) (?:success|growth) of
        perfectionist
        problem[- ]solver
        multi-?task(?:er|ing)?(?= |[.,;!?]|$)
        (?:good|great|active|excellent) listener
        (?:dedicated|motivated|committed|driven|ambitious|energetic|enthusiastic|dynamic|reliable|loyal|flexible|hardworking|hard-working|proactive|creative|passionate|organi[sz]ed),? (?:and|yet) (?:dedicated|motivated|committed|driven|ambitious|energetic|enthusiastic|dynamic|reliable|loyal|flexible|hardworking|hard-working|proactive|creative|passionate|resilient|punctual|organi[sz]ed)(?! (?:readers?|customers?|volunteers?|people))
        (?:dedicated|motivated|driven|seasoned|accomplished|results-focused) (?:professional|individual|person)
        (?:think|thinking|good|quick) on my feet
        live and breathe
        (?:one )?hundred(?: and (?:ten|one|twenty))? per ?cent
        (?:leader|leading (?:company|firm|name)|pioneer|number one) in (?:its|your|the|their) (?:field|industry|market|sector|area)
        (?:work|working) (?:well )?(?:both )?(?:alone|independently|on my own) (?:and|as well as) (?:in|as part of|with) (?:a |the )?(?:teams?|groups?)
        (?:take|taking) (?:great |real )?pride in (?:my|all|what|everything)
        (?:dream|wish) come true
        exciting (?:opportunity|role|position|challenge|project|company|time)
        (?:opportunity|job|role|position|chance) (?:that )?i(?: have|'ve)? (?:always|long) (?:been )?(?:dreamed|dreamt|wanted|looking|hoped|waited|dreaming|waiting)
        (?:the|this is the) (?:opportunity|chance) i have been (?:looking|waiting) for
        work hard,? (?:and )?play hard
        (?:excited|eager|keen|ready|thrilled) (?:by|about|for|to take on|to face) (?:a |the |this |any |new |amazing |fantastic |great |wonderful |incredible |such an? )*(?:challenges?|opportunit(?:y|ies))
        (?:advance|further|develop|build|progress|grow) my career
        (?:grow|develop|progress) (?:both )?(?:personally and professionally|professionally(?: and personally)?|with the company|within (?:the|your) (?:company|organi[sz]ation))
        (?:can|could|will|would) (?:really |truly )?make an? (?:impact|difference)
        (?:fresh|new|different) (?:perspective|set of eyes|ideas to the table)
        (?:juggle|juggling) (?:many|several|multiple|priorities|tasks)
        (?:meet|meeting|work to) (?:tight )?deadlines
        (?:push|step) (?:myself )?(?:out of|outside|beyond) my comfort zone
        go the distance
        make a (?:real |big )?difference
        (?:bring|have) what it takes
        give (?:it )?my (?:very )?(?:best|all)(?! to| wishes| regards)
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
        (?:how|very|so|extremely|really) busy you (?:are|must be)
        (?:know|understand|appreciate|realise|realize|imagine)(?: that)? you(?: are|'re| must be) (?:very |so |extremely |really |incredibly )?busy
        your precious time
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
