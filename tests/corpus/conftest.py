"""What the tests of the corpus share: each interview is composed once, each e-mail note reviewed once."""

from datetime import timedelta
from itertools import product

import pytest

from afterword.notes.reviewing import review
from afterword.records import Finding
from afterword.records.note import Channel, Kind, Tone
from corpus.generating import Made
from corpus.reading_notes import Written, everything, written

MANNERS = [
    {"kind": kind, "channel": channel, "tone": tone}
    for kind, channel, tone in product(Kind.__args__, Channel.__args__, Tone.__args__)
]
EACH = 3
"""So many manners of each interview."""


@pytest.fixture(scope="session")
def interviews() -> list[Made]:
    """Every interview of the corpus."""
    return everything()


@pytest.fixture(scope="session")
def notes(interviews: list[Made]) -> list[Written]:
    """Every thank-you by e-mail."""
    return written(interviews)


@pytest.fixture(scope="session")
def in_every_manner(interviews: list[Made]) -> list[Written]:
    """Notes of every kind, channel and tone: some manners of each interview, all of them over the corpus."""
    found = []
    for i, made in enumerate(interviews):
        for manner in (MANNERS[(i * 7 + step * 26) % len(MANNERS)] for step in range(EACH)):
            found += written([made], **manner)
    return found


@pytest.fixture(scope="session")
def all_notes(notes: list[Written], in_every_manner: list[Written]) -> list[Written]:
    """Every note composed here."""
    return [*notes, *in_every_manner]


@pytest.fixture(scope="session")
def reviewed(notes: list[Written]) -> list[tuple[Written, tuple[Finding, ...]]]:
    """Every thank-you by e-mail with what the reviewer says of it three hours after the interview."""
    return [
        (one, review(one.note, one.interview, others=one.others, at=one.interview.interview.ends + timedelta(hours=3)))
        for one in notes
    ]
