"""How a note is written: its kind, channel, tone and language, and what every frame of it can name."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from afterword.notes.composing.having import with_article
from afterword.notes.composing.phrase import phrase
from afterword.notes.wording import languages, words
from afterword.notes.wording import manner as words_of
from afterword.records import Interview, Note
from afterword.records.note import Channel, Kind, Tone

SHORT = ("linkedin", "linkedin-request", "card")
"""The channels on which a note says only the most important."""
_BRACKETS = re.compile(r"\s*\([^()]*\)")


class Manner(NamedTuple):
    """The choices that hold for all notes of one composing."""

    kind: Kind
    channel: Channel
    tone: Tone
    language: str

    @property
    def folder(self) -> str:
        """The wording's folder: the language without its country.

        Raises:
            ValueError: there is no wording in this language; the message lists what there is.
        """
        if self.language not in languages():
            raise ValueError(f"language: there is no wording for “{self.language}”; write one of {_listed()}")
        return self.language.partition("-")[0]

    def variant(self, interview: Interview) -> str:
        """Whose English it is: US, GB, CA or AU, as the language names it or the interview's region suggests."""
        english: dict[str, str] = words_of(self.folder)["english"]
        return self.language.partition("-")[2] or english.get(interview.interview.region[:2], english["else"])

    @property
    def brief(self) -> bool:
        """Whether a note says only the most important."""
        return self.tone == "brief" or self.channel in SHORT

    @property
    def speaks_of_oneself(self) -> bool:
        """Whether a note has room for what its writer did and can, which differs by itself from reader to reader."""
        return self.kind == "thank-you" and self.channel != "linkedin-request"

    def moods(self, interview: Interview) -> frozenset[str]:
        """Return the words that a frame's ``when`` is held against."""
        met = interview.interview
        dated = "dated" if met.decision_by else "undated"
        return frozenset(
            {self.tone, self.channel, interview.reflection.want_it, met.stage, self.variant(interview), dated}
        )

    def given(self, interview: Interview) -> dict[str, str]:
        """Return what any frame can name."""
        said, format_, whose = words_of(self.folder), interview.interview.format, self.variant(interview)
        role, job = _without_noun(interview.application.role, said["job_nouns"]), _as_written(said["job"], whose)
        title = _BRACKETS.sub("", role).strip() or role
        day = interview.interview.decision_by
        return {
            "role": role,
            "job_title": title,
            "as_role": _one_of_a_trade(title, self.folder),
            "post": _post(title, job, said),
            "company": _with_the(interview.application.company, self.folder),
            "candidate": interview.candidate.name,
            "decision_by": _dated(day, said, whose) if day else "",
            **{name: _as_written(said[name][format_], whose) for name in ("met", "talk", "meet")},
        }

    @property
    def spoken(self) -> Mapping[str, str]:
        """What a frame's words are drawn together to where a note is written as one speaks."""
        said = words_of(self.folder)
        where = said["spoken_in"]
        speaks = self.tone in where["tones"].split() and self.channel in where["channels"].split()
        return said["spoken"] if speaks else {}

    def salutation(self, called: str) -> str:
        """Return the first line of a note; the name stays as the person typed it."""
        said = words_of(self.folder)
        return str(said["salutation"]).replace("{called}", called.removeprefix(said["greeting"]).rstrip(" ,"))

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


def _with_the(company: str, language: str) -> str:
    """“The University of Otago”: a kind of place, and of what, takes its article inside a sentence."""
    kind, _, rest = company.partition(" ")
    if kind == "The" and rest.endswith(" family"):
        return f"the {rest}"
    named = rest.startswith(("of ", "for ")) and kind.casefold() in words(language, "kinds_of_place")
    return f"the {company}" if named else company


def _one_of_a_trade(title: str, language: str) -> str:
    """“A Baker” is one of many; “Head Baker” is a post."""
    trade = (
        " " not in title and phrase(title, language).is_person(0) and title.casefold() not in words(language, "no_jobs")
    )
    return with_article(title) if trade else title


def _listed() -> str:
    return ", ".join(languages())


def _as_written(words: str | Mapping[str, str], whose: str) -> str:
    return words if isinstance(words, str) else words.get(whose, words["else"])


def _dated(day: date, said: Mapping[str, Any], whose: str) -> str:
    """“9 December”, or “December 9”."""
    month = said["months"].split()[day.month - 1]
    return _as_written(said["date"], whose).replace("{day}", str(day.day)).replace("{month}", month)


def _post(role: str, job: str, said: Mapping[str, Any]) -> str:
    """“the Analyst position”, or “the position of Associate, Litigation”."""
    before, after = str(said["post_of" if "," in role else "post"]).replace("{job}", job).split("{role}")
    return f"{before}{role}{after}"


def _without_noun(role: str, nouns: list[str]) -> str:
    """“Analyst position” would read “the Analyst position role”."""
    for noun in nouns:
        if role.casefold().endswith(noun) and len(role) > len(noun):
            return role[: -len(noun)]
    return role
