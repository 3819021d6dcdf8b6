"""Reads the two sheets into entries, or says of each cell why it can't be used."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.deadlines import due
from afterword.exchange.faults import Fault, Unusable
from afterword.exchange.lines import INTERVIEWS, NOTES, InterviewLine, NoteLine
from afterword.exchange.sheet import read_sheet
from afterword.records import Application, Entry, Given, Imported, Interviewer, Meeting, Outcome, Reflection, Sent
from afterword.records.interview import as_read

Notes = list[tuple[int, NoteLine]]


def read_sheets(folder: Path) -> tuple[Entry, ...]:
    """Return the interviews of ``interviews.csv`` with what ``notes.csv`` says of their notes, in that order.

    Raises:
        Unusable: something in them can't be used; each fault is told, and nothing is returned.
    """
    faults: list[Fault] = []
    interviews = read_sheet(folder / INTERVIEWS, InterviewLine, faults)
    notes = read_sheet(folder / NOTES, NoteLine, faults)
    faults.extend(_odd_interviews(interviews))
    if not faults:  # whom a note belongs to can only be told when every interview could be read
        faults.extend(_odd_notes(notes, {one.interview_id for _, one in interviews}))
    if faults:
        raise Unusable(faults)
    by_interview: dict[str, list[NoteLine]] = defaultdict(list)
    for _, note in notes:
        by_interview[note.interview_id].append(note)
    return tuple(_entry(one, by_interview[one.interview_id]) for _, one in interviews)


def _odd_interviews(interviews: list[tuple[int, InterviewLine]]) -> Iterable[Fault]:
    seen: dict[str, int] = {}
    for line, one in interviews:
        if one.interview_id in seen:
            found = f"“{one.interview_id}” stands in line {seen[one.interview_id]} too; give each interview its own"
            yield Fault(INTERVIEWS, line, "interview_id", found)
        seen.setdefault(one.interview_id, line)
        if problem := _odd_answer(one):
            yield Fault(INTERVIEWS, line, "outcome_on", problem)


def _odd_answer(one: InterviewLine) -> str:
    if one.outcome != "pending" and one.outcome_on is None:
        return f"it is empty although the outcome is “{one.outcome}”; write the day of the answer, like 2026-12-09"
    if one.outcome_on and one.outcome_on < one.at.date():
        return f"“{one.outcome_on}” is before the interview ({one.at.date()}); write the day of the answer"
    return ""


def _odd_notes(notes: Notes, interviews: set[str]) -> Iterable[Fault]:
    seen: dict[tuple[str, str, str], int] = {}
    for line, note in notes:
        if note.interview_id not in interviews:
            found = f"“{note.interview_id}” is no interview of {INTERVIEWS}; add it there, or take this line out"
            yield Fault(NOTES, line, "interview_id", found)
        key = note.interview_id, as_read(note.interviewer), note.kind
        if key in seen:
            found = f"“{note.interviewer}” stands in line {seen[key]} too; keep one line for each note owed"
            yield Fault(NOTES, line, "interviewer", found)
        seen.setdefault(key, line)


def _entry(one: InterviewLine, notes: list[NoteLine]) -> Entry:
    meeting = Meeting.model_validate(one.model_dump(include=set(Meeting.model_fields)))
    people: dict[str, str] = {}  # a coordinator who was an interviewer too has two notes, and is one person
    notes = [note.model_copy(update={"interviewer": _one_of(people, note.interviewer)}) for note in notes]
    interview = Imported(
        application=Application(company=one.company, role=one.role),
        interview=meeting,
        interviewers=tuple(Interviewer(name=name) for name in people.values()),
        reflection=Reflection(feeling=one.feeling),
    )
    known = one.outcome_on if one.outcome != "pending" else None
    return Entry(
        id=one.interview_id,
        interview=interview,
        given=tuple(_given(note, meeting) for note in notes),
        sent=tuple(_sent(note, note.sent_at) for note in notes if note.sent_at),
        outcomes=(Outcome(outcome=one.outcome, on=known),) if known else (),
    )


def _one_of(people: dict[str, str], name: str) -> str:
    return people.setdefault(as_read(name), name)


def _given(note: NoteLine, meeting: Meeting) -> Given:
    last = note.due
    if last is not None and last.tzinfo is None:
        last = last.replace(tzinfo=ZoneInfo(meeting.timezone), fold=1)
    kept = None if last is None or last.timestamp() == due(meeting).timestamp() else last
    return Given(interviewer=note.interviewer, kind=note.kind, channel=note.channel, due=kept)


def _sent(note: NoteLine, at: datetime) -> Sent:
    return Sent(interviewer=note.interviewer, at=at, kind=note.kind, channel=note.channel or "email")
