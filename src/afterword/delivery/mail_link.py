"""A note as a link that opens the person's mail program with everything filled in."""

from urllib.parse import quote

from afterword.delivery.addresses import mailbox
from afterword.delivery.header_text import header_text
from afterword.records import Note
from afterword.records.base import clean

LONGEST = 2000
"""Characters of a link; past about this many, browsers and mail programs cut it without a word."""


def mailto(note: Note) -> str | None:
    """Return the link, or None where it would not work: no address that mail can reach, or a note too long.

    Offer the draft or a copy instead of None.
    """
    box = mailbox(note.email)
    if box is None:
        return None
    body = "\r\n".join(clean(note.body).rstrip("\n").splitlines())
    fields = {"subject": header_text(note.subject), "body": body}
    asked = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items() if value)
    link = f"mailto:{quote(box.username, safe='')}@{box.domain}?{asked}"
    return link if len(link) <= LONGEST else None
