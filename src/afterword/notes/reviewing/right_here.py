"""Where a check of Harper's speaks of words that are right: “the team there work”, “send you photographs”."""

import re

_COMPARED = (
    r"(?:bett|great|small|fast|slow|quick|bigg|larg|long|short|high|low|hard|young|old|strong|weak|warm|cold|cheap|nic"
    r"|kind|few|furth|lat|soon|bright|wid|deep|clos|clear|saf|(?:eas|bus|happ|earl|heav|friendl)i)er|worse|more|less"
)
_SAID = {
    # I did shed a tear
    "DidPast": r"(?:shed|put|cut|set|let|hit|shut|cost|hurt|spread|split|quit|bet|cast|burst|read|upset)$",
    "InterestedIn": r"as$",  # I was interested as soon as you spoke of it
    # a hearing; both laughing; the one holding it; overbookings
    "MassNouns": r".*(?:hearing|thief)$|(?:both|one|ones) \w+ing$|\w+ings$|(?:every|each) \w+ion$|another opening$",
    "PronounVerbAgreement": r"guys$|hid$|.* hid$",
    "OneOfTheSingular": r"two|three|four|five|six",  # of two people one of the two
    # I had had; that that team; Energi AS as; Hanabishi K.K.; Wojciech, and beneath it Wojciech
    "RepeatedWords": r"(?:[Hh]ad|[Tt]hat)\b|[A-Z]+ (?![A-Z]+$)|[^\W\d_a-z][^\W\d_]* *\n|[A-Z]\.[A-Z]",
    "ThereIsAgreement": r".* news$",  # one thing, for all its s
    "WrongNegative": r".*'s$",
}
_BEFORE = {
    # sit in while they read
    "InAWhile": r"\b(?:s[ia]t|c[oa]me|stay(?:ed)?|go|went|let|look|drop|st[ao]+n?d|join(?:ed)?|listen(?:ed)?) $",
    # the work you have waiting
    "ProgressiveNeedsBe": r"^(?!.*(?:^|[.,;:!?\n]|\b(?:and|but|because|that|if|when|as))\s*$)",
    "PronounInflectionBe": r"\b(?:neither|either|none|one|each|some|which) of (?:us|them|you|it) $",  # none of us was
    # thank-you letters
    "PronounVerbAgreement": r"\b(?:send|show|give|bring|sent|showed|gave|brought|owe|tell|lend|thank)[ -]you $",
    "ThatThan": rf"(?:thing|one|body) \w+ $|^(?!.*\b(?:{_COMPARED}|(?:more|less) \w+) $)",  # a sticker that stops it
    "ToTwoToo": r"\b(?:am|is|are|was|were|be|been)(?: [a-z]+ly| always| never| often| still| just| far)? $",  # too kind
    # the team there work in pairs; is there room
    "ThereToTheir": r"\b(?:(?:the|your|my|our|these|those|that) \w+|is|was) $",
    "TheyToThem": r"\b(?:trust|hope|know|think|believe|said|say) $",  # I trust they would
}
_FOLLOWING = {
    "AnA": r"\s*hono",  # an honour
    "ArriveTo": r" (?!(?:the|your|my|our|his|her|their|this|that|an?)\b)[a-z]",  # it arrived to great cheer
    "InterestedIn": r" (?:once|first)\b",  # I was interested at once
    "HadOf": r" course",
    # I know it's peak; it's dead easy
    "ItsPossessive": r" (?:dead|pure|peak|rush|term|harvest|exam|lunch|tea|home|time|news|fun|east|\w+day\b|wint|summ)",
    "PossessiveYour": r"\s*(?:yester|today|tonight|tomorr|nowaday|now\b|soon|then|last|again|i )",
    "ThatThan": r" (?:day|morning|week|month|year|time|way|afterno|summer|winter|spring|autumn)",  # calmer that day
    "The": r" reo",
}


def is_right_here(check: str, said: str, before: str, following: str) -> bool:
    """Whether the words that a check points at are right, from themselves and from what stands around them."""
    told = (
        (_SAID.get(check), said, False),
        (_BEFORE.get(check), before, True),
        (_FOLLOWING.get(check), following, False),
    )
    return any(pattern and _holds(pattern, text, anywhere=anywhere) for pattern, text, anywhere in told)


def _holds(pattern: str, text: str, *, anywhere: bool) -> bool:
    flags = 0 if "[A-Z]" in pattern or "[a-z]" in pattern else re.IGNORECASE
    return bool((re.search if anywhere else re.match)(pattern, text, flags))
