"""Chooses frames: one that fits the fragment, that the panel has not had, and that names what is still unnamed."""

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from afterword.notes.composing.chance import drawn
from afterword.notes.composing.filling import as_spoken, fill
from afterword.notes.composing.frame_form import Form, form_of, is_long, said_in
from afterword.notes.composing.suiting import suiting
from afterword.notes.wording import Frame

T = TypeVar("T")
NOTHING: Mapping[str, str] = MappingProxyType({})


class Asked(NamedTuple):
    """What is asked to be said otherwise than it would be."""

    again: int = 0
    """How many other openings to pass over."""
    warmer: bool = False
    elsewhere: frozenset[str] = frozenset()
    """Frames that other notes of the panel have, and that are better not taken instead."""


AS_USUAL = Asked()


class Chosen(NamedTuple):
    """A frame and the words that go into its opening."""

    frame: Frame
    form: Form
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
        asked: Asked = AS_USUAL,
        spoken: Mapping[str, str] = NOTHING,
        *,
        strictly: bool = True,
    ) -> None:
        """Make a chooser.

        Args:
            language: the wording's folder.
            kind: the kind of note.
            seed: what chance hangs on.
            given: what any frame can name.
            used: the frames that the panel has had.
            moods: the words that a frame's ``when`` is held against.
            asked: what is asked to be said otherwise.
            spoken: how the frames' own words are drawn together.
            strictly: whether a word that the note has had is better not said again.
        """
        self._language, self._kind = language, kind
        self._seed = seed
        self._given = given
        self._moods = moods | ({"warmer"} if asked.warmer else set())
        self._asked = asked
        self._before = frozenset(used)
        self._spoken = tuple(spoken.items())
        self.used: set[str] = set()
        """The frames that this note has."""
        self.named: set[str] = set()
        """Which of role and company it has named so far."""
        self._strictly = strictly
        self._told: frozenset[str] = frozenset()
        """The longer words of the frames that it has had so far."""
        self._beginnings = _beginnings(language, self._before)

    @property
    def moods(self) -> frozenset[str]:
        """The words that a frame's ``when`` is held against."""
        return self._moods

    def fresh(self) -> "Chooser":
        """Return a chooser for another attempt at the same note."""
        return self._like(self._given, set(), set())

    def as_usual(self) -> "Chooser":
        """Return a chooser for the same note as if nothing had been asked to be otherwise."""
        other = self.fresh()
        other._asked, other._moods = AS_USUAL, self._moods - {"warmer"}
        return other

    def telling(self, **more: str) -> "Chooser":
        """Return a chooser for the same note whose frames can also name ``more``."""
        return self._like({**self._given, **more}, self.used, self.named)

    def _like(self, given: Mapping[str, str], used: set[str], named: set[str]) -> "Chooser":
        other = copy(self)
        other._given, other.used, other.named = given, used, named
        other._told = self._told if used else frozenset()
        return other

    def one_of(self, ways: Sequence[T]) -> T:
        """Return one of several ways to write, by chance and always the same."""
        return ways[int(drawn(self._seed, "one of")[:8], 16) % len(ways)]

    def sentence(
        self,
        part: str,
        fitting: Mapping[str, str] | None = None,
        *,
        name: Iterable[str] = (),
        rather_name: Iterable[str] = (),
        at_end: bool = False,
        room: int | None = None,
    ) -> str:
        """Return a sentence, or an empty text where no frame fits.

        Args:
            part: the part of the note.
            fitting: the fragment's words by the shape that they have; None for a frame without an opening.
            name: what the sentence has to name, if any frame can: ``role``, ``company``.
            rather_name: what it names where the panel has not had all such frames.
            at_end: the fragment has to stand at the end of its sentence.
            room: how many characters there are for it.
        """
        found = self._found(part, fitting, at_end=at_end)
        if room is not None:
            found = [chosen for chosen in found if len(self._said(chosen)) <= room]
        if not found:
            return ""
        as_usual = self._asked == AS_USUAL
        found = self._ranked(found, set(name), set(rather_name), no_word_twice=self._strictly or part == "sign_off")
        usual = next((chosen for chosen in found if "warmer" not in chosen.frame.when), found[0])
        self.used.add(usual.frame.say)
        self.named |= usual.form.names
        chosen = usual if as_usual else self._otherwise(part, usual, found)
        self.used.add(chosen.frame.say)
        self._told |= usual.form.telling
        return self._said(chosen)

    def _said(self, chosen: Chosen) -> str:
        return fill(as_spoken(chosen.frame.say, self._spoken), {**self._given, "": chosen.words})

    def _found(self, part: str, fitting: Mapping[str, str] | None, *, at_end: bool) -> list[Chosen]:
        words = {"": ""} if fitting is None else fitting
        shapes = None if fitting is None else tuple(fitting)
        listed = suiting(self._language, self._kind, part, self._moods, shapes, at_end=at_end)
        found = [Chosen(frame, form, words[shape]) for frame, form, shape in listed]
        flowing = [chosen for chosen in found if chosen.form.ends_open or not is_long(chosen.words)]
        return flowing or found

    def _otherwise(self, part: str, usual: Chosen, found: list[Chosen]) -> Chosen:
        """Return what is said instead of ``usual`` where that was asked for.

        It names of role and company what ``usual`` names, so that nothing else of the note has to change.
        """
        alike = [chosen for chosen in found if chosen != usual and chosen.form.names == usual.form.names]
        alike.sort(key=lambda chosen: chosen.frame.say in self._asked.elsewhere)
        warm = [chosen for chosen in alike if "warmer" in chosen.frame.when]
        choices = [*warm, usual, *(chosen for chosen in alike if chosen not in warm)]
        if not part.endswith("opening"):
            return choices[0]
        choices = _beginning_differently(choices)
        return choices[self._asked.again % len(choices)]

    def _ranked(self, found: list[Chosen], has_to: set[str], rather: set[str], *, no_word_twice: bool) -> list[Chosen]:
        """Return what is said best first; the others follow in their order only where something is asked for.

        Half of the notes have a plain frame where there is one; where nothing else decides, chance does.
        """
        rest, ordered = found, []
        while rest:
            best = self._best(rest, has_to, rather, no_word_twice=no_word_twice)
            best = [min(best, key=self._lot)] if len(best) > 1 else best
            if self._asked == AS_USUAL:
                return best
            ordered += best
            rest = [chosen for chosen in rest if chosen is not best[0]]
        return ordered

    def _lot(self, chosen: Chosen) -> tuple[bool, str]:
        lot = drawn(self._seed, chosen.frame.say)
        return not (chosen.form.plain and lot < "8"), lot

    def _best(self, found: list[Chosen], has_to: set[str], rather: set[str], *, no_word_twice: bool) -> list[Chosen]:
        """Return those that name what has to be named, say no word twice, are new to the panel: in this order."""
        if has_to:
            found = _fewest(found, [-len(has_to & chosen.form.names - self.named) for chosen in found])
        found = [one for one in found if one.form.telling.isdisjoint(said_in(one.words))] or found
        for had in (self.used, self._before):
            if had:
                found = [one for one in found if one.form.plain or one.frame.say not in had] or found
        if self._beginnings:
            found = [one for one in found if one.form.plain or one.form.beginning not in self._beginnings] or found
        if no_word_twice and self._told:
            found = _fewest(found, [len(one.form.telling & self._told) for one in found])
        if rather and self._strictly:
            found = _fewest(found, [-len(rather & one.form.names - self.named) for one in found])
        return _fewest(found, [len(one.form.names & self.named) for one in found]) if self.named else found


def _fewest(found: list[Chosen], counted: list[int]) -> list[Chosen]:
    fewest = min(counted)
    return [chosen for chosen, count in zip(found, counted, strict=True) if count == fewest]


@lru_cache(maxsize=256)
def _beginnings(language: str, before: frozenset[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(form_of(language, say).beginning for say in before)


def _beginning_differently(choices: list[Chosen]) -> list[Chosen]:
    """Return the choices so that each begins with another word than the one before it, as far as they can."""
    rest, ordered = list(choices[1:]), choices[:1]
    while rest:
        last = ordered[-1].frame.say.split()[0]
        following = next((chosen for chosen in rest if chosen.frame.say.split()[0] != last), rest[0])
        rest.remove(following)
        ordered.append(following)
    return ordered
