"""Where a check of Harper's speaks of words that are right: “the team there work”, “send you photographs”."""

import re

_SAID = {
    "InterestedIn": r"as$",  # I was interested as soon as you spoke of it
    "MassNouns": r".*hearing$|both \w+ing$",  # a hearing in court; both laughing
    "PronounVerbAgreement": r"guys$",
    "RepeatedWords": r"(?:[Hh]ad|[Tt]hat)\b|[A-Z]+ (?![A-Z]+$)",  # I had had; that that team; Energi AS as
    "ThereIsAgreement": r".* news$",  # one thing, for all its s
    "WrongNegative": r".*'s$",
}
_BEFORE = {
    # the work you have waiting
    "ProgressiveNeedsBe": r"^(?!.*(?:^|[.,;:!?\n]|\b(?:and|but|because|that|if|when|as))\s*$)",
    "PronounInflectionBe": r"\b(?:neither|either|none|one|each|some) of (?:us|them|you|it) $",  # neither of us was late
    "PronounVerbAgreement": r"\b(?:thank|send|show|give|bring|sent|showed|gave|brought|owe|tell|lend) you $",
    "ThatThan": r"(?:thing|one|body) \w+ $",
    "ThereToTheir": r"\b(?:the|your|my|our|these|those|that) \w+ $",  # the team there work in pairs
}
_FOLLOWING = {
    "AnA": r"\s*hono",  # an honour
    "ArriveTo": r" (?!(?:the|your|my|our|his|her|their|this|that|an?)\b)[a-z]",  # it arrived to great cheer
    "InterestedIn": r" (?:once|first)\b",  # I was interested at once
    "PossessiveYour": r"\s*(?:yester|today|last|again|i )",
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
