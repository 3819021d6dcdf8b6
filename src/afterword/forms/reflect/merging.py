"""Brings together what two pages changed in one interview, so that neither loses the other's words."""

from typing import Any

from afterword.journal.people import KEY


def merged(before: Any, mine: Any, theirs: Any) -> Any:
    """Return ``mine`` with what ``theirs`` changed since ``before``; where both changed one answer, mine stands."""
    if mine in (before, theirs):
        return theirs
    if theirs == before:
        return mine
    if isinstance(mine, dict) and isinstance(theirs, dict):
        return _fields(before if isinstance(before, dict) else {}, mine, theirs)
    if _are_people(mine) and _are_people(theirs):
        return _people(before if _are_people(before) else [], mine, theirs)
    return mine


def _fields(before: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    names = dict.fromkeys([*mine, *theirs])
    found = {name: merged(before.get(name), mine.get(name), theirs.get(name)) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def _people(before: list[Any], mine: list[Any], theirs: list[Any]) -> list[Any]:
    old, ours, others = ({person[KEY]: person for person in people} for people in (before, mine, theirs))
    keys = dict.fromkeys([*ours, *others])
    found = (merged(old.get(key), ours.get(key), others.get(key)) for key in keys)
    return [person for person in found if person is not None]


def _are_people(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(p, dict) and KEY in p for p in value)
