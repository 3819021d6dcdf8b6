"""A subject line that says what the mail is."""

import re
from collections.abc import Iterator

from afterword.notes.reading import Case, Passage
from afterword.notes.reading.names import same_stem, tokens
from afterword.notes.reading.stems import stems
from afterword.notes.rules.example import Example
from afterword.notes.rules.generic import PLAIN_STEMS
from afterword.notes.rules.rule import Remark, Rule, on

_SAYS_WHY = re.compile(
    r"\b(?:thank|thanks|ta for|cheers for|thanking|grateful|appreciat\w+|re:|aw:|interview|application|candidate|candidacy|withdraw\w*|"
    r"(?:good|great|nice|lovely|wonderful|pleasure|pleased) (?:to (?:have )?(?:me+t|see|talk|speak|chat)|meeting|seeing|talking|speaking)|"
    r"follow(?:ing)?[- ]up|position|role|post|job|meeting|conversation|our (?:talk|call|chat))",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:(?:re|aw|fw|fwd)\s*:\s*)+$", re.IGNORECASE)
_LONGEST = 90


def _check(case: Case) -> Iterator[Remark]:
    subject = case.parts.subject
    if subject is None:
        if case.has_subject_field:
            yield Remark(f"The mail has no subject line yet. “{_good(case)}” would do.")
    elif not subject or _BARE.match(subject.text):
        yield _empty(case, subject)
    elif not _SAYS_WHY.search(subject.text) and not _names_something(case, subject):
        message = "The subject does not say what this mail is. “Thank you” and the job, or your name, is enough."
        yield on(subject, message, _good(case), severity="tip" if _takes_up_the_talk(case, subject) else None)
    elif len(subject.text) > _LONGEST:
        yield on(
            subject,
            "The subject is longer than most mail programs show. Keep it to a few words.",
            _good(case),
            severity="tip",
        )


def _takes_up_the_talk(case: Case, subject: Passage) -> bool:
    """“Filming the parent”: what was talked about says to this reader what the mail is."""
    said, reader = stems(subject.text), case.reader
    noted = [reader.learned, reader.moment, reader.promised] if reader else []
    return bool((said - PLAIN_STEMS & stems(case.parts.main.text)) | (said & stems(" ".join(filter(None, noted)))))


def _empty(case: Case, subject: Passage) -> Remark:
    """Point at “Subject:” itself: there are no other words to point at."""
    label = case.parts.text[: subject.start].rstrip()
    start = label.lower().rindex("subject")
    return Remark("The subject line is empty.", start, len(label), (f"{label[start:]} {_good(case)}",))


def _names_something(case: Case, subject: Passage) -> bool:
    job = case.interview.application
    names = tokens(f"{job.role} {job.company} {case.interview.candidate.name}")
    return any(len(n) > 3 and same_stem(n, s) for n in names for s in tokens(subject.text))


def _good(case: Case) -> str:
    role = case.interview.application.role
    return {
        "withdrawal": f"Withdrawing my application: {role}",
        "follow-up": f"{role}: a question about the next step",
        "after-rejection": f"Thank you for your answer: {role}",
    }.get(case.kind, f"Thank you: {role} interview")


_BODY = "\n\nDear Denise,\n\nThank you for the map of stops.\n\nAmara Fields"

RULE = Rule(
    id="subject",
    severity="should",
    reason="A clear subject, thank you and the role or a name, is found again when they decide.",
    source="uga",
    check=_check,
    channels=frozenset({"email"}),
    flags=(
        Example("«Subject:»" + _BODY, whole=True),
        Example("Subject: «Hello»" + _BODY, whole=True),
        Example("Subject: «Checking something with you»" + _BODY, whole=True),
    ),
    passes=(
        "The van is a joy.",
        Example("Subject: Outreach" + _BODY, whole=True),
        Example("Subject: Thanks!" + _BODY, whole=True),
        Example("Dear Denise,\n\nThank you for the map of stops.\n\nAmara Fields", whole=True),
        Example("Subject: Hello" + _BODY, whole=True, review={"channel": "linkedin"}),
    ),
)
