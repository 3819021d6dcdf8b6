"""The one small interview and note in which the examples of every rule are read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

INTERVIEW: dict[str, Any] = {
    "candidate": {"name": "Amara Fields", "email": "amara.fields@example.org"},
    "application": {
        "company": "Brightwater Libraries",
        "role": "Outreach Librarian",
        "requirements": ["bring books to people who do not come in"],
    },
    "interview": {
        "at": "2026-05-06T10:00",
        "timezone": "Europe/London",
        "region": "GB-ENG",
        "stage": "first",
        "format": "in person",
    },
    "interviewers": [
        {
            "name": "Denise Howard",
            "address_as": "Denise",
            "title": "Head of Branches",
            "learned": "how the mobile library chooses its stops",
            "cares_about": "bring books to people who do not come in",
        },
        {
            "name": "Omar Siddiqui",
            "address_as": "Dr. Siddiqui",
            "title": "Archivist",
            "learned": "why the maps came back",
        },
        {"name": "Ruth Tanner", "title": "Volunteer Lead"},
    ],
    "reflection": {
        "strengths": [{"text": "doubled a reading group by moving it to the laundrette"}],
        "complementary_skills": ["drive a van"],
        "enthusiasm": "parking a library where nobody expects one",
        "went_badly": "I rambled about my last manager and lost my thread twice",
    },
}

NOTE = """Subject: Thank you – Outreach Librarian interview

Dear Denise,

Thank you for telling me how the mobile library chooses its stops. {passage}

I would be glad to join you as Outreach Librarian.

Kind regards,
Amara Fields
amara.fields@example.org
"""


@dataclass(frozen=True)
class Example:
    """A passage, or a whole note, with whatever is different from the usual about it."""

    text: str
    """The words; «» stand around those that a finding points at."""
    whole: bool = False
    """Whether ``text`` is a note rather than a passage within one."""
    given: Mapping[str, Any] = field(default_factory=dict)
    """What is different in the interview: “interview.contact_declined” and its value."""
    review: Mapping[str, Any] = field(default_factory=dict)
    """What ``review`` is told: to, kind, channel, others, at."""

    @property
    def marked(self) -> str:
        """The note as it is read, with the marks."""
        return self.text if self.whole else NOTE.format(passage=self.text)

    @property
    def note(self) -> str:
        """The note as it is read."""
        return self.marked.replace("«", "").replace("»", "")

    @property
    def span(self) -> tuple[int, int]:
        """The marked place in ``note``; 0, 0 where nothing is marked."""
        start, end = self.marked.find("«"), self.marked.find("»")
        return (start, end - 1) if start >= 0 else (0, 0)

    @property
    def answers(self) -> dict[str, Any]:
        """The interview, as plain data."""
        return _with(INTERVIEW, self.given)


def example(text: "str | Example") -> Example:
    """Return ``text`` as an example: most are a passage and nothing else."""
    return text if isinstance(text, Example) else Example(text)


def _with(data: dict[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    changed = {key: dict(value) if isinstance(value, dict) else value for key, value in data.items()}
    for path, value in changes.items():
        section, _, name = path.partition(".")
        if name:
            changed[section][name] = value
        else:
            changed[section] = value
    return changed
