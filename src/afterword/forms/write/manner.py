"""What the notes are for, how they go and how they sound: chosen once for an interview, and remembered."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, cast, get_args
from zoneinfo import ZoneInfo

from ipywidgets import VBox

from afterword.deadlines import follow_up_from
from afterword.deadlines.in_words import day_of
from afterword.forms import opened
from afterword.forms.fields import choice
from afterword.forms.fold import Fold
from afterword.forms.page import Page
from afterword.forms.prose import say, sentence
from afterword.journal import Journal
from afterword.records import Interview
from afterword.records.note import Channel, Kind, Tone

TONES = [("Warm", "warm"), ("Formal", "formal"), ("Brief", "brief")]
KINDS: dict[Kind, str] = {
    "thank-you": "A thank-you",
    "follow-up": "A follow-up: asking where things stand",
    "after-rejection": "An answer to a rejection",
    "withdrawal": "A withdrawal: you no longer want the job",
}
CHANNELS: dict[Channel, str] = {
    "email": "E-mail",
    "linkedin": "LinkedIn message, to somebody you are connected with",
    "linkedin-request": "LinkedIn request, up to 300 characters",
    "card": "A card by hand",
    "letter": "A letter",
}
ANOTHER = "Another kind of note, or another way to send it"
ALLOWED = {"kind": get_args(Kind), "channel": get_args(Channel), "tone": get_args(Tone)}


class Manner(NamedTuple):
    """The choices that hold for all notes of an interview."""

    kind: Kind = "thank-you"
    channel: Channel = "email"
    tone: Tone = "warm"


def remembered(journal: Journal, interview_id: str, interview: Interview) -> Manner:
    """Return what was chosen for an interview; what was never chosen, or can't be any more, is as in most cases."""
    found = {name: journal.remembered(f"{name} of {interview_id}") for name in ALLOWED}
    chosen = Manner(**{name: value for name, value in found.items() if value in ALLOWED[name]})  # type: ignore[arg-type]
    nobody = chosen.kind == "coordinator" and interview.interview.coordinator is None
    return chosen._replace(kind="thank-you") if nobody else chosen


def remember(journal: Journal, interview_id: str, before: Manner, manner: Manner) -> None:
    """Remember the choices that differ from those before."""
    for name, value in manner._asdict().items():
        if value != getattr(before, name):
            journal.remember(f"{name} of {interview_id}", value)


class MannerChoice(VBox):
    """The tone; what is seldom wanted is folded away below it."""

    def __init__(self, page: Page, chosen: Callable[[], None]) -> None:
        """Call ``chosen`` when the person has chosen something else."""
        self._chosen, self._updating = chosen, False
        self.tone = choice("Tone of the notes that you have not changed", TONES, "warm")
        self.kind = choice("What the notes are for", _options(KINDS), "thank-you")
        self.channel = choice("How the notes go", _options(CHANNELS), "email")
        self.fits = sentence()
        self.fold = Fold(page, ANOTHER, self.kind, self.fits, self.channel)
        super().__init__([self.tone, self.fold])
        self.add_class("afterword-manner")
        for field in (self.tone, self.kind, self.channel):
            page.on_change(field.control, lambda _value: self._changed())

    @property
    def manner(self) -> Manner:
        """What is chosen."""
        return Manner(self.kind.value, self.channel.value, self.tone.value)

    def show(self, interview: Interview, manner: Manner) -> None:
        """Show what is chosen for ``interview``; what is out of the ordinary is unfolded."""
        meeting = interview.interview
        kinds = dict(KINDS)
        if meeting.coordinator is not None:
            kinds["coordinator"] = f"One note to {meeting.coordinator.name}, who arranged the interview"
        self._updating = True
        try:
            if tuple(self.kind.control.options) != tuple(_options(kinds)):
                self.kind.control.options = _options(kinds)
            self.kind.value, self.channel.value, self.tone.value = manner
        finally:
            self._updating = False
        now = opened.now().astimezone(ZoneInfo(meeting.timezone)).date()
        say(self.fits, fits_in_words(interview, now) if manner.kind == "follow-up" else "")

    def unfold_what_is_unusual(self) -> None:
        """Unfold the kind and the channel where one is not as in most cases; else fold them away."""
        self.fold.unfold((self.kind.value, self.channel.value) != Manner()[:2])

    def _changed(self) -> None:
        if not self._updating:
            self._chosen()


def _options(named: dict[Kind, str] | dict[Channel, str]) -> list[tuple[str, str]]:
    return [(label, cast("str", value)) for value, label in named.items()]


def fits_in_words(interview: Interview, today: date) -> str:
    """Return when a follow-up fits, and whether that is now."""
    first, promised = follow_up_from(interview), interview.interview.decision_by
    told = f"They said you would hear by {day_of(promised)}." if promised else "They named no day for their answer."
    if today >= first:
        since = "a week has passed since" if promised else "ten business days have passed since the interview"
        return f"{told} A follow-up fits now: {since}."
    after = "a week after that" if promised else "ten business days after the interview"
    return f"{told} A follow-up fits from {day_of(first)} on, {after}; before then, waiting serves you better."
