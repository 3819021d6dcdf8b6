"""The thanks come first."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import Remark, Rule, on

_THANKS = re.compile(
    r"\b(?:thank(?:s|ed|ing|ful)?|grateful|gratitude|appreciat\w+|obliged|indebted|ta(?= for| very)|cheers for|"
    r"merci|danke|gracias|grazie|obrigad[oa]|diolch|tack|mahalo|arigato|kiitos|takk|bedankt|dank u|"
    r"asante|shukran|ngiyabonga|dziękuję|hvala|köszönöm|go raibh maith)\b",
    re.IGNORECASE,
)
_ONLY_ASKS = re.compile(
    r"(?:would|should|['’]d|will) (?:be |also |really |greatly |very much )*(?:most |very |so )?"
    r"(?:grateful|appreciate|obliged|thankful)|\bthanks to (?!you\b)",
    re.IGNORECASE,
)
_KINDLY = re.compile(r"\b(?:good|kind|nice|generous|thoughtful|decent|sweet) of you\b", re.IGNORECASE)
"""Thanks in other words."""
_FIRST_WORDS = 12


def thanks(sentence: str) -> bool:
    """Whether a sentence thanks the reader; “I would be grateful if …” asks."""
    return bool(_THANKS.search(_ONLY_ASKS.sub("", sentence)))


def _check(case: Case) -> Iterator[Remark]:
    said = case.parts.sentences
    if not said or any(thanks(s.text) for s in said[:2]) or _soon(case):
        return
    softly = case.kind == "after-rejection" or any(_KINDLY.search(s.text) for s in said[:2])
    later = next((s for s in said[2:] if thanks(s.text)), None)
    if later:
        message = "The thanks come late here. Move this sentence up, to the first or second place."
        yield on(later, message, severity="should" if softly else None)
        return
    message = "Open with the thanks: what did they give you, apart from their time? One sentence is enough."
    yield on(said[0], message, f"Thank you for your time. {said[0].text}", severity="should" if softly else None)


def _soon(case: Case) -> bool:
    """Whether the thanks stand among the first words: “What a roof. What a jaw. Thank you …”."""
    first = case.parts.words[:_FIRST_WORDS]
    main = case.parts.main
    return bool(first) and thanks(main.text[: first[-1].end - main.start])


_LATE = """Dear Denise,

I have been thinking about the van. It could stop at the laundrette. I drive one already. «Thank you for your time.»

Amara Fields"""
_NEVER = """Dear Denise,

«The mobile library was a joy to see.» I would be grateful if you kept me in mind as Outreach Librarian.

Amara Fields"""

RULE = Rule(
    id="thanks_first",
    severity="must",
    reason="The thanks are what the note is for; a reader who stops after two sentences should have read them.",
    source="grinnell",
    check=_check,
    of_the_whole=True,
    kinds=frozenset({"thank-you", "coordinator", "after-rejection"}),
    flags=(Example(_LATE, whole=True), Example(_NEVER, whole=True)),
    passes=(
        "I would also appreciate it if the van had a bell.",
        Example("Hi Denise, it was good to meet you. I am grateful for the tour. Best, Amara Fields", whole=True),
        Example("Dear Denise,\n\nI so appreciated your map.\n\nAmara Fields", whole=True),
    ),
)
