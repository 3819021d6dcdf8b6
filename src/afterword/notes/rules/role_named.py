"""The note says which job it is about."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, takewhile

from afterword.notes.reading import Case
from afterword.notes.reading.names import halves, plain, same_stem
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import ALL_CHANNELS, BRIEF, Remark, Rule

_SMALL = frozenset(
    "a an and at for from in of on or the to with senior junior lead trainee assistant associate i ii iii".split()
)
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_SHORT = 40
_JOB = frozenset(
    "role position post job work opening vacancy interview traineeship apprenticeship internship placement".split()
)
_SHORTER = 3
"""Letters that a short name has at least: the “dev” job, a “lab” post."""
_LONGER = 4
"""As many letters two forms of a word may differ by: librarian and library, and not fundraiser and funds."""
_TO_WORK = {("to", "work"), ("to", "help"), ("to", "serve")}
_OF = frozenset("in of for at to with".split())
_WHO = re.compile(r"(?:er|or|ist|ian|eer|ant|apprentice|trainee|assistant|nurse|associate|lead)$")
"""The ends of words for a person."""


def _check(case: Case) -> Iterator[Remark]:
    role, company = case.interview.application.role, case.interview.application.company
    passages = (p for p in (case.parts.subject, case.parts.main) if p)
    lines = [_without(company, line.text) for passage in passages for line in passage.lines()]
    said = [word for _, found in lines for word in found]
    words = [plain(w) for w in halves(role)]
    if (
        not words
        or _is_named(words, said)
        or _initials(words) & set(_CAPITALS.findall(" ".join(text for text, _ in lines)))
    ):
        return
    mild = case.channel in BRIEF or len(said) < _SHORT
    message = f"The note does not say which job it is about. Name it once: {role}."
    yield Remark(message, severity="tip" if mild else None)


@lru_cache(maxsize=256)
def _without(company: str, line: str) -> tuple[str, tuple[str, ...]]:
    """Return a line without the employer, and its words; read once. The Archive is not the Archivist."""
    rest = re.sub(rf"\b{re.escape(company)}\b", " ", line, flags=re.IGNORECASE)
    return rest, tuple(plain(word) for word in halves(rest))


def _is_named(words: list[str], said: list[str]) -> bool:
    """By what somebody is, by two words of the name in a row, or by a word of it before “role” or after “as your”."""
    telling = [w for w in words if w not in _SMALL] or words
    heads = _heads(words, telling)
    if not {*said}.isdisjoint(heads):
        return True
    told = _before_job_words(said) | _after_as(said) | _shortened(said, telling)
    by_job = any(same_stem(w, s) or _is_short_for(s, w) for w in telling for s in told)
    return by_job or any(_is_one(h, said, i) for h in heads for i in range(len(said))) or _in_a_row(words, said)


def _heads(words: list[str], telling: list[str]) -> list[str]:
    """What somebody is: the associate in “Postdoctoral Research Associate in Soil Ecology”; a shop assistant is no shop."""
    before = [*takewhile(lambda w: w not in _OF, words)] or words
    who = [w for w in {*telling, before[-1]} if _WHO.search(w)]
    return who if before[-1] in who else [*who, *([before[-1]] if before[-1] in telling else [])]


def _is_one(head: str, said: list[str], place: int) -> bool:
    """Whether the word at ``place`` is what somebody is; your plumbers are others, but one of them may be meant."""
    word = said[place]
    if not same_stem(head, word) or abs(len(head) - len(word)) > _LONGER or word.endswith("ed"):
        return False
    return not word.endswith("s") or head.endswith("s") or "one" in said[max(0, place - _LONGER) : place]


def _in_a_row(words: list[str], said: list[str]) -> bool:
    pairs = [*pairwise(said)]
    return any(same_stem(a, x) and same_stem(b, y) for a, b in pairwise(words) for x, y in pairs)


def _is_short_for(short: str, word: str) -> bool:
    return len(short) >= _SHORTER and word.startswith(short)


def _initials(words: list[str]) -> set[str]:
    """“TA” of a teaching assistant, with and without the words that matter less."""
    each = "".join(w[0] for w in words if w).upper()
    whole = "".join(w[0] for w in words if w and (len(w) > _SHORTER or w not in _SMALL)).upper()
    return {name for name in (each, whole) if len(name) > 1}


def _shortened(said: list[str], telling: list[str]) -> set[str]:
    """“Postdoc” of Postdoctoral, “apprentice” of Apprenticeship."""
    return {s for s in said if len(s) > _LONGER and any(s != w and w.startswith(s) for w in telling)}


def _after_as(said: list[str]) -> set[str]:
    """The words of “as your trainee”, and of “to work in your shop”."""
    work = {i + 2 for i, pair in enumerate(pairwise(said)) if pair in _TO_WORK}
    return {w for i, s in enumerate(said) if s in ("as", "become") or i in work for w in said[i + 1 : i + 4]}


def _before_job_words(said: list[str]) -> set[str]:
    """The words of “the postdoctoral associate position” that say which."""
    return {w for i, s in enumerate(said) if s in _JOB for w in said[max(0, i - 3) : i]}


_PLAIN = "Dear Denise,\n\nThank you for showing me the map of stops. {}\n\nAmara Fields"

RULE = Rule(
    id="role_named",
    severity="should",
    reason="They fill several jobs; the role tells them at once which conversation this was.",
    source="princeton",
    check=_check,
    kinds=frozenset({"thank-you", "follow-up", "withdrawal"}),
    channels=ALL_CHANNELS - {"linkedin-request"},
    flags=(
        Example(_PLAIN.format("I would love to do this work."), whole=True),
        Example("Subject: Thank you\n\n" + _PLAIN.format("It was a good morning."), whole=True),
        Example(
            _PLAIN.format("I would be very glad to join the Harbour City Archive."),
            whole=True,
            given={"application.role": "Archivist", "application.company": "Harbour City Archive"},
        ),
        Example(
            _PLAIN.format("I raised funds before, and would be glad to join you."),
            whole=True,
            given={"application.role": "Community Fundraiser"},
        ),
        Example(
            _PLAIN.format("I could see it work in the shop, and your nurses were kind."),
            whole=True,
            given={"application.role": "Shop Assistant"},
        ),
    ),
    passes=(
        "The van is a joy.",
        Example(
            _PLAIN.format("I would love to be one of your nurses."),
            whole=True,
            given={"application.role": "Community Nurse"},
        ),
        Example(_PLAIN.format("I would love to be your librarian."), whole=True),
        Example("Subject: The outreach post\n\n" + _PLAIN.format("It was a good morning."), whole=True),
        Example(_PLAIN.format("I would love the outreach work."), whole=True),
        Example(
            _PLAIN.format("I would love to be a TA."), whole=True, given={"application.role": "Teaching Assistant"}
        ),
        Example(
            _PLAIN.format("The admin job is mine to want."), whole=True, given={"application.role": "Administrator"}
        ),
        Example(_PLAIN.format("I wish you well."), whole=True, review={"kind": "after-rejection"}),
    ),
)
