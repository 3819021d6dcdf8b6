"""Reads the answers as the composer will, and says beside each field what it should know."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from afterword.delivery import address_problem
from afterword.forms.fields import Field
from afterword.forms.reflect.missing import STILL_NEEDED, in_place, missing
from afterword.interchange import InvalidInterview, from_typed
from afterword.journal.people import without_keys
from afterword.notes.composing import composition
from afterword.records import Note


class Remark(NamedTuple):
    """What to say at a field."""

    words: str
    wrong: bool = False


class Checked(NamedTuple):
    """What reading the answers gave."""

    missing: dict[str, str]
    """What every note needs and is not there: path and words."""
    remarks: dict[str, Remark]
    """What to say at which field."""
    notes: tuple[Note, ...]
    """The notes as they stand; none while something is missing."""
    has_begun: bool = True
    """Whether anything was typed that a note could be about."""


def check(typed: Mapping[str, Any]) -> Checked:
    """Read the answers; never fails, whatever was typed."""
    lacking = missing(typed)
    # Nothing is late before the person has come as far as the people met.
    remarks = {path: Remark(STILL_NEEDED) for path in lacking} if typed.get("interviewers") else {}
    try:
        interview = from_typed(without_keys(typed))
    except InvalidInterview as error:
        found = (in_place(problem) for problem in error.problems)
        wrong = {path: Remark(words, wrong=True) for path, words in found if not _is_lacking(path, lacking)}
        return Checked(lacking, {**remarks, **wrong}, (), has_begun=_has_begun(typed))
    composed = composition(interview)
    unused = {left.field: Remark(f"Not in a note as it stands: {left.why}") for left in composed.unused}
    return Checked({}, unused, composed.notes)


def about_addresses(fields: Iterable[tuple[str, Field]]) -> dict[str, Remark]:
    """Return what is odd about the e-mail addresses; a note is written all the same."""
    typed = ((path, str(field.value).strip()) for path, field in fields if path.endswith(".email"))
    problems = ((path, address_problem(address)) for path, address in typed if address)
    return {path: Remark(problem) for path, problem in problems if problem}


def _has_begun(typed: Mapping[str, Any]) -> bool:
    return any(typed.get(part) for part in ("application", "interviewers", "reflection"))


def _is_lacking(path: str, lacking: Mapping[str, str]) -> bool:
    """Whether a problem only repeats that something needed is not there."""
    return any(needed == path or needed.startswith((f"{path}.", f"{path}[")) for needed in lacking)
