"""What the journal holds, read once for all the parts of the page."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from afterword.follow_through import Figures, LookingBack, figures, looking_back, table
from afterword.forms import opened
from afterword.forms.page import Page
from afterword.journal import Journal
from afterword.records import Entry

if TYPE_CHECKING:
    import pandas as pd


class Held:
    """The interviews, and what is worked out from them; read again when something was saved, or an hour has passed.

    What is due moves with every minute, and the agenda asks for that itself; a chart can wait for the hour.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._read: tuple[Any, _Read] | None = None

    @property
    def entries(self) -> list[Entry]:
        """Each interview with what followed it, the earliest first."""
        return self.read.entries

    @property
    def read(self) -> "_Read":
        """Everything, as of the last change or the last hour."""
        journal = self._page.journal
        seen = (journal, journal.version(), opened.now().replace(minute=0, second=0, microsecond=0))
        if self._read is None or self._read[0] != seen:
            self._read = (seen, _Read(journal))
        return self._read[1]


class _Read:
    """One reading; each thing is worked out when it is first asked for."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self.as_of = opened.now()
        self.entries = journal.entries()

    @cached_property
    def table(self) -> "pd.DataFrame":
        return table(self.entries, self.as_of)

    @cached_property
    def figures(self) -> Figures:
        return figures(self.table)

    @cached_property
    def sent_texts(self) -> dict[str, tuple[str, ...]]:
        return self._journal.sent_texts()

    @cached_property
    def reflections(self) -> LookingBack:
        return looking_back(self.entries, self.sent_texts, self.as_of)
