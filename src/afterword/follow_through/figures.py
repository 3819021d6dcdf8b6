"""The figures of a table: plain frozen records, as the page shows them and a program prints them."""

from typing import TYPE_CHECKING

from afterword.follow_through.honesty import SMALLEST_GROUP, too_small
from afterword.follow_through.owed import FOLLOW_THROUGH, STATES
from afterword.follow_through.rates import Difference, Rate, difference, rate
from afterword.records import Record
from afterword.records.entry import FAVOURABLE, KNOWN, OUTCOMES

if TYPE_CHECKING:
    import pandas as pd

BETWEEN = ("all on time", "none")
"""The two groups whose difference is given."""


class Rates(Record):
    """Over the notes owed less those still open."""

    sent: Rate
    """Sent, on time or late."""
    on_time: Rate
    """Sent on time."""


class Group(Record):
    """The interviews followed through in one way, and what came of them."""

    follow_through: str
    """``all on time``, ``all``, ``some`` or ``none``."""
    interviews: int
    """How many there are."""
    known: int
    """Favourable, rejected or no reply: the n of the rate."""
    favourable: int
    """Advanced or offer."""
    rate: float | None = None
    """Favourable of known."""
    low: float | None = None
    """Where its interval begins."""
    high: float | None = None
    """Where its interval ends."""


class Hours(Record):
    """Hours from the interview to sent."""

    n: int
    """Notes sent after their interview began."""
    median: float | None = None
    """Half were sent within this."""
    q1: float | None = None
    """A quarter was sent within this."""
    q3: float | None = None
    """Three quarters were sent within this."""


class Figures(Record):
    """What a table comes to."""

    interviews: int
    """Interviews that owe a note."""
    owed: int
    """Notes owed: on time, late, unsent and open together."""
    sent: int
    """On time or late."""
    on_time: int
    """Sent at or before due."""
    late: int
    """Sent after it."""
    unsent: int
    """Not sent, and due has passed."""
    open: int
    """Not sent, and not yet due."""
    rates: Rates
    """Of sent and of on time."""
    by_follow_through: tuple[Group, ...]
    """The four ways in which an interview is followed through, always all of them."""
    difference: Difference
    """Of the favourable rates of two of them."""
    hours_to_send: Hours
    """How long it took."""
    outcomes: dict[str, int]
    """How many interviews have each outcome, pending ones included."""

    @property
    def known(self) -> int:
        """The known outcomes of the interviews that are compared."""
        return sum(group.known for group in self.by_follow_through)


def figures(table: "pd.DataFrame") -> Figures:
    """Return the figures of ``table``."""
    states = table["state"].value_counts()
    count = {state: int(states.get(state, 0)) for state in STATES}
    sent, over = count["on time"] + count["late"], len(table) - count["open"]
    interviews = table.drop_duplicates("interview_id")
    groups = tuple(_group(name, interviews) for name in FOLLOW_THROUGH)
    outcomes = interviews["outcome"].value_counts()
    return Figures(
        interviews=len(interviews),
        owed=len(table),
        sent=sent,
        on_time=count["on time"],
        late=count["late"],
        unsent=count["unsent"],
        open=count["open"],
        rates=Rates(sent=rate(sent, over), on_time=rate(count["on time"], over)),
        by_follow_through=groups,
        difference=_difference({group.follow_through: group for group in groups}),
        hours_to_send=_hours(table),
        outcomes={name: int(outcomes.get(name, 0)) for name in OUTCOMES},
    )


def _group(name: str, interviews: "pd.DataFrame") -> Group:
    mine = interviews.loc[interviews["follow_through"] == name, "outcome"]
    known, favourable = int(mine.isin(KNOWN).sum()), int(mine.isin(FAVOURABLE).sum())
    found = rate(favourable, known).model_dump(include={"rate", "low", "high"})
    return Group(follow_through=name, interviews=len(mine), known=known, favourable=favourable, **found)


def _difference(groups: dict[str, Group]) -> Difference:
    one, other = (groups[name] for name in BETWEEN)
    if min(one.known, other.known) < SMALLEST_GROUP:
        return Difference(between=BETWEEN, why=too_small({g.follow_through: g.known for g in (one, other)}))
    value, low, high = difference(one.favourable, one.known, other.favourable, other.known)
    return Difference(between=BETWEEN, value=value, low=low, high=high)


def _hours(table: "pd.DataFrame") -> Hours:
    # A note dated before its interview began has a mistyped date: it counts as sent, but has no hours.
    hours = table.loc[table["hours_to_send"] >= 0, "hours_to_send"]
    if hours.empty:
        return Hours(n=0)
    q1, median, q3 = (float(hours.quantile(q)) for q in (0.25, 0.5, 0.75))
    return Hours(n=len(hours), median=median, q1=q1, q3=q3)
