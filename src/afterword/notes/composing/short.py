"""Writes the kinds of note beside the thank-you: each is short and has one plan, whoever it goes to."""

from collections.abc import Container, Mapping

from afterword.notes.composing.fitting import fitting
from afterword.notes.composing.fragment import Fragment
from afterword.notes.composing.frames import Chooser
from afterword.notes.composing.letter import body
from afterword.notes.composing.manner import Manner, salutation
from afterword.notes.composing.reflected import Reflected
from afterword.records import Interviewer, Note

PLANS = {
    "after-rejection": (("opening", "detail"), ("interest", "feedback"), ("close",)),
    "withdrawal": (("opening", "decision"), ("detail",), ("close",)),
    "follow-up": (("opening", "detail"), ("promised_date", "ask"), ("interest", "close")),
}
FRAGMENTS = {"detail": "learned"}


def write_short(reflected: Reflected, manner: Manner, only: Container[str] | None = None) -> tuple[Note, ...]:
    """Return one note a person, in the order of the interview; for a coordinator, one to them.

    Args:
        reflected: the interview's fragments.
        manner: how to write.
        only: the names of those to whom the coordinator's note carries a line; by default everybody.
    """
    if manner.kind == "coordinator":
        return _to_coordinator(reflected, manner, only)
    notes: list[Note] = []
    used: set[str] = set()
    for number, person in enumerate(reflected.interview.interviewers):
        chooser = _chooser(reflected, manner, person.name, used)
        fragments = reflected.of(number, person)
        written = [
            " ".join(filter(None, (_said(chooser, part, fragments) for part in parts))) for parts in PLANS[manner.kind]
        ]
        notes.append(_finish(reflected, manner, chooser, person.name, person.email, person.called, written))
        used |= chooser.used
    return tuple(notes)


def _said(chooser: Chooser, part: str, fragments: Mapping[str, Fragment]) -> str:
    if part not in FRAGMENTS:
        return chooser.sentence(part)
    fragment = fragments.get(FRAGMENTS[part])
    return "" if fragment is None else chooser.sentence(part, fitting(fragment, "opening"), at_end=fragment.breaks)


def _chooser(reflected: Reflected, manner: Manner, to: str, used: set[str]) -> Chooser:
    interview = reflected.interview
    day = interview.interview.decision_by
    given = {**manner.given(interview), "decision_by": f"{day.day} {day:%B}" if day else ""}
    moods = manner.moods(interview) | {"dated" if day else "undated"}
    seed = f"{interview.candidate.name}\n{to}\n{interview.application.company}"
    return Chooser(manner.folder, manner.kind, seed, given, used, moods)


def _finish(
    reflected: Reflected,
    manner: Manner,
    chooser: Chooser,
    name: str,
    email: str | None,
    called: str,
    written: list[str],
) -> Note:
    subject = chooser.sentence("subject")
    lines = manner.contact(reflected.interview)
    text = body(salutation(called), [p for p in written if p], chooser.sentence("sign_off"), lines)
    return manner.note(name, email, subject, text)


def _to_coordinator(reflected: Reflected, manner: Manner, only: Container[str] | None) -> tuple[Note, ...]:
    """Thank whoever arranged it, and ask them to pass on a line to each person met."""
    coordinator = reflected.interview.interview.coordinator
    if coordinator is None:
        return ()
    people = list(enumerate(reflected.interview.interviewers))
    chooser = _chooser(reflected, manner, coordinator.name, set())
    opening = chooser.sentence("opening")
    lines = [_line_to(chooser, reflected, i, person) for i, person in people if only is None or person.name in only]
    written = [opening, chooser.sentence("pass_on"), "\n".join(lines), chooser.sentence("close")]
    name = coordinator.name
    return (_finish(reflected, manner, chooser, name, coordinator.email, name, written),)


def _line_to(chooser: Chooser, reflected: Reflected, number: int, person: Interviewer) -> str:
    learned = reflected.of(number, person).get("learned")
    telling = chooser.telling(person=person.name)
    said = telling.sentence("line", fitting(learned, "opening")) if learned and not learned.breaks else ""
    return said or telling.sentence("plain_line")
