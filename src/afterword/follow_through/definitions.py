"""What each figure counts: written once, read by the figures and by whoever asks for the rows behind one."""

from collections.abc import Mapping
from typing import Any

from afterword.follow_through.owed import FOLLOW_THROUGH, STATES
from afterword.records.entry import FAVOURABLE, KNOWN, OUTCOMES

Which = Mapping[str, tuple[Any, ...]]
"""The values that a row may have in a column, by column; a row counts where it meets all of them."""

Groups = list[tuple[dict[str, Any], int]]
"""Rows that are alike, counted together: the values of some columns, and how many rows have them."""

_SENT = ("on time", "late")
_INTERVIEW: Which = {"first_of_interview": (True,)}
_FOLLOWED: Which = {**_INTERVIEW, "follow_through": FOLLOW_THROUGH}
_WRITTEN: Which = {**_FOLLOWED, "follow_through": ("all on time", "all", "some")}
_PUNCTUAL: Which = {**_FOLLOWED, "follow_through": ("all on time",)}

NOTES: dict[str, Which] = {
    "owed": {},
    "sent": {"state": _SENT},
    "on_time": {"state": ("on time",)},
    "late": {"state": ("late",)},
    "unsent": {"state": ("unsent",)},
    "open": {"state": ("open",)},
    "settled": {"state": tuple(state for state in STATES if state != "open")},
    "hours_to_send": {"state": _SENT},
}
"""Figures that count notes; ``settled`` is owed less open, what the rates of notes are over."""

INTERVIEWS: dict[str, Which] = {
    "interviews": _INTERVIEW,
    "followed": _FOLLOWED,
    "known": {**_FOLLOWED, "outcome": tuple(sorted(KNOWN))},
    "favourable": {**_FOLLOWED, "outcome": tuple(sorted(FAVOURABLE))},
    "time_to_answer": {**_INTERVIEW, "answer": ("favourable", "rejected")},
    **{f"outcomes: {outcome}": {**_INTERVIEW, "outcome": (outcome,)} for outcome in OUTCOMES},
    "funnel: interviews": _FOLLOWED,
    "funnel: a note sent": _WRITTEN,
    "funnel: every note on time": _PUNCTUAL,
    "funnel: answer known": {**_PUNCTUAL, "outcome": tuple(sorted(KNOWN))},
    "funnel: favourable": {**_PUNCTUAL, "outcome": tuple(sorted(FAVOURABLE))},
}
"""Figures that count interviews, by the first row of each; those with an open note are not ``followed`` yet."""

DEFINITIONS: dict[str, Which] = NOTES | INTERVIEWS


def how_many(groups: Groups, which: Which) -> int:
    """Return how many of the rows that were counted together are those."""
    return sum(n for row, n in groups if all(row[column] in values for column, values in which.items()))
