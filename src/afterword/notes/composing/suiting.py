"""Finds the frames of a part of a note that suit the moment and take a fragment of some shape."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from afterword.notes.composing.frame_form import Form, form_of
from afterword.notes.wording import Frame, frames


class Suiting(NamedTuple):
    """A frame that suits."""

    frame: Frame
    form: Form
    shape: str
    """The shape of fragment that it takes; empty where it has no opening."""


@lru_cache(maxsize=4096)
def suiting(
    language: str, kind: str, part: str, moods: frozenset[str], shapes: tuple[str, ...] | None, *, at_end: bool
) -> tuple[Suiting, ...]:
    """Return the frames of a part, in the order of the wording.

    Args:
        language: the wording's folder.
        kind: the kind of note.
        part: the part of the note.
        moods: the words that a frame's ``when`` is held against.
        shapes: the shapes that the fragment can take; None for frames without an opening.
        at_end: whether the fragment has to stand at the end of its sentence.
    """
    listed = (frame for frame in frames(language, kind).get(part, ()) if frame.suits(moods))
    return tuple(
        Suiting(frame, form_of(language, frame.say), shape)
        for frame in listed
        for shape in takes(frame, shapes, at_end=at_end)
    )


def takes(frame: Frame, shapes: Iterable[str] | None, *, at_end: bool = False) -> list[str]:
    """Return the shape that ``frame`` takes of those that fit; ``[""]`` for a frame that needs none; else nothing."""
    if shapes is None:
        return [] if frame.takes else [""]
    if at_end and not frame.say.endswith("{}."):
        return []
    return [shape for shape in shapes if shape in frame.takes][:1]
