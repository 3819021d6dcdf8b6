"""Drafts: right for the person, and nothing in them that they did not write."""

import email
from datetime import UTC, datetime
from email import policy
from email.headerregistry import Address, AddressHeader
from email.utils import getaddresses
from pathlib import Path

import fast_mail_parser
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword import load
from afterword.delivery import UnsafeDraft, address_problem, eml
from afterword.delivery.header_text import header_text
from afterword.delivery.reading_back import check
from afterword.records import Interview, Note
from afterword.records.base import clean
from strategies import interviews, names

PANEL = load(Path(__file__).parents[1] / "examples" / "panel.yaml")
NOTE = Note(
    to="Maria Okafor",
    email="m.okafor@northwind.example",
    subject="Thank you, Operations Analyst",
    body="Dear Dr. Okafor,\n\nThank you for telling me how you halved your no-shows.\n\nPriya Raman\n",
)
EXPECTED = {"From", "To", "Subject", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"}
INJECTIONS = (
    "Hi\r\nBcc: evil@x.org",
    "Hi\nBcc: evil@x.org",
    "Hi\rBcc: evil@x.org",
    "Hi\u2028Bcc: evil@x.org",
    "Hi\x0bBcc: evil@x.org\x85Cc: e@x.org",
    "=?utf-8?q?Hi=0ABcc:_evil@x.org?=",
    "=?utf-8?b?SGkKQmNjOiBldmlsQHgub3Jn?=",
    "==??utf-8?q?Hi=0ABcc:_evil@x.org?=",
    "=\r\n?utf-8?q?Hi=0ABcc:_evil@x.org?=",
    "=\u200b?utf-8?q?Hi=0ABcc:_evil@x.org?=",
    "a@b.org, c@d.org",
    '"x" <a@b.org>, y',
    "x, undisclosed: a@b.org;",
    "\\",
    '"',
    "(comment",
    "Content-Type: text/html",
)
MAILBOXES = ("m.okafor@northwind.example", "zoë@example.org")
typed = st.one_of(names, st.sampled_from(INJECTIONS), st.text(max_size=200))


def with_candidate(name: str, address: str | None = "priya.raman@example.org") -> Interview:
    """The panel interview with another candidate."""
    candidate = PANEL.candidate.model_copy(update={"name": name, "email": address})
    return PANEL.model_copy(update={"candidate": candidate})


def test_a_draft_is_the_note_ready_to_be_sent() -> None:
    """The whole file: lines end as mail's do, every byte is ASCII, and the same note gives the same bytes."""
    assert eml(NOTE, PANEL).decode("ascii").split("\r\n") == [
        "From: Priya Raman <priya.raman@example.org>",
        "To: Maria Okafor <m.okafor@northwind.example>",
        "Subject: Thank you, Operations Analyst",
        "X-Unsent: 1",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: quoted-printable",
        "MIME-Version: 1.0",
        "",
        "Dear Dr. Okafor,",
        "",
        "Thank you for telling me how you halved your no-shows.",
        "",
        "Priya Raman",
        "",
    ]


def test_a_draft_made_to_be_filed_carries_its_moment() -> None:
    """No Date stands in a draft unless it is asked for: the mail program writes its own on sending."""
    raw = eml(NOTE, PANEL, now=datetime(2026, 11, 25, 16, 0, tzinfo=UTC))
    assert email.message_from_bytes(raw)["Date"] == "Wed, 25 Nov 2026 16:00:00 +0000"
    assert "Date" not in email.message_from_bytes(eml(NOTE, PANEL))


@pytest.mark.parametrize("address", [None, "", "maria", "a@b.org, c@d.org", "a@b.org\r\nBcc: evil@x.org"])
def test_without_a_right_address_the_person_fills_it_in(address: str | None) -> None:
    """No recipient is better than a wrong one, and a draft opens all the same."""
    read = email.message_from_bytes(eml(NOTE.model_copy(update={"email": address}), PANEL))
    assert set(read.keys()) == EXPECTED - {"To"}


def test_a_candidate_without_an_address_lets_the_mail_program_say_who_writes() -> None:
    """No From stands in the draft."""
    read = email.message_from_bytes(eml(NOTE, with_candidate("Priya Raman", None)))
    assert set(read.keys()) == EXPECTED - {"From"}


def test_a_note_without_a_subject_has_no_empty_one() -> None:
    """As for a message elsewhere that is kept as a draft."""
    read = email.message_from_bytes(eml(NOTE.model_copy(update={"subject": ""}), PANEL))
    assert set(read.keys()) == EXPECTED - {"Subject"}


@pytest.mark.parametrize(
    ("address", "header"),
    [
        ("info@müller.example", "To: Maria Okafor <info@xn--mller-kva.example>"),
        ("zoë@example.org", "To: Maria Okafor <zoë@example.org>"),
    ],
)
def test_addresses_beyond_ascii_reach_their_mailbox(address: str, header: str) -> None:
    """A domain is spelled in ASCII; a mailbox that can't be stands as it is, in UTF-8 (RFC 6532)."""
    assert header in eml(NOTE.model_copy(update={"email": address}), PANEL).decode("utf-8").split("\r\n")


def test_what_a_subject_hides_is_shown_as_words() -> None:
    """The encoded word that became a live Bcc header under Python 3.11 is text that anyone can see."""
    note = NOTE.model_copy(update={"subject": "=?utf-8?q?Hi=0ABcc:_evil@x.org?="})
    assert b"\r\nSubject: = ?utf-8?q?Hi=0ABcc:_evil@x.org?=\r\n" in eml(note, PANEL)


@pytest.mark.parametrize("parsing", [policy.compat32, policy.default, policy.SMTP, policy.strict, policy.HTTP])
@pytest.mark.parametrize("injected", INJECTIONS)
def test_no_injection_adds_a_header_or_a_recipient(injected: str, parsing: policy.Policy) -> None:
    """In the subject, the recipient's name or the candidate's, read under each of Python's policies."""
    note = NOTE.model_copy(update={"subject": injected, "to": injected})
    read = email.message_from_bytes(eml(note, with_candidate(injected)), policy=parsing)
    assert sorted(read.keys()) == sorted(EXPECTED)
    assert recipients(read["To"]) == ["m.okafor@northwind.example"]
    assert recipients(read["From"]) == ["priya.raman@example.org"]


def recipients(header: object) -> list[str]:
    """The addresses in a header as the policy that read it sees them."""
    if isinstance(header, AddressHeader):
        return [address.addr_spec for address in header.addresses]
    return [address for _, address in getaddresses([str(header)])]


@given(to=typed, subject=typed, candidate=typed, body=st.text(max_size=300), address=st.sampled_from(MAILBOXES))
@example(to="é" * 120, subject="é" * 300, candidate="Ünïcødé " * 12 + ", x", body="é" * 2000, address=MAILBOXES[1])
@example(
    to="Ana “Nené” Díaz, PhD",
    subject="x" * 1200,
    candidate='é "q" \\ x',
    body="From me\n.\n..\n\ttab  \n= =20",
    address=MAILBOXES[0],
)
@example(to="Ünïcødé " * 12 + ", x", subject="é, <e@x.org>" * 90, candidate="=?" * 9, body="", address=MAILBOXES[1])
@example(to="\ud800", subject="\ud800", candidate="\udcff", body="\ud800 \x00", address=MAILBOXES[0])
def test_another_parser_reads_the_same_note(to: str, subject: str, candidate: str, body: str, address: str) -> None:
    """A parser that shares no code with Python's finds one recipient, the same subject and the same words."""
    note = NOTE.model_copy(update={"to": to, "email": address, "subject": subject, "body": body})
    read = fast_mail_parser.parse_email(eml(note, with_candidate(candidate)))
    assert set(read.headers) <= EXPECTED
    assert [box.address for box in read.to] == [address]
    assert read.from_.address == "priya.raman@example.org"
    assert (read.bcc, read.cc) == ([], [])
    assert (read.subject or "") == header_text(subject)
    (text,) = read.text_plain
    assert text.replace("\r\n", "\n").rstrip("\n") == as_lines(clean(body)).rstrip("\n")


def as_lines(text: str) -> str:
    """Lines that end as Python's do, whichever of the three ways they were typed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


@given(interviews(), typed)
def test_every_interview_gives_a_draft_for_everyone(interview: Interview, subject: str) -> None:
    """Whatever names and addresses it holds, a draft opens, with a recipient exactly where the address is right."""
    for person in interview.interviewers:
        note = Note(to=person.name, email=person.email, subject=subject, body="Dear you,\n")
        read = email.message_from_string(eml(note, interview).decode("utf-8"))
        assert ("To" in read) == (person.email is not None and address_problem(person.email) is None)


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (
            b"Subject: Hi\r\nBcc: evil@x.org\r\n",
            "The draft would have the headers Subject, Bcc, To, Content-Type, Content-Transfer-Encoding, "
            "MIME-Version; take line breaks out of it.",
        ),
        (b"Subject: Ho\r\n", "The draft's Subject would not read as “Hi”; write it more plainly."),
        (b"Subject: =?utf-8?q?Hi=0ABcc?=\r\n", "The draft's Subject would not read as “Hi”; write it more plainly."),
    ],
)
def test_a_draft_that_would_say_something_else_is_not_made(raw: bytes, sentence: str) -> None:
    """The last look at the bytes, whatever went wrong before."""
    rest = (
        b"To: Maria <m@x.org>\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: 7bit\r\n"
        b"MIME-Version: 1.0\r\n\r\nDear you,\r\n"
    )
    wanted: list[tuple[str, str | Address]] = [("Subject", "Hi"), ("To", Address("Maria", "m", "x.org"))]
    check(b"Subject: Hi\r\n" + rest, wanted, "Dear you,", dated=False)
    with pytest.raises(UnsafeDraft) as refused:
        check(raw + rest, wanted, "Dear you,", dated=False)
    assert str(refused.value) == sentence


@pytest.mark.parametrize("to", [b"Maria <m@x.org>, e@x.org", b"Maria <e@x.org>", b"Mario <m@x.org>", b"m@x.org"])
def test_a_draft_to_anyone_else_is_not_made(to: bytes) -> None:
    """A second recipient, another address, another name."""
    raw = (
        b"To: " + to + b"\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: 7bit\r\n"
        b"MIME-Version: 1.0\r\n\r\nDear you,\r\n"
    )
    with pytest.raises(UnsafeDraft) as refused:
        check(raw, [("To", Address("Maria", "m", "x.org"))], "Dear you,", dated=False)
    assert str(refused.value) == "The draft's To would not read as “Maria <m@x.org>”; write it more plainly."
