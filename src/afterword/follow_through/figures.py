"""The figures of a table: plain frozen records, as the page shows them and a program prints them."""

from afterword.follow_through.asking import Table, counted, quartiles, rows
from afterword.follow_through.definitions import DEFINITIONS, INTERVIEWS, Groups, how_many
from afterword.follow_through.honesty import SMALLEST_GROUP, too_small
from afterword.follow_through.owed import FOLLOW_THROUGH
from afterword.follow_through.rates import Difference, Rate, difference, rate
from afterword.follow_through.time_to_answer import Answered, time_to_answer
from afterword.records import Record
from afterword.records.entry import OUTCOMES

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
    """Notes sent."""
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
    time_to_answer: tuple[Answered, ...]
    """How long an answer takes, by what it is."""
    outcomes: dict[str, int]
    """How many interviews have each outcome, pending ones included."""

    @property
    def known(self) -> int:
        """The known outcomes of the interviews that are compared."""
        return sum(group.known for group in self.by_follow_through)


def figures(table: Table) -> Figures:
    """Return the figures of ``table``, whole: the rows of pandas, DuckDB or Spark, with the columns of ``COLUMNS``.

    A part of it may be given, as long as each interview is in it with all of its rows (a month, a stage, a region).
    """
    groups = counted(table, *_TOLD_APART)
    count = {name: how_many(groups, DEFINITIONS[name]) for name in _COUNTED}
    ways = tuple(_group(name, groups) for name in FOLLOW_THROUGH)
    n, hours = quartiles(table, "hours_to_send")
    q1, median, q3 = hours or (None, None, None)
    waits = counted(rows(table, "interviews"), "days", "answer")
    return Figures(
        **{name: count[name] for name in _COUNTED if name in Figures.model_fields},
        rates=Rates(sent=rate(count["sent"], count["settled"]), on_time=rate(count["on_time"], count["settled"])),
        by_follow_through=ways,
        difference=_difference({way.follow_through: way for way in ways}),
        hours_to_send=Hours(n=n, median=median, q1=q1, q3=q3),
        time_to_answer=time_to_answer({(row["days"], row["answer"]): n for row, n in waits}),
        outcomes={name: how_many(groups, DEFINITIONS[f"outcomes: {name}"]) for name in OUTCOMES},
    )


_TOLD_APART = ("state", "first_of_interview", "follow_through", "outcome")
"""The columns by which these figures tell rows apart."""

_COUNTED = ("interviews", "owed", "sent", "on_time", "late", "unsent", "open", "settled")


def _group(name: str, groups: Groups) -> Group:
    mine = {"follow_through": (name,)}
    all_of_it, known, favourable = (
        how_many(groups, {**INTERVIEWS[figure], **mine}) for figure in ("followed", "known", "favourable")
    )
    found = rate(favourable, known).model_dump(include={"rate", "low", "high"})
    return Group(follow_through=name, interviews=all_of_it, known=known, favourable=favourable, **found)


def _difference(groups: dict[str, Group]) -> Difference:
    one, other = (groups[name] for name in BETWEEN)
    if min(one.known, other.known) < SMALLEST_GROUP:
        return Difference(between=BETWEEN, why=too_small({g.follow_through: g.known for g in (one, other)}))
    value, low, high = difference(one.favourable, one.known, other.favourable, other.known)
    return Difference(between=BETWEEN, value=value, low=low, high=high)
