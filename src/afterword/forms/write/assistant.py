"""A brief for the person's own writing assistant, and its answer pasted back."""

import re
from collections.abc import Callable

from ipywidgets import HTML

from afterword.forms.fold import Fold
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import escaped, sentence
from afterword.forms.write.copying import CopyButton

LABEL = "Let your own writing assistant phrase it"
ABOUT = (
    "A brief is a plain text with the facts for this note and the rules of a good one, for a writing assistant that "
    "you use anyway. Nothing is sent from here; whoever you give the brief to can read it. Paste the answer in the "
    "place of the note: it is read like any note, and what your reflection does not hold is pointed out."
)
_HEADED = re.compile(
    r"\A\s*[*_]*subject[*_]*[ \t]*:[*_]*[ \t]*(?P<subject>[^\r\n]+)[\r\n]+\s*(?P<body>\S[\s\S]*)", re.IGNORECASE
)
_BEGUN = re.compile(r"\A\s*[*_]*subj", re.IGNORECASE)


class Assistant(Fold):
    """The brief, to be read and copied."""

    def __init__(self, page: Page, brief: Callable[[], str]) -> None:
        self._brief = brief
        self.copy = CopyButton("Copy a brief")
        self.shown = HTML(**shared(HTML))
        super().__init__(page, LABEL, sentence(ABOUT), self.copy, self.shown, unfolded=self.show)

    def show(self) -> None:
        """Bring the brief up to what the journal holds."""
        self.copy.text = self._brief()
        self.shown.value = f'<div class="afterword-note">{escaped(self.copy.text.rstrip())}</div>'


def pasted(before: str, now: str) -> tuple[str, str] | None:
    """Return subject and body of a text that came in one piece and begins with “Subject: …”; else None.

    Somebody who types such a line letter by letter keeps it where it is.
    """
    headed = _HEADED.match(now)
    if headed is None or _BEGUN.match(before):
        return None
    return headed["subject"].strip(" \t*_"), headed["body"]
