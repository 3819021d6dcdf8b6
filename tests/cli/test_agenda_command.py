"""``afterword agenda``."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from afterword.journal.sample import sample_file

Afterword = Callable[..., Any]


@pytest.fixture
def words(tmp_path: Path) -> tuple[str, ...]:
    """The agenda of a copy of the sample, on its day."""
    copy = shutil.copy(sample_file(), tmp_path / "search.sqlite")
    return "agenda", "--journal", str(copy), "--as-of", "2026-11-20T16:00+00:00"


def test_as_a_person_reads_it(afterword: Afterword, words: tuple[str, ...]) -> None:
    """Under headings, in the order in which to act."""
    said = """\
As of Friday 20 November 2026, 16:00 (UTC+00:00)

Due today
  Your note to Dr. Wanjirũ Kamau-Mbugua (Corrib Medical Devices) is due by the end of Friday 20 November \
(Dublin time): 7 hours are left.

Past their day: send them anyway, late is better than never
  Your note to Pádraig Mac an tSaoir (Ó Súilleabháin & Daughters) was due by the end of Thursday 5 November \
(Dublin time).

Interviews to come
  Your interview with Teekontor Brandt & Söhne (Import Coordinator) is on Tuesday 24 November at 09:30 (Berlin time).

Answers that are past their promised date
  Ó Súilleabháin & Daughters (Depot Planner) said you would hear by Wednesday 11 November, 9 days ago. \
A short, friendly question is in order now.
"""
    assert afterword(*words) == (0, said, "")


def test_as_a_program_reads_it(afterword: Afterword, words: tuple[str, ...]) -> None:
    """Every list, the empty ones as well; each item with its facts and its sentence."""
    found = json.loads(afterword(*words, "--json").out)
    assert list(found) == ["as_of", "late", "now", "today", "next", "coming", "answers", "questions"]
    assert (found["as_of"], found["now"], found["next"], found["questions"]) == (
        "2026-11-20T16:00:00+00:00", [], [], [],
    )  # fmt: skip
    ((today,), (answer,), (coming,)) = found["today"], found["answers"], found["coming"]
    assert {name: today[name] for name in ("company", "role", "to", "for", "due")} == {
        "company": "Corrib Medical Devices",
        "role": "Materials Planner",
        "to": "Dr. Wanjirũ Kamau-Mbugua",
        "for": ["Dr. Wanjirũ Kamau-Mbugua"],
        "due": "2026-11-20T23:59:59+00:00",
    }
    assert (answer["promised"], answer["days"], answer["fits"]) == ("2026-11-11", 9, "follow up")
    assert coming["at"] == "2026-11-24T09:30:00+01:00"
    assert all(item["sentence"] and item["interview_id"] for item in (today, answer, coming))
