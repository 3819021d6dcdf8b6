"""Every scalar is read as the text that it is: ``region: NO`` is Norway, ``want_it: yes`` is a word."""

import json
import re
import warnings
from typing import Any

import yaml

from afterword.records import Cleaned

Fast: type[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""The loader in C where PyYAML has it; it builds every scalar as text."""
ABSENT = ("null", "~")
_NEVER_IN_YAML = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CUT = re.compile(r"[ \t]+(#[^\s#]\S*)")
_LOST = (
    "“{}” and what follows would be lost, because YAML reads it as a remark; "
    "put the whole value in quotation marks, or a space after the # of a remark"
)
DEEPEST = 12
"""Levels of groups and lists within each other; an interview has five."""


class NotTaken(yaml.MarkedYAMLError):
    """YAML that an interview has no use for; ``problem`` is the whole sentence."""


class TextLoader(Fast):  # type: ignore[misc] # which base it has depends on how PyYAML was built
    """Reads YAML scalars as strings; refuses a key given twice."""


def _mapping(loader: TextLoader, node: yaml.MappingNode) -> dict[str, Any]:
    pairs: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, str) or key in pairs:
            twice = f"“{key}” is given twice; keep one"
            raise _not_taken(twice if isinstance(key, str) else "the name of a field must be a word", key_node)
        pairs[key] = loader.construct_object(value_node, deep=True)
    return pairs


def _scalar(loader: TextLoader, node: yaml.ScalarNode) -> str | None:
    """A scalar as typed; a bare ``null`` or ``~``, as programs write for "nothing", is nothing."""
    return None if not node.style and node.value in ABSENT else str(loader.construct_scalar(node))


TextLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
TextLoader.add_constructor("tag:yaml.org,2002:str", _scalar)


def from_yaml(text: str) -> Any:
    """Return the data in a YAML text.

    Raises:
        yaml.YAMLError: it is not YAML, gives a key twice, or holds what could stand for gigabytes.
    """
    taken = without_controls(text)
    if taken != text:
        warnings.warn("Invisible control characters were taken out of the file.", Cleaned, stacklevel=3)
    _look_over(taken)
    return yaml.load(taken, Loader=TextLoader)  # noqa: S506 - it makes texts, lists and dicts, nothing else


def without_controls(text: str) -> str:
    """Take out what YAML's readers refuse, as a record takes it out of a field; each leaves a space."""
    return _NEVER_IN_YAML.sub(" ", text)


def _not_taken(problem: str, at: Any) -> NotTaken:
    return NotTaken(problem=problem, problem_mark=at.start_mark)


def _look_over(text: str) -> None:
    """Go through the text once before anything is built of it: the loader in C follows any depth into a crash.

    What stands after “ #” is lost to YAML, and nobody who types “I was #2” means a remark; one has a blank after it.
    """
    depth = 0
    for event in yaml.parse(text, Loader=Fast):
        if isinstance(event, yaml.AliasEvent):
            raise _not_taken("references (*) are not used here; write it out", event)
        bare = isinstance(event, yaml.ScalarEvent) and not event.style
        cut = _CUT.match(text, event.end_mark.index) if bare and event.end_mark else None
        if cut:
            raise _not_taken(_LOST.format(cut[1]), event)
        if isinstance(event, (yaml.CollectionStartEvent, yaml.CollectionEndEvent)):
            depth += 1 if isinstance(event, yaml.CollectionStartEvent) else -1
        if depth > DEEPEST:
            raise _not_taken("it is nested too deeply to be an interview; write it as the example file does", event)


def from_json(text: str) -> Any:
    """Return the data in a JSON text, with every scalar as text.

    Raises:
        json.JSONDecodeError: it is not JSON, or gives a key twice.
        RecursionError: it is nested too deeply.
    """
    return _as_strings(json.loads(text, strict=False, parse_int=str, parse_float=str, object_pairs_hook=_no_twins))


def _as_strings(value: Any) -> Any:
    """Return JSON data with ``true`` and ``false`` as words; numbers are texts already."""
    if isinstance(value, dict):
        return {k: _as_strings(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_as_strings(v) for v in value]
    return str(value).lower() if isinstance(value, bool) else value


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make a JSON object's dict, refusing a key given twice."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise json.JSONDecodeError(f"“{key}” is given twice; keep one", "", 0)
        found[key] = value
    return found
