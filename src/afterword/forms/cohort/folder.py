"""The folder in which a coach keeps the files, and what was read in it last."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from ipywidgets import VBox

from afterword.cohort import Gathered, gather
from afterword.forms import opened
from afterword.forms.fields import button, line
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence

REMEMBERED = "folder of the cohort"
NONE_YET = Gathered((), (), ())


class Folder(VBox):
    """A field for its name; the own journal remembers it, and nothing of what is in it."""

    def __init__(self, page: Page, read: Callable[[], None]) -> None:
        self._page, self._read = page, read
        self.gathered, self.now = NONE_YET, datetime.now(UTC)
        self.field = line(
            "The folder with the files",
            example="C:\\Users\\you\\Cohort",
            help="Put every file that people gave you into one folder. A file roster.txt in it, with a pseudonym on "
            "each line, says whose file you expect.",
        )
        self.field.control.continuous_update = False
        self.again = button("Read the folder again")
        self.said = sentence()
        super().__init__([self.field, self.again, self.said], **shared(VBox))
        self.field.value = opened.own_journal().remembered(REMEMBERED) or ""
        page.on_change(self.field.control, lambda _typed: self.look())
        page.on_click(self.again, self.look)
        page.on_refresh(self._once)
        self._looked = False

    def look(self) -> None:
        """Read the folder, say what was found, and let the other parts show it."""
        typed = self.field.value.strip().strip('"')
        self.now = datetime.now(UTC)
        self.gathered, problem = _gathered(typed, self.now)
        self.field.tell(problem, wrong=bool(problem))
        say(self.said, "" if problem or not typed else _found(self.gathered))
        if typed and not problem:
            opened.own_journal().remember(REMEMBERED, typed)
        self._read()

    def _once(self) -> None:
        """A journal that changes changes nothing here: the folder is read at the beginning and when it is asked for."""
        if not self._looked:
            self._looked = True
            self.look()


def _gathered(typed: str, now: datetime) -> tuple[Gathered, str]:
    if not typed:
        return NONE_YET, ""
    try:
        return gather(Path(typed).expanduser(), now), ""
    except (OSError, ValueError) as error:  # a NUL in a name is a ValueError
        why = getattr(error, "strerror", None) or "it is no name of a folder"
        return NONE_YET, f"“{typed}” can't be read ({why}). Copy the folder's name from your file manager."


def _found(gathered: Gathered) -> str:
    many, aside = len(gathered.members), len(gathered.left_out)
    who = f"{many} {'person shares' if many == 1 else 'people share'} with you."
    if not aside:
        return who
    return f"{who} {'1 thing to look at stands' if aside == 1 else f'{aside} things to look at stand'} at the end."
