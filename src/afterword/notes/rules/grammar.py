"""Sentences hold together."""

from collections.abc import Iterator

from afterword.notes.reading import Case, Passage
from afterword.notes.rules.rule import Remark, Rule, on, short
from afterword.notes.rules.slips import SLIPS


def _check(case: Case) -> Iterator[Remark]:
    yield from _own(case)
    for slip in case.slips:
        if slip.kind in ("Grammar", "Doubtful"):
            words = Passage(case.parts.text[slip.start : slip.end], slip.start)
            sure = None if slip.kind == "Grammar" else "should"
            yield on(words, f"“{short(words.text)}”: {slip.message}", *slip.suggestions, severity=sure)


def _own(case: Case) -> Iterator[Remark]:
    """What second-language writers, and tired ones, get wrong in such notes."""
    for passage in filter(None, (case.parts.subject, case.parts.main)):
        for pattern, better in SLIPS:
            for match in passage.matches(pattern):
                words = passage.at(match).trimmed()
                right = better(match) if callable(better) else match.expand(better)
                right = right.strip()
                if words.text[:1].isupper():
                    right = right[:1].upper() + right[1:]
                yield on(words, f"“{short(words.text)}” should be “{short(right)}”.", right)


RULE = Rule(
    id="grammar",
    severity="must",
    reason="A slip of grammar is noticed before what the sentence says.",
    source="hbr",
    check=_check,
    flags=(
        "I «look forward to hear» from you.",
        "It was good to have «time to met» with you.",
        "I «was impress» by the van.",
        "I appreciate «you're time» very much.",
        "I «could of» stayed all day.",
        "You gave me many useful «informations».",
        "We «discussed about» the map.",
        "She «have» a green van.",
        "I liked «the the» map.",
        "It was «a honour» to see it.",
    ),
    passes=(
        "I look forward to hearing the bell, and to hear it is to smile.",
        "You're right that your time is short.",
        "She has a van that, had I had one, I would have had painted green.",
        "I was impressed by the van and by how you work.",
    ),
)
