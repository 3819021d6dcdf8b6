"""What would be in the file, in words and word for word, and the button that writes just that."""

from pathlib import Path

from ipywidgets import HTML, VBox

from afterword.exchange.sharing import Share, TooLarge, in_words, shared_so_far, to_bytes, write_share
from afterword.forms import opened
from afterword.forms.boxes import fill
from afterword.forms.fold import Fold
from afterword.forms.follow_through.file_button import FileButton, Made
from afterword.forms.looks import shared
from afterword.forms.page import Page
from afterword.forms.prose import escaped, say, sentence
from afterword.forms.share.choosing import Choosing
from afterword.journal import journal_address, journal_file, workbook_folder

NOT_YET = "Say above who it is for and what they shall call you; then you see here what would be in it."
CHANGED = "Your journal has changed since you looked. Here is what is in it now: look once more, then press again."
NOTHING = "Fill in what is missing above first; nothing was written."


class Looking(VBox):
    """The share as it would be written; it is made anew whenever the journal or a choice changes."""

    def __init__(self, page: Page, chosen: Choosing) -> None:
        self._page, self._chosen = page, chosen
        self.share: Share | None = None
        self._written_before = 0
        self._not_yet = sentence(NOT_YET)
        self.words, self.exact = HTML(**shared(HTML)), HTML(**shared(HTML))
        self.fold = Fold(page, "Word for word", self.exact, unfolded=self._unfolded)
        self.write = FileButton(page, "Write this file", self._written)
        self.last = sentence()
        super().__init__([self._not_yet], **shared(VBox))
        page.on_refresh(self.refresh)

    def refresh(self) -> None:
        """Show what would be shared now."""
        made = self._chosen.share(opened.now())
        written = len(shared_so_far(self._page.journal))
        if made is None:
            self.share = None
            fill(self, self._not_yet)
            return
        if self.share is None or self._written_before != written or not _alike(self.share, made):
            self.share, self._written_before = made, written
            self._show(made)
        fill(self, self.words, self.fold, self.write, self.last)

    def _show(self, share: Share) -> None:
        self.words.value = "<ul>" + "".join(f"<li>{escaped(line)}</li>" for line in in_words(share)) + "</ul>"
        if self.fold.is_open:
            self._unfolded()

    def _unfolded(self) -> None:
        if self.share:
            whole = escaped(to_bytes(self.share).decode("utf-8"))
            label = 'role="region" aria-label="The file, word for word" tabindex="0"'
            self.exact.value = f'<div class="afterword-note" {label}>{whole}</div>'

    def _written(self) -> Made:
        """Write what is in sight; where that is not true any more, show what is and write nothing."""
        seen = self.share
        self.refresh()
        if self.share is None:
            return Made("", "", b"", NOTHING)
        if seen is None or not _alike(seen, self.share):
            return Made("", "", b"", CHANGED)
        return hand_over(self._page, self.share, self.last)


def hand_over(page: Page, share: Share, said: HTML) -> Made:
    """Write a share beside the journal and give the browser the same file."""
    try:
        path = write_share(page.journal, share, folder())
    except (TooLarge, OSError) as error:
        why = str(error) if isinstance(error, TooLarge) else f"It can't be written into {folder()}: {error.strerror}."
        return Made("", "", b"", why)
    say(said, f"The file is {path}. Give it to {share.shared_with} yourself; nothing was sent.")
    page.refresh()
    return Made(path.name, "application/json", path.read_bytes(), "Written, and saved by your browser too.")


def folder() -> Path:
    """Return where shares are written: beside the journal."""
    own = journal_file(journal_address())
    return (own.parent if own else workbook_folder() / "data") / "shares"


def _alike(one: Share, other: Share) -> bool:
    """Whether they say the same, but for the minute."""
    return _told(one) == _told(other)


def _told(share: Share) -> Share:
    return share.model_copy(update=dict.fromkeys(("exported_at", "as_of")))
