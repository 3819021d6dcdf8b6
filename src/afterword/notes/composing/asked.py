"""What the person asked to be different in single notes, held against the interview."""

from collections.abc import Mapping
from types import MappingProxyType

from afterword.records import Changes, Interview
from afterword.records.interview import same_name


class NoSuchNote(ValueError):
    """A name is given that no note of the interview is for; the message says whom the notes are for."""


NO_CHANGES: Mapping[str, Changes] = MappingProxyType({})
NOTHING_ASKED = Changes()


def checked(changes: Mapping[str, Changes], interview: Interview) -> Mapping[str, Changes]:
    """Return the changes by the interviewers' names as the interview has them.

    Raises:
        NoSuchNote: a name is nobody's of the interview, or a line would go through somebody who has no note.
    """
    people = [person.name for person in interview.interviewers]
    found = {one_of(name, people, "changes"): asked for name, asked in changes.items()}
    own = [name for name in people if found.get(name, NOTHING_ASKED).through is None]
    coordinator = interview.interview.coordinator
    carriers = own + ([coordinator.name] if coordinator else [])
    for name, asked in found.items():
        if asked.through is not None:
            one_of(asked.through, carriers, f"changes, through (for {name})")
    return found


def one_of(name: str, names: list[str], field: str) -> str:
    """Return the name as the interview has it; ``field`` says where it was given.

    Raises:
        NoSuchNote: it is none of ``names``.
    """
    for known in names:
        if same_name(known, name):
            return known
    listed = ", ".join(f"“{known}”" for known in names) or "nobody"
    raise NoSuchNote(f"{field}: there is no note to “{name}” here; name one of {listed}")


def to_coordinator(changes: Mapping[str, Changes], interview: Interview) -> tuple[str, ...]:
    """Return the names of those whom the coordinator's note carries a line to."""
    coordinator = interview.interview.coordinator
    if coordinator is None:
        return ()
    colleagues = [person.name for person in interview.interviewers]
    return tuple(
        name
        for name, asked in changes.items()
        if asked.through and same_name(asked.through, coordinator.name) and asked.through not in colleagues
    )
