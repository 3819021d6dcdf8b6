"""What keeps a text from being YAML or JSON at all, in words for a person who never heard of either."""

import json

import yaml

from afterword.interchange.problems import Problem
from afterword.interchange.scalars import NotTaken

_ENDLESS = "found unexpected end of stream"
_ABOUT_YAML = {
    "mapping values are not allowed in this context": "a second colon stands in it; put the text in quotes",
    "mapping values are not allowed here": "a second colon stands in it; put the text in quotes",
    "did not find expected key": "it does not line up with the lines above; give both the same indent",
    "did not find expected '-' indicator": "it does not line up with the lines above; give both the same indent",
    "did not find expected ',' or ']'": "a list that began with [ does not end; close it with ]",
    "did not find expected ',' or '}'": "a group that began with { does not end; close it with }",
    _ENDLESS: "a text that began with a quotation mark does not end; close the quotes",
    "could not find expected ':'": "there is no colon after the name of the field; write name: value",
    "but found another document": "a second interview begins here (---); give one file to each",
}


def yaml_problem(text: str, error: yaml.YAMLError) -> Problem:
    """Return what is wrong with a text that is not YAML."""
    found = str(getattr(error, "problem", None) or error)
    mark = getattr(error, "context_mark" if found == _ENDLESS else "problem_mark", None)
    line = mark.line + 1 if mark else None
    if found == "found character that cannot start any token":
        return Problem("", _misplaced(text, mark), line)
    if isinstance(error, NotTaken):
        return Problem("", found, line)
    said = _ABOUT_YAML.get(found, f"{found}; compare this line with the example file")
    return Problem("", f"this can't be read as YAML: {said}", line)


def json_problem(error: json.JSONDecodeError) -> Problem:
    """Return what is wrong with a text that is not JSON."""
    if error.pos == 0 and error.msg.endswith("keep one"):
        return Problem("", error.msg)
    return Problem(
        "", f"this can't be read as JSON: {error.msg}; compare this line with the example file", error.lineno
    )


def _misplaced(text: str, mark: yaml.Mark | None) -> str:
    line = text.split("\n")[mark.line] if mark else ""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return "a tab stands at the start of the line; indent with spaces"
    found = line[mark.column : mark.column + 1] if mark else ""
    return f"a text can't begin with “{found}”; put it in quotes"
