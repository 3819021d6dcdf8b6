"""How alike the notes of one panel are, pair by pair, and the sentences that two of them share."""

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from afterword.notes.likeness import likeness
from afterword.notes.reading import parts_of
from afterword.notes.rules.panel_likeness import NEARLY_THE_SAME, TOO_ALIKE, shared
from afterword.records import Note
from afterword.records.interview import same_name


class Pair(NamedTuple):
    """Two notes as an employer would see them, laid side by side."""

    one: str
    """Whom the first is for."""
    other: str
    """Whom the second is for."""
    likeness: float
    """0 (no word in common) to 1 (the same), from salutation to contact lines."""
    shared: tuple[tuple[str, str], ...]
    """The sentences that both have, all or most of each: as the first says it, as the second does."""

    @property
    def says(self) -> str:
        """One sentence to the person who wrote both."""
        hundred = round(self.likeness * 100)
        both = f"The notes to {self.one} and {self.other}"
        if self.likeness >= NEARLY_THE_SAME:
            return f"{both} are nearly the same: {hundred} words in a hundred."
        if self.likeness >= TOO_ALIKE:
            return f"{both} share {hundred} words in a hundred; two by hand share about 25."
        return f"{both} read as two notes: {hundred} words in a hundred are the same."


def pairs(notes: Sequence[Note]) -> tuple[Pair, ...]:
    """Return every pair of notes to two people, the most alike first."""
    read = [(note, parts_of(note.body)) for note in notes]
    found = [
        Pair(
            a.to,
            b.to,
            likeness(a.body, b.body),
            tuple((x.text, y.text) for x, y in shared(one.sentences, other.sentences)),
        )
        for (a, one), (b, other) in combinations(read, 2)
        if not same_name(a.to, b.to)
    ]
    return tuple(sorted(found, key=lambda pair: -pair.likeness))
