"""Writes the kinds of note beside the thank-you: each is short and has one plan, whoever it goes to."""

from collections.abc import Container, Mapping, Sequence

from afterword.notes.composing.asked import NO_CHANGES, NOTHING_ASKED
from afterword.notes.composing.contents import contents
from afterword.notes.composing.fitting import fitting
from afterword.notes.composing.fragment import Fragment
from afterword.notes.composing.frames import AS_USUAL, Asked, Chooser
from afterword.notes.composing.letter import Content, Told, said
from afterword.notes.composing.manner import Manner
from afterword.notes.composing.reflected import Reflected
from afterword.notes.composing.writing import Draft, Reader, Written, frames_of, least_alike, set_apart, write
from afterword.records import Changes, Interviewer, Note

PLANS = {
    "after-rejection": (
        (("opening", "detail", "moment", "cared"), ("interest", "feedback"), ("close",)),
        (("opening",), ("detail", "moment", "cared", "feedback"), ("interest", "close")),
        (("opening", "detail", "moment", "cared"), ("feedback",), ("interest", "close")),
    ),
    "withdrawal": (
        (("opening", "decision"), ("detail", "moment", "cared"), ("close",)),
        (("opening",), ("detail", "moment", "cared"), ("decision", "close")),
        (("deciding_opening", "thanks"), ("detail", "moment", "cared"), ("close",)),
        (("deciding_opening", "thanks", "detail"), ("moment", "cared", "close")),
    ),
    "follow-up": (
        (("opening", "detail", "moment", "cared"), ("promised_date", "ask"), ("interest", "close")),
        (("opening",), ("promised_date", "ask"), ("detail", "moment", "cared", "interest"), ("close",)),
        (("opening", "detail", "moment", "cared"), ("interest",), ("promised_date", "ask", "close")),
    ),
}
"""Several ways to order the same parts, so that the notes of a panel differ in more than their words."""
NAMING = ("decision", "deciding_opening", "close")
"""Parts that name role and company where the opening did not."""
FITS_LIKE = {"detail": "opening", "interest": "look_forward", "cared": "need"}


def write_short(
    reflected: Reflected,
    manner: Manner,
    changes: Mapping[str, Changes] = NO_CHANGES,
    only: Container[str] | None = None,
) -> tuple[Note, ...]:
    """Return one note a person, in the order of the interview; for a coordinator, one to them.

    Args:
        reflected: the interview's fragments.
        manner: how to write.
        changes: what is asked to be different in single notes; everybody gets a note of their own all the same.
        only: the names of those to whom the coordinator's note carries a line; by default everybody.
    """
    if manner.kind == "coordinator":
        return _to_coordinator(reflected, manner, only)
    notes: list[Written] = []
    dealt = contents(reflected, manner)

    def unlike(i: int, others: Sequence[Written], first: int = 0) -> Written:
        return least_alike(lambda number: _write(reflected, manner, dealt[i], others, number), others, first)

    for i in range(len(dealt)):
        notes.append(unlike(i, notes))
    set_apart(notes, unlike)
    return tuple(_changed(reflected, manner, written, notes, changes).note for written in notes)


def _changed(
    reflected: Reflected, manner: Manner, written: Written, notes: Sequence[Written], changes: Mapping[str, Changes]
) -> Written:
    asked = changes.get(written.note.to, NOTHING_ASKED)
    if written.content is None or not (asked.opening or asked.warmer or asked.shorter):
        return written
    content = written.content._replace(brief=written.content.brief or asked.shorter)
    elsewhere = frames_of(other for other in notes if other is not written)
    otherwise = Asked(asked.opening, asked.warmer, elsewhere)
    return _write(reflected, manner, content, (), written.attempt, otherwise, written.before).finished()


def _write(
    reflected: Reflected,
    manner: Manner,
    content: Content,
    others: Sequence[Written],
    attempt: int,
    asked: Asked = AS_USUAL,
    before: frozenset[str] | None = None,
) -> Draft:
    person = content.person
    return write(
        reflected,
        manner,
        Reader(person.name, person.email, person.called),
        lambda chooser: _told(chooser, manner, content, may_ask=person == reflected.interview.interviewers[0]),
        content=content,
        before=frames_of(others) if before is None else before,
        attempt=attempt,
        asked=asked,
    )


def _told(chooser: Chooser, manner: Manner, content: Content, *, may_ask: bool) -> Told:
    """Say what the plan has; of a panel one is asked for advice, not all."""
    own = _from_them(content)
    if manner.kind == "follow-up" and not content.brief:
        own["interest"] = content.look_forward
    without = {"feedback"} if content.brief or not may_ask else set()
    plan = chooser.one_of(PLANS[manner.kind])
    found = [[_said(chooser, part, own) for part in parts if part not in without] for parts in plan]
    written = [" ".join(filter(None, sentences)) for sentences in found]
    return Told([paragraph for paragraph in written if paragraph], 0)


def _from_them(content: Content) -> dict[str, Fragment | None]:
    """What the reader told and what is still thought of, of which a brief note says one; else what they care about."""
    own = {"detail": content.fragments.get("learned"), "moment": content.fragments.get("moment")}
    if content.brief and own["detail"]:
        own["moment"] = None
    if not any(own.values()):
        own["cared"] = content.fragments.get("cares_about")
    return own


def _said(chooser: Chooser, part: str, own: Mapping[str, Fragment | None]) -> str:
    """The person's own words where they have some, or a sentence that needs none."""
    own_words = said(chooser, part, own.get(part), like=FITS_LIKE.get(part, part))
    unnamed = {"role", "company"} - chooser.named if part in NAMING else ()
    return own_words or chooser.sentence(part, name=unnamed)


def _to_coordinator(reflected: Reflected, manner: Manner, only: Container[str] | None) -> tuple[Note, ...]:
    """Thank whoever arranged it, and ask them to pass on a line to each person met."""
    coordinator = reflected.interview.interview.coordinator
    if coordinator is None:
        return ()
    people = [(i, p) for i, p in enumerate(reflected.interview.interviewers) if only is None or p.name in only]

    def told(chooser: Chooser) -> Told:
        opening, asking = chooser.sentence("opening"), chooser.sentence("pass_on")
        lines = "\n".join(_line_to(chooser, reflected, i, person) for i, person in people)
        return Told([opening, asking, lines, chooser.sentence("close")], 0)

    reader = Reader(coordinator.name, coordinator.email, coordinator.name)
    return (write(reflected, manner, reader, told).finished().note,)


def _line_to(chooser: Chooser, reflected: Reflected, number: int, person: Interviewer) -> str:
    learned = reflected.of(number, person).get("learned")
    telling = chooser.telling(person=person.name)
    fits = telling.sentence("line", fitting(learned, "opening")) if learned and not learned.breaks else ""
    return fits or telling.sentence("plain_line")
