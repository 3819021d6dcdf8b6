"""What a note is for, read from its words where nobody says it."""

import re

from afterword.records.note import Kind

_WITHDRAWS = re.compile(
    r"\b(?:withdraw(?:ing|al of)?\b.{0,30}\b(?:application|candidacy|name|myself|consideration|process)|"
    r"(?:remove|take) (?:my name|me) (?:from|out of)|no longer (?:wish|want|like|be able) to (?:be considered|continue|"
    r"proceed|pursue)|decided (?:not to|against) (?:continu|proceed|pursu|go)\w*)",
    re.IGNORECASE | re.DOTALL,
)
_REJECTED = re.compile(
    r"\b(?:your decision (?:not to|to (?:offer|hire|appoint|go|move|choose))|(?:although|while|even though|though) "
    r"(?:i|you|the team|it)\b.{0,40}\b(?:disappointed|another|someone else|not (?:selected|chosen|successful|to be))|"
    r"sorry not to (?:be|have)|disappointed (?:not to|that i|to (?:hear|learn))|another candidate|someone else for the|"
    r"(?:was|am|were) (?:not|un)\s?(?:selected|chosen|successful)|had hoped for (?:a different|another)|"
    r"letting me know (?:of|about) (?:your|the) decision)",
    re.IGNORECASE | re.DOTALL,
)
_FOLLOWS_UP = re.compile(
    r"\b(?:follow(?:ing)? up on (?:my|the|our)|check(?:ing)? in\b|any (?:news|update|word)|an update on|"
    r"(?:have|had|has) ?n['’o]t(?: yet)? heard|status of (?:my|the)|wondered (?:whether|if)|where things stand)",
    re.IGNORECASE,
)
_THANKS = re.compile(r"\b(?:thank|grateful|appreciat)", re.IGNORECASE)


def kind_of(main: str) -> Kind:
    """Return what a note that says ``main`` is for."""
    if _WITHDRAWS.search(main):
        return "withdrawal"
    if _REJECTED.search(main):
        return "after-rejection"
    if _FOLLOWS_UP.search(main) and not _THANKS.search(main[:160]):
        return "follow-up"
    return "thank-you"
