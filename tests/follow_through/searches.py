"""Interviews with what followed, made in a line, for tables worked by hand."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from afterword.records import Application, Candidate, Entry, Interview, Interviewer, Meeting, NotNeeded, Outcome, Sent

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
"""The moment as of which most tables here are worked: a Friday."""


def held(
    at: str = "2026-11-10T10:00",
    *,
    people: Iterable[str] = ("Ana Ferreira",),
    emails: Mapping[str, str] | None = None,
    sent: Mapping[str, str] | None = None,
    kind: Any = "thank-you",
    not_needed: Mapping[str, str] | None = None,
    outcomes: Iterable[tuple[Any, str]] = (),
    name: str = "an interview",
    zone: str = "Europe/London",
    region: str = "GB-ENG",
    **meeting: Any,
) -> Entry:
    """Return an interview held at ``at``; ``sent`` gives for each person the UTC time of their note."""
    emails = dict.fromkeys(people, "them@example.org") if emails is None else emails
    interview = Interview(
        candidate=Candidate(name="Robin Vale"),
        application=Application(company="Harbour Lights", role="Keeper"),
        interview=Meeting(
            **({"stage": "first", "format": "video"} | meeting),
            at=datetime.fromisoformat(at),
            timezone=zone,
            region=region,
        ),
        interviewers=tuple(Interviewer(name=person, email=emails.get(person)) for person in people),
    )
    return Entry(
        id=name,
        interview=interview,
        sent=tuple(Sent(interviewer=to, at=utc(when), kind=kind) for to, when in (sent or {}).items()),
        not_needed=tuple(NotNeeded(interviewer=to, reason=why) for to, why in (not_needed or {}).items()),
        outcomes=tuple(Outcome(outcome=outcome, on=date.fromisoformat(on)) for outcome, on in outcomes),
    )


def utc(when: str) -> datetime:
    """Read a moment in UTC."""
    return datetime.fromisoformat(when).replace(tzinfo=UTC)


def many(n: int, way: str, outcome: str | None, *, began: str = "2026-09-01T10:00") -> list[Entry]:
    """Return ``n`` interviews of two people, followed through in ``way``, all with the same outcome."""
    hours = {"all on time": (2, 3), "all": (2, 300), "some": (2, None), "none": (None, None)}[way]
    people = ("Ana Ferreira", "Bo Lindgren")
    start = datetime.fromisoformat(began)
    sent = {
        person: (start + timedelta(hours=after)).isoformat()
        for person, after in zip(people, hours, strict=True)
        if after is not None
    }
    outcomes = ((outcome, "2026-10-01"),) if outcome else ()
    return [
        held(
            began,
            people=people,
            sent=sent,
            outcomes=outcomes,
            name=f"{way} {outcome} {number}",
            zone="UTC",
            region="IE",
        )
        for number in range(n)
    ]
