"""What a coach gave back: a file of their words, taken in here and read on the Write page."""

from typing import Any

from ipywidgets import FileUpload, VBox

from afterword.exchange.sharing import UnreadableFile, take_in_feedback
from afterword.forms.looks import layout, shared
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence


class CameBack(VBox):
    """A button that takes a file, and a sentence on what became of it."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.file = FileUpload(accept=".json", multiple=False, description="Open my coach's file", layout=layout())
        self.file.add_class("afterword-button").add_class("is-plain")
        self.said = sentence().add_class("afterword-answered")
        super().__init__([self.file, self.said], **shared(VBox))
        page.on_change(self.file, self._given)

    def _given(self, files: Any) -> None:
        for one in files:
            try:
                found = take_in_feedback(self._page.journal, one["name"], bytes(one["content"]))
            except UnreadableFile as error:
                say(self.said, str(error))
            else:
                say(self.said, f"{found.coach}'s words now stand below your note on the page Write.")
        if files:
            self.file.value = ()  # so that the same file can be given once more
