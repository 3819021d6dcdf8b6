"""Not the place for pay, hours, leave, dress or a start date, nor for what you wanted left out."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case, Passage
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.names import folded, tokens
from afterword.notes.rules import meanings
from afterword.notes.rules.example import Example
from afterword.notes.rules.phrases import phrases, reader
from afterword.notes.rules.rule import Remark, Rule, on, short

_TOPICS = {
    "pay": r"""
        salar(?:y|ies)
        wages?
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
        bonus(?:es)? (?:scheme|structure|plan|package)
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
        pension
        probation(?:ary)?(?: period)?
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
        (?:collect|pick up|drop off|fetch) my (?:son|daughter|child|children|kids?|little|wife|husband|mother)
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
        (?:days?|weeks?) off
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
        i (?:can|could|am (?:free|able|available|ready) to|would be able to|will be able to) (?:start|begin) (?:work )?(?:on|from|immediately|right away|straight away|at once|as|next|in|any ?time|by|tomorrow|whenever)
        (?:available|ready|free|able) to (?:start|begin) (?:work )?(?:on|from|immediately|right|straight|at once|as soon|next|any ?time|by|in)
        earliest (?:start|date)
        start (?:work )?immediately
        """,
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
_TABLE = phrases(*_TOPICS.items())
_read = reader(_TABLE)
_wishes = meanings.reader("off_limits", {topic: topic for topic in _TOPICS})
_THEIRS = re.compile(
    r"\b(?:[Ww]hat you (?:said|told|explained)|[Yy]ou (?:said|told me|explained|showed|described|mentioned|asked|wanted to know)|"
    r"[Aa]s you (?:asked|requested)|[Yy]our (?:question|account|story|explanation|policy))\b"
)
"""What they raised, they raised; it is another thing to wish for it."""
_ASKED = re.compile(
    r"\bI(?:['’]d| would| do| might| could)? (?:also )?(?:wonder|like|need|hope|prefer|want|expect)|\bbut\b"
)
_RUN_OF_WORDS = 6


def _check(case: Case) -> Iterator[Remark]:
    yield from _left_out_on_purpose(case)
    yield from _private(case)
    if case.english:
        yield from _topics(case)


def _topics(case: Case) -> Iterator[Remark]:
    for sentence in case.parts.sentences:
        for start, end, topic in _read(sentence.text) or _wishes(sentence.text):
            words = sentence.part(start, end)
            if case.kind == "withdrawal" and topic == "location":
                continue  # why one goes elsewhere is no wish
            if not (_is_theirs(sentence.text, end) or _was_raised(case, topic, words.text)):
                yield on(
                    words, f"“{short(words.text)}” is better left for when they raise it. Take it out of this note."
                )


def _is_theirs(sentence: str, end: int) -> bool:
    """Whether the sentence tells what they said of it, up to there, and wishes for nothing."""
    return bool(_THEIRS.search(sentence, 0, end)) and not _ASKED.search(sentence, 0, end) and "?" not in sentence


def _was_raised(case: Case, topic: str, words: str) -> bool:
    """Whether they asked, or it is the work itself: payroll clerks run salaries."""
    asked = " ".join(case.interview.interview.asked_about)
    known = {of for text in (asked, case.known.text) for _, _, of in _read(text)}
    return topic in folded(asked) or topic in known or _was_asked(words, asked)


def _was_asked(words: str, asked: str) -> bool:
    return bool({w for w in tokens(words) if w not in COMMON} & set(tokens(asked)))


def _left_out_on_purpose(case: Case) -> Iterator[Remark]:
    for fact in case.interview.reflection.do_not_mention:
        words = tokens(fact)
        telling = [w for w in words if w not in COMMON] or words
        for passage in filter(None, (case.parts.subject, case.parts.body)):
            place = _place_of(passage, words, telling)
            if place:
                yield on(place, f"You wanted “{short(fact)}” left out of every note. Take it out here.")
                break


def _place_of(passage: Passage, words: list[str], telling: list[str]) -> Passage | None:
    """Where the fact stands: its words in a row, or all its telling words close together."""
    spoken = passage.words()
    said = [folded(w.text).removesuffix("'s") for w in spoken]
    for wanted in (words, telling):
        for i in range(len(said) - len(wanted) + 1):
            if wanted and said[i : i + len(wanted)] == wanted:
                return passage.part(spoken[i].start - passage.start, spoken[i + len(wanted) - 1].end - passage.start)
    for i in range(len(said)):
        near = said[i : i + len(telling) + 4]
        if len(telling) > 1 and said[i] in telling and set(telling) <= set(near):
            last = max(i + near.index(w) for w in telling)
            return passage.part(spoken[i].start - passage.start, spoken[last].end - passage.start)
    return None


def _private(case: Case) -> Iterator[Remark]:
    """Six words in a row out of what the person wrote for themselves only."""
    reflection = case.interview.reflection
    spoken = case.parts.main.words()
    said = [folded(w.text) for w in spoken]
    runs = {tuple(said[i : i + _RUN_OF_WORDS]): i for i in range(len(said) - _RUN_OF_WORDS + 1)}
    for text in filter(None, (reflection.went_badly, reflection.improve)):
        own = tokens(text)
        for i in range(len(own) - _RUN_OF_WORDS + 1):
            place = runs.get(tuple(own[i : i + _RUN_OF_WORDS]))
            if place is not None:
                first, last = spoken[place], spoken[place + _RUN_OF_WORDS - 1]
                words = case.parts.main.part(first.start - case.parts.main.start, last.end - case.parts.main.start)
                yield on(words, f"“{short(words.text)}” comes from what you wrote for yourself only. Keep it there.")
                break


RULE = Rule(
    id="off_limits",
    severity="must",
    reason="Conditions are for when they raise them; here they turn a thank-you into a request.",
    source="grinnell",
    check=_check,
    english=False,
    flags=(
        "I was wondering about the «salary» range.",
        "Could you tell me about the «dress code»?",
        "«I can start immediately», should you wish.",
        "I would hope for «flexible hours» in summer.",
        "My «notice period» is four weeks.",
        "I have «booked holidays» in August.",
        "Is there a chance to «work from home»?",
        Example(
            "I admire the «Elm Street merger» very much.",
            given={"reflection": {"do_not_mention": ["Elm Street merger"]}},
        ),
        Example(
            "The «merger at Elm Street» came up too.",
            given={"reflection": {"do_not_mention": ["the Elm Street merger"]}},
        ),
        "You will have seen that «I rambled about my last manager» at length.",
    ),
    passes=(
        "We left the hall at the hour when the readers start to arrive.",
        "I cut overtime by a third and still had hours to spare.",
        "The pay-as-you-go library was a new idea to me.",
        "I started to work from the day the van came.",
        Example(
            "The «salary» you named is fine.".replace("«", "").replace("»", ""),
            given={"interview.asked_about": ["salary"]},
        ),
        Example(
            "You asked when I can start: my notice period is four weeks.",
            given={"interview.asked_about": ["start date", "notice"]},
        ),
        Example(
            "I ran the salaries for ninety drivers.", given={"application.requirements": ["run the monthly salaries"]}
        ),
        Example(
            "The Elm tree in the yard is a street away.",
            given={"reflection": {"do_not_mention": ["Elm Street merger"]}},
        ),
    ),
)
