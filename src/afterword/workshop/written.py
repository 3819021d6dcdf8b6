"""Reads what is written beside the code, one YAML file a thing."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict


class Written(BaseModel):
    """What a YAML file says; a field that nobody reads is a slip of the pen, and refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@cache
def read(path: Path) -> Any:
    """Return what the file at ``path`` says; every scalar is text, so that NO stays Norway and 9:00 a time."""
    return yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - it makes texts and nothing else
