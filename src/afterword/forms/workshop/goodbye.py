"""Goodbye on a shared computer: take the journal along, see that the copy is whole, then leave nothing behind."""

from pathlib import Path
from typing import Any

from ipywidgets import FileUpload, Widget

from afterword.forms import fields, opened
from afterword.forms.boxes import fill, row, stack
from afterword.forms.fields import button
from afterword.forms.follow_through.file_button import FileButton, Made
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import escaped, say, sentence
from afterword.forms.saving import flush_all
from afterword.forms.workshop.markup import markup
from afterword.workshop.leaving import (
    COPY,
    Taken,
    as_bytes,
    belongings,
    copy_to,
    journal_to_leave,
    remove,
    verified,
)

FIRST_COPY = (
    "Take your journal along first, with one of the two ways above; nothing is removed before its copy was read back."
)
AFTERWARDS = (
    "An empty journal stands ready for the next person. If you saved your copy with the browser, move it to your own "
    "stick or mailbox and delete it from the Downloads folder. Then close the workbook and the browser."
)


class GoodbyePage:
    """First take along, then remove; each says exactly what it did."""

    def __init__(self) -> None:
        self._page = Page("workshop goodbye")
        self.taken: Taken | None = None
        self.folder = fields.line("Folder to copy it to", example="your USB stick's folder")
        self.copy = button("Copy it there", main=True)
        self.download = FileButton(self._page, "Save it with the browser", self._give)
        self.chosen = FileUpload(**shared(FileUpload), description="Choose the file that was saved", accept=".sqlite")
        self.chosen.add_class("afterword-button")
        self.told = sentence().add_class("afterword-answered")
        self.ask = button("Remove my journal from this computer …")
        self.yes, self.no = button("Yes, remove them", main=True), button("Keep everything")
        self.what, self._asked = markup().add_class("afterword-answered"), stack()
        for pressed, handler in (
            (self.copy, self._copy),
            (self.ask, self._ask),
            (self.yes, self._remove),
            (self.no, self._keep),
        ):
            self._page.on_click(pressed, handler)
        self._page.on_change(self.chosen, self._check)

    def take_along(self) -> Widget:
        """Return the two ways to take the journal along."""
        said = sentence("Or save it with the browser, and then choose the saved file, so that it can be read back.")
        return self._page.section(stack(self.folder, self.copy, said, self.download, self.chosen, self.told))

    def leave_nothing(self) -> Widget:
        """Return the button that removes everything, asks first, and says what it did."""
        return self._page.section(stack(self.ask, self.what, self._asked))

    @property
    def _journal(self) -> Path:
        flush_all()  # what was typed last goes along too
        return journal_to_leave(opened.own_journal().address)

    def _copy(self) -> None:
        folder = self.folder.value.strip().strip("\"'")
        if not folder:
            say(self.told, "Name the folder first, as your computer writes it, such as /media/stick or E:\\.")
            return
        self._took(copy_to(self._journal, Path(folder).expanduser()))

    def _give(self) -> Made:
        data = as_bytes(self._journal)
        return Made(COPY, "application/vnd.sqlite3", data, "Saved; now choose that file below.")

    def _check(self, uploaded: Any) -> None:
        if not uploaded:
            return
        data = bytes(uploaded[0]["content"])
        self.chosen.value = ()
        self._took(verified(self._journal, data))

    def _took(self, taken: Taken) -> None:
        self.taken = taken
        where = f"The copy {taken.file}" if taken.file else "The file that you saved"
        say(self.told, f"{where} was read back, and holds all that your journal holds.")

    def _ask(self) -> None:
        if self.taken is None:
            self._say(FIRST_COPY)
            return
        files = belongings(self._journal)
        self.what.value = f"<p>These files are removed for good:</p>{_listed(files)}"
        fill(self._asked, row(self.yes, self.no))

    def _keep(self) -> None:
        self._say("Everything stays as it is.")

    def _remove(self) -> None:
        if self.taken is None:
            return
        journal = self._journal
        opened.let_go()
        gone = remove(journal, self.taken)
        self.taken = None
        say(self.told, "")
        self._say("Removed from this computer:", _listed(gone), AFTERWARDS)

    def _say(self, words: str, listed: str = "", more: str = "") -> None:
        self.what.value = f"<p>{escaped(words)}</p>{listed}{f'<p>{escaped(more)}</p>' if more else ''}"
        fill(self._asked)


def _listed(files: list[Path]) -> str:
    return "<ul>" + "".join(f"<li><code>{escaped(file)}</code></li>" for file in files) + "</ul>"
