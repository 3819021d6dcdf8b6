"""The note says which job it is about."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.reading.names import halves, plain, same_stem
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import ALL_CHANNELS, BRIEF, Remark, Rule

_SMALL = frozenset(
    "a an and at for from in of on or the to with senior junior lead trainee assistant associate i ii iii".split()
)
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_LONG = 9
_SHORT = 40
_JOB = frozenset(
    "role position post job work opening vacancy interview traineeship apprenticeship internship placement".split()
)
_SHORTER = 3
"""Letters that a short name has at least: the “dev” job, a “lab” post."""


def _check(case: Case) -> Iterator[Remark]:
    role, company = case.interview.application.role, case.interview.application.company
    texts = [_without(company, p.text) for p in (case.parts.subject, case.parts.main) if p]
    said = [plain(w) for text in texts for w in halves(text)]
    words = [plain(w) for w in halves(role)]
    telling = [w for w in words if w not in _SMALL] or words
    if not telling or _is_named(telling, said) or _initials(words) & set(_CAPITALS.findall(" ".join(texts))):
        return
    mild = case.channel in BRIEF or len(said) < _SHORT
    message = f"The note does not say which job it is about. Name it once: {role}."
    yield Remark(message, severity="tip" if mild else None)


def _without(company: str, text: str) -> str:
    """The Archive is not the Archivist."""
    return re.sub(rf"\b{re.escape(company)}\b", " ", text, flags=re.IGNORECASE)


def _is_named(telling: list[str], said: list[str]) -> bool:
    """By what somebody is, by half of a long name, or by a word of it before “role” or “job”."""
    last, long = telling[-1:] if len(telling) <= 2 else telling[-2:], [w for w in telling if len(w) >= _LONG]
    before = _before_job_words(said)
    by_job = any(same_stem(w, s) or _is_short_for(s, w) for w in telling for s in before)
    return by_job or _any([*last, *long], said) or (len(telling) > 2 and _half(telling, said))


def _is_short_for(short: str, word: str) -> bool:
    return len(short) >= _SHORTER and word.startswith(short)


def _initials(words: list[str]) -> set[str]:
    """“TA” of a teaching assistant, with and without the words that matter less."""
    each = "".join(w[0] for w in words if w).upper()
    whole = "".join(w[0] for w in words if w and (len(w) > _SHORTER or w not in _SMALL)).upper()
    return {name for name in (each, whole) if len(name) > 1}


def _before_job_words(said: list[str]) -> set[str]:
    """The words of “the postdoctoral associate position” that say which."""
    return {w for i, s in enumerate(said) if s in _JOB for w in said[max(0, i - 3) : i]}


def _any(words: list[str], said: list[str]) -> bool:
    return any(same_stem(w, s) for w in words for s in said)


def _half(words: list[str], said: list[str]) -> bool:
    return 2 * sum(any(same_stem(w, s) for s in said) for w in words) >= len(words)


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
    ),
    passes=(
        "The van is a joy.",
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
