"""The links to the Write page: following one lets that page open at the right interview."""

from importlib.resources import files
from typing import Any

from anywidget import AnyWidget

from afterword.forms.chosen import choose
from afterword.forms.page import Page


class Ways(AnyWidget):
    """Tells the workbook which interview a followed link is about; shows nothing of itself."""

    _esm = files(__package__).joinpath("ways.js").read_text(encoding="utf-8")

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.on_msg(page.guarded(self._followed))

    def _followed(self, _widget: Any, content: Any, _buffers: Any) -> None:
        """Choose the interview, if it is one that this journal holds."""
        if content.get("interview") in {one.id for one in self._page.journal.interviews()}:
            choose(self._page.journal, content["interview"])
