"""The notes of one interview, one a tab."""

import asyncio
from typing import NamedTuple

from ipywidgets import Tab, VBox

from afterword.forms.boxes import fill
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence
from afterword.forms.reflect.missing import in_place, missing, still_needed
from afterword.forms.write import sending
from afterword.forms.write.card import NoteCard
from afterword.forms.write.due import DueLine
from afterword.forms.write.left_out import LeftOut
from afterword.forms.write.manner import Manner, MannerChoice, remember, remembered
from afterword.forms.write.usual import Usual
from afterword.forms.write.wanted import Wanted, as_wanted, may_change
from afterword.forms.write.wishes import Wish, keep, wishes
from afterword.interchange import InvalidInterview
from afterword.notes.reviewing import warm_up
from afterword.records import Changes, Composition, Entry, Interview, Note, Provenance
from afterword.records.note import Channel

NOTHING_YET = "There is no interview to write about yet. Begin on the page Reflect: two minutes are enough."
MEND = "To mend it, go to the page Reflect."


class Beside(NamedTuple):
    """The parts of the page that tell something of the notes elsewhere on it."""

    due: DueLine
    usual: Usual
    left_out: LeftOut

    def show(self, entry: Entry | None, manner: Manner, composed: Composition | None = None) -> None:
        """Let each tell of the interview shown, or nothing."""
        interview = entry.interview if entry else None
        self.due.show(entry, manner.kind)
        self.usual.show(interview, manner.kind)
        self.left_out.show(interview, composed.unused if composed else (), manner.kind)


