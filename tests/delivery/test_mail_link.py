"""Links that open the person's mail program."""

from urllib.parse import unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from afterword.delivery import mailto
from afterword.records import Note

NOTE = Note(
    to="Maria Okafor",
    email="m.okafor@northwind.example",
    subject="Thank you – 100% & more?",
    body="Dear Dr. Okafor,\n\nThank you for the plan + the map.\n\nPriya Raman\n",
)


def test_a_link_carries_the_address_the_subject_and_the_lines() -> None:
    """Spaces are %20 and lines end with %0D%0A; a plus stays a plus."""
    assert mailto(NOTE) == (
        "mailto:m.okafor@northwind.example"
        "?subject=Thank%20you%20%E2%80%93%20100%25%20%26%20more%3F"
        "&body=Dear%20Dr.%20Okafor%2C%0D%0A%0D%0AThank%20you%20for%20the%20plan%20%2B%20the%20map.%0D%0A%0D%0A"
        "Priya%20Raman"
    )


def test_there_is_no_link_without_an_address_that_mail_can_reach() -> None:
    """Nor with two at once, which would make a second recipient."""
    assert mailto(NOTE.model_copy(update={"email": None})) is None
    assert mailto(NOTE.model_copy(update={"email": "maria"})) is None
    assert mailto(NOTE.model_copy(update={"email": "a@b.org,c@d.org"})) is None
    assert mailto(NOTE.model_copy(update={"email": "a@b.org?bcc=c@d.org"})) is None


def test_there_is_no_link_for_a_note_that_a_mail_program_would_cut() -> None:
    """About two thousand characters, counted as they stand in the link."""
    longest = NOTE.model_copy(
        update={"subject": "", "body": "x" * (2000 - len("mailto:m.okafor@northwind.example?body="))}
    )
    assert len(mailto(longest) or "") == 2000
    assert mailto(longest.model_copy(update={"body": longest.body + "x"})) is None
    assert mailto(NOTE.model_copy(update={"body": "é" * 400})) is None


def test_a_mailbox_beyond_ascii_is_spelled_as_a_link_spells_it() -> None:
    """UTF-8, percent-encoded; the domain as every mail program takes it."""
    note = NOTE.model_copy(update={"email": "zoë&co@müller.example", "subject": "", "body": "Hi"})
    assert mailto(note) == "mailto:zo%C3%AB%26co@xn--mller-kva.example?body=Hi"


@given(st.text(max_size=60), st.text(max_size=120))
def test_a_link_adds_no_recipient_and_no_other_field(subject: str, body: str) -> None:
    """Whatever the subject and the body hold, they stay the subject and the body."""
    link = mailto(NOTE.model_copy(update={"subject": f"{subject}&bcc=e@x.org", "body": f"{body}\nyou & I?"}))
    assert link is not None
    parts = urlsplit(link)
    assert parts.scheme == "mailto"
    assert parts.path == "m.okafor@northwind.example"
    assert parts.fragment == ""
    fields = [field.partition("=") for field in parts.query.split("&")]
    assert [name for name, _, _ in fields] == ["subject", "body"]
    assert unquote(fields[0][2]).endswith("&bcc=e@x.org")
    assert unquote(fields[1][2]).endswith("\r\nyou & I?")
    assert link.isascii()
    assert link.isprintable()
