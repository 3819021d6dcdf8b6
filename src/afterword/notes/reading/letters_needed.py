"""The letters without which a pattern cannot be found, read from the pattern itself."""

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

_MOST = 64
"""Ways to spell something that are followed up."""


class _Read(NamedTuple):
    """What is known of a part of a pattern."""

    all: frozenset[str] | None
    """Everything that it can be, where that is not too much."""
    one_of: frozenset[str] = frozenset()
    """Texts of which one must stand in it; none where nothing must."""


_ANYTHING = _Read(None)
_NOTHING = _Read(frozenset({""}))


def letters_needed(pattern: str) -> frozenset[str]:
    """Return texts of which one stands wherever ``pattern`` is found; none where that cannot be said.

    ``pattern`` is in small letters. How Python reads patterns is its own business (``re._parser``); a Python that
    reads them in another way costs time, and nothing else.
    """
    try:
        parts = re._parser.parse(pattern)  # type: ignore[attr-defined]
    except AttributeError:
        return frozenset()
    return _row(parts).one_of


def _row(parts: Iterable[tuple[Any, Any]]) -> _Read:
    """Parts one after the other."""
    so_far, whole, best = frozenset({""}), True, frozenset[str]()
    for kind, value in parts:
        part = _part(str(kind), value)
        if part.all is not None and len(so_far) * len(part.all) <= _MOST:
            so_far = frozenset(a + b for a in so_far for b in part.all)
            continue
        best = _better(best, _better(so_far, part.one_of))
        so_far, whole = part.all or frozenset({""}), False
    return _Read(so_far if whole else None, _better(best, so_far))


def _part(kind: str, value: Any) -> _Read:
    match kind:
        case "LITERAL":
            return _Read(frozenset({chr(value)}))
        case "IN":
            return _one_character(value)
        case "SUBPATTERN":
            return _row(value[-1])
        case "BRANCH":
            return _either([_row(branch) for branch in value[1]])
        case "MAX_REPEAT" | "MIN_REPEAT":
            return _repeated(*value)
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return _NOTHING
    return _ANYTHING


def _one_character(choices: list[tuple[Any, Any]]) -> _Read:
    if all(str(kind) == "LITERAL" for kind, _ in choices):
        return _Read(frozenset(chr(value) for _, value in choices))
    return _ANYTHING


def _either(ways: list[_Read]) -> _Read:
    both = [way.all if way.all is not None else way.one_of for way in ways]
    together = frozenset[str]().union(*both) if all(both) else frozenset[str]()
    return _Read(together if all(way.all is not None for way in ways) and len(together) <= _MOST else None, together)


def _repeated(least: int, most: Any, parts: Any) -> _Read:
    inner = _row(parts)
    if least:
        return inner if least == most == 1 else _Read(None, _better(inner.one_of, inner.all or frozenset()))
    if inner.all is None or int(most) != 1 or len(inner.all) >= _MOST:
        return _ANYTHING
    return _Read(inner.all | {""})


def _better(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """The one that is more rarely met: whose shortest text is longer."""
    return max(one, other, key=lambda texts: (min(map(len, texts), default=0), -len(texts)))
