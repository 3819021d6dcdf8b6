"""Writes one note, whatever its kind, and writes it again while it is too much like one before it."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from afterword.notes.composing.frames import AS_USUAL, NOTHING, Asked, Chooser
from afterword.notes.composing.letter import Content, Told
from afterword.notes.composing.manner import Manner
from afterword.notes.composing.reflected import Reflected
from afterword.notes.composing.request import request
from afterword.notes.likeness import likeness
from afterword.records import Note

ALIKE = 0.42
"""Two notes of a panel that are more alike than this are written again; see ``TOO_ALIKE``."""
TOO_ALIKE = 0.45
"""From here on the reviewer speaks up, and both notes of a pair are written once more."""
PLAIN = 0.1
"""So much more alike two notes can be that say nothing of what their readers told: there is less to tell them apart."""
ATTEMPTS = 24
LOOSELY = 6
"""From this attempt on a word may come twice in a note."""
SECOND_HAND = 12
"""From this attempt on a note may have frames that another one has, as long as the two are unlike as a whole."""


class Reader(NamedTuple):
    """Whom a note goes to."""

    name: str
    email: str | None
    called: str


class Written(NamedTuple):
    """A note and how it came about."""

    note: Note
    content: Content | None
    frames: frozenset[str]
    before: frozenset[str]
    """The frames that the panel had when it was written."""
    attempt: int = 0
    without: int = 0
    """How many parts it does without."""
    plain: bool = False
    """It says nothing that this reader told, and is of a kind that can say little else."""

    @property
    def body(self) -> str:
        """Its text, from the salutation to the contact lines."""
        return self.note.body


class Draft(NamedTuple):
    """A text that becomes a note where it is the one that is taken."""

    body: str
    plain: bool
    finished: Callable[[], Written]


def frames_of(notes: Iterable[Written]) -> frozenset[str]:
    """Return every frame of some notes."""
    return frozenset().union(*(note.frames for note in notes))


def write(
    reflected: Reflected,
    manner: Manner,
    reader: Reader,
    tell: Callable[[Chooser], Told],
    *,
    content: Content | None = None,
    before: frozenset[str] = frozenset(),
    attempt: int = 0,
    asked: Asked = AS_USUAL,
) -> Draft:
    """Return the text of a note.

    Args:
        reflected: the interview's fragments.
        manner: how to write.
        reader: whom it goes to.
        tell: what makes its paragraphs.
        content: what it can say.
        before: the frames that the panel has had.
        attempt: how often it was written before; each time other frames are chosen.
        asked: what is asked to be said otherwise.
    """
    interview = reflected.interview
    seed = f"{interview.candidate.name}\n{reader.name}\n{interview.application.company}\n{attempt}"
    given, moods = manner.given(interview), manner.moods(interview)
    by_first_name = reader.called in reader.name.split()
    spoken = manner.spoken if by_first_name else NOTHING
    turn = attempt % ATTEMPTS
    new_to = before if turn < SECOND_HAND else frozenset()
    chooser = Chooser(manner.folder, manner.kind, seed, given, new_to, moods, asked, spoken, strictly=turn < LOOSELY)
    salutation, lines = manner.salutation(reader.called), manner.contact(interview)
    if manner.channel == "linkedin-request":
        learned = content.fragments.get("learned") if content else None
        told, text = Told([], 0), request(chooser, learned, salutation, interview.candidate.name)
    else:
        told = tell(chooser)
        text = body(
            salutation, told.paragraphs, chooser.sentence("sign_off"), lines, to_sign=manner.channel == "letter"
        )
    plain = not (manner.speaks_of_oneself or _of_theirs(content, text))

    def finished() -> Written:
        subjects = Chooser(manner.folder, manner.kind, seed, given, before, moods)
        note = manner.note(reader.name, reader.email, subjects.sentence("subject"), text)
        return Written(note, content, frozenset(chooser.used | subjects.used), before, attempt, told.without, plain)

    return Draft(text, plain, finished)


def _of_theirs(content: Content | None, text: str) -> bool:
    """Whether a note holds words that are its reader's alone."""
    return content is not None and any(fragment.text in text for fragment in content.fragments.values())


def least_alike(attempt: Callable[[int], Draft], others: Sequence[Written], first: int = 0) -> Written:
    """Return the first attempt that is unlike the ``others``, or the least alike of all; ``first`` is its number."""
    best: tuple[float, Draft] | None = None
    for number in range(first, first + ATTEMPTS):
        draft = attempt(number)
        alike = most_alike(draft, others)
        if best is None or alike < best[0]:
            best = (alike, draft)
        if alike <= ALIKE:
            break
    assert best is not None  # noqa: S101 - there is at least one attempt
    return best[1].finished()


def most_alike(one: Draft | Written, others: Iterable[Written]) -> float:
    """Return how alike a note is to that of the ``others`` which is most like it, less ``PLAIN`` for two plain ones."""
    return max((_alike(one, other) for other in others), default=0.0)


def _alike(one: Draft | Written, other: Written) -> float:
    return likeness(one.body, other.body) - (PLAIN if one.plain and other.plain else 0)


def set_apart(notes: list[Written], again: Callable[[int, Sequence[Written], int], Written]) -> None:
    """Write each note that is too much like another once more, now that all the others stand.

    Args:
        notes: the notes of a panel, which are replaced in their places.
        again: writes the note with this number, unlike these others, from this attempt on.
    """
    there = range(len(notes))
    for turn, order in enumerate((there[::-1], there, there[::-1], there), 1):
        for i in order:
            others = notes[:i] + notes[i + 1 :]
            if most_alike(notes[i], others) >= TOO_ALIKE:
                once_more = again(i, others, turn * ATTEMPTS)
                notes[i] = min(notes[i], once_more, key=lambda one: most_alike(one, others))


def body(salutation: str, written: list[str], sign_off: str, contact: list[str], *, to_sign: bool = False) -> str:
    """Return the note's body, from the salutation to the contact lines; a letter has room to sign it by hand."""
    ending = [sign_off, "", "", *contact] if to_sign else [sign_off, *contact]
    text = "\n\n".join([salutation, *written, "\n".join(ending)])
    return re.sub(r"[ \t]+\n", "\n", text) + "\n"
