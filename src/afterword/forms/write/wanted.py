"""The notes as the person wants them: each on its own way, with what was asked to be different."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from afterword.forms.write.manner import Manner
from afterword.forms.write.wishes import Wish, carried_by
from afterword.notes.composing import brief, composition
from afterword.records import Changes, Composition, Interview, Note, Provenance, Unused
from afterword.records.interview import same_name
from afterword.records.note import Channel

POINTS = tuple(f"reflection.{field}" for field in ("strengths", "new_points", "complementary_skills", "unique"))


class Wanted(NamedTuple):
    """An interview and all that was chosen for its notes."""

    interview: Interview
    manner: Manner
    wishes: Mapping[str, Wish]

    @property
    def changes(self) -> dict[str, Changes]:
        """What is asked of each note; a line in another's note is a matter of thank-yous alone."""
        found = {person.name: self.wish(person.name).changes for person in self.interview.interviewers}
        if self.manner.kind == "thank-you":
            return found
        return {name: changes.model_copy(update={"through": None}) for name, changes in found.items()}

    def wish(self, name: str) -> Wish:
        """Return what is asked of the note to the person of that name."""
        return self.wishes.get(name, Wish())

    def channel(self, name: str) -> Channel:
        """Return how the note to the person of that name goes."""
        return self.wish(name).channel or self.manner.channel

    def on(self, channel: Channel) -> Composition:
        """Return all notes as they would go on one channel."""
        kind, _, tone = self.manner
        return composition(self.interview, kind=kind, channel=channel, tone=tone, changes=self.changes)

    def changed(self, name: str, changes: Changes) -> "Wanted":
        """Return the same with something else asked of one note."""
        return self._replace(wishes={**self.wishes, name: self.wish(name)._replace(changes=changes)})

    def lines(self, name: str) -> tuple[str, ...]:
        """Return the names of those to whom the note to that person carries a line, where not to everybody."""
        return carried_by(name, self.wishes, self.interview) if self.manner.kind == "thank-you" else ()


def as_wanted(wanted: Wanted) -> Composition:
    """Return the notes, each from a composing on its own channel, and what none of them says."""
    usual = wanted.on(wanted.manner.channel)
    goes = {note.to: wanted.channel(note.to) for note in usual.notes}
    by_channel = {channel: wanted.on(channel) for channel in dict.fromkeys(goes.values())}
    if len(by_channel) < 2:
        return next(iter(by_channel.values()), usual)
    pairs = {channel: list(zip(one.notes, one.behind, strict=True)) for channel, one in by_channel.items()}
    found = [next(pair for pair in pairs[channel] if pair[0].to == name) for name, channel in goes.items()]
    notes = Composition(notes=tuple(note for note, _ in found), behind=tuple(behind for _, behind in found))
    return notes.model_copy(update={"unused": tuple(_unsaid(notes, by_channel, goes, wanted.interview))})


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


def may_change(wanted: Wanted, note: Note, behind: Provenance) -> frozenset[str]:
    """Return what of one note can be made different, so that no button does nothing."""
    if note.kind == "coordinator":
        return frozenset()
    thanks = note.kind == "thank-you"
    about, asked = wanted.interview.reflection.put_right, wanted.changes[note.to]
    found = {"opening"}
    if thanks and about and same_name(about.for_, note.to):
        found.add("without_put_right")
    for name, value in {"shorter": True, "warmer": True, **({"point": asked.point + 1} if thanks else {})}.items():
        changed = asked.model_copy(update={name: value})
        if changed != asked and _makes_a_difference(wanted.changed(note.to, changed), note, behind, name):
            found.add(name)
    return frozenset(found)


def _makes_a_difference(changed: Wanted, note: Note, behind: Provenance, name: str) -> bool:
    composed = changed.on(note.channel)
    pairs = zip(composed.notes, composed.behind, strict=True)
    after, its = next((pair for pair in pairs if pair[0].to == note.to), (note, behind))
    return _points(its) != _points(behind) if name == "point" else after.text != note.text


def _points(behind: Provenance) -> set[str]:
    """Where the points about the writer stand in the reflection that a note holds."""
    return {one.field for one in behind.said if one.field.startswith(POINTS)}


def brief_for(wanted: Wanted, name: str) -> str:
    """Return the brief for the note to the person of that name."""
    kind, _, tone = wanted.manner
    return brief(wanted.interview, name, kind=kind, channel=wanted.channel(name), tone=tone, changes=wanted.changes)
