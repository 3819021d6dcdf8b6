"""Chooses frames: one that fits the fragment, that the panel has not had, and that names what is still unnamed."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from copy import copy
from typing import NamedTuple

from afterword.notes.wording import Frame, frames

_OPENING = re.compile(r"\{(\w*)\}")
_DOUBLED_END = re.compile(r"([.!?][”\"’)]?)\.$")


class Chosen(NamedTuple):
    """A frame and the words that go into its opening."""

    frame: Frame
    words: str


class Chooser:
    """Chooses the frames of one note; ``used`` is shared by the notes of a panel."""

    def __init__(
        self,
        language: str,
        kind: str,
        seed: str,
        given: Mapping[str, str],
        used: Iterable[str],
        moods: frozenset[str],
        again: Mapping[str, int] | None = None,
    ) -> None:
        """Make a chooser; ``again`` says how many of the best frames of a part to pass over."""
        self._frames = frames(language, kind)
        self._seed = seed
        self._given = given
        self._moods = moods
        self._again = again or {}
        self._before = frozenset(used)
        self.used: set[str] = set()
        """The frames that this note has."""
        self.named: set[str] = set()
        """Which of role and company it has named so far."""

    def fresh(self) -> "Chooser":
        """Return a chooser for another attempt at the same note."""
        return self._like(self._given, set(), set())

    def telling(self, **more: str) -> "Chooser":
        """Return a chooser for the same note whose frames can also name ``more``."""
        return self._like({**self._given, **more}, self.used, self.named)

    def _like(self, given: Mapping[str, str], used: set[str], named: set[str]) -> "Chooser":
        other = copy(self)
        other._given, other.used, other.named = given, used, named
        return other

    def sentence(
        self,
        part: str,
        fitting: Mapping[str, str] | None = None,
        *,
        name: Iterable[str] = (),
        rather_name: Iterable[str] = (),
        at_end: bool = False,
    ) -> str:
        """Return a sentence, or an empty text where no frame fits.

        Args:
            part: the part of the note.
            fitting: the fragment's words by the shape that they have; None for a frame without an opening.
            name: what the sentence has to name, if any frame can: ``role``, ``company``.
            rather_name: what it names where the panel has not had all such frames.
            at_end: the fragment has to stand at the end of its sentence.
        """
        chosen = self._choose(part, fitting, (set(name), set(rather_name)), at_end=at_end)
        if chosen is None:
            return ""
        self.used.add(chosen.frame.say)
        self.named |= _names(chosen.frame)
        return fill(chosen.frame.say, {**self._given, "": chosen.words})

    def _choose(
        self, part: str, fitting: Mapping[str, str] | None, wanted: tuple[set[str], set[str]], *, at_end: bool
    ) -> Chosen | None:
        found = [
            Chosen(frame, fitting[shape] if fitting and shape else "")
            for frame in self._frames.get(part, ())
            for shape in takes(frame, fitting, at_end=at_end)
            if self._suits(frame)
        ]
        found.sort(key=lambda chosen: self._rank(chosen.frame, wanted))
        return found[self._again.get(part, 0) % len(found)] if found else None

    def _suits(self, frame: Frame) -> bool:
        return not frame.when or bool(frame.when & self._moods)

    def _rank(self, frame: Frame, wanted: tuple[set[str], set[str]]) -> tuple[int, bool, bool, int, int, str]:
        """What has to be named first, then what the panel has not had, then what is better named, then by chance."""
        has_to, rather = wanted
        names = _names(frame)
        chance = hashlib.sha256(f"{self._seed}\n{frame.say}".encode()).hexdigest()
        return (
            -len(has_to & names - self.named),
            frame.say in self.used,
            frame.say in self._before,
            -len(rather & names - self.named),
            len(names & self.named),
            chance,
        )


def takes(frame: Frame, fitting: Mapping[str, str] | None, *, at_end: bool = False) -> list[str]:
    """Return the shape that ``frame`` takes of those that fit; ``[""]`` for a frame that needs none; else nothing."""
    if fitting is None:
        return [] if frame.takes else [""]
    if at_end and not frame.say.endswith("{}."):
        return []
    return [shape for shape in fitting if shape in frame.takes][:1]


def _names(frame: Frame) -> set[str]:
    return {"role", "company"} & set(_OPENING.findall(frame.say))


def fill(say: str, given: Mapping[str, str]) -> str:
    """Return the sentence with its openings filled, in one pass: what a person typed is never read as a frame."""
    text = _OPENING.sub(lambda opening: given[opening[1]], say)
    text = _DOUBLED_END.sub(r"\1", text)
    return text[:1].upper() + text[1:]
