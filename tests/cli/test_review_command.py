"""``afterword review``: what a coach would print, and what a program reads."""

import io
import json
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from afterword import compose, load, review
from afterword.cli import reviewed
from afterword.notes.reviewing import CAVEAT
from afterword.records import Finding

Afterword = Callable[..., Any]
AT = "2026-11-26T09:00"
MOMENT = datetime(2026, 11, 26, 9, tzinfo=ZoneInfo("America/New_York"))
ROUGH = "Subject: Hello\n\nDear Mr. Weis,\n\nThank you for the oportunity. [Detail here].\n\nBest,\nPriya Raman\n"
FIELDS = ["rule", "severity", "message", "start", "end", "suggestions", "source"]


@pytest.fixture
def rough(tmp_path: Path) -> Path:
    """A note that is not ready."""
    path = tmp_path / "rough.txt"
    path.write_text(ROUGH, encoding="utf-8", newline="\n")
    return path


@pytest.fixture
def good(tmp_path: Path, panel: str) -> Path:
    """The note to Tom as it is composed."""
    path = tmp_path / "good.txt"
    path.write_text(compose(load(panel))[1].text, encoding="utf-8", newline="\n")
    return path


def test_a_note_with_something_to_mend_ends_with_1(afterword: Afterword, panel: str, rough: Path) -> None:
    """A program gets every finding, with each field in its place."""
    ran = afterword("review", str(rough), "--for", panel, "--to", "Tom Weiss", "--at", AT, "--json")
    found = json.loads(ran.out)
    assert (ran.code, ran.err) == (1, "")
    assert all(list(finding) == FIELDS for finding in found)
    assert found == [f.model_dump(mode="json") for f in review(ROUGH, load(panel), to="Tom Weiss", at=MOMENT)]
    words = {finding["rule"]: ROUGH[finding["start"] : finding["end"]] for finding in found}
    assert (words["spelling"], words["placeholder"]) == ("oportunity", "[Detail here]")


def test_a_good_note_ends_with_0(afterword: Afterword, panel: str, good: Path) -> None:
    """However the name is capitalised."""
    ran = afterword("review", str(good), "--for", panel, "--to", "tom  WEISS", "--at", AT)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("The note to Tom Weiss is ready; ")


def test_spans_count_the_text_as_it_stands_in_the_file(afterword: Afterword, panel: str, rough: Path) -> None:
    """With the line ends of Windows too, where each is two characters; the findings are the same."""
    plain = json.loads(afterword("review", str(rough), "--for", panel, "--to", "Tom Weiss", "--at", AT, "--json").out)
    crlf = ROUGH.replace("\n", "\r\n")
    rough.write_bytes(b"\xef\xbb\xbf" + crlf.encode())
    found = json.loads(afterword("review", str(rough), "--for", panel, "--to", "Tom Weiss", "--at", AT, "--json").out)
    assert [f["message"] for f in found] == [f["message"] for f in plain]
    assert [crlf[f["start"] : f["end"]].replace("\r\n", "\n") for f in found] == [
        ROUGH[f["start"] : f["end"]] for f in plain
    ]


def test_a_coach_says_what_to_mend_and_where() -> None:
    """The whole page, for findings written by hand."""
    text = "Subject: Hello\n\nDear Mr. Weis,\n\n" + "word " * 30 + "end.\n"
    place = text.index("Weis")
    findings = [
        Finding(
            rule="wrong_name",
            severity="must",
            message="The name is Weiss.",
            start=place,
            end=place + 4,
            suggestions=("Weiss", ""),
            source="Harvard Business Review, hbr.org/2022",
        ),
        Finding(rule="fit", severity="should", message="Say what you bring.", source="Afterword’s own advice"),
        Finding(rule="stiff", severity="tip", message="Rather stiff.", start=text.index("word"), end=len(text)),
    ]
    assert reviewed.as_text(findings, text, "Tom Weiss").split("\n") == [
        "The note to Tom Weiss is not ready yet: 1 to mend first.",
        "",
        "Mend: The name is Weiss.",
        "  line 3: “Weis”",
        "  instead: “Weiss” or leave it out",
        "  (wrong_name; Harvard Business Review)",
        "",
        "Better: Say what you bring.",
        "  (fit; Afterword’s own advice)",
        "",
        "Idea: Rather stiff.",
        "  line 5: “word word word word word word word word word word word word …”",
        "  (stiff)",
        "",
        CAVEAT,
    ]
    assert reviewed.as_text(findings[1:], text, "Tom").startswith("The note to Tom is ready; it could be better still.")
    assert reviewed.as_text([], text, "Tom") == f"The note to Tom is ready; there is nothing to mend.\n\n{CAVEAT}"


def test_a_note_can_be_piped_in(afterword: Afterword, panel: str, good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With - for its name."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(good.read_bytes())))
    ran = afterword("review", "-", "--for", panel, "--to", "Tom Weiss", "--at", AT, "--json")
    from_file = afterword("review", str(good), "--for", panel, "--to", "Tom Weiss", "--at", AT, "--json")
    assert ran == from_file
    assert ran.code == 0


def test_the_only_person_met_need_not_be_named(afterword: Afterword, phone: str, tmp_path: Path) -> None:
    """There is nobody else whom it could be for."""
    path = tmp_path / "note.txt"
    path.write_text(compose(load(phone))[0].text, encoding="utf-8")
    ran = afterword("review", str(path), "--for", phone, "--at", "2026-11-20T18:00")
    assert ran.out.startswith("The note to Aisha Bello is ready; ")


def test_the_other_notes_of_the_panel_are_laid_beside_it(
    afterword: Afterword, panel: str, good: Path, tmp_path: Path
) -> None:
    """A copy of a colleague's note is found, as that employer would."""
    twin = tmp_path / "twin.txt"
    twin.write_text(good.read_text(encoding="utf-8").replace("Dear Tom", "Dear Dr. Okafor"), encoding="utf-8")
    alone = ("review", str(twin), "--for", panel, "--to", "Maria Okafor", "--at", AT, "--json")
    rules = [{f["rule"] for f in json.loads(afterword(*words).out)} for words in (alone, (*alone, "--with", str(good)))]
    assert "copy" not in rules[0]
    assert "copy" in rules[1]
    printed = afterword(*alone[:-1], "--with", str(good)).out
    assert f"\nBeside {good}: 9" in printed
    assert " words in a hundred are the same.\n  both say “" in printed


@pytest.mark.parametrize(
    ("when", "is_late"),
    [
        ("2026-11-27T23:00", False),
        ("2026-11-28T00:30", True),
        ("2026-11-28T04:30Z", False),
        ("2026-11-28T05:30+00:00", True),
        ("2026-11-28 00:30", True),
    ],
)
def test_a_moment_without_an_offset_is_local_to_the_interview(
    afterword: Afterword, panel: str, good: Path, when: str, is_late: bool
) -> None:
    """In New York, where it took place, and not where the command runs."""
    ran = afterword("review", str(good), "--for", panel, "--to", "Tom Weiss", "--at", when, "--json")
    assert ("late" in {finding["rule"] for finding in json.loads(ran.out)}) == is_late
