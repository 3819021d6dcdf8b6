"""“It is true: add it to my reflection”: from a claim in a note to a strength, as it completes “I …”."""

import re

from afterword.notes.reading import Passage, parts_of
from afterword.records import Finding, Note

_I = re.compile(r"\bI(?P<short>['’](?:ve|m|d|ll))?\s+(?=\w)")
_LONG = {"'ve": "have ", "'m": "am ", "'d": "would ", "'ll": "will "}
_LEADS_IN = re.compile(
    r"(?:and |but )?"
    r"(?P<lead>(?:in|at|with|during|for|over|after|by|as|before|on|while|since|within|through|under) (?:(?!\bI\b).)*?)"
    r",?\s*$",
    re.IGNORECASE | re.DOTALL,
)
_CARRIES_NOTHING = re.compile(r"\s*(?:(?:and|but|also|so|then|besides|moreover|additionally)\b[, ]*)*", re.IGNORECASE)


def as_strength(finding: Finding, note: Note | str) -> str:
    """Return the sentence that a finding points into, as it completes “I …” on the page; empty where it points nowhere.

    “At Halden Books I ran two floors.” becomes “ran two floors at Halden Books”. A sentence that does not say “I”
    comes back whole, for the person to put into words of their own.
    """
    text = note.text if isinstance(note, Note) else note
    sentence = next((s for s in parts_of(text).sentences if s.start <= finding.start < s.end), None)
    return _completing(sentence, finding.start) if sentence and finding.end > finding.start else ""


def _completing(sentence: Passage, claim: int) -> str:
    said = sentence.text.rstrip(" .!?…;,")
    start = _i_before(said, claim - sentence.start)
    if start is None:
        return said
    lead = _LEADS_IN.fullmatch(said[: start.start()])
    short = _LONG.get((start["short"] or "").replace("’", "'"), "")
    rest = f"{short}{said[start.end() :]}"
    if start.start() < claim - sentence.start and not lead:
        return rest
    if lead:
        return f"{rest} {lead['lead'][:1].lower()}{lead['lead'][1:]}"
    return rest if _CARRIES_NOTHING.fullmatch(said[: start.start()]) else said


def _i_before(said: str, claim: int) -> re.Match[str] | None:
    """The last “I” before the claim, else the first one after it."""
    found = list(_I.finditer(said))
    return next((m for m in reversed(found) if m.start() < claim), found[0] if found else None)
