"""How a note is written: its kind, channel, tone and language, and what every frame of it can name."""

from types import MappingProxyType
from typing import NamedTuple

from afterword.records import Interview, Note
from afterword.records.note import Channel, Kind, Tone

MET = {"phone": "speaking with me", "video": "talking with me", "in person": "meeting with me"}
TALK = {"phone": "call", "video": "conversation", "in person": "conversation"}
SHORT = ("linkedin", "linkedin-request", "card")
"""The channels on which a note says only the most important."""
ENGLISH = MappingProxyType({"US": "US", "PR": "US", "CA": "CA", "AU": "AU", "NZ": "AU"})
"""Whose English is written in a country; everywhere else it is Britain's."""


class Manner(NamedTuple):
    """The choices that hold for all notes of one composing."""

    kind: Kind
    channel: Channel
    tone: Tone
    language: str

    @property
    def folder(self) -> str:
        """The wording's folder: the language without its country."""
        return self.language.partition("-")[0]

    def variant(self, interview: Interview) -> str:
        """Whose English it is: US, GB, CA or AU, as the language names it or the interview's region suggests."""
        return self.language.partition("-")[2] or ENGLISH.get(interview.interview.region[:2], "GB")

    @property
    def brief(self) -> bool:
        """Whether a note says only the most important."""
        return self.tone == "brief" or self.channel in SHORT

    def moods(self, interview: Interview) -> frozenset[str]:
        """Return the words that a frame's ``when`` is held against."""
        return frozenset({self.tone, interview.reflection.want_it, interview.interview.stage, self.variant(interview)})

    def given(self, interview: Interview) -> dict[str, str]:
        """Return what any frame can name."""
        form = interview.interview.format
        return {
            "role": _without_noun(interview.application.role),
            "company": interview.application.company,
            "candidate": interview.candidate.name,
            "met": MET[form],
            "talk": TALK[form],
        }

    def contact(self, interview: Interview) -> list[str]:
        """Return the lines below the sign-off."""
        who = interview.candidate
        if self.channel in SHORT:
            return [who.name]
        return [line for line in (who.name, who.email, who.phone) if line]

    def note(self, to: str, email: str | None, subject: str, body: str) -> Note:
        """Return the finished note."""
        has_subject = self.channel == "email"
        subject = subject if has_subject else ""
        return Note(to=to, email=email, channel=self.channel, kind=self.kind, subject=subject, body=body)


def salutation(called: str) -> str:
    """Return the first line of a note."""
    return f"Dear {called.removeprefix('Dear ').rstrip(' ,')},"


def _without_noun(role: str) -> str:
    """“Analyst position” would read “the Analyst position role”."""
    for noun in (" role", " position", " job", " post"):
        if role.casefold().endswith(noun) and len(role) > len(noun):
            return role[: -len(noun)]
    return role
