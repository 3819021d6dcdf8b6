"""The JSON schema says what a file may hold, to an editor as to a program."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest

from afterword import load, schema
from afterword.interchange import to_typed

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.mark.parametrize("example", ["panel.yaml", "phone-screen.yaml"])
def test_the_examples_fit_the_schema(example: str) -> None:
    """As a program would write them."""
    jsonschema.Draft202012Validator(schema()).validate(to_typed(load(EXAMPLES / example)))


def test_the_schema_is_itself_right() -> None:
    """It follows the draft that it names."""
    jsonschema.Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize(
    ("path", "value"),
    [("stage", "third"), ("format", "by letter"), ("shoe_size", "41")],
)
def test_what_a_file_may_not_hold_does_not_fit(path: str, value: str) -> None:
    """A wrong choice and an unknown field."""
    typed = to_typed(load(EXAMPLES / "panel.yaml"))
    typed["interview"][path] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema()).validate(typed)


def test_every_field_is_explained() -> None:
    """An editor shows the sentence beside the field."""
    groups: dict[str, dict[str, Any]] = {**schema()["$defs"], "Interview": schema()}
    bare = [
        f"{g}.{f}" for g, group in groups.items() for f, field in group["properties"].items() if not _explains(field)
    ]
    assert bare == []


def _explains(field: dict[str, Any]) -> bool:
    return bool(field.get("description"))
