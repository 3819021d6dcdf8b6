"""Reads an interview from a file, a text, or the answers of a form."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from afterword.interchange.lines import lines_of
from afterword.interchange.problems import InvalidInterview, Problem, problems_of
from afterword.interchange.scalars import from_json, from_yaml
from afterword.interchange.unreadable import json_problem, yaml_problem
from afterword.records import Interview

LARGEST = 1_000_000
"""Bytes of the largest file that is read: an interview has a few thousand."""


def load(path: str | Path) -> Interview:
    """Read the interview in a YAML or JSON file.

    Raises:
        InvalidInterview: it is not an interview; each problem names the field, the line and what to do.
        OSError: the file can't be read.
    """
    path = Path(path)
    with path.open("rb") as file:  # a device or a pipe has no size to ask for, and may never end
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise InvalidInterview([Problem("", "it has more than 1 MB and can't be one interview")], path.name)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = f"it is no text in UTF-8 (byte {error.start}); give a text file, saved as UTF-8"
        raise InvalidInterview([Problem("", found)], path.name) from None
    return parse(text, is_json=path.suffix.lower() == ".json", source=path.name)


def parse(text: str, *, is_json: bool = False, source: str = "") -> Interview:
    """Read the interview in a text; ``source`` names it in messages.

    Raises:
        InvalidInterview: as ``load``.
    """
    try:
        data = from_json(text) if is_json else from_yaml(text)
    except json.JSONDecodeError as error:
        raise InvalidInterview([json_problem(error)], source) from None
    except yaml.YAMLError as error:
        raise InvalidInterview([yaml_problem(text, error)], source) from None
    except RecursionError:
        raise InvalidInterview([Problem("", "it is nested too deeply to be an interview")], source) from None
    try:
        return from_typed(data)
    except InvalidInterview as error:
        lines = lines_of(text, [problem.path for problem in error.problems])
        lined = [problem._replace(line=line) for problem, line in zip(error.problems, lines, strict=True)]
        raise InvalidInterview(lined, source) from None


def from_typed(data: Any) -> Interview:
    """Make the record from plain dicts, lists and strings, such as a form's answers.

    Raises:
        InvalidInterview: as ``load``, without lines.
    """
    if not isinstance(data, Mapping):
        found = "there is no interview in it; begin with candidate:, application:, interview: and interviewers:"
        raise InvalidInterview([Problem("", found)])
    try:
        return Interview.model_validate(dict(data))
    except ValidationError as error:
        raise InvalidInterview(problems_of(error)) from None
