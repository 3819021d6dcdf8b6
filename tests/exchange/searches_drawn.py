"""Whole searches, drawn: interviews with what followed, as a journal could hold them."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from afterword.records import Entry, Interview, NotNeeded, Outcome, Sent
from afterword.records.entry import OUTCOMES
from strategies import interviews

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@st.composite
def _entries(draw: st.DrawFn) -> Entry:
    interview = draw(interviews(3))
    began = NOW - timedelta(hours=draw(st.integers(-48, 3_000)))
    at = interview.interview.at.replace(year=began.year, month=began.month, day=min(began.day, 28))
    until = interview.interview.until
    length = None if until is None else at + (until - interview.interview.at)
    meeting = interview.interview.model_copy(update={"at": at, "until": length})
    interview = interview.model_copy(update={"interview": meeting})
    return Entry(
        id=f"{draw(st.integers(0, 10**12))}",
        interview=interview,
        sent=tuple(draw(st.lists(_marks(interview), max_size=4))),
        not_needed=tuple(draw(st.lists(_excuses(interview), max_size=1))),
        outcomes=tuple(draw(st.lists(_answers(interview), max_size=2))),
    )


def _names(interview: Interview) -> st.SearchStrategy[str]:
    coordinator = interview.interview.coordinator
    met = [person.name for person in interview.interviewers]
    return st.sampled_from([*met, coordinator.name] if coordinator else met)


def _marks(interview: Interview) -> st.SearchStrategy[Sent]:
    began = interview.interview.starts.astimezone(UTC)
    return st.builds(
        Sent,
        interviewer=_names(interview),
        at=st.integers(-600, 20_000).map(lambda minutes: began + timedelta(minutes=minutes)),
        kind=st.sampled_from(("thank-you", "thank-you", "thank-you", "coordinator", "follow-up")),
        channel=st.sampled_from(("email", "linkedin", "card", "letter")),
    )


def _excuses(interview: Interview) -> st.SearchStrategy[NotNeeded]:
    return st.builds(NotNeeded, interviewer=_names(interview), reason=st.just("We spoke."))


def _answers(interview: Interview) -> st.SearchStrategy[Outcome]:
    day = interview.interview.at.date()
    return st.builds(
        Outcome, outcome=st.sampled_from(OUTCOMES), on=st.integers(0, 60).map(lambda days: day + timedelta(days))
    )


searches = st.lists(_entries(), max_size=6, unique_by=lambda entry: entry.id)
"""Any number of them."""
