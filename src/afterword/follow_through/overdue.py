"""An answer that was promised for a day that has passed, and what fits now."""

from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from afterword.deadlines.in_words import day_of
from afterword.records import Entry

FOLLOW_UP_AFTER = timedelta(days=7)
"""Past the promised date; two to three sources of the field's guidance say "more than a week"."""

Fits = Literal["wait", "follow up", "asked", "enough", "no contact", "close"]
"""What to do about an answer that is past its date."""

ASKED_ENOUGH = 2
"""Follow-ups after which the field's guidance says to move on."""

NO_REPLY_AFTER = timedelta(days=14)
"""Past the promised date; after that an interview without an answer may be closed as "no reply"."""


class Overdue(NamedTuple):
    """An answer that was promised for a day that has passed."""

    interview_id: str
    company: str
    role: str
    promised: date
    days: int
    fits: Fits
    may_ask: bool = False
    """Whether a question is in order: they did not ask for no contact, and were not asked just now, nor twice."""

    @property
    def sentence(self) -> str:
        """What was promised, and what fits now."""
        day = day_of(self.promised, self.promised + timedelta(self.days))
        ago = "yesterday" if self.days == 1 else f"{self.days:,} days ago"
        return f"{self.company} ({self.role}) said you would hear by {day}, {ago}. {self._advice}"

    @property
    def _advice(self) -> str:
        return _ASK_OR_CLOSE if self.fits == "close" and self.may_ask else _FITS[self.fits]


_FITS: dict[Fits, str] = {
    "wait": "Answers often come a few days later than promised: give them a week.",
    "follow up": "A short, friendly question is in order now.",
    "asked": "You have asked since then: give them a week to answer.",
    "enough": "You have asked twice, and that is enough: give your time to the next one.",
    "no contact": "They asked for no contact: all that is left is to wait.",
    "close": "Wait a little longer, or record “no reply” and give your time to the next one.",
}
_ASK_OR_CLOSE = "You may ask once more, or record “no reply” and give your time to the next one."


def waits(entry: Entry, now: datetime) -> bool:
    """Whether no answer has come: after one, a thank-you that is late would only puzzle its reader."""
    outcome = entry.outcome(now.astimezone(ZoneInfo(entry.interview.interview.timezone)).date())
    return outcome is None or outcome.outcome == "pending"


def overdue(entry: Entry, now: datetime) -> Overdue | None:
    """Return the answer of an interview that is past the day for which it was promised, or None."""
    meeting, job = entry.interview.interview, entry.interview.application
    today = now.astimezone(ZoneInfo(meeting.timezone)).date()
    promised = meeting.decision_by
    if promised is None or promised >= today:
        return None
    if meeting.practice or not meeting.took_place(now) or not waits(entry, now):
        return None
    if any(mark.interviewer is None and mark.until > now for mark in entry.snoozed):
        return None
    late = today - promised
    fits = _fits(late, entry, now)
    may_ask = _instead(entry, now) is None
    return Overdue(entry.id, job.company, job.role, promised, late.days, fits, may_ask)


def _fits(late: timedelta, entry: Entry, now: datetime) -> Fits:
    if late > NO_REPLY_AFTER:
        return "close"
    asking: Fits = "follow up" if late >= FOLLOW_UP_AFTER else "wait"
    instead = _instead(entry, now)
    return "wait" if instead == "no contact" and asking == "wait" else instead or asking


def _instead(entry: Entry, now: datetime) -> Fits | None:
    """What fits instead of a question, where none is in order."""
    asked = [mark.at for mark in entry.sent if mark.kind == "follow-up" and mark.at <= now]
    if asked and now - max(asked) < FOLLOW_UP_AFTER:
        return "asked"
    if len(asked) >= ASKED_ENOUGH:
        return "enough"
    return "no contact" if entry.interview.interview.contact_declined else None
