"""Slips that a general checker lets pass in such notes, and what should stand there.

Each pattern is one that hardly ever stands in a right sentence; the tests hold an example of every one.
"""

import re
from collections.abc import Callable

Better = str | Callable[[re.Match[str]], str]
Slips = tuple[tuple[re.Pattern[str], Better], ...]

_ING = {
    "hear": "hearing", "meet": "meeting", "work": "working", "join": "joining", "see": "seeing", "speak": "speaking",
    "talk": "talking", "learn": "learning", "discuss": "discussing", "contribute": "contributing", "be": "being",
    "start": "starting", "receive": "receiving", "get": "getting", "help": "helping", "interview": "interviewing",
    "give": "giving", "show": "showing", "take": "taking", "explain": "explaining", "share": "sharing",
    "invite": "inviting", "consider": "considering", "tell": "telling", "have": "having", "make": "making",
    "read": "reading", "visit": "visiting", "know": "knowing", "find": "finding", "let": "letting", "ask": "asking",
}  # fmt: skip
_BARE = {ing: base for base, ing in _ING.items()}
_BASE = {
    "met": "meet", "spoke": "speak", "worked": "work", "joined": "join", "saw": "see", "heard": "hear", "had": "have",
    "talked": "talk", "learned": "learn", "learnt": "learn", "told": "tell", "thanked": "thank", "thanks": "thank",
    "visited": "visit", "discussed": "discuss", "helped": "help", "contributed": "contribute", "knew": "know",
}  # fmt: skip
_ED = {
    "impress": "impressed", "inspire": "inspired", "fascinate": "fascinated", "excite": "excited", "please": "pleased",
    "convince": "convinced", "interest": "interested", "surprise": "surprised", "delight": "delighted",
    "discuss": "discussed", "mention": "mentioned", "promise": "promised", "agree": "agreed", "request": "requested",
    "learn": "learned", "work": "worked", "enjoy": "enjoyed", "visit": "visited", "manage": "managed", "help": "helped",
    "interesting": "interested", "exciting": "excited", "attach": "attached", "enclose": "enclosed",
}  # fmt: skip
_MANY = {
    "year": "years", "month": "months", "week": "weeks", "day": "days", "hour": "hours", "question": "questions",
    "thing": "things", "skill": "skills", "idea": "ideas", "project": "projects", "team": "teams", "point": "points",
    "strength": "strengths", "reason": "reasons", "goal": "goals", "person": "people", "child": "children",
    "patient": "patients", "customer": "customers", "student": "students", "colleague": "colleagues",
}  # fmt: skip
_YOURS = (
    "time|team|company|help|patience|advice|kindness|insights?|story|stories|approach|office|attention|support|"
    "consideration|hospitality|questions?|organi[sz]ation|school|hospital|clinic|work|explanation|honesty|openness"
)


def _any(words: "dict[str, str]") -> str:
    return "|".join(sorted(words, key=len, reverse=True))


def _turn(words: "dict[str, str]", before: str = "", after: str = "") -> Better:
    """Replace the group “verb” by its right form, with what stands before and after it."""
    return lambda m: m.expand(before) + words[m["verb"].lower()] + m.expand(after)


_LIKE_TO = r"(?P<lead>(?:happy|glad|pleased|nice|great|good|lovely|time|chance|opportunity|able|pleasure|want(?:ed)?|like|love|hope) to)"
_PURE = "hear|meet|join|see|speak|learn|discuss|contribute|receive|get|be|give|take|explain|consider|tell|have|make|know|find"
_FIRST = r"(?:(?<=^)|(?<=[.!?]\s)|(?<=\n))"

