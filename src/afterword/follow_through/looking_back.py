"""What the reflections say over time: how interviews felt, what was to improve, which strengths were of use.

For the person alone: none of it enters the table, a file of figures or a share.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from statistics import median

from afterword.follow_through.owed import moment
from afterword.records import Entry, Record
from afterword.records.interview import as_read

SAID = 0.7
"""The share of a strength's words that a note has to hold for it to count as said; notes are edited."""

SHORT = 3
"""Words up to this length are left out of that: they stand in every note."""


class Felt(Record):
    """How one interview felt."""

    interview_id: str
    company: str
    on: date
    feeling: int
    """1 (poor) to 5 (great)."""


class MonthFelt(Record):
    """How the interviews of a month felt."""

    month: str
    n: int
    median: float


class ToImprove(Record):
    """What the person said they would improve."""

    interview_id: str
    company: str
    on: date
    text: str
    done_at: datetime | None = None
    """When they marked it done."""


class StrengthUsed(Record):
    """A strength, and how it was used."""

    text: str
    """As it was typed last."""
    interviews: int
    """In how many reflections it stands."""
    notes: int
    """In how many notes sent it was said; a strength of none was never used."""
    companies: tuple[str, ...] = ()
    """Whose interviews those are."""


class Unmet(Record):
    """A requirement that keeps coming up, and that no strength or new point was set against."""

    text: str
    """As it was typed last."""
    jobs: int
    """How many jobs asked for it."""
    unmet: int
    """For how many of them nothing was set against it."""
    companies: tuple[str, ...] = ()
    """Which ones these are."""


class LookingBack(Record):
    """The reflections, over time."""

    felt: tuple[Felt, ...]
    """Each interview that has a feeling, the earliest first."""
    by_month: tuple[MonthFelt, ...]
    """The same by month."""
    to_improve: tuple[ToImprove, ...]
    """What was to improve, the latest first."""
    strengths: tuple[StrengthUsed, ...]
    """Those said most often first; those never used last."""
    unmet: tuple[Unmet, ...]
    """Requirements of two jobs or more that were unmet in at least one, most often unmet first."""

    @property
    def never_used(self) -> tuple[StrengthUsed, ...]:
        """The strengths that no note sent has said."""
        return tuple(strength for strength in self.strengths if not strength.notes)


def looking_back(
    records: Iterable[Entry], sent_texts: Mapping[str, Sequence[str]], as_of: datetime | None = None
) -> LookingBack:
    """Return what the reflections say; practice interviews, and those still to come, are left out.

    Args:
        records: interviews with what followed them.
        sent_texts: the bodies of the notes sent, by the interview's id, as ``Journal.sent_texts`` gives them.
        as_of: the moment (aware), by default now.
    """
    now = moment(as_of)
    entries = [entry for entry in records if _counts(entry, now)]
    entries.sort(key=lambda entry: entry.interview.interview.starts.timestamp())
    felt = tuple(_felt(entry) for entry in entries if entry.interview.reflection.feeling is not None)
    return LookingBack(
        felt=felt,
        by_month=_by_month(felt),
        to_improve=tuple(_to_improve(e, now) for e in reversed(entries) if e.interview.reflection.improve),
        strengths=_strengths(entries, sent_texts),
        unmet=_unmet(entries),
    )


def _counts(entry: Entry, now: datetime) -> bool:
    meeting = entry.interview.interview
    return not meeting.practice and meeting.took_place(now)


def _felt(entry: Entry) -> Felt:
    interview = entry.interview
    company, on = interview.application.company, interview.interview.at.date()
    return Felt(interview_id=entry.id, company=company, on=on, feeling=interview.reflection.feeling or 0)


def _by_month(felt: Iterable[Felt]) -> tuple[MonthFelt, ...]:
    months: dict[str, list[int]] = defaultdict(list)
    for one in felt:
        months[f"{one.on:%Y-%m}"].append(one.feeling)
    return tuple(MonthFelt(month=month, n=len(all_), median=median(all_)) for month, all_ in months.items())


def _to_improve(entry: Entry, now: datetime) -> ToImprove:
    interview, done = entry.interview, entry.improved_at
    return ToImprove(
        interview_id=entry.id,
        company=interview.application.company,
        on=interview.interview.at.date(),
        text=interview.reflection.improve or "",
        done_at=done if done and done <= now else None,
    )


def _strengths(entries: Sequence[Entry], sent_texts: Mapping[str, Sequence[str]]) -> tuple[StrengthUsed, ...]:
    text: dict[str, str] = {}
    interviews: Counter[str] = Counter()
    notes: Counter[str] = Counter()
    companies: dict[str, dict[str, None]] = defaultdict(dict)
    for entry in entries:
        said = [_words(body) for body in sent_texts.get(entry.id, ())]
        for strength in {as_read(s.text): s.text for s in entry.interview.reflection.strengths}.values():
            key = as_read(strength)
            text[key] = strength
            interviews[key] += 1
            companies[key][entry.interview.application.company] = None
            notes[key] += sum(_holds(words, strength) for words in said)
    found = (
        StrengthUsed(text=text[key], interviews=n, notes=notes[key], companies=tuple(companies[key]))
        for key, n in interviews.items()
    )
    return tuple(sorted(found, key=lambda one: (-one.notes, -one.interviews)))


def _holds(words: set[str], strength: str) -> bool:
    mine = _words(strength)
    return bool(mine) and len(mine & words) >= SAID * len(mine)


def _words(text: str) -> set[str]:
    plain = "".join(c if c.isalnum() else " " for c in text.casefold()).split()
    return {word for word in plain if len(word) > SHORT} or set(plain)


def _unmet(entries: Sequence[Entry]) -> tuple[Unmet, ...]:
    text: dict[str, str] = {}
    named: dict[str, str] = {}
    asked: dict[str, dict[tuple[str, str], bool]] = defaultdict(
        dict
    )  # by requirement: each job, and whether it was met
    for entry in entries:
        job, met = entry.interview.application, _met(entry)
        place = (as_read(job.company), as_read(job.role))
        named[place[0]] = job.company
        for requirement in job.requirements:
            name = as_read(requirement)
            text[name] = requirement
            asked[name][place] = asked[name].get(place, False) or name in met
    found = (
        Unmet(
            text=text[name],
            jobs=len(jobs),
            unmet=sum(not met for met in jobs.values()),
            companies=tuple(dict.fromkeys(named[company] for (company, _), met in jobs.items() if not met)),
        )
        for name, jobs in asked.items()
    )
    kept = [one for one in found if one.jobs > 1 and one.unmet]
    return tuple(sorted(kept, key=lambda one: (-one.unmet, -one.jobs, one.text)))


def _met(entry: Entry) -> set[str]:
    reflection = entry.interview.reflection
    return {as_read(point.meets) for point in (*reflection.strengths, *reflection.new_points) if point.meets}
