"""How one note reaches its reader, where it goes another way than the rest: asked where no address is known."""

from typing import TYPE_CHECKING, NamedTuple

from ipywidgets import VBox

from afterword.forms.fields import choice
from afterword.forms.fold import Fold
from afterword.forms.page import Page
from afterword.forms.write.manner import CHANNELS
from afterword.records.note import Channel

if TYPE_CHECKING:
    from afterword.forms.write.card import NoteCard
    from afterword.forms.write.panel import Panel

ASK = "How shall it reach {name}?"
NO_ADDRESS = "By e-mail, once you have added an address on the page Reflect"
AS_USUAL = "Like your other notes"
THROUGH = "Through {name}, who arranged the interview"
LINE = "As a line in your note to {name}"
FOLDED = "Another way to reach them"


class Way(NamedTuple):
    """A channel of its own, or somebody whose note carries a line."""

    channel: Channel | None = None
    through: str | None = None


class Reaching(VBox):
    """One list, folded away until it is wanted; unfolded where a note has no address to go to."""

    def __init__(self, page: Page, panel: "Panel", card: "NoteCard") -> None:
        self._panel, self._card, self._updating = panel, card, False
        self.way = choice(ASK.format(name=""), [("", Way())], Way())
        self.fold = Fold(page, FOLDED, self.way)
        super().__init__([self.fold])
        self.add_class("afterword-reaching")
        page.on_change(self.way.control, self._chosen)

    def show(self) -> None:
        """Show the ways that there are, and the one chosen."""
        wish = self._panel.wanted.wish(self._card.name)
        chosen = Way(wish.channel, wish.changes.through)
        self._updating = True
        try:
            control = self.way.control
            control.description = ASK.format(name=self._card.name)
            ways = self._ways(chosen)
            if list(control.options) != ways:
                control.options = ways
            self.way.value = chosen
        finally:
            self._updating = False
        if self._card.lacks_address or chosen != Way():
            self.fold.unfold()

    def _ways(self, chosen: Way) -> list[tuple[str, Way]]:
        usual = self._panel.wanted.manner.channel
        first = NO_ADDRESS if self._card.has_no_address and usual == "email" else AS_USUAL
        ways = [(first, Way())]
        ways += [(label, Way(channel)) for channel, label in CHANNELS.items() if channel != usual]
        found = self._panel.carriers(self._card.name)
        through = [*found, *({chosen.through} - {*found, None})]
        return ways + [(self._label(name), Way(None, name)) for name in through if name]

    def _label(self, name: str) -> str:
        return (THROUGH if self._panel.is_coordinator(name) else LINE).format(name=name)

    def _chosen(self, way: Way) -> None:
        if not self._updating:
            self._panel.go(self._card.name, way.channel, way.through)
            self.way.control.focus()  # it may stand elsewhere now
