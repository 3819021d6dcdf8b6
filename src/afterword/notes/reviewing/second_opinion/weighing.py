"""Weighs what the rules found by what the taught reader thinks of the sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from afterword.notes.reading import Case, Passage
from afterword.notes.reviewing.second_opinion.scores import TAUGHT, likeness, surplus
from afterword.notes.rules import Remark, Rule, off_limits
from afterword.notes.rules.rule import on, short
from afterword.records.finding import Severity

DOUBTS = (-1.0, -2.0)
"""A remark of a table weighs one step less where a sentence scores less than each of these by every rule: there lie
most of the false alarms of the tables, and few of the faults that they find."""
_MOST = 10
"""Remarks that are added: nobody reads more, and a pasted book must not take minutes."""
_MAY_SOUND = {
    "blame": "{} may sound as if you found fault with them, or with somebody else. If you mean it otherwise, leave it.",
    "recovery": "{} may sound as if you were apologising, or pointing at what went badly. "
    "If you mean it otherwise, leave it.",
    "pressure": "{} may sound as if you were pressing for an answer, or asking for a favour. "
    "If you mean it otherwise, leave it.",
    "off_limits": "{} may sound as if you were asking about pay, hours or other conditions of the job. "
    "If you mean it otherwise, leave it.",
}
"""What is added, and what stays of a remark that is doubted."""
_SEVERITIES: tuple[Severity, ...] = ("must", "should", "tip")
_WORTH = _SEVERITIES[1:]
"""What it is added as: never as a must."""

Heard = Sequence[tuple[Rule, Sequence[Remark]]]
"""The rules that fit a note, and what each found in it."""


def weighed(case: Case, heard: Heard) -> Iterator[tuple[Rule, Remark]]:
    """Yield what is to be said of a note, rule by rule."""
    if not case.english:
        yield from ((rule, remark) for rule, remarks in heard for remark in remarks)
        return
    kept = [(rule, _believed(case, rule, remarks)) for rule, remarks in heard]
    added = [*islice(_added(case, kept), _MOST)]
    for rule, remarks in kept:
        yield from ((rule, remark) for remark in remarks)
        for remark in (remark for by, remark in added if by == rule.id):
            yield replace(rule, of_the_whole=True), remark  # a slip in the sentence is heard as well


def _believed(case: Case, rule: Rule, remarks: Sequence[Remark]) -> Sequence[Remark]:
    """What stays of the remarks of a rule."""
    if rule.id not in TAUGHT:
        return remarks
    weighed_anew = (r if r.sure else _weaker(case, rule, r) for r in remarks)
    return [remark for remark in weighed_anew if remark]


def _weaker(case: Case, rule: Rule, remark: Remark) -> Remark | None:
    """What stays of a remark: of a must on a sentence that looks rather good a should, on one that looks good a tip."""
    sentence = next((s for s in case.parts.sentences if s.start <= remark.start < s.end), None)
    steps = sum(likeness(sentence.text) < doubt for doubt in DOUBTS) if sentence else 0
    left = _SEVERITIES[_SEVERITIES.index(remark.severity or rule.severity) + steps :]
    if not steps or not left:
        return remark if left else None
    words = short(case.parts.text[remark.start : remark.end])
    return replace(remark, severity=left[0], message=_MAY_SOUND[rule.id].format(f"“{words}”"))


def _added(case: Case, kept: Heard) -> Iterator[tuple[str, Remark]]:
    """Remarks on the sentences that seem to be faults though no table says so, each by its rule."""
    spoken = [remark for rule, remarks in kept if rule.id in TAUGHT for remark in remarks]
    fitting = {rule.id for rule, _ in kept}
    for sentence in case.parts.sentences:
        broken = _broken(sentence.text)
        if broken and broken[0] in fitting and not _is_excused(broken[0], case, sentence, spoken):
            rule, severity = broken
            yield rule, on(sentence, _MAY_SOUND[rule].format("This"), severity=severity)


@lru_cache(maxsize=512)
def _broken(sentence: str) -> tuple[str, Severity] | None:
    """The rule that a sentence seems to break, and how much that is worth; nothing for nearly all."""
    for worth in _WORTH:
        surest = max(_MAY_SOUND, key=lambda rule: surplus(rule, sentence, worth))
        if surplus(surest, sentence, worth) > 0:
            return surest, worth
    return None


def _is_excused(rule: str, case: Case, sentence: Passage, spoken: Sequence[Remark]) -> bool:
    """Whether a table spoke of it already, they may have raised it, or it is asked again, as a follow-up may."""
    if any(remark.start < sentence.end and sentence.start < remark.end for remark in spoken):
        return True
    if rule == "off_limits":
        return off_limits.may_be_theirs(case, sentence.text)
    return (rule, case.kind) == ("pressure", "follow-up")
