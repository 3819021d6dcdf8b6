"""The figures of a cohort: people by how they stand, rates over people, splits that hide nobody's small group."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple, get_args

from afterword.cohort.clusters import METHOD, clustered_rate
from afterword.cohort.gathering import Gathered, Member
from afterword.cohort.people import FAVOURABLE, STANDINGS, Person, person
from afterword.cohort.small_groups import FEWEST, hidden
from afterword.exchange.sharing import SharedInterview, SharedNote
from afterword.follow_through import FOLLOW_THROUGH, Rate
from afterword.records.entry import KNOWN
from afterword.records.meeting import Format, Stage
from afterword.records.note import Channel

Split = Literal["stage", "format", "channel", "follow_through", "week"]
SPLITS: tuple[Split, ...] = ("stage", "format", "channel", "follow_through", "week")

_ORDER: dict[str, tuple[str, ...]] = {
    "stage": get_args(Stage),
    "format": get_args(Format),
    "channel": get_args(Channel),
    "follow_through": FOLLOW_THROUGH,
}

Counted = dict[str, list[tuple[int, int]]]
"""For each group: a pair for each person, how many did of how many."""


class Group(NamedTuple):
    """One group of a split."""

    name: str
    people: int | None
    """How many people it is about; None where the group is not shown."""
    rate: Rate | None
    """None where the group is not shown."""


class CohortFigures(NamedTuple):
    """What a coach sees of all together."""

    as_of: datetime
    people: tuple[Person, ...]
    standings: dict[str, int]
    """How many people stand how; a list of people stands beside it, so nothing is hidden here."""
    sharing: int
    """People who share."""
    interviews: int
    sent: Rate | None
    """Notes sent, of those owed and not open; None with fewer than five people."""
    on_time: Rate | None
    """Notes sent on time, of the same."""
    favourable: Rate | None
    """Interviews that went well, of those with a known answer."""
    method: str
    left_out: tuple[str, ...]


def cohort_figures(gathered: Gathered, now: datetime) -> CohortFigures:
    """Return the figures of those who share, as of their own shares, and how each stands at ``now`` (aware)."""
    listed = [person(member, now) for member in gathered.members]
    listed += [Person(name, "not shared", "No file yet.", None) for name in gathered.expected]
    listed.sort(key=lambda one: (STANDINGS.index(one.standing), one.called.casefold()))
    members = [member for member in gathered.members if member.share.interviews]
    over_all = {name: _over_all(members, count) for name, count in _COUNTS.items()}
    stand = Counter(one.standing for one in listed)
    return CohortFigures(
        as_of=now,
        people=tuple(listed),
        standings={name: stand[name] for name in STANDINGS},
        sharing=len(gathered.members),
        interviews=sum(len(member.share.interviews) for member in members),
        method=METHOD,
        left_out=gathered.left_out,
        **over_all,
    )


def split(gathered: Gathered, by: Split) -> tuple[Group, ...]:
    """Return one split: notes on time by stage, format, channel or week, favourable answers by follow-through.

    Groups of fewer than five people are not shown, nor what would give them away; so only one split is to be looked
    at, never one within another.
    """
    counted: Counted = {}
    who: dict[str, set[str]] = {}
    for member in gathered.members:
        mine: dict[str, list[int]] = {}
        for name, did in _told(member, by):
            k, n = mine.setdefault(name, [0, 0])
            mine[name] = [k + did, n + 1]
        for name, (k, n) in mine.items():
            counted.setdefault(name, []).append((k, n))
            who.setdefault(name, set()).add(member.share.person)
    secret = hidden(who)
    return tuple(
        Group(name, None, None) if name in secret else Group(name, len(counted[name]), clustered_rate(counted[name]))
        for name in _in_order(counted, by)
    )


def _told(member: Member, by: Split) -> Iterator[tuple[str, bool]]:
    """Each thing that counts in the split: the group that it is in, and whether it did well."""
    for interview in member.share.interviews:
        if by == "follow_through":
            if interview.follow_through and interview.outcome in KNOWN:
                yield interview.follow_through, interview.outcome in FAVOURABLE
            continue
        for note in interview.notes:
            group = _group(interview, note, by)
            if note.state != "open" and group:
                yield group, note.state == "on time"


def _group(interview: SharedInterview, note: SharedNote, by: Split) -> str | None:
    if by == "week":
        return f"{_monday(interview.day):%Y-%m-%d}"
    return note.channel if by == "channel" else str(getattr(interview, by))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _in_order(names: Iterable[str], by: Split) -> list[str]:
    """In the order of the hiring, of the calendar, or of what is asked for on Reflect."""
    order = _ORDER.get(by, ())
    return sorted(names, key=lambda name: (order.index(name) if name in order else len(order), name))


def _over_all(members: Sequence[Member], count: Callable[[SharedInterview], tuple[int, int]]) -> Rate | None:
    """None where fewer than five people have anything to count."""
    pairs = [[count(interview) for interview in member.share.interviews] for member in members]
    sums = [(sum(k for k, _ in mine), sum(n for _, n in mine)) for mine in pairs]
    return clustered_rate(sums) if sum(n > 0 for _, n in sums) >= FEWEST else None


def _sent(interview: SharedInterview) -> tuple[int, int]:
    settled = [note.state for note in interview.notes if note.state != "open"]
    return sum(state != "unsent" for state in settled), len(settled)


def _on_time(interview: SharedInterview) -> tuple[int, int]:
    settled = [note.state for note in interview.notes if note.state != "open"]
    return sum(state == "on time" for state in settled), len(settled)


def _favourable(interview: SharedInterview) -> tuple[int, int]:
    known = interview.follow_through is not None and interview.outcome in KNOWN
    return int(known and interview.outcome in FAVOURABLE), int(known)


_COUNTS: dict[str, Callable[[SharedInterview], tuple[int, int]]] = {
    "sent": _sent,
    "on_time": _on_time,
    "favourable": _favourable,
}
