"""The note says which job it is about."""

from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.reading.names import halves, plain, same_stem
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import ALL_CHANNELS, BRIEF, Remark, Rule

_SMALL = frozenset(
    "a an and at for from in of on or the to with senior junior lead trainee assistant associate i ii iii".split()
)

_LONG = 9
_JOB = frozenset("role position post job opening vacancy interview traineeship apprenticeship internship".split())


def _check(case: Case) -> Iterator[Remark]:
    role = case.interview.application.role
    said = [plain(w) for p in (case.parts.subject, case.parts.main) if p for w in halves(p.text)]
    words = [plain(w) for w in halves(role)]
    telling = [w for w in words if w not in _SMALL] or words
    if not telling or _any(telling[-2:], said) or _half(telling, said):
        return
    long = [w for w in telling if len(w) >= _LONG]
    if any(same_stem(w, s) for w in telling for s in _before_job_words(said)) or _any(long, said):
        return
    message = f"The note does not say which job it is about. Name it once: {role}."
    yield Remark(message, severity="tip" if case.channel in BRIEF else None)


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
    ),
    passes=(
        "The van is a joy.",
        Example(_PLAIN.format("I would love to be your librarian."), whole=True),
        Example("Subject: The outreach post\n\n" + _PLAIN.format("It was a good morning."), whole=True),
        Example(_PLAIN.format("I wish you well."), whole=True, review={"kind": "after-rejection"}),
    ),
)
