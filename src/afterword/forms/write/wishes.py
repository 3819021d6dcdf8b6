"""What a person asked to be different in single notes, remembered with the interview.

It is kept by the persons' keys, so that a corrected name keeps its wishes.
"""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from afterword.journal import Journal
from afterword.journal.people import names_by_key
from afterword.records import Changes, Interview
from afterword.records.interview import same_name
from afterword.records.note import Channel


class Wish(NamedTuple):
    """What is asked of one note."""

    changes: Changes = Changes()
    channel: Channel | None = None
    """How this one goes, where it goes otherwise than the rest."""


Wishes = Mapping[str, Wish]
"""The wishes by the person's full name."""


def wishes(journal: Journal, interview_id: str, interview: Interview) -> dict[str, Wish]:
    """Return what was asked for and can still be done, by name."""
    names = names_by_key(journal.typed(interview_id))
    found = {names[key]: _read(one, names) for key, one in _stored(journal, interview_id).items() if key in names}
    return possible(found, interview)


def keep(journal: Journal, interview_id: str, name: str, wish: Wish) -> None:
    """Remember what is asked of the note to the person of that name, in place of what was."""
    keys = {name: key for key, name in reversed(names_by_key(journal.typed(interview_id)).items())}
    stored = _stored(journal, interview_id)
    asked: dict[str, Any] = wish.changes.model_dump(exclude_defaults=True)
    if wish.changes.through:
        asked["through"] = keys[wish.changes.through]
    if wish.channel:
        asked["channel"] = wish.channel
    journal.remember(_what(interview_id), json.dumps({**stored, keys[name]: asked}))


def possible(found: Wishes, interview: Interview) -> dict[str, Wish]:
    """Return the wishes without lines through somebody who has no note of their own."""
    people = [person.name for person in interview.interviewers]
    own = [name for name in people if found.get(name, Wish()).changes.through is None]
    coordinator = interview.interview.coordinator
    carriers = own + ([coordinator.name] if coordinator else [])
    kept = {name: wish for name, wish in found.items() if name in people or name in carriers}
    return {
        name: wish if wish.changes.through in (None, *carriers) else wish._replace(changes=_own(wish.changes))
        for name, wish in kept.items()
    }


def carried_by(name: str, found: Wishes, interview: Interview) -> tuple[str, ...]:
    """Return the names of those to whom the note to ``name`` carries a line, in the order of the interview."""
    people = (person.name for person in interview.interviewers)
    return tuple(one for one in people if same_name(found.get(one, Wish()).changes.through or "", name))


def _own(changes: Changes) -> Changes:
    return changes.model_copy(update={"through": None})


def _what(interview_id: str) -> str:
    return f"changes of {interview_id}"


def _stored(journal: Journal, interview_id: str) -> dict[str, dict[str, Any]]:
    return dict(json.loads(journal.remembered(_what(interview_id)) or "{}"))


def _read(stored: Mapping[str, Any], names: Mapping[str, str]) -> Wish:
    """Read one wish; what a newer version wrote and this one does not know asks for nothing."""
    asked = {**stored, "through": names.get(str(stored.get("through")))}
    channel = asked.pop("channel", None)
    try:
        return Wish(Changes.model_validate(asked), channel)
    except ValidationError:
        return Wish()
