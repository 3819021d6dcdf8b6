"""The JSON schema of the interchange file."""

import ast
import inspect
from itertools import pairwise
from typing import Any

from afterword.records import Interview, Record


def schema() -> dict[str, Any]:
    """Return the JSON schema (2020-12) that a valid interview file fits."""
    found = Interview.model_json_schema(by_alias=True)
    groups: dict[str, Any] = {**found["$defs"], Interview.__name__: found}
    for record in Record.__subclasses__():
        if record.__name__ in groups:
            _explain(record, groups[record.__name__]["properties"])
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **found}


def _explain(record: type[Record], properties: dict[str, Any]) -> None:
    """Put the sentence that stands below each field of the record's source beside it.

    Pydantic can do it too, but then reads every source file at each start (20 ms), and here only the schema asks.
    """
    (group,) = ast.parse(inspect.cleandoc(f"\n{inspect.getsource(record)}")).body
    for field, below in pairwise(getattr(group, "body", [])):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(below, ast.Expr):
            shown = record.model_fields[field.target.id].alias or field.target.id
            properties[shown]["description"] = inspect.cleandoc(ast.literal_eval(below.value))
