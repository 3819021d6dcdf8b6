"""What was given to whom, and the way to take it back."""

from ipywidgets import HTML, VBox

from afterword.deadlines.in_words import day_of
from afterword.exchange.sharing import Shared, last_shared, shared_so_far, taking_back
from afterword.forms import opened
from afterword.forms.boxes import fill, stack
from afterword.forms.follow_through.file_button import FileButton, Made
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import escaped, sentence
from afterword.forms.share.looking import hand_over

NOTHING = "You have shared nothing so far."
LEVELS = {"figures": "figures only", "reflections": "figures and reflections", "notes": "figures, reflections, notes"}


class Given(VBox):
    """A list of the files, the newest first, and a button for each reader who may still look at one."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.list = HTML(**shared(HTML))
        self.said = sentence()
        self.back: dict[str, FileButton] = {}
        self._buttons = stack()
        super().__init__([self.list, self._buttons, self.said], **shared(VBox))
        page.on_refresh(self.refresh)

    def refresh(self) -> None:
        """Show what was given so far."""
        files = shared_so_far(self._page.journal)
        lines = "".join(f"<li>{escaped(_line(one))}</li>" for one in reversed(files))
        value = f"<ul>{lines}</ul>" if lines else f"<p>{escaped(NOTHING)}</p>"
        if self.list.value != value:
            self.list.value = value
        readers = dict.fromkeys(one.shared_with for one in files)
        holding = [reader for reader in readers if last_shared(self._page.journal, reader)]
        fill(self._buttons, *(self._button(reader) for reader in holding))

    def _button(self, reader: str) -> FileButton:
        if reader not in self.back:
            self.back[reader] = FileButton(
                self._page, f"Take back what {reader} was given", lambda: self._take_back(reader)
            )
        return self.back[reader]

    def _take_back(self, reader: str) -> Made:
        given = last_shared(self._page.journal, reader)
        if given is None:
            return Made("", "", b"", f"{reader} holds nothing any more.")
        ended = taking_back(self._page.journal, given, opened.now())
        return hand_over(self._page, ended, self.said)


def _line(one: Shared) -> str:
    when = f"{day_of(one.at)} {one.at.year}"
    if one.ended:
        return f"{when}: taken back from {one.shared_with}. Give them the file {one.file}."
    return f"{when}: {LEVELS.get(one.level, one.level)}, for {one.shared_with}, as “{one.pseudonym}”. {one.file}"
