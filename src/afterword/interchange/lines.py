"""Finds the lines of a YAML or JSON text on which fields stand."""

import re
from collections.abc import Iterable

import yaml

from afterword.interchange.scalars import Fast, without_controls


def lines_of(text: str, paths: Iterable[str]) -> list[int | None]:
    """Return the line (from 1) of each path, such as ``interviewers[0].name``, or of what should hold it."""
    try:
        root = yaml.compose(without_controls(text), Loader=Fast)
    except yaml.YAMLError:  # JSON that is not YAML as well
        root = None
    return [_line(root, path) if root and path else None for path in paths]


def _line(node: yaml.Node, path: str) -> int:
    line = int(node.start_mark.line) + 1
    for part in re.findall(r"[^.\[\]]+", path):
        step = _step(node, part)
        if step is None:
            break
        node, line = step
    return line


def _step(node: yaml.Node, part: str) -> tuple[yaml.Node, int] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == part:
                return value, key.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode) and part.isdigit() and int(part) < len(node.value):
        item = node.value[int(part)]
        return item, item.start_mark.line + 1
    return None
