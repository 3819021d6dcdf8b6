"""Whether mail can reach an e-mail address as it is written."""

from typing import NamedTuple

from email_validator import EmailNotValidError, validate_email

_HOW = "write it like name@example.org"


class Mailbox(NamedTuple):
    """An address in its two parts, as a header takes them."""

    username: str
    domain: str
    """In ASCII (``müller.de`` is ``xn--mller-kva.de``), which every mail program takes."""


def mailbox(address: str | None) -> Mailbox | None:
    """Return the address in its parts; None where there is none or mail can't reach it."""
    if not address or _common_slip(address):
        return None
    try:
        valid = validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        return None
    return Mailbox(valid.local_part, valid.ascii_domain)


def address_problem(address: str) -> str | None:
    """Return one sentence that says what is wrong with an address and what to do; None where nothing is.

    The form alone is judged: nobody is asked whether the mailbox exists.
    """
    if slip := _common_slip(address):
        return slip
    try:
        validate_email(address, check_deliverability=False)
    except EmailNotValidError as error:
        return f"“{address}” is not an address that mail can reach ({_plain(str(error))}); {_HOW}."
    return None


def _common_slip(address: str) -> str | None:
    """What people do most: nothing typed, two addresses at once, or a name and brackets pasted with it."""
    if not address.strip():
        return f"There is no address yet; {_HOW}."
    if address.count("@") > 1:
        return f"“{address}” holds more than one @; give one address for each person, and {_HOW}."
    if "<" in address or ">" in address:
        inner = address.partition("<")[2].partition(">")[0].strip()
        return f"“{address}” holds more than the address; write {inner or 'what stands between < and >'} alone."
    return None


def _plain(reason: str) -> str:
    """The validator's reason as part of a sentence: “The part after …. It should …” becomes one clause."""
    clauses = [f"{part[0].lower()}{part[1:]}" for part in reason.rstrip(".").split(". ") if part]
    return ", ".join(clauses).replace("email", "e-mail")
