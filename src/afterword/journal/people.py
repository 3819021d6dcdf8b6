"""Gives each person of an interview a key of their own, so that a corrected name keeps their notes."""

import warnings
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from afterword.records import Cleaned
from afterword.records.base import clean

KEY = "key"
COORDINATOR = "coordinator"
"""The key of whoever arranged the interview, of whom there is one."""


def new_key() -> str:
    """Return a key that nobody has."""
    return uuid4().hex


def with_keys(typed: Mapping[str, Any], before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the answers with a key for each person; one met ``before`` under that name keeps theirs."""
    known = {p.get("name"): p[KEY] for p in _people(before or {}) if p.get("name")}
    taken = {p.get(KEY) for p in _people(typed)}
    people = []
    for person in _people(typed):
        key = person.get(KEY) or known.get(person.get("name"))
        if not person.get(KEY) and (key is None or key in taken):  # each key is one person's
            key = new_key()
        taken.add(key)
        people.append({**person, KEY: key})
    return {**typed, "interviewers": people}


def without_keys(typed: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers as the interchange knows them."""
    people = [{k: v for k, v in p.items() if k != KEY} for p in _people(typed)]
    return {**typed, "interviewers": people}


def names_by_key(typed: Mapping[str, Any]) -> dict[str, str]:
    """Return each person's name as typed now, by key; last whoever arranged the interview, where that is known."""
    names = {p[KEY]: _as_in_records(str(p.get("name") or "")) for p in _people(typed)}
    coordinator = _coordinator(typed)
    return {**names, COORDINATOR: coordinator} if coordinator else names


def _coordinator(typed: Mapping[str, Any]) -> str:
    meeting = typed.get("interview")
    arranged = meeting.get("coordinator") if isinstance(meeting, dict) else None
    return _as_in_records(str(arranged.get("name") or "")) if isinstance(arranged, dict) else ""


def _as_in_records(name: str) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Cleaned)  # it was said when the record was made
        return " ".join(clean(name).split())


def _people(typed: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [p for p in typed.get("interviewers") or [] if isinstance(p, dict)]
