"""The ways out: copy, open in mail, save a draft, and the mark that it was sent."""

import base64
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ipywidgets import HTML, VBox

from afterword.deadlines.in_words import day_of
from afterword.delivery import address_problem, eml, file_name, mailto
from afterword.forms import opened
from afterword.forms.boxes import fill, row
from afterword.forms.fields import button
from afterword.forms.page import Page
from afterword.forms.prose import escaped, say, sentence
from afterword.forms.write import sending
from afterword.forms.write.copying import CopyButton
from afterword.records import Note, Sent
from afterword.records.note import Channel

if TYPE_CHECKING:
    from afterword.forms.write.card import NoteCard

NO_ADDRESS = "There is no e-mail address yet: add it on the page Reflect, or choose another way below."
HOW: dict[Channel, str] = {
    "linkedin": "Copy it into a message on LinkedIn.",
    "linkedin-request": "Copy it into your request on LinkedIn, which has room for 300 characters.",
    "card": "Write it on a card by hand, and post it or hand it in.",
    "letter": "Copy it into a letter, print it and sign it.",
}
"""What to do with a note that does not go by e-mail."""
TOO_LONG = "It is too long for a mail link: copy it, or save the draft and open that."


class Actions(VBox):
    """Nothing here sends anything: the person's own mail program does."""

    def __init__(self, page: Page, card: "NoteCard") -> None:
        self._page, self._card = page, card
        self.copy = CopyButton("Copy the note")
        self.copy_subject = CopyButton("Copy the subject")
        self.mail = HTML()
        self.save = button("Save a mail draft")
        self.sent = button("I sent it", main=True)
        self.take_back = button("I did not send it after all")
        self._took_back = row(self.take_back)
        self.told = sentence()
        self.download = HTML()
        self._address = sentence()
        self.how = sentence()
        self._mail = row()
        self._other = row(self.copy, self.sent)
        super().__init__([])
        self.add_class("afterword-actions")
        page.on_click(self.save, self._save_draft)
        page.on_click(self.sent, self._mark_sent)
        page.on_click(self.take_back, self._unmark)

    def show(self) -> None:
        """Bring the buttons up to what stands on the page."""
        note = self._card.note
        self.copy.text, self.copy_subject.text = note.body, note.subject
        link = mailto(note)
        say(self.how, HOW.get(note.channel) or _hindrance(note, link))
        self._show_link(link)
        self._show_sent()

    def forget(self) -> None:
        """Say nothing of what was done: another note is shown."""
        say(self.told, "")
        self.download.value = ""

    def _show_link(self, link: str | None) -> None:
        way = f'<a class="afterword-link" target="_blank" rel="noopener" href="{escaped(link)}">Open in my mail</a>'
        shown = way if link else ""
        if self.mail.value != shown:
            self.mail.value = shown
        fill(self._mail, self.copy, self.copy_subject, *([self.mail] if link else []), self.save, self.sent)

    def _show_sent(self) -> None:
        entry, mark = self._card.entry, self._card.sent
        if entry is not None and mark:
            say(self.told, sent_in_words(mark, entry.interview.interview.timezone), "is-saved")
            fill(self, self.told, self._took_back)
        elif self._card.composed.channel == "email":
            fill(self, self.how, self._mail, self.download, self.told)
        else:
            fill(self, self.how, self._other, self.told)

    def _save_draft(self) -> None:
        card = self._card
        if card.entry is None:
            return
        card.keep_version()
        name = file_name(card.note, card.entry.interview)
        draft = eml(card.note, card.entry.interview)
        path = drafts_folder(self._page.journal.address) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(draft)
        say(self.told, f"Saved as “{name}” in {path.parent}. Open it with your mail program, look once more, send.")
        data = base64.b64encode(draft).decode("ascii")
        self.download.value = (
            f'<a class="afterword-link" download="{escaped(name)}" href="data:message/rfc822;base64,{data}">'
            "Download the draft</a>"
        )

    def _mark_sent(self) -> None:
        card = self._card
        if card.entry is None:
            return
        card.keep_version()
        sending.mark_sent(self._page.journal, card.entry, card.composed, card.lines, opened.now())
        self._page.refresh()
        self.take_back.focus()

    def _unmark(self) -> None:
        card = self._card
        if card.entry is None:
            return
        sending.take_back(self._page.journal, card.entry, card.composed, card.lines)
        say(self.told, "")
        self._page.refresh()
        self.sent.focus()


def _hindrance(note: Note, link: str | None) -> str:
    """What keeps a note from being opened in the person's mail, and what to do; empty where nothing does."""
    if not note.email:
        return NO_ADDRESS
    return address_problem(note.email) or ("" if link else TOO_LONG)


def drafts_folder(journal_address: str) -> Path:
    """Return the folder for mail drafts: ``drafts`` beside the journal."""
    return Path(journal_address).parent / "drafts"


def sent_in_words(mark: Sent, zone: str) -> str:
    """Return when a note was sent, as the clock showed it where the interview took place."""
    at = mark.at.astimezone(ZoneInfo(zone))
    return f"Sent on {day_of(at)} at {at:%H:%M}. Well done."
