"""One note a person."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.example import Example
from afterword.notes.rules.names_recipient import TO_ALL, named_part
from afterword.notes.rules.rule import ALL_KINDS, Remark, Rule, on
from afterword.records.note import Kind

_ALL_OF_YOU = re.compile(
    r"\b(?:you both|both of you|all of you|each of you|the (?:two|three|four) of you|you (?:two|three|four)(?=[,.!]| (?:were|are|have|had|made|and|all|both)\b)|"
    r"you all (?:made|were|gave|took|asked|had|have|are|seem\w*|showed|told))\b"
    r"|\b(?:thank|thanks to|grateful to|meet|meeting|met|see|seeing|speak(?:ing)? (?:to|with)|spoke (?:to|with)|talk(?:ing)? (?:to|with)) you all\b(?! the same)"
    r"|\b(?:thank you|thanks)(?: so much| very much)?,? (?:folks|everyone|everybody|guys|team)(?=[,.!]| for\b)",
    re.IGNORECASE,
)
_TO_ONE: frozenset[Kind] = frozenset({"thank-you", "follow-up"})
"""Whoever withdraws, or answers a refusal, may well think of them all."""
_ALONE = "Write to each of them alone: a note of one's own is what people keep."


def _check(case: Case) -> Iterator[Remark]:
    greeted = named_part(case.parts.salutation)
    named = [p for p in case.known.people if p.is_in(greeted.text)]
    several = len(named) > 1 and not any(set(a.words) & set(b.words) for a in named for b in named if a is not b)
    if several or (TO_ALL.search(greeted.text) and not named):
        own = (case.name.called,) if case.name and case.reader else ()
        yield on(greeted, _ALONE, *own)
    elif case.kind in _TO_ONE and (len(case.known.people) > 1 or not case.reader):
        yield from (on(case.parts.main.at(m), _ALONE) for m in case.parts.main.matches(_ALL_OF_YOU))


def _greeting(line: str) -> Example:
    return Example(f"{line}\n\nThank you for the map.\n\nAmara Fields", whole=True, review={"to": "Denise Howard"})


RULE = Rule(
    id="group_address",
    severity="should",
    reason="A note to all of them is a note to none; employers notice which is which.",
    source="csuf",
    check=_check,
    kinds=ALL_KINDS - {"coordinator"},
    flags=(_greeting("Dear «Denise, Dr. Siddiqui and Ruth»,"), _greeting("Dear «Denise and Ruth»,")),
    passes=(
        Example("I will not forget the van, nor how kind you both were.", review={"kind": "withdrawal"}),
        _greeting("Dear Denise,"),
        _greeting("Dear Denise Howard,"),
    ),
)
