"""Hides groups that are too small to hide anybody in, and what would give them away."""

from collections.abc import Mapping

FEWEST = 5
"""People of the smallest group that is shown."""


def hidden(people: Mapping[str, int], *, fewest: int = FEWEST) -> frozenset[str]:
    """Return the names of the groups of one split that are not shown.

    A group with fewer people is hidden; and, since the total is shown, a single hidden group could be worked out by
    subtraction, so the next smallest is hidden with it, until those hidden hold enough people between them.

    Args:
        people: how many people each group has; groups with nobody are no secret.
        fewest: the smallest group that is shown.
    """
    groups = sorted((n, name) for name, n in people.items() if n)
    found = [name for n, name in groups if n < fewest]
    if not found:
        return frozenset()
    rest = [name for _, name in groups if name not in found]
    while rest and (len(found) < 2 or sum(people[name] for name in found) < fewest):
        found.append(rest.pop(0))
    return frozenset(found)
