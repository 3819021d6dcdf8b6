"""What the conditions of a job are spoken of with, by condition: patterns, a line each."""

_DATE = (
    r"(?:the |this |a )?(?:\d{1,2}(?:st|nd|rd|th)?|(?:following |coming |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|"
    r"april|may|june|july|august|september|october|november|december|first of|1st|beginning|end of|middle of|new year|"
    r"spring|summer|autumn|winter)"
)
"""What makes a start a day of the year; who starts on a task speaks of the work. @@ in the table below."""

CONDITIONS = {
    "pay": r"""
        salar(?:y|ies)(?! (?:negotiations?|talks|bands?|reviews?|schemes?|data|files?|slips?|surveys?|budgets?|runs?) (?:that |which )?(?:i|we) (?:led|ran|made|wrote|built|kept|did|handled|checked|prepared))
        (?<!negotiated )(?<!paid the )(?<!calculated )(?<!on a )wages?(?! of (?!a\b|the (?:job|post|role))\w+s\b| cases?| claims?| law| clerk| slips?| office| bill)
        remuneration
        (?<!workers' )(?<!worker )compensation
        pay (?:rate|range|scale|rise|grade|band|package|expectations?|increase)
        (?:the|my|your|starting) pay(?= is| would| for|[,.?!])
        (?:my|a|monthly|weekly|annual|yearly|hourly|daily|base|basic|gross|net|good|better|fair|higher|first) pay(?!ment|roll| attention| back| off)
        (?:pay|salary|wages?) (?:is|be|would|should|could|too|negotiable|range|scale|for this|per|a month|a week)
        (?<!interested to )(?<!glad to )(?<!good to )(?<!pleased to )(?<!happy to )(?:talk|speak|discuss|negotiate|know|hear|ask|learn)(?: \w+){0,3} (?:pay|salary)
        how much (?:would|will|do|could|can|might) i (?:earn|make|get|be paid)
        (?:what|how much) (?:would|will|do|does|is) (?:you|i|the \w+|it|this \w+) (?:pay|earn|paid)
        (?:will|would|do|does|to|be|get) (?:i |we |one )?(?:be |get )?paid (?:for|weekly|monthly|hourly|fortnightly|extra|more|better)
        i (?:\w+ )?(?:like|want|need|expect|hope for|am asking for|am looking for|earn) (?:\w+ ){0,3}[$£€]\s?\d[\d.,]*k?
        [$£€]\s?\d[\d.,]*k? (?:at least|minimum|and up|before tax|after tax)
        (?:good|better|higher|decent) (?:pay|salary|wage)
        (?:i|to)(?: would| could|'d)? earn more
        hourly rate
        (?:signing|annual|yearly|performance|christmas) bonus(?:es)?
        (?<!wrote the )(?<!ran the )(?<!designed the )bonus(?:es)? (?:scheme|structure|plan|package)
        commission (?:rate|structure|scheme)
        stock options
        equity (?:package|grant|stake)
        (?:job|role|position|post|it) pays
        how much (?:you|the \w+) pays?
        [$£€]\s?\d[\d.,]*k?\s?(?:a|per|an|/)\s?(?:year|annum|month|hour|week)
        """,
    "benefits": r"""
        (?:health|dental|medical|life) insurance
        (?:dental|private (?:health|medical)|health|medical|maternity) cover
        (?:dental|private health|private medical|childcare) (?:plan|care|benefits?|vouchers?)
        (?:staff|employee) discounts?
        (?:travel|moving|childcare) (?:expenses|costs|allowance)
        401\(?k\)?
        pension (?:scheme|plan|contribution)s?
        benefits? (?:package|plan)
        benefits on offer
        perks
        do(?:es)? (?:you|they|it|the (?:company|firm|school|trust|hospital|job|post|role)) (?:also |still )?(?:pay for|cover|offer|provide|reimburse|include)
        is there (?:also )?(?:a|an|any) (?:\w+ )?(?:pension|canteen|parking|gym|bonus|allowance|discount|subsidy|creche|nursery|benefits?|overtime|lunch|probation)
        pension(?! team| fund| office| clerk| department| desk| claims?| advice)
        probation(?:ary)?(?: period)?(?! officers?| service| team| office| work| hostel| law)
        terms and conditions
        permanent contract
        how long (?:is|would|will) the contract
        relocation (?:package|expenses|assistance|allowance|costs)
        visa sponsorship
        sponsor (?:my|a) (?:work )?visa
        company (?:car|phone|laptop)
        my own (?:laptop|phone|car|office|parking)
        """,
    "hours": r"""
        (?:flexible|working|work|office) hours
        hours of work
        flex(?:i-?)?time
        part-?time (?:hours|basis|option|schedule|arrangement)
        (?:what (?:are )?|are )the hours
        the hours (?:are|would|will)
        working (?:day|week) (?:start|finish|end|begin)s?
        overtime (?:is |be )?(?:pay|rate|paid)
        flexib\w+ (?:with|in|on|about|around|over|of|regarding) (?:the |my |your |working )?(?:hours|times|shifts?|schedule|start|days)
        (?:about|regarding|concerning|what|which) (?:are )?(?:the |my |your )?(?:hours|shifts?|working times|working days)(?= [^.?!]{0,30}\?| be| would| are| of work)
        prefer(?: not)? to (?:work|do|start|finish|come)(?: \w+){0,2} (?:sundays?|saturdays?|weekends?|nights?|evenings?|mornings?|mondays?|fridays?|early|late|from home|part-time|full-time)
        (?:only|rather not|don't|do not|not|never) (?:be able to )?work (?:on )?(?:sundays?|saturdays?|weekends?|nights?|evenings?|mornings?|afternoons?|mondays?|fridays?|bank holidays?)
        (?:work|working) (?:part-time|three days|four days|two days|half days|fewer days|shorter days)
        shorter (?:week|day|shifts?)
        swap shifts
        i(?:'d| would| could| can| will)?(?: only| also)?(?: be able to| need to| prefer to)? come in (?:from|at|after|before|until|later|early|only)
        is overtime
        paid (?:for )?(?:the |my |any )?overtime
        (?:need|want|have|get|like|require|prefer) (?:\w+ ){0,3}(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|evening|morning|afternoon|night)s? off
        i(?: would|'d| might| will| may)? (?:need|have|prefer) to (?:leave|finish|start|come in|arrive|begin) (?:by|at|before|after|early|earlier|later|late|no later|around|about)
        (?:collect|pick up|drop off|fetch) my (?:son|daughter|child|children|kids?|little|wife|husband|mother)(?! from the school where)
        (?:cannot|can't|could not|would not|won't|not able to|unable to|rather not) (?:work|do) (?:on )?(?:nights|weekends|evenings|mornings|shifts|overtime|saturdays|sundays|mondays|fridays)
        how long (?:is|are|would be|will be) (?:the |a |my |your )?(?:lunch|coffee|tea|shifts?|days?|breaks?|hours)
        lunch (?:break|hour)s?(?=[^.]{0,40}\?)
        (?:shorter|reduced|fewer|part-time) hours
        four-day week
        (?:hybrid|remote|flexible) (?:working|work|days?|options?|arrangement)
        (?<!been )(?<!was )(?<!were )(?<!while )(?<!years of )work(?:ing)? (?:remotely|from home)
        """,
    "leave": r"""
        annual leave
        paid (?:leave|time off|holidays?|vacation)
        (?:sick|parental|maternity|paternity) leave
        pto
        (?<!your )(?:days?|weeks?) off
        (?:first|second|third|last) week of (?:january|february|march|april|may|june|july|august|september|october|november|december) off
        (?:my|booked|planned|upcoming|weeks? of|days of|weeks?'|days'|how many) (?:vacation|holidays?)
        how many (?:days|weeks) (?:of )?(?:holidays?|vacation|leave)
        i(?: will| shall| would|'ll|'d| am|'m)? (?:need to |have to |be )?(?:away|off|gone|out of town|on (?:holiday|vacation|leave))(?= (?:on|from|in|for|until|till|between|the|next|this|over|with|at)\b|[.,;!?]|$)
        (?:take|taking|have|having|get|go|going on) (?:a |my |some |two weeks'? )?(?:holidays?|vacation|leave(?! of))
        (?:my|our) (?:family|summer|winter|wedding|honeymoon) (?:holiday|vacation|trip)
        (?:vacation|holiday) (?:days?|allowance|entitlement|policy|time)
        (?:holiday|vacation|trip) (?:that )?i have (?:already )?booked
        (?:have|had|'ve) (?:already )?booked (?:a|my|some) (?:holiday|vacation|trip)
        take time off
        time off (?:for|in|to|work|during)
        """,
    "dress": r"""
        dress code
        (?:what|anything) (?:(?:i )?(?:should|can|need to)|to) wear
        what (?:should|do|would|must) (?:i|we|one) wear
        is there a uniform
        uniform policy
        business casual
        """,
    "start date": r"""
        start(?:ing)? date
        (?:begin|start) (?:work|the job|with you|working|right|straight) ?(?:\w+ )?(?:next|on|in|from|at once|now|already|away|tomorrow|any|as soon|within|before|after)
        (?:earliest|soonest) (?:i|day|date)
        free from (?:next|january|february|march|april|may|june|july|august|september|october|november|december|monday)
        date of joining
        joining date
        notice period
        (?:weeks?|months?|days?)'? (?:of )?notice
        (?:hand|give|giving|serve|work) (?:in )?(?:my|a|out my) notice
        start (?:as )?(?:early|soon) as
        begin (?:as )?(?:early|soon) as
        when (?:would|could|can|should|do|will) i (?:start|begin)
        i (?:can|could|am (?:free|able|available|ready) to|would be able to|will be able to) (?:start|begin) (?:work )?(?:immediately|right away|straight away|at once|as soon|next|any ?time|tomorrow|whenever|from (?:now|today|tomorrow|next)|(?:on|from|in|by|at) @@|in (?:a |an |\w+ )?(?:days?|weeks?|fortnight|months?))
        (?:available|ready|free|able) to (?:start|begin) (?:work )?(?:immediately|right|straight|at once|as soon|next|any ?time|from (?:now|today|tomorrow|next)|(?:on|from|in|by|at) @@|in (?:a |an |\w+ )?(?:days?|weeks?|fortnight|months?))
        earliest (?:start|date)
        start (?:work )?immediately
        """.replace("@@", _DATE),
    "location": r"""
        (?:my|the) commute
        parking (?:space|situation|permit|costs?|available)
        is (?:there )?parking
        relocat(?:e|ing|ion)
        closer (?:to (?:my )?home|office)
        """,
    "gifts": r"""
        (?:small|little) (?:gift|present)
        gift (?:card|voucher|basket)
        token of (?:my )?(?:appreciation|gratitude|thanks)
        """,
}  # fmt: skip