_TABLE: tuple[tuple[str, Better], ...] = (
    # -ing, and where it does not belong
    (rf"(?P<lead>look(?:ing|ed)? forward to) (?P<verb>{_any(_ING)})(?! of\b| that\b| which\b)", _turn(_ING, r"\g<lead> ")),
    (rf"(?P<lead>interested in|idea of|thought of) (?P<verb>{_PURE})", _turn(_ING, r"\g<lead> ")),
    (rf"(?P<lead>thank(?:s| you)(?: (?:so|very) much| again)? for) (?P<verb>{_any(_ING)})(?= (?:me|us|the|your|my|time to)\b)", _turn(_ING, r"\g<lead> ")),
    (r"(?P<lead>thank(?:s| you)(?: (?:so|very) much| again)? for) (?P<verb>meet|speak|talk)(?= (?:with|to)\b)", _turn(_ING, r"\g<lead> ")),
    (rf"(?P<lead>(?:taking|took|take) (?:the )?time to|(?:pleasure|pleased|glad|happy|great|good|nice) to) (?P<verb>{'|'.join(_ING.values())})", lambda m: f"{m['lead']} {_BARE[m['verb'].lower()]}"),
    (rf"{_LIKE_TO} (?P<verb>{_any(_BASE)})", _turn(_BASE, r"\g<lead> ")),
    (rf"(?P<lead>enjoyed|enjoy) to (?P<verb>{_any(_ING)})", _turn(_ING, r"\g<lead> ")),
    (r"(?P<lead>(?:am|was|be|i'm) (?:accustomed|used)) to (?P<verb>work|be|have|make|see|speak|meet|help)(?= )", _turn(_ING, r"\g<lead> to ")),
    (r"i (?:have|had) (?:a )?interest to (?P<verb>work|join|learn|help)", _turn(_ING, "I am interested in ")),
    (r"interested (?:to|of|on) (?P<then>[a-z]+ing)", r"interested in \g<then>"),
    (r"(?P<lead>great|good|nice|lovely) time to (?P<verb>talk|speak|meet|visit|discuss)(?= (?:with|to|you|the)\b)", _turn(_ING, r"\g<lead> time ")),
    (r"(?P<lead>look(?:ing)?) forward (?P<then>(?:hear|meet|see|work|speak|join|learn|talk)ing)", r"\g<lead> forward to \g<then>"),
    (r"(?P<lead>look(?:ing)?) forward for", r"\g<lead> forward to"),
    (r"i(?:'m| am) look(?= forward)", "I am looking"),
    (r"i am write", "I am writing"),
    # -ed
    (r"(?P<lead>(?:was|am|were|i'm|been|so|very|really|especially|particularly|most) )(?P<verb>impress|inspire|fascinate|excite|convince|delight)(?= (?:by|with|about|that|to)\b)", _turn(_ED, r"\g<lead>")),
    (r"(?P<lead>i (?:am|was)(?: very| really| so| still)? )(?P<verb>interest(?:ing)?)(?= in\b)", _turn(_ED, r"\g<lead>")),
    (r"(?P<lead>i (?:am|was)(?: very| really| so| still)? )(?P<verb>exciting)(?= (?:about|to|for|by)\b)", _turn(_ED, r"\g<lead>")),
    (r"(?P<lead>(?:have|has) (?:already |also |just )?)(?P<verb>learn|enjoy|manage)(?= (?:a|in|at|for|as|the|with|to|many|much|from|your|that)\b)", _turn(_ED, r"\g<lead>")),
    (r"(?P<lead>have|has) work(?= (?:as|there)\b)", r"\g<lead> worked"),
    (r"find (?P<verb>attach|enclose)(?= )", _turn(_ED, "find ")),
    (r"as (?P<verb>discuss|mention|promise|agree)(?=,| (?:in|on|during|when|earlier|before)\b)", _turn(_ED, "as ")),
    # you, your, you're
    (rf"you're (?P<then>{_YOURS})(?= (?:and|with|for|to|very|so|about|on|in|at|during|that|is|was)\b|[.,;!?]|$)", r"your \g<then>"),
    (rf"(?P<lead>for|of|with|about|in|appreciate|appreciated|enjoyed|value|join|joining) you (?P<then>{_YOURS})(?=[.,;!?]|$| (?:and|with|for|to|very|so|about|on|in|at|during)\b)", r"\g<lead> your \g<then>"),
    (r"thanks you", "thank you"),
    (rf"{_FIRST}your (?P<then>welcome to|right that)", r"you're \g<then>"),
    (rf"{_FIRST}your (?P<then>(?:very |so |too )?kind)(?= (?:to|for)\b)", r"you're \g<then>"),
    (r"your (?P<then>passionate|proud|sure|certain|aware|able|interested|excited|busy|happy|glad)(?= (?:about|of|that|to|in|for|with)\b)", r"you're \g<then>"),
    (rf"(?P<lead>giving|give|gave|given|lent|sparing|spared) me you (?P<then>{_YOURS})", r"\g<lead> me your \g<then>"),
    (r"i hope your(?= (?:well|doing|all|having)\b)", "I hope you're"),
    (r"your advise(?= |[.,;!?]|$)", "your advice"),
    (r"hope to hear you soon", "hope to hear from you soon"),
    (r"thank you for your times", "thank you for your time"),
    (r"appreciated? for your", "appreciate your"),
    # a verb too many, a word too many, a word missing
    (r"i am agree", "I agree"),
    (r"i am (?P<then>work|study|want|believe|think|appreciate|enjoy|hope|look|know|speak)(?= (?:as|in|at|to|that|for|with|forward|the|very|you|your|from)\b)", r"I \g<then>"),
    (r"i (?:am )?very (?:much )?(?P<then>appreciate|enjoy|like|hope)(?= (?:it|the|your|that)\b)", r"I very much \g<then>"),
    (r"(?P<lead>explain(?:ed|ing)?|described?|suggest(?:ed)?|mention(?:ed)?) (?P<who>me|us)(?= (?:the|your|how|what|why|that)\b)", r"\g<lead> to \g<who>"),
    (r"(?P<lead>discuss(?:ed|ing)?) about", r"\g<lead>"),
    (r"(?P<lead>(?:please|can|could|to) (?:contact|email|call|phone)) to (?P<who>me|you|us)", r"\g<lead> \g<who>"),
    (r"(?P<lead>must|should|might) to (?P<then>be|say|help|work|do|make|bring|learn|see|have|offer|add|give|show)", r"\g<lead> \g<then>"),
    (r"(?P<lead>made|makes|make) (?P<who>me|us) to (?P<then>feel|think|want|see|understand|realise|realize|believe|smile)", r"\g<lead> \g<who> \g<then>"),
    (r"suggest you to", "suggest that you"),
    (r"it was (?:really |such )?pleasure", "it was a pleasure"),
    (rf"{_FIRST}i was (?P<then>nice|great|lovely|wonderful) to(?= (?:meet|talk|speak|see)\b)", r"it was \g<then> to"),
    # prepositions, quantities, agreement
    (rf"{_FIRST}(?P<lead>it|he|she|this) (?P<verb>depend|seem|sound|look|mean|help|require|involve|need|make)(?= (?:on|like|to|that|me|a|very)\b)", r"\g<lead> \g<verb>s"),
    (r"(?P<lead>(?:i|you|he|she|we|they) (?:can|could|will|would|should|must|may|might)) (?P<verb>help|work|make|give|bring|take|learn|join|add|need|want|see|come|show|lead|speak|know)s", r"\g<lead> \g<verb>"),
    (rf"{_FIRST}me and (?P<who>you|my \w+|[A-Z]\w+)(?= (?:was|were|are|have|had|did|built|made|worked)\b)", r"\g<who> and I"),
    (r"since (?P<n>\d+|two|three|four|five|six|seven|eight|nine|ten|many|several) (?P<then>years|months|weeks)(?! ago)", r"for \g<n> \g<then>"),
    (r"(?P<lead>am|was|be|were|being) responsible of", r"\g<lead> responsible for"),
    (r"depend(?P<s>s?) of", r"depend\g<s> on"),
    (r"(?P<lead>many|few|several|two|three|four|five|six|seven|eight|nine|ten) (?P<verb>year|month|week|question|thing|skill|idea|project|patient|customer|student|colleague)(?= (?:of|in|ago|that|and|with|for|from|i)\b|[.,;!?]|$)", _turn(_MANY, r"\g<lead> ")),
    (r"(?P<lead>one of (?:the|my|your|our)(?: main| biggest| greatest| best)?) (?P<verb>strength|skill|reason|thing|project|goal|question|idea|point|colleague)(?= (?:is|was|i|that|you|from|for|in)\b)", _turn(_MANY, r"\g<lead> ")),
    (r"many experience in", "much experience in"),
    (rf"{_FIRST}(?P<lead>everyone|everybody|nobody|somebody|someone) (?P<verb>were|are)", lambda m: f"{m['lead']} {'was' if m['verb'].lower() == 'were' else 'is'}"),
    (rf"{_FIRST}(?:this|that) (?P<then>are|were)(?= (?:my|the|your|some|all)\b)", r"these \g<then>"),
    (rf"{_FIRST}these is", "this is"),
    # words taken for one another
    (r"(?P<lead>was|is) to (?P<then>late|early|short|long)(?=[.,;!?]|$)", r"\g<lead> too \g<then>"),
    (r"(?P<lead>(?:feel|felt|am|was) very|am) confidence", r"\g<lead> confident"),
    (r"(?P<lead>enjoyed|during) our conversion", r"\g<lead> our conversation"),
    (r"(?-i:a) (?P<then>honou?r|hour|honest|opportunity|interesting|amazing|excellent|exciting|important|inspiring|idea|example|"
     r"email|organi[sz]ation|interview|open|employee|employer|engineer|analyst|asset|offer|outstanding|enjoyable|insightful)(?= |[.,;!?]|$)", r"an \g<then>"),
    (r"an (?P<then>great|good|nice|pleasure|wonderful|meeting|conversation|company|team|job|role|position|unique|university|useful|really|very)", r"a \g<then>"),
)  # fmt: skip


def _compiled() -> Slips:
    either = ((pattern.replace("'", "['’]"), better) for pattern, better in _TABLE)
    return tuple(
        (re.compile(rf"(?<![\w’'-])(?:{pattern})(?![\w’-])", re.IGNORECASE), better) for pattern, better in either
    )


SLIPS: Slips = _compiled()
"""In the order in which they are tried."""
