"""Composes the notes of an interview."""

from afterword.notes.composing.manner import Manner
from afterword.notes.composing.panel import write_panel
from afterword.notes.composing.reflected import Reflected
from afterword.notes.composing.short import write_short
from afterword.notes.composing.unsaid import report_unsaid
from afterword.records import Composition, Interview, Note
from afterword.records.note import Channel, Kind, Tone


def compose(
    interview: Interview,
    *,
    kind: Kind = "thank-you",
    channel: Channel = "email",
    tone: Tone = "warm",
    language: str = "en",
) -> tuple[Note, ...]:
    """Return one note an interviewer, in the order given, each fact of which stands in the interview.

    The same interview gives the same bytes on every run. A valid interview is never refused: with little to
    say a note says less. The kind ``coordinator`` gives one note, to the coordinator, or none where there is none.
    """
    return composition(interview, kind=kind, channel=channel, tone=tone, language=language).notes


def composition(
    interview: Interview,
    *,
    kind: Kind = "thank-you",
    channel: Channel = "email",
    tone: Tone = "warm",
    language: str = "en",
) -> Composition:
    """Return the notes as ``compose`` does, with what was left out of all of them, and why."""
    manner = Manner(kind, channel, tone, language)
    reflected = Reflected(interview, language)
    if kind != "thank-you":
        return Composition(notes=write_short(reflected, manner), unused=tuple(reflected.unused.values()))
    notes = write_panel(reflected, manner)
    report_unsaid(reflected, notes, brief=manner.brief)
    return Composition(notes=notes, unused=tuple(reflected.unused.values()))