class Panel(VBox):
    """How the notes are written, and a tab with a card for each person met."""

    def __init__(self, page: Page, beside: Beside) -> None:
        self._page, self._beside = page, beside
        self.interview_id: str | None = None
        self.cards: tuple[NoteCard, ...] = ()
        self._made: list[NoteCard] = []
        self._entry: Entry | None = None
        self._composed: tuple[Wanted, Composition] | None = None
        self._may_change: dict[str, frozenset[str]] = {}
        self.choice = MannerChoice(page, self._manner_chosen)
        self.tabs = Tab()
        self.tabs.add_class("afterword-tabs")
        self._lines = (sentence(NOTHING_YET), sentence())
        super().__init__([self._lines[0]])
        self.add_class("afterword-panel")
        self.tabs.observe(page.guarded(lambda _change: self._tab_chosen()), names="selected_index")
        page.on_refresh(self.refresh)

    # What it shows

    def show(self, interview_id: str | None) -> None:
        """Show the notes of another interview."""
        self.flush()
        self.interview_id = interview_id
        self.tabs.selected_index = 0 if self.tabs.children else None
        self.refresh()
        self.choice.unfold_what_is_unusual()

    def flush(self) -> None:
        """Save what was typed and is not saved yet."""
        for card in self.cards:
            card.saving.flush()

    def refresh(self) -> None:
        """Show what the journal holds now; what is being typed is left alone."""
        try:
            entry = self._page.journal.entry(self.interview_id or "")
        except InvalidInterview as error:
            self._say(" ".join(self._not_enough(error)), MEND)
        except KeyError:
            self._say(NOTHING_YET)
        else:
            self._show_notes(entry)

    def _not_enough(self, error: InvalidInterview) -> list[str]:
        """What is still missing, in the words of the page Reflect, or what can't stay as it is."""
        lacks = missing(self._page.journal.typed(self.interview_id or ""))
        return [still_needed(lacks)] if lacks else [in_place(problem)[1] for problem in error.problems]

    def _say(self, *lines: str) -> None:
        self._beside.show(None, Manner())
        self.cards, self._entry, self._composed = (), None, None
        for said, line in zip(self._lines, lines, strict=False):
            say(said, line)
        fill(self, *self._lines[: len(lines)])

    def _show_notes(self, entry: Entry) -> None:
        composed = self._compose(entry)
        self.choice.show(entry.interview, self.wanted.manner)
        self._deal_cards(entry, composed)
        found = {note.to: (note, behind) for note, behind in zip(composed.notes, composed.behind, strict=True)}
        for card in self.cards:
            card.show(entry, *found.get(card.name, (None, None)))
        for number, card in enumerate(self.cards):
            if card.carrier is None:
                card.margin.look()
            self.tabs.set_title(number, card.title)
        self._beside.show(entry, self.wanted.manner, composed)
        fill(self, self.choice, self.tabs)
        self._tab_chosen()

    def _compose(self, entry: Entry) -> Composition:
        journal, interview = self._page.journal, entry.interview
        manner = remembered(journal, entry.id, interview)
        now = Wanted(interview, manner, wishes(journal, entry.id, interview))
        self._entry = entry
        if self._composed is None or self._composed[0] != now:
            self._may_change.clear()
            self._composed = (now, as_wanted(now))
        return self._composed[1]

    def _deal_cards(self, entry: Entry, composed: Composition) -> None:
        """Address a card to each person met and to whoever else gets a note; made once, they are used again."""
        met = [person.name for person in entry.interview.interviewers if self.wanted.manner.kind != "coordinator"]
        names = met + [note.to for note in composed.notes if note.to not in met]
        self._made += [NoteCard(self._page, self, name) for name in names[len(self._made) :]]
        self.cards = tuple(self._made[: len(names)])
        is_new = False
        for card, name in zip(self.cards, names, strict=True):
            if card.entry is None or (card.name, card.entry.id) != (name, entry.id):
                card.address(name)
                is_new = True
        if self.tabs.children != self.cards:
            index = self.tabs.selected_index or 0
            self.tabs.children = self.cards
            self.tabs.selected_index = index if index < len(self.cards) else 0
        if is_new:
            _warm_up(entry.interview)

    def _tab_chosen(self) -> None:
        number = self.tabs.selected_index
        if number is not None and number < len(self.cards):
            self.cards[number].show_what_can_be_changed()

    # What the cards ask

    @property
    def wanted(self) -> Wanted:
        """What is chosen for the notes shown."""
        assert self._composed is not None  # noqa: S101 - only asked for while notes are shown
        return self._composed[0]

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes as composed."""
        return self._composed[1].notes if self._composed else ()

    def others(self, name: str) -> list[Note]:
        """Return the notes to everybody but ``name``, as they stand on the page."""
        return [card.note for card in self.cards if card.name != name and card.carrier is None]

    def may_change(self, note: Note, behind: Provenance) -> frozenset[str]:
        """Return what of a note can be made different; composing it each other way takes time, so it is kept."""
        if note.to not in self._may_change:
            self._may_change[note.to] = may_change(self.wanted, note, behind)
        return self._may_change[note.to]

    def carriers(self, name: str) -> list[str]:
        """Return the names of those whose note can carry a line to that person: it has not left yet."""
        people = [person.name for person in self.wanted.interview.interviewers]
        if self.wanted.manner.kind != "thank-you" or name not in people or self.wanted.lines(name):
            return []
        found = [note.to for note in self.notes if note.to != name and not self._has_left(note)]
        coordinator = self.wanted.interview.interview.coordinator
        if coordinator and coordinator.name not in [*people, *(note.to for note in self.notes)]:
            found.append(coordinator.name)
        return found

    def _has_left(self, note: Note) -> bool:
        return self._entry is not None and sending.sent(self._entry, note, self.wanted.lines(note.to)) is not None

    def is_coordinator(self, name: str) -> bool:
        """Whether that is whoever arranged the interview, and nobody met."""
        return name not in [person.name for person in self.wanted.interview.interviewers]

    # What the person asks

    def ask(self, card: NoteCard, changes: Changes) -> None:
        """Write one note differently; the person's own words are put aside, to be had back."""
        self.flush()
        card.versions.put_aside()
        self._wish(card.name, self.wanted.wish(card.name)._replace(changes=changes))

    def go(self, name: str, channel: Channel | None, through: str | None) -> None:
        """Let one note go another way, or a line in somebody else's note take its place."""
        self.flush()
        asked = self.wanted.wish(name)
        if self._entry is not None and through != asked.changes.through:
            sending.take_back_line(self._page.journal, self._entry, name)
        self._wish(name, Wish(asked.changes.model_copy(update={"through": through}), channel))

    def _wish(self, name: str, wish: Wish) -> None:
        if self._entry is not None:
            keep(self._page.journal, self._entry.id, name, wish)
            self._page.refresh()
            self._page.status.saved()

    def _manner_chosen(self) -> None:
        self.flush()
        if self._entry is not None and self.choice.manner != self.wanted.manner:
            remember(self._page.journal, self._entry.id, self.wanted.manner, self.choice.manner)
            self._page.refresh()
            self._page.status.saved()


def _warm_up(interview: Interview) -> None:
    """Wake the language checker while the person reads: its first answer takes a second."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return  # a script: the first review waits
    loop.run_in_executor(None, warm_up, interview)
