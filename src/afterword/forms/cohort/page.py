"""The Cohort page, one method for each of its parts."""

from ipywidgets import HTML, VBox, Widget

from afterword.cohort.duties import DUTIES
from afterword.forms.cohort.folder import Folder
from afterword.forms.cohort.notes import Notes
from afterword.forms.cohort.people import People
from afterword.forms.cohort.rates import Rates
from afterword.forms.cohort.set_aside import SetAside
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import escaped


class CohortPage:
    """One folder, read when it is named and whenever somebody asks; the parts show what was read."""

    def __init__(self) -> None:
        self._page = Page("cohort")
        self.folder = Folder(self._page, self._show)
        self.who = People()
        self.all = Rates(self._page)
        self.texts = Notes(self._page)
        self.aside = SetAside()
        self._page.refresh()

    def choosing(self) -> Widget:
        """Return the folder with the files."""
        return self._page.section(self.folder)

    def people(self) -> Widget:
        """Return who stands how."""
        return self._page.section(self.who)

    def rates(self) -> Widget:
        """Return the rates over all, and one split of them."""
        return self._page.section(self.all)

    def notes(self) -> Widget:
        """Return the notes that were shown, and the words on them to give back."""
        return self._page.section(self.texts)

    def set_aside(self) -> Widget:
        """Return what was left out, and why."""
        return self._page.section(self.aside)

    def duties(self) -> Widget:
        """Return what the law and the profession ask of whoever keeps such files, with sources."""
        lines = "".join(f"<li>{escaped(one.says)} {_link(one.whose, one.address)}</li>" for one in DUTIES)
        return self._page.section(VBox([HTML(**shared(HTML), value=f"<ul>{lines}</ul>")], **shared(VBox)))

    def _show(self) -> None:
        for part in (self.who, self.all, self.texts, self.aside):
            part.show(self.folder.gathered, self.folder.now)


def _link(whose: str, address: str) -> str:
    return f'(<a href="https://{escaped(address)}" target="_blank" rel="noreferrer">{escaped(whose)}</a>)'
