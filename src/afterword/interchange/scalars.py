"""Every scalar is read as the text that it is: ``region: NO`` is Norway, ``want_it: yes`` is a word."""

import json
from typing import Any

import yaml

Base: type[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
ABSENT = ("null", "~")


class TextLoader(Base):  # type: ignore[misc] # which base it has depends on how PyYAML was built
    """Reads YAML scalars as strings; refuses a key given twice and references (``*name``)."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Refuse a reference: nested ones can stand for gigabytes."""
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark
            raise yaml.MarkedYAMLError(problem="references (*) are not used here; write it out", problem_mark=mark)
        return super().compose_node(parent, index)


def _mapping(loader: TextLoader, node: yaml.MappingNode) -> dict[str, Any]:
    pairs: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, str) or key in pairs:
            problem = f"“{key}” is given twice; keep one" if isinstance(key, str) else "a field's name must be a word"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=key_node.start_mark)
        pairs[key] = loader.construct_object(value_node, deep=True)
    return pairs


def _scalar(loader: TextLoader, node: yaml.ScalarNode) -> str | None:
    """A scalar as typed; a bare ``null`` or ``~``, as programs write for "nothing", is nothing."""
    return None if node.style is None and node.value in ABSENT else str(loader.construct_scalar(node))


TextLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
TextLoader.add_constructor("tag:yaml.org,2002:str", _scalar)


def as_strings(value: Any) -> Any:
    """Return JSON data with ``true`` and ``false`` as words; numbers are texts already."""
    if isinstance(value, dict):
        return {k: as_strings(v) for k, v in value.items()}
    if isinstance(value, list):
        return [as_strings(v) for v in value]
    return str(value).lower() if isinstance(value, bool) else value


def no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make a JSON object's dict, refusing a key given twice."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise json.JSONDecodeError(f"“{key}” is given twice; keep one", "", 0)
        found[key] = value
    return found
