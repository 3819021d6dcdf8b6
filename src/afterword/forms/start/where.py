"""Where the journal lies, so that a person can find, copy or delete it."""

from ipywidgets import HTML, VBox

from afterword.forms import opened
from afterword.forms.page import Page
from afterword.forms.prose import escaped


class Where(VBox):
    """One sentence with the journal's place."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.said = HTML()
        super().__init__([self.said])
        page.on_refresh(self.refresh)

    def refresh(self) -> None:
        """Say where the journal lies that the pages show."""
        whose = "The sample's copy" if opened.shows_sample() else "Your journal"
        self.said.value = f"<p>{whose} is this file: <code>{escaped(self._page.journal.address)}</code></p>"
