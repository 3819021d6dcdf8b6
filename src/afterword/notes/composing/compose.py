"""Composes the notes of an interview."""

from collections.abc import Mapping

from afterword.notes.composing.asked import NO_CHANGES, checked, to_coordinator
from afterword.notes.composing.manner import Manner
from afterword.notes.composing.panel import write_panel
from afterword.notes.composing.provenance import provenance
from afterword.notes.composing.reflected import Reflected
from afterword.notes.composing.short import write_short
from afterword.notes.composing.unsaid import report_unsaid
from afterword.notes.composing.usual_capitals import with_usual_capitals
from afterword.records import Changes, Composition, Interview, Note
from afterword.records.note import Channel, Kind, Tone

ONE_QUESTION = (
    "One question is enough for an employer: send it to whoever told you when you would hear, "
    "or arranged the interview."
)


def compose(
    interview: Interview,
    *,
    kind: Kind = "thank-you",
    channel: Channel = "email",
    tone: Tone = "warm",
    language: str = "en",
    changes: Mapping[str, Changes] = NO_CHANGES,
) -> tuple[Note, ...]:
    """Return one note an interviewer, in the order given, each fact of which stands in the interview.

    The same interview gives the same bytes on every run. A valid interview is never refused: with little to
    say a note says less. The kind ``coordinator`` gives one note, to the coordinator, or none where there is none.

    Args:
        interview: what the person told.
        kind: what the notes are for.
        channel: how they go.
        tone: how they sound.
        language: the folder of the wording; ``en``, or ``en-GB`` and the like for one country's English whatever
            the interview's region.
        changes: what is asked to be different in single notes, by the interviewer's full name. Somebody to whom a
            line goes ``through`` another has no note of their own; through the coordinator, one note to the
            coordinator comes last.

    Raises:
        NoSuchNote: ``changes`` names somebody who is not of the interview; the message says whom.
    """
    given = {"kind": kind, "channel": channel, "tone": tone, "language": language, "changes": changes}
    return composition(interview, **given).notes  # type: ignore[arg-type]


def composition(
    interview: Interview,
    *,
    kind: Kind = "thank-you",
    channel: Channel = "email",
    tone: Tone = "warm",
    language: str = "en",
    changes: Mapping[str, Changes] = NO_CHANGES,
) -> Composition:
    """Return the notes as ``compose`` does, with what stands behind each, and what was left out of all, and why."""
    manner = Manner(kind, channel, tone, language)
    typed, interview = interview, with_usual_capitals(interview, manner.folder)
    changes = checked(changes, interview)
    reflected = Reflected(interview, manner.folder)
    contents = {}
    if kind == "thank-you":
        written = write_panel(reflected, manner, changes)
        contents = {one.note.to: one.content for one in written if one.content is not None}
        notes = (*(one.note for one in written), *_to_coordinator(reflected, manner, changes))
        report_unsaid(reflected, notes, contents, brief=manner.brief)
    else:
        notes = write_short(reflected, manner, changes)
    behind = tuple(provenance(note, reflected.paths(note.to), contents.get(note.to)) for note in notes)
    if kind == "follow-up" and len(notes) > 1:
        behind = tuple(one.model_copy(update={"advice": ONE_QUESTION}) for one in behind)
    if interview is not typed:
        as_typed = {now.name: one.name for now, one in zip(interview.interviewers, typed.interviewers, strict=True)}
        notes = tuple(note.model_copy(update={"to": as_typed.get(note.to, note.to)}) for note in notes)
        behind = tuple(one.model_copy(update={"to": as_typed.get(one.to, one.to)}) for one in behind)
    return Composition(notes=notes, behind=behind, unused=tuple(reflected.unused.values()))


def _to_coordinator(reflected: Reflected, manner: Manner, changes: Mapping[str, Changes]) -> tuple[Note, ...]:
    people = to_coordinator(changes, reflected.interview)
    return write_short(reflected, manner._replace(kind="coordinator"), only=people) if people else ()
