"""Finds the line of a YAML or JSON text on which a field stands."""

import re

import yaml


def line_of(text: str, path: str) -> int | None:
    """Return the line (from 1) of ``path``, such as ``interviewers[0].name``, or of what should hold it."""
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    if node is None:
        return None
    line = node.start_mark.line + 1
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
