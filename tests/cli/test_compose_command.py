"""``afterword compose``: the notes to read, for a program, and as drafts."""

import email
import json
from collections.abc import Callable
from email import policy
from pathlib import Path
from typing import Any

from afterword import compose, load
from afterword.cli import composed
from afterword.cli.drafts import write
from afterword.notes.composing import composition
from afterword.records import Composition, Note, Unused

Afterword = Callable[..., Any]
RULE = "─" * 72


def test_the_notes_are_printed_as_they_would_be_sent(afterword: Afterword, panel: str) -> None:
    """Each whole, in the order of the interview, and then when they are due."""
    ran = afterword("compose", panel)
    assert (ran.code, ran.err) == (0, "")
    places = [ran.out.index(note.body.rstrip()) for note in compose(load(panel))]
    assert places == sorted(places)
    assert ran.out.endswith("\nDue by Friday 27 November 2026, 23:59 (America/New_York).\n")


def test_what_was_left_out_is_said_with_the_reason(phone: str) -> None:
    """The whole page, for a note written by hand."""
    interview = load(phone)
    found = Composition(
        notes=(Note(to="Aisha Bello", email="aisha@fenwick.example", subject="Thank you", body="Dear Aisha,\n\nX.\n"),),
        unused=(Unused(field="reflection.unique", text="She said I.", why="It speaks of the reader as she."),),
    )
    assert composed.as_text(found, interview).split("\n") == [
        RULE,
        "To: Aisha Bello <aisha@fenwick.example>",
        "Subject: Thank you",
        "",
        "Dear Aisha,",
        "",
        "X.",
        "",
        RULE,
        "Left out:",
        "  reflection.unique: “She said I.”",
        "    It speaks of the reader as she.",
        "",
        "Due by Monday 23 November 2026, 23:59 (Europe/London).",
    ]


def test_an_employer_who_asked_for_no_contact_is_owed_no_note(phone: str) -> None:
    """It is said instead of the deadline."""
    interview = load(phone)
    meeting = interview.interview.model_copy(update={"contact_declined": True})
    printed = composed.as_text(Composition(notes=()), interview.model_copy(update={"interview": meeting}))
    assert printed == f"{RULE}\nThey asked for no contact, so no note is owed."


def test_a_program_gets_the_notes_as_json(afterword: Afterword, panel: str) -> None:
    """With the deadline in the interview's own offset, and nothing else on the output."""
    ran = afterword("compose", panel, "--json", "--tone", "brief")
    found = composition(load(panel), tone="brief")
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out) == {
        "notes": [
            {
                "to": note.to,
                "email": note.email,
                "channel": "email",
                "kind": "thank-you",
                "subject": note.subject,
                "body": note.body,
                "due": "2026-11-27T23:59:59-05:00",
                "said": [
                    {"field": one.field, "words": one.words, "start": one.start, "end": one.end} for one in behind.said
                ],
                "why": list(behind.why),
                "advice": "",
            }
            for note, behind in zip(found.notes, found.behind, strict=True)
        ],
        "unused": [{"field": left.field, "text": left.text, "why": left.why} for left in found.unused],
    }
    assert len(found.notes) == 3


def test_with_a_folder_each_note_becomes_a_draft(afterword: Afterword, panel: str, tmp_path: Path) -> None:
    """Named for the interview and the person; where they are is printed after the notes."""
    ran = afterword("compose", panel, "--out", str(tmp_path / "my drafts"))
    names = [f"2026-11-25 Northwind Clinics, {who}.eml" for who in ("Maria Okafor", "Tom Weiss", "Lena Fischer")]
    assert ran.out.split("\n")[-4:-1] == [f"Written: {tmp_path / 'my drafts' / name}" for name in names]
    for name, note in zip(names, compose(load(panel)), strict=True):
        read = email.message_from_bytes((tmp_path / "my drafts" / name).read_bytes(), policy=policy.default)
        assert (read["Subject"], read["To"].addresses[0].addr_spec) == (note.subject, note.email)
        assert read.get_content().replace("\r\n", "\n") == note.body
    assert afterword("compose", panel, "--json", "--out", str(tmp_path)).err.count("Written: ") == 3


def test_a_draft_that_is_there_already_is_never_replaced(phone: str, tmp_path: Path) -> None:
    """The very same is left alone; one that the person changed stays, and the new one gets a number."""
    interview = load(phone)
    (note,) = compose(interview)
    first = tmp_path / "2026-11-20 Fenwick & Daughters, Aisha Bello.eml"
    second = tmp_path / "2026-11-20 Fenwick & Daughters, Aisha Bello [2].eml"
    assert write([note], interview, str(tmp_path)) == [f"Written: {first}"]
    assert write([note], interview, str(tmp_path)) == [f"Already there: {first}"]
    first.write_text("my own words", encoding="utf-8")
    assert write([note], interview, str(tmp_path)) == [f"Written: {second} (“{first.name}” holds another and stays)"]
    assert write([note], interview, str(tmp_path)) == [f"Already there: {second}"]
    assert first.read_text(encoding="utf-8") == "my own words"
    assert set(tmp_path.iterdir()) == {first, second}


def test_a_note_for_another_channel_is_a_text(afterword: Afterword, phone: str, tmp_path: Path) -> None:
    """No mail program would know what to do with it."""
    ran = afterword("compose", phone, "--channel", "linkedin", "--out", str(tmp_path))
    (note,) = compose(load(phone), channel="linkedin")
    path = tmp_path / "2026-11-20 Fenwick & Daughters, Aisha Bello.txt"
    assert ran.out.endswith(f"Written: {path}\n")
    assert path.read_text(encoding="utf-8") == note.text


def test_a_draft_without_a_recipient_is_said_to_be_one(afterword: Afterword, phone: str, tmp_path: Path) -> None:
    """With what is wrong about the address."""
    path = tmp_path / "phone.yaml"
    text = Path(phone).read_text(encoding="utf-8").replace("aisha@fenwick.example", "aisha@fenwick")
    path.write_text(text, encoding="utf-8")
    ran = afterword("compose", str(path), "--out", str(tmp_path))
    assert ran.code == 0
    assert ran.out.split("\n")[-2] == (
        "The draft for Aisha Bello has no recipient. “aisha@fenwick” is not an address that mail can reach (the part "
        "after the @-sign is not valid, it should have a period); write it like name@example.org."
    )


def test_the_same_interview_gives_the_same_drafts(afterword: Afterword, panel: str, tmp_path: Path) -> None:
    """To the byte."""
    for name in ("one", "two"):
        afterword("compose", panel, "--out", str(tmp_path / name))
    one, two = ({p.name: p.read_bytes() for p in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two
