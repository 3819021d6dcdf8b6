"""A note as a draft (.eml) that the person's own mail program opens."""

from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from afterword.delivery.addresses import mailbox
from afterword.delivery.header_text import header_text
from afterword.delivery.reading_back import UnsafeDraft, check
from afterword.records import Interview, Note
from afterword.records.base import clean

__all__ = ["UnsafeDraft", "eml"]

Headers = list[tuple[str, str | Address]]
_UNFOLDED = SMTPUTF8.clone(max_line_length=998)  # folding raw UTF-8 can drop the quotes around a name with a comma


def eml(note: Note, interview: Interview, *, now: datetime | None = None) -> bytes:
    """Return the note as a draft: the same note gives the same bytes.

    A wrong address is left out, and the person fills it in. ``X-Unsent: 1`` makes Outlook and Thunderbird open
    the draft ready to be edited instead of as mail received. There is no Message-ID, and no Date unless ``now``
    (aware) gives one: the mail program writes its own when the note is sent, and must not repeat an old one.

    Raises:
        UnsafeDraft: the finished draft doesn't read back as exactly what was put in.
    """
    headers = _headers(note, interview)
    try:
        return _checked(headers, note.body, now)
    except UnsafeDraft:  # a very long name that Python folds wrongly: the bare addresses say enough
        return _checked([(name, _bare(value)) for name, value in headers], note.body, now)


def _headers(note: Note, interview: Interview) -> Headers:
    people = (("From", interview.candidate.name, interview.candidate.email), ("To", note.to, note.email))
    headers: Headers = [
        (header, Address(header_text(name), box.username, box.domain))
        for header, name, address in people
        if (box := mailbox(address))
    ]
    if subject := header_text(note.subject):
        headers.append(("Subject", subject))
    return [*headers, ("X-Unsent", "1")]


def _bare(value: str | Address) -> str | Address:
    return Address("", value.username, value.domain) if isinstance(value, Address) else value


def _checked(headers: Headers, body: str, now: datetime | None) -> bytes:
    plain = all(value.username.isascii() for _, value in headers if isinstance(value, Address))
    message = EmailMessage(policy=SMTP if plain else _UNFOLDED)
    for name, value in headers:
        message[name] = value
    if now is not None:
        message["Date"] = now
    text = clean(body)
    message.set_content(text, cte="quoted-printable")
    raw = message.as_bytes()
    check(raw, headers, text, dated=now is not None)
    return raw
