"""What is open right now, in a few sentences."""

from collections.abc import Iterator

from ipywidgets import HTML, VBox

from afterword.follow_through import Agenda, agenda
from afterword.forms import opened
from afterword.forms.chosen import title
from afterword.forms.page import Page
from afterword.forms.prose import escaped
from afterword.journal import Listed

MOST = 3
"""Notes and unfinished interviews that are named; the rest is counted."""

NOTHING = "Nothing is open. After your next interview, begin with Reflect."


class OpenNow(VBox):
    """The notes to send next, the interviews to come and those not finished, as of now."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.said = HTML()
        super().__init__([self.said])
        page.on_refresh(self.refresh)

    def refresh(self) -> None:
        """Say what the journal holds now."""
        journal = self._page.journal
        unfinished = [one for one in journal.interviews() if one.interview is None and not one.imported]
        sentences = [*_to_send(agenda(journal.entries(), opened.now())), *_to_finish(unfinished)]
        said = "".join(f"<li>{escaped(words)}</li>" for words in sentences)
        value = f"<ul>{said}</ul>" if said else f"<p>{NOTHING}</p>"
        if self.said.value != value:
            self.said.value = value


def _to_send(found: Agenda) -> Iterator[str]:
    due = (*found.now, *found.today, *found.late, *found.next)
    yield from (one.sentence for one in due[:MOST])
    if len(due) > MOST:
        yield f"And {len(due) - MOST} more; Follow through lists them all."
    yield from (one.sentence for one in found.coming[:MOST])


def _to_finish(unfinished: list[Listed]) -> Iterator[str]:
    for one in unfinished[:MOST]:
        yield f"You began to reflect on “{title(one.typed)}”; what you typed is waiting on Reflect."
    if len(unfinished) > MOST:
        yield f"And {len(unfinished) - MOST} more that you began."
