"""A note is taken apart as a reader would: subject, greeting, what it says, ending."""

import pytest

from afterword.notes.reading import parts_of

OWN = frozenset({"rosa", "lindqvist"})
MET = frozenset({"helen", "park"})


def taken_apart(text: str) -> tuple[str | None, str, str, str]:
    """Return subject, salutation, main and ending as texts."""
    parts = parts_of(text, met=MET, own=OWN)
    for passage in (parts.salutation, parts.main, parts.ending):
        assert text[passage.start : passage.end] == passage.text
    return (
        parts.subject.text if parts.subject is not None else None,
        parts.salutation.text,
        parts.main.text,
        parts.ending.text,
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Subject: Thank you\n\nDear Helen,\n\nThank you for the map.\n\nKind regards,\nRosa Lindqvist\n"
            "rosa@example.org",
            ("Thank you", "Dear Helen,", "Thank you for the map.", "Kind regards,\nRosa Lindqvist\nrosa@example.org"),
        ),
        (
            "14 Quarry Lane\nBath\n\n4 February 2026\n\nDear Ms. Park:\n\nThank you.\n\nYours sincerely\n\n"
            "Rosa Lindqvist",
            (None, "Dear Ms. Park:", "Thank you.", "Yours sincerely\n\nRosa Lindqvist"),
        ),
        ("Hi Helen, thank you for the map. Best, Rosa", (None, "Hi Helen,", "thank you for the map.", "Best, Rosa")),
        ("Hi Helen - thanks for the map!", (None, "Hi Helen -", "thanks for the map!", "")),
        ("Helen, thank you for the map.\n\nRosa", (None, "Helen,", "thank you for the map.", "Rosa")),
        ("Dear Helen\n\nThank you.\n\nRosa", (None, "Dear Helen", "Thank you.", "Rosa")),
        (
            "Dear Ms. Park, Dr. Mehta and Ms. Obi,\n\nThank you.\n\nRosa",
            (None, "Dear Ms. Park, Dr. Mehta and Ms. Obi,", "Thank you.", "Rosa"),
        ),
        (
            "Dear Helen,\n\nThank you.\n\nRosa\n\nOn Tue, 10 March 2026 Helen Park wrote:\n> See you at ten.",
            (None, "Dear Helen,", "Thank you.", "Rosa"),
        ),
        (
            "Dear Helen,\r\n\r\nThank you.\r\n\r\nMany thanks,\r\nRosa",
            (None, "Dear Helen,", "Thank you.", "Many thanks,\r\nRosa"),
        ),
        ("Subject:\n\nDear Helen,\n\nThank you.", ("", "Dear Helen,", "Thank you.", "")),
        (
            "Dear Helen,\n\nThank you again for your time on the ward.\n\nThank you,\nRosa",
            (None, "Dear Helen,", "Thank you again for your time on the ward.", "Thank you,\nRosa"),
        ),
        ("", (None, "", "", "")),
    ],
)
def test_a_note_is_taken_apart(text: str, expected: tuple[str | None, str, str, str]) -> None:
    """Letters, mails, cards and chats."""
    assert taken_apart(text) == expected


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        (
            "I met Dr. Mehta at 9 a.m. in St. Anne's. It was fine.",
            ["I met Dr. Mehta at 9 a.m. in St. Anne's.", "It was fine."],
        ),
        ("So did I. Then we left.", ["So did I.", "Then we left."]),
        ("We need maps, vans, etc. The rest is here.", ["We need maps, vans, etc.", "The rest is here."]),
        ("Three things:\n- a van\n- a map", ["Three things:", "- a van", "- a map"]),
        ("A line that was\nwrapped by hand. And one more.", ["A line that was\nwrapped by hand.", "And one more."]),
        ("“Is it far?” she asked. No.", ["“Is it far?” she asked.", "No."]),
    ],
)
def test_sentences_end_where_they_end(main: str, expected: list[str]) -> None:
    """Abbreviations, initials and wrapped lines do not end one."""
    parts = parts_of(f"Dear Helen,\n\n{main}\n\nRosa", own=OWN)
    assert [s.text for s in parts.sentences] == expected
