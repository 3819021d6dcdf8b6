"""The notes of one interview, one a tab."""

import asyncio

from ipywidgets import Tab, VBox

from afterword.forms.boxes import fill
from afterword.forms.fields import choice
from afterword.forms.page import Page
from afterword.forms.prose import sentence
from afterword.forms.reflect.missing import in_place, missing, still_needed
from afterword.forms.write.card import NoteCard
from afterword.forms.write.due import DueLine
from afterword.forms.write.left_out import LeftOut
from afterword.interchange import InvalidInterview
from afterword.notes.composing import composition
from afterword.notes.reviewing import warm_up
from afterword.records import Composition, Entry, Interview, Note

TONES = [("Warm", "warm"), ("Formal", "formal"), ("Brief", "brief")]
NOTHING_YET = "There is no interview to write about yet. Begin on the page Reflect: two minutes are enough."
MEND = "To mend it, go to the page Reflect."


class Panel(VBox):
    """The tone, and a tab with a card for each person met."""

    def __init__(self, page: Page, due: DueLine, left_out: LeftOut) -> None:
        self._page, self._due, self._left_out = page, due, left_out
        self.interview_id: str | None = None
        self.cards: tuple[NoteCard, ...] = ()
        self.tone = choice("Tone of the notes that you have not changed", TONES, "warm")
        self.tabs = Tab()
        self.tabs.add_class("afterword-tabs")
        self._composed: tuple[Interview, str, Composition] | None = None
        super().__init__([sentence(NOTHING_YET)])
        self.add_class("afterword-panel")
        page.on_change(self.tone.control, lambda _tone: self._tone_chosen())
        page.on_refresh(self.refresh)

    def show(self, interview_id: str | None) -> None:
        """Show the notes of another interview."""
        self.flush()
        self.interview_id = interview_id
        self.cards = ()
        if interview_id is not None:
            self.tone.value = self._page.journal.remembered(self._tone_name) or "warm"
        self.refresh()

    def flush(self) -> None:
        """Save what was typed and is not saved yet."""
        for card in self.cards:
            card.saving.flush()

    def refresh(self) -> None:
        """Show what the journal holds now; what is being typed is left alone."""
        try:
            entry = self._page.journal.entry(self.interview_id or "")
        except InvalidInterview as error:
            self._say(*self._not_enough(error), MEND)
        except KeyError:
            self._say(NOTHING_YET)
        else:
            self._due.show(entry.interview)
            self._show_notes(entry)

    def _not_enough(self, error: InvalidInterview) -> list[str]:
        """What is still missing, in the words of the page Reflect, or what can't stay as it is."""
        lacks = missing(self._page.journal.typed(self.interview_id or ""))
        return [still_needed(lacks)] if lacks else [in_place(problem)[1] for problem in error.problems]

    def _say(self, *lines: str) -> None:
        self._due.show(None)
        self._left_out.show(None)
        self.cards = ()
        self.children = [sentence(line) for line in lines]

    def _show_notes(self, entry: Entry) -> None:
        composed = self._compose(entry.interview)
        if [card.name for card in self.cards] != [note.to for note in composed.notes]:
            self._deal_cards(entry, composed)
        for card, note in zip(self.cards, composed.notes, strict=True):
            card.show(entry, note)
        for number, card in enumerate(self.cards):
            card.margin.look()
            self.tabs.set_title(number, card.title)
        self._left_out.show(entry.interview, composed.unused)
        fill(self, self.tone, self.tabs)

    def _compose(self, interview: Interview) -> Composition:
        tone = self.tone.value
        if self._composed is None or self._composed[:2] != (interview, tone):
            self._composed = (interview, tone, composition(interview, tone=tone))
        return self._composed[2]

    def _deal_cards(self, entry: Entry, composed: Composition) -> None:
        self.flush()
        self.cards = tuple(NoteCard(self._page, entry.id, note.to, self.others) for note in composed.notes)
        self.tabs.children = self.cards
        self.tabs.selected_index = 0
        _warm_up(entry.interview)

    def others(self, name: str) -> list[Note]:
        """Return the notes to everybody but ``name``, as they stand on the page."""
        return [card.note for card in self.cards if card.name != name]

    @property
    def _tone_name(self) -> str:
        return f"tone of {self.interview_id}"

    def _tone_chosen(self) -> None:
        if self.interview_id is not None and self._page.journal.remembered(self._tone_name) != self.tone.value:
            self._page.journal.remember(self._tone_name, self.tone.value)
            self.refresh()


def _warm_up(interview: Interview) -> None:
    """Wake the language checker while the person reads: its first answer takes a second."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return  # a script: the first review waits
    loop.run_in_executor(None, warm_up, interview)
