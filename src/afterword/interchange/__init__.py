"""One interview as YAML or JSON, in and out; its schema."""

from afterword.interchange.problems import InvalidInterview, Problem
from afterword.interchange.reading import from_typed, load, parse
from afterword.interchange.schema import schema
from afterword.interchange.writing import as_text, dump, to_typed

__all__ = [
    "InvalidInterview",
    "Problem",
    "as_text",
    "dump",
    "from_typed",
    "load",
    "parse",
    "schema",
    "to_typed",
]
