"""The notes as the person wants them: each on its own way, with what was asked to be different."""

from collections.abc import Iterator, Mapping

from afterword.forms.write.manner import Manner
from afterword.forms.write.wishes import Wish, Wishes
from afterword.notes.composing import composition
from afterword.records import Composition, Interview, Unused
from afterword.records.note import Channel


def as_wanted(interview: Interview, manner: Manner, wishes: Wishes) -> Composition:
    """Return the notes, each from a composing on its own channel, and what none of them says."""
    changes = {person.name: wishes.get(person.name, Wish()).changes for person in interview.interviewers}
    kind, usual, tone = manner
    by_channel = {
        channel: composition(interview, kind=kind, channel=channel, tone=tone, changes=changes)
        for channel in [usual, *(wish.channel for wish in wishes.values() if wish.channel)]
    }
    if len(by_channel) == 1:
        return by_channel[usual]
    goes = {note.to: wishes.get(note.to, Wish()).channel or usual for note in by_channel[usual].notes}
    pairs = {channel: list(zip(one.notes, one.behind, strict=True)) for channel, one in by_channel.items()}
    wanted = [next(pair for pair in pairs[channel] if pair[0].to == name) for name, channel in goes.items()]
    found = Composition(notes=tuple(note for note, _ in wanted), behind=tuple(behind for _, behind in wanted))
    return found.model_copy(update={"unused": tuple(_unsaid(found, by_channel, goes, interview))})


def _unsaid(
    found: Composition, by_channel: Mapping[Channel, Composition], goes: Mapping[str, Channel], interview: Interview
) -> Iterator[Unused]:
    """What was left out: of a reader's own answers that which their note lacks, of all others what every note lacks."""
    said = {one.field for behind in found.behind for one in behind.said}
    told: set[str] = set()
    for channel, one in by_channel.items():
        for unused in one.unused:
            reader = _reader(unused.field, interview)
            lacks = goes.get(reader, channel) == channel if reader else unused.field not in said
            if lacks and unused.field not in told:
                told.add(unused.field)
                yield unused


def _reader(field: str, interview: Interview) -> str | None:
    """The name of the person whose own answer a field is."""
    if not field.startswith("interviewers["):
        return None
    return interview.interviewers[int(field.removeprefix("interviewers[").partition("]")[0])].name
