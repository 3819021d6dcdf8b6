"""How alike a note is to the others of its panel, the sentences that two share, and which of the two to change."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from ipywidgets import HTML

from afterword.forms.fold import Fold
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import escaped
from afterword.notes.reviewing import Pair, pairs
from afterword.records import Entry, Note

if TYPE_CHECKING:
    from afterword.forms.write.card import NoteCard

LABEL = "How alike your notes are"
ALONE = "There is no other note to compare it with."


class Alike(Fold):
    """One figure for each other note, and what both say, shown on request."""

    def __init__(self, page: Page, card: "NoteCard", others: Callable[[], list[Note]]) -> None:
        self._card, self._others = card, others
        self.told = HTML(**shared(HTML))
        super().__init__(page, LABEL, self.told, unfolded=self.show)

    def show(self) -> None:
        """Bring it up to the notes as they stand."""
        note, others, entry = self._card.note, self._others(), self._card.entry
        if entry is not None:
            self.told.value = in_html(note, others, entry)


def in_html(note: Note, others: Sequence[Note], entry: Entry) -> str:
    """Return what is said of ``note`` beside each of ``others``, the most alike first, everything in it escaped."""
    order = [one.to for one in (*others, note) if entry.sent_to(one.to)]
    order += [person.name for person in entry.interview.interviewers if person.name not in order]
    said = [_of_a_pair(pair, note.to, order) for pair in pairs([note, *others]) if note.to in (pair.one, pair.other)]
    return "".join(said) or f"<p>{escaped(ALONE)}</p>"


def _of_a_pair(pair: Pair, own: str, order: Sequence[str]) -> str:
    other = pair.other if pair.one == own else pair.one
    both = "".join(f"<li>{line}</li>" for line in _both_say(pair, own, other))
    what = f"<p>{escaped(_to_change(own, other, order))}</p><ul>{both}</ul>" if both else ""
    return f"<p>{escaped(pair.says)}</p>{what}"


def _both_say(pair: Pair, own: str, other: str) -> Iterable[str]:
    """Each sentence that both have, as this note says it, and as the other does where that differs."""
    for one, second in pair.shared:
        mine, theirs = (one, second) if pair.one == own else (second, one)
        differs = "" if mine == theirs else f" To {other}: “{theirs}”"
        yield escaped(f"“{mine}”{differs}")


def _to_change(own: str, other: str, order: Sequence[str]) -> str:
    """Say which of the two to change: never one that has left, else the one to whom was met later."""
    place = {name: number for number, name in enumerate(order)}
    if place.get(own, len(order)) > place.get(other, len(order)):
        return "Say these in other words here:"
    return f"Say these in other words in the note to {other}:"
