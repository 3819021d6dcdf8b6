"""What is wrong with an interview, one sentence a problem: which field, what was found, what to do."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError

from afterword.records import Interview
from afterword.records.nearest import nearest

MOST = 20
"""Problems that are told at once."""
LONGEST = 60
"""Characters of what was found that are shown."""
_UNKNOWN = "extra_forbidden"


class Problem(NamedTuple):
    """One thing to mend."""

    path: str
    """The field, such as ``interviewers[0].name``; empty for the whole."""
    message: str
    """What was found there and what to do."""
    line: int | None = None
    """The line of the file, from 1, where one is known."""

    def __str__(self) -> str:
        at = f"line {self.line}: " if self.line else ""
        return f"{at}{self.path}: {self.message}" if self.path else f"{at}{self.message}"


class InvalidInterview(ValueError):
    """An interview that can't be read; ``problems`` holds each reason."""

    def __init__(self, problems: list[Problem], source: str = "") -> None:
        self.problems = tuple(problems)
        self.source = source
        before = f"{source}, " if source else ""
        super().__init__("\n".join(f"{before}{p}" for p in problems))


def problems_of(error: ValidationError) -> list[Problem]:
    """Turn pydantic's errors into sentences, the first of them where there are very many."""
    errors: list[Any] = list(error.errors(include_url=False))
    misspelled = {(*e["loc"][:-1], _meant(e["loc"])) for e in errors[:MOST] if e["type"] == _UNKNOWN}
    said = [e for e in errors if not (e["type"] == "missing" and e["loc"] in misspelled)]
    more = [Problem("", f"{len(said) - MOST} more things can't be used; mend these first")] if len(said) > MOST else []
    return [_problem(e) for e in said[:MOST]] + more


def dotted(location: tuple[int | str, ...]) -> str:
    """Write ``("interviewers", 0, "name")`` as ``interviewers[0].name``."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location)
    return text.removeprefix(".")


def _problem(error: Any) -> Problem:
    location, kind, found = error["loc"], error["type"], error["input"]
    if kind == "value_error":
        message = str(error["ctx"]["error"])
        path, colon, rest = message.partition(": ")
        if colon and re.fullmatch(r"[\w.\[\]]+", path):  # about a field within, as only a whole record can tell
            return Problem(".".join(filter(None, (dotted(location), path))), rest)
        return Problem(dotted(location), message)
    return Problem(dotted(location), _sentence(kind, found, error.get("ctx", {}), location))


_GROUP = "{found} is not a group of fields; write name: value, one a line"
_YES_NO = "{found} is neither true nor false; write one of them"
_WHOLE = "{found} is not a whole number; write one, or leave it out"
_SENTENCES = {
    "missing": "it is missing, and a note can't be written without it; add it",
    "literal_error": "{found} is not one of the choices; write {expected}",
    "bool_parsing": _YES_NO,
    "bool_type": _YES_NO,
    "int_parsing": _WHOLE,
    "int_parsing_size": _WHOLE,
    "int_type": _WHOLE,
    "greater_than_equal": "{found} is less than {ge}; write a whole number from {ge} on, or leave it out",
    "less_than_equal": "{found} is more than {le}; write a whole number up to {le}, or leave it out",
    "tuple_type": "{found} is not a list; put each item on a line of its own after a dash",
    "model_type": _GROUP,
    "dict_type": _GROUP,
    "string_type": "{found} is not a text; write it as one line of words",
    "too_short": "it is empty; give at least one",
    "string_too_short": "it is empty; write something",
    "too_long": "{found} has more than {max_length} characters; write it shorter",
}
_TIME = "{found} is not a date with a time; write it like 2026-11-25T14:00"
_DATE = "{found} is not a date; write it like 2026-12-09"
_OTHER = "{found} can't be used here; look at this field again"


def _sentence(kind: str, found: Any, context: dict[str, Any], location: tuple[int | str, ...]) -> str:
    if kind == _UNKNOWN:
        return _unknown_field(location)
    shown = f"“{_short(str(found))}”" if isinstance(found, (str, int, float, bool)) else _kind_of(found)
    by_family = _TIME if kind.startswith("datetime") else _DATE if kind.startswith("date") else _OTHER
    return _SENTENCES.get(kind, by_family).format_map({**context, "found": shown})


def _unknown_field(location: tuple[int | str, ...]) -> str:
    close = _meant(location)
    right = f"did you mean {close}?" if close else f"use one of: {', '.join(_fields_at(location[:-1]))}"
    return f"there is no such field; {right}"


def _meant(location: tuple[int | str, ...]) -> str:
    """The field that somebody who wrote another meant; empty where none is close."""
    return nearest(str(location[-1])[:LONGEST], _fields_at(location[:-1]), "")


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()} …"


def _kind_of(found: Any) -> str:
    return {dict: "a group of fields", list: "a list", type(None): "nothing"}.get(type(found), "what stands there")


def _fields_at(location: tuple[int | str, ...]) -> Iterator[str]:
    """The names of the fields of the record at ``location``."""
    model: type[BaseModel] = Interview
    for part in location:
        if isinstance(part, str):
            field = next(f for name, f in model.model_fields.items() if part in (name, f.alias))
            model = _record_in(field.annotation)
    for name, field in model.model_fields.items():
        yield field.alias or name


def _record_in(annotation: Any) -> type[BaseModel]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (a for a in annotation.__args__ if a not in (type(None), ...))
    return _record_in(next(inner))
