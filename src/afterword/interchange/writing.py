"""Writes an interview to a file that ``load`` reads back as an equal record."""

import json
import os
from pathlib import Path
from typing import Any

import yaml

from afterword.records import Interview


def to_typed(interview: Interview) -> dict[str, Any]:
    """Return the interview as plain dicts, lists and scalars, fields left at their default absent."""
    return interview.model_dump(mode="json", exclude_defaults=True, by_alias=True)


def as_text(interview: Interview, *, is_json: bool = False) -> str:
    """Return the interview as YAML or JSON."""
    data = to_typed(interview)
    if is_json:
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=100)


def dump(interview: Interview, path: str | Path) -> None:
    """Write the interview to ``path``: JSON where it ends in ``.json``, else YAML; whole or not at all.

    Raises:
        OSError: the file can't be written; what stood there before still does.
    """
    path = Path(path)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        part.write_text(as_text(interview, is_json=path.suffix.lower() == ".json"), encoding="utf-8", newline="\n")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
