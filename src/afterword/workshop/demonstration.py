"""What is shown to a room: the fictional sample as it was delivered, and never anybody's journal."""

from pathlib import Path

from afterword.interchange import load
from afterword.journal.sample import sample_file
from afterword.notes.composing import composition
from afterword.notes.reviewing import review
from afterword.records import Composition, Finding, Interview
from afterword.workshop.written import read

_SAID = read(Path(__file__).with_name("demonstration.yaml"))
OFTEN_SENT: str = _SAID["often_sent"].strip()
"""A note as many are sent."""


def shown_interview() -> Interview:
    """Return the interview that is shown, read from the sample's own file: a copy may hold what somebody typed."""
    return load(sample_file().parent / "interviews" / _SAID["interview"])


def shown_notes() -> Composition:
    """Return the notes that become of it."""
    return composition(shown_interview())


def what_a_coach_says() -> tuple[Finding, ...]:
    """Return what is said of the note that is often sent, on the day of the interview."""
    about = shown_interview()
    found = review(OFTEN_SENT, about, to=_SAID["often_sent_to"], at=about.interview.at, language=False)
    return tuple(one for one in found if one.end > one.start and one.severity != "tip")
