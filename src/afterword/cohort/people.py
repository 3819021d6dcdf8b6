"""How each person of the cohort stands, as of their own share."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, NamedTuple, get_args

from afterword.cohort.gathering import Member
from afterword.deadlines.in_words import day_of
from afterword.exchange.sharing import SharedInterview

Standing = Literal["late", "due", "ask again", "silent", "stuck", "on track", "no interview", "not shared"]
STANDINGS: tuple[Standing, ...] = get_args(Standing)
"""In the order in which a coach looks at them."""

SILENT_AFTER = timedelta(days=14)
"""Past the promised day; where none was promised, four weeks after the interview."""
NO_PROMISE = timedelta(days=28)
NO_NEWS = timedelta(days=28)
"""So long without an interview is worth a word."""
EVERYWHERE = timedelta(hours=12)
"""So much longer than in Greenwich a day lasts where it ends last."""
IN_A_ROW = 3
"""So many refusals or silences in a row are worth a word."""
FAVOURABLE = ("advanced", "offer")


class Person(NamedTuple):
    """One line of the coach's list."""

    called: str
    standing: Standing
    why: str
    as_of: datetime | None
    interviews: int = 0
    owed: int = 0
    sent: int = 0
    on_time: int = 0


def person(member: Member, now: datetime) -> Person:
    """Return how a person stands; what their share can't know by now is said, never guessed."""
    share = member.share
    standing, why = next(_standings(member, now))
    notes = [note for interview in share.interviews for note in interview.notes]
    sent = [note for note in notes if note.state in ("on time", "late")]
    on_time = sum(note.state == "on time" for note in sent)
    return Person(member.called, standing, why, share.as_of, len(share.interviews), len(notes), len(sent), on_time)


def _standings(member: Member, now: datetime) -> Iterator[tuple[Standing, str]]:
    share = member.share
    if not share.interviews:
        yield "no interview", "No interview has taken place yet."
        return
    pending = [one for one in share.interviews if one.outcome == "pending"]
    unsent = [note for one in pending for note in one.notes if note.state == "unsent"]
    if unsent:
        yield "late", f"{_notes(len(unsent))} past the day: late is better than never."
    still = [note for one in share.interviews for note in one.notes if note.state == "open"]
    due = [note for note in still if not _over(note.due, now)]
    if due:
        yield "due", f"{_notes(len(due))} due, the first by the end of {day_of(min(note.due for note in due), now)}."
    if still and not due:
        yield "ask again", f"{_notes(len(still))} open on {day_of(share.as_of, now)}, due since: ask for a new file."
    waited = [one for one in pending if _silent(one, share.as_of)]
    if waited:
        yield "silent", f"{_interviews(len(waited))} without an answer long past its day."
    yield from _stuck(share.interviews, share.as_of)
    if now - share.as_of > NO_NEWS:
        yield "ask again", f"Nothing is known since {day_of(share.as_of, now)}: ask for a new file."
    yield "on track", "Nothing is late, due or silent."


def _stuck(interviews: tuple[SharedInterview, ...], as_of: datetime) -> Iterator[tuple[Standing, str]]:
    ordered = sorted(interviews, key=lambda one: one.day)
    known = [one.outcome in FAVOURABLE for one in ordered if one.outcome not in ("pending", "withdrew")]
    if len(known) >= IN_A_ROW and not any(known[-IN_A_ROW:]):
        yield "stuck", f"The last {IN_A_ROW} answers were a refusal or silence."
    if as_of.date() - ordered[-1].day > NO_NEWS:
        yield "stuck", f"No interview since {day_of(ordered[-1].day, as_of)}."


def _over(day: date, now: datetime) -> bool:
    """Whether the day has ended everywhere: a share does not say in which time zone it was."""
    return now > datetime.combine(day, time.max, UTC) + EVERYWHERE


def _silent(interview: SharedInterview, as_of: datetime) -> bool:
    promised = interview.promised
    last = promised + SILENT_AFTER if promised else interview.day + NO_PROMISE
    return as_of.date() > last


def _notes(count: int) -> str:
    return f"{count} note{'s' * (count != 1)}"


def _interviews(count: int) -> str:
    return f"{count} interview{'s' * (count != 1)}"
