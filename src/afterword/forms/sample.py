"""The fictional sample: offered while the journal is empty, and never to be mistaken for one's own."""

from collections.abc import Callable

from ipywidgets import VBox

from afterword.forms import opened
from afterword.forms.boxes import fill, stack
from afterword.forms.fields import button
from afterword.forms.page import Page
from afterword.forms.prose import sentence
from afterword.forms.saving import flush_all

OFFER = (
    "Your journal is empty so far. If you would rather look around first, open the sample: "
    "the interviews of a fictional person. Your own journal stays as it is."
)
BANNER = (
    "You are looking at the sample: a fictional person's interviews. Nothing that you change here is kept for good."
)


class SampleNotice(VBox):
    """Offers the sample where the journal is empty; says so, with the way back, where the sample is shown."""

    def __init__(self, page: Page, *, always: bool = False) -> None:
        """Offer the sample while the journal is empty; with ``always``, also later."""
        self._page, self._always = page, always
        self.open_sample = button("Look at the sample")
        self.back = button("Back to my own journal", main=True)
        page.on_click(self.open_sample, lambda: self._go(opened.show_sample))
        page.on_click(self.back, lambda: self._go(opened.show_own))
        self._offer = stack(sentence(OFFER), self.open_sample).add_class("afterword-offer")
        self._banner = stack(sentence(BANNER), self.back).add_class("afterword-banner")
        super().__init__([])
        page.on_refresh(self.refresh)
        page.guarded(self.refresh)()

    def refresh(self) -> None:
        """Show the offer, the banner or nothing."""
        if opened.shows_sample():
            fill(self, self._banner)
        elif self._page.journal.interviews():
            fill(self, *([self.open_sample] if self._always else []))
        else:
            fill(self, self._offer)

    def _go(self, there: Callable[[], None]) -> None:
        flush_all()  # what was typed belongs into the journal that was shown
        there()
        self._page.look()
