"""The JSON schema of the interchange file."""

from typing import Any

from afterword.records import Interview


def schema() -> dict[str, Any]:
    """Return the JSON schema (2020-12) that a valid interview file fits."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Interview.model_json_schema(by_alias=True),
    }
