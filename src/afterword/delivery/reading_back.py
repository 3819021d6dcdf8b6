"""Reads a finished draft back, and lets it pass only when it holds exactly what was put in."""

import re
from email import message_from_string
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import Message
from email.utils import getaddresses

_OF_THE_BODY = ["Content-Type", "Content-Transfer-Encoding", "MIME-Version"]


class UnsafeDraft(ValueError):
    """A draft would say more, or something else, than the note does; it was not made."""


def check(raw: bytes, headers: list[tuple[str, str | Address]], body: str, *, dated: bool) -> None:
    """Require exactly these headers, in this order, with these values, and this body.

    Python's older parser reads it (not the one that wrote it): it decodes what any mail program would decode.

    Raises:
        UnsafeDraft: something differs.
    """
    read = message_from_string(raw.decode("utf-8"))
    names = [name for name, _ in headers] + ["Date"] * dated + _OF_THE_BODY
    if read.keys() != names:
        raise UnsafeDraft(f"The draft would have the headers {', '.join(read.keys())}; take line breaks out of it.")
    for name, value in headers:
        if not _same(read[name], value):
            raise UnsafeDraft(f"The draft's {name} would not read as “{value}”; write it more plainly.")
    if _body(read) != _as_lines(body):
        raise UnsafeDraft("The draft's text would not read as the note; take unusual characters out of it.")


def _same(found: str, value: str | Address) -> bool:
    unfolded = re.sub(r"\r?\n(?=[ \t])", "", found).strip()
    if isinstance(value, str):
        return _decoded(unfolded) == value
    boxes = [(_decoded(name), address) for name, address in getaddresses([unfolded])]
    return boxes == [(value.display_name, value.addr_spec)]


def _decoded(text: str) -> str:
    return str(make_header(decode_header(text)))


def _body(read: Message) -> str:
    payload = read.get_payload(decode=True)
    return _as_lines(payload.decode("utf-8")) if isinstance(payload, bytes) else ""


def _as_lines(text: str) -> str:
    return re.sub(r"\r\n|\r", "\n", text).rstrip("\n")
