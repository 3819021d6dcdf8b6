"""Writes the thank-yous of a panel, each unlike the others."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from afterword.notes.composing.contents import contents, with_changes
from afterword.notes.composing.frames import Chooser
from afterword.notes.composing.letter import Content, body, paragraphs
from afterword.notes.composing.manner import Manner, salutation
from afterword.notes.composing.reflected import Reflected
from afterword.notes.likeness import likeness
from afterword.records import Changes, Note

ALIKE = 0.42
"""Two notes of a panel that are more alike than this are written again; the reviewer speaks up from .45 on."""
ATTEMPTS = 12
WITHOUT_A_SHARED_WISH = 8
"""From this attempt on a note gives up the wish that an earlier one of the panel has in the same words."""


class Written(NamedTuple):
    """A note and how it came about."""

    note: Note
    content: Content
    frames: frozenset[str]
    attempt: int = 0


def write_panel(reflected: Reflected, manner: Manner, changes: Mapping[str, Changes]) -> list[Written]:
    """Return one note a person, in the order of the interview.

    All are written as if nothing had been asked for; then those with changes are written again, so that a change
    in one note alters no other.
    """
    dealt = contents(reflected, manner, changes)
    notes: list[Written] = []
    for content in dealt:
        notes.append(_unlike(reflected, manner, content, notes))
    return [_changed(reflected, manner, i, notes, changes) for i in range(len(notes))]


def _changed(
    reflected: Reflected, manner: Manner, number: int, notes: Sequence[Written], changes: Mapping[str, Changes]
) -> Written:
    written = notes[number]
    asked = changes.get(written.content.person.name, Changes()).model_copy(update={"through": None})
    if asked == Changes():
        return written
    content = with_changes(reflected, [note.content for note in notes], number, asked)
    others = [other for other in notes if other is not written]
    return _write(reflected, manner, content, _frames_of(others), written.attempt, asked)


def _frames_of(notes: Sequence[Written]) -> frozenset[str]:
    return frozenset().union(*(note.frames for note in notes))


def _unlike(reflected: Reflected, manner: Manner, content: Content, others: Sequence[Written]) -> Written:
    """Write the note, again with other frames while it is too much like one before it."""
    used = _frames_of(others)
    best: tuple[float, Written] | None = None
    for attempt in range(ATTEMPTS):
        content_now = _giving_up_what_is_shared(content, others, attempt)
        written = _write(reflected, manner, content_now, used, attempt, Changes())
        alike = max((likeness(written.note.body, other.note.body) for other in others), default=0.0)
        if best is None or alike < best[0]:
            best = (alike, written)
        if alike <= ALIKE:
            break
    assert best is not None  # noqa: S101 - there is at least one attempt
    return best[1]


def _giving_up_what_is_shared(content: Content, others: Sequence[Written], attempt: int) -> Content:
    """Take out, in late attempts, the wish that another note has in the same words."""
    wish = content.look_forward
    if attempt >= WITHOUT_A_SHARED_WISH and wish and any(wish.text in other.note.body for other in others):
        return content._replace(look_forward=None)
    return content


def _write(
    reflected: Reflected, manner: Manner, content: Content, used: frozenset[str], attempt: int, asked: Changes
) -> Written:
    interview, person = reflected.interview, content.person
    seed = f"{interview.candidate.name}\n{person.name}\n{interview.application.company}\n{attempt}"
    moods = manner.moods(interview) | ({"warmer"} if asked.warmer else frozenset())
    again = {"opening": asked.opening, "plain_opening": asked.opening}
    chooser = Chooser(manner.folder, manner.kind, seed, manner.given(interview), used, moods, again)
    written = paragraphs(content, chooser)
    subject = chooser.sentence("subject")
    text = body(salutation(person.called), written, chooser.sentence("sign_off"), manner.contact(interview))
    note = manner.note(person.name, person.email, subject, text)
    return Written(note, content, frozenset(chooser.used), attempt)
