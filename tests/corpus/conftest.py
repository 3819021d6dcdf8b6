"""What the tests of the corpus share: each interview is composed once, each e-mail note reviewed once."""

from datetime import timedelta

import pytest

from afterword.notes.reviewing import review
from afterword.records import Finding
from corpus.generating import Made
from corpus.reading_notes import Written, everything, written


@pytest.fixture(scope="session")
def interviews() -> list[Made]:
    """Every interview of the corpus."""
    return everything()


@pytest.fixture(scope="session")
def notes(interviews: list[Made]) -> list[Written]:
    """Every thank-you by e-mail."""
    return written(interviews)


@pytest.fixture(scope="session")
def reviewed(notes: list[Written]) -> list[tuple[Written, tuple[Finding, ...]]]:
    """Every thank-you by e-mail with what the reviewer says of it three hours after the interview."""
    return [
        (one, review(one.note, one.interview, others=one.others, at=one.interview.interview.ends + timedelta(hours=3)))
        for one in notes
    ]
