"""Writes the thank-yous of a panel, each unlike the others."""

from collections.abc import Mapping, Sequence

from afterword.notes.composing.asked import NOTHING_ASKED
from afterword.notes.composing.contents import contents, with_a_note, with_changes
from afterword.notes.composing.dealing import USUAL_PANEL, Hand
from afterword.notes.composing.frames import Asked
from afterword.notes.composing.letter import Content, paragraphs
from afterword.notes.composing.manner import Manner
from afterword.notes.composing.points import fit
from afterword.notes.composing.reflected import Reflected
from afterword.notes.composing.writing import ATTEMPTS, Draft, Reader, Written, frames_of, least_alike, set_apart, write
from afterword.records import Changes

WITHOUT_A_SHARED_WISH, WITHOUT_A_SHARED_POINT = 16, 20
"""From these attempts on a note gives up what another of the panel says in the same words."""


def write_panel(reflected: Reflected, manner: Manner, changes: Mapping[str, Changes]) -> list[Written]:
    """Return one note a person, in the order of the interview.

    All are written as if nothing had been asked for; then those with changes are written again, so that a change
    in one note alters no other. In a large panel a reader who comes later alters an earlier note only by what they
    take away from it.
    """
    readers = len(with_a_note(reflected.interview.interviewers, changes))
    notes: list[Written] = []
    dealt = contents(reflected, manner, changes, first=USUAL_PANEL)
    for content in dealt:
        notes.append(_unlike(reflected, manner, content, notes))
    for number in range(len(dealt), readers):
        more = contents(reflected, manner, changes, first=number + 1)
        for i in (i for i in range(number) if more[i] != dealt[i]):
            notes[i] = _unlike(reflected, manner, more[i], notes[:i] + notes[i + 1 :])
        notes.append(_unlike(reflected, manner, more[number], notes))
        dealt = more
    _pass_points_on(reflected, manner, notes, dealt)
    set_apart(notes, lambda i, others, first: _unlike(reflected, manner, dealt[i], others, first))
    return [_changed(reflected, manner, i, notes, dealt, changes) for i in range(len(notes))]


def _pass_points_on(reflected: Reflected, manner: Manner, notes: list[Written], dealt: list[Content]) -> None:
    """Give a point that its note had no room for to a reader who has none, whose note is written again."""
    free = [point for content in dealt for point in content.hand.points if not point.wanted_by]
    for point in free:
        without = [i for i, content in enumerate(dealt) if not content.hand.points and content.better is None]
        if without and not any(point.fragment.text in written.note.body for written in notes):
            to = max(without, key=lambda i: fit(point, dealt[i].person))
            dealt[to] = dealt[to]._replace(hand=Hand(point))
            notes[to] = _unlike(reflected, manner, dealt[to], notes[:to] + notes[to + 1 :])


def _unlike(
    reflected: Reflected, manner: Manner, content: Content, others: Sequence[Written], first: int = 0
) -> Written:
    """Write the note, again with other frames while it is too much like another."""
    before = frames_of(others)

    def attempt(number: int) -> Draft:
        said = _giving_up_what_is_shared(content, others, number % ATTEMPTS)
        return _write(reflected, manner, said, before, number)

    return least_alike(attempt, others, first)


def _giving_up_what_is_shared(content: Content, others: Sequence[Written], attempt: int) -> Content:
    """Take out, in late attempts, first the wish and then the point that another note has in the same words."""
    said = "".join(other.note.body for other in others)
    wish, main = content.look_forward, content.hand.main
    if attempt >= WITHOUT_A_SHARED_POINT and main is not None and main.fragment.text in said:
        content = content._replace(hand=Hand(content.hand.second), given_up=main)
    if attempt >= WITHOUT_A_SHARED_WISH and wish is not None and wish.text in said:
        content = content._replace(look_forward=None)
    return content


def _changed(
    reflected: Reflected,
    manner: Manner,
    number: int,
    notes: Sequence[Written],
    dealt: Sequence[Content],
    changes: Mapping[str, Changes],
) -> Written:
    """Write a note again with what was asked for, and otherwise with the frames that it had."""
    written = notes[number]
    asked = changes.get(written.note.to, NOTHING_ASKED).model_copy(update={"through": None})
    if asked == NOTHING_ASKED:
        return written
    content = with_changes(reflected, dealt, number, asked)
    elsewhere = frames_of(other for other in notes if other is not written)
    return _write(
        reflected, manner, content, written.before, written.attempt, asked, written.without, elsewhere
    ).finished()


def _write(
    reflected: Reflected,
    manner: Manner,
    content: Content,
    before: frozenset[str],
    attempt: int,
    asked: Changes = NOTHING_ASKED,
    without: int | None = None,
    elsewhere: frozenset[str] = frozenset(),
) -> Draft:
    person = content.person
    return write(
        reflected,
        manner,
        Reader(person.name, person.email, person.called),
        lambda chooser: paragraphs(content, chooser, without, shorter=asked.shorter),
        content=content,
        before=before,
        attempt=attempt,
        asked=Asked(asked.opening, asked.warmer, elsewhere),
    )
