"""Whom a share is for, what they call the person, how much is in it, and for how long."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from ipywidgets import VBox

from afterword.exchange.sharing import (
    Level,
    Share,
    make_share,
    person_of,
    pseudonym_problem,
    reader_problem,
    shared_so_far,
    texts_of,
    until_problem,
)
from afterword.exchange.sharing.from_journal import persons
from afterword.forms.boxes import fill, row
from afterword.forms.fields import Field, choice, day, line, tick
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.records.interview import as_read

if TYPE_CHECKING:
    from afterword.journal import Journal

LEVELS = (
    ("Figures only: what was due, what was sent, what came of it", "figures"),
    ("Figures and reflections: how it felt, what went well and badly, what to improve", "reflections"),
    ("Figures, reflections and the text of the notes", "notes"),
)


class Choosing(VBox):
    """The fields; figures only, without names, is what they begin with."""

    def __init__(self, page: Page, changed: Callable[[], None]) -> None:
        self._page = page
        self._journal: Journal | None = None
        self._drawn: dict[str, str] = {}
        self.reader = line("Who is it for?", example="Dana Cole", help="Your coach's name.", needed=True)
        self.pseudonym = line(
            "What shall they call you in it?",
            example="Blue Heron",
            help="Not your name: whoever finds the file should not learn whose it is. Tell your coach which it is.",
            needed=True,
        )
        self.level = choice("How much of it?", LEVELS, "figures")
        self.names = tick("Keep the names of people and employers in my texts")
        self.until = day("Until when may they use it?", help="The last day. Leave it empty for: until I take it back.")
        self._who = row(self.reader, self.pseudonym)
        super().__init__([], **shared(VBox))
        for field in (self.reader, self.pseudonym):
            field.control.continuous_update = False
        for field in (self.reader, self.pseudonym, self.level, self.names, self.until):
            page.on_change(field.control, lambda _value: self._changed(changed))
        self._lay_out()
        page.on_refresh(self.refresh)

    def refresh(self) -> None:
        """Begin with whom this journal was shared with last; what is typed stays."""
        if self._journal is not self._page.journal:
            self._journal, self._drawn = self._page.journal, {}
            last = next(iter(reversed(shared_so_far(self._page.journal))), None)
            self.reader.value = last.shared_with if last else ""
            self.pseudonym.value = last.pseudonym if last else ""

    def share(self, now: datetime) -> Share | None:
        """Return what would be shared, or None while something is missing; the fields say what."""
        entries = self._page.journal.entries()
        own_names = {entry.interview.candidate.name for entry in entries}
        today = now.astimezone().date()
        problems = (
            (self.reader, reader_problem(self.reader.value)),
            (self.pseudonym, pseudonym_problem(self.pseudonym.value, own_names)),
            (self.until, until_problem(self.until.value, today)),
        )
        for field, problem in problems:
            _tell(field, problem)
        if any(problem for _, problem in problems):
            return None
        level: Level = self.level.value
        return make_share(
            entries,
            person=self._person(),
            pseudonym=self.pseudonym.value,
            shared_with=self.reader.value,
            now=now,
            level=level,
            names=self.names.value and level != "figures",
            until=self.until.value,
            texts=texts_of(self._page.journal, entries, now) if level == "notes" else None,
        )

    def _person(self) -> str:
        """The number for this reader; one that is only drawn stays the same while somebody looks."""
        reader = as_read(self.reader.value)
        known = persons(self._page.journal).get(reader)
        return known or self._drawn.setdefault(reader, person_of(self._page.journal, reader))

    def _changed(self, changed: Callable[[], None]) -> None:
        self._lay_out()
        changed()

    def _lay_out(self) -> None:
        names = (self.names,) if self.level.value != "figures" else ()
        fill(self, self._who, self.level, *names, self.until)


def _tell(field: Field, problem: str | None) -> None:
    """Say it below the field; of one that nobody has typed in yet, nothing is wrong."""
    said = "" if problem is None or not field.value else problem.partition(": ")[2]
    field.tell(said[:1].upper() + said[1:], wrong=bool(said))
