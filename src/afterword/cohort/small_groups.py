"""Hides groups that are too small to hide anybody in, and what would give them away."""

from collections.abc import Hashable, Mapping, Set

FEWEST = 5
"""People of the smallest group that is shown."""


def hidden(people: Mapping[str, Set[Hashable]], *, fewest: int = FEWEST) -> frozenset[str]:
    """Return the names of the groups of one split that are not shown.

    A group with fewer people is hidden; and, since the total is shown, a single hidden group could be worked out by
    subtraction, so the next smallest is hidden with it, until those hidden hold enough people between them. A person
    may be in several groups, and counts once.

    Args:
        people: who is in each group; groups with nobody are no secret.
        fewest: the smallest group that is shown.
    """
    groups = sorted((len(who), name) for name, who in people.items() if who)
    found = [name for n, name in groups if n < fewest]
    if not found:
        return frozenset()
    rest = [name for _, name in groups if name not in found]
    while rest and (len(found) < 2 or len(set().union(*(people[name] for name in found))) < fewest):
        found.append(rest.pop(0))
    return frozenset(found)
