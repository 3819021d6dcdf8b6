"""Makes a share out of a journal's interviews: what the person chose, and nothing beside it."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from afterword.exchange.sharing.hiding_names import Hiding
from afterword.exchange.sharing.numbers import number_of
from afterword.exchange.sharing.share import Level, Share, SharedInterview, SharedNote
from afterword.follow_through import table
from afterword.records import Entry, Interview

Texts = Mapping[tuple[str, str], str]
"""The notes' bodies, by the interview's id and the name of whom the note is for."""


def make_share(
    entries: Iterable[Entry],
    *,
    person: str,
    pseudonym: str,
    shared_with: str,
    now: datetime,
    level: Level = "figures",
    names: bool = False,
    until: date | None = None,
    as_of: datetime | None = None,
    texts: Texts | None = None,
) -> Share:
    """Return what would be shared.

    Args:
        entries: the journal's interviews.
        person: the journal's own number, 32 hexadecimal digits.
        pseudonym: what the reader calls the person.
        shared_with: who the reader is.
        now: when the share is made (aware).
        level: figures only, reflections too, or notes too.
        names: whether names stay in the texts; by default they are taken out.
        until: the last day on which the reader may use it.
        as_of: the moment of the figures (aware), by default ``now``, and never after it.
        texts: the notes; used where notes are shared.
    """
    at = min(as_of or now, now)
    listed = list(entries)
    rows: dict[str, list[dict[str, Any]]] = {}
    for row in _plain(listed, at):
        rows.setdefault(row["interview_id"], []).append(row)
    by_id = {entry.id: entry for entry in listed}
    in_the_open = names or level == "figures"
    chosen = _Chosen(person, level, None if in_the_open else Hiding(entry.interview for entry in listed), texts or {})
    return Share(
        person=person,
        pseudonym=pseudonym,
        shared_with=shared_with,
        level=level,
        names=names,
        until=until,
        exported_at=now,
        as_of=at,
        interviews=tuple(
            chosen.interview(by_id[interview_id].interview, of_it) for interview_id, of_it in rows.items()
        ),
    )


def _plain(entries: list[Entry], at: datetime) -> list[dict[str, Any]]:
    """The rows of the table, with None where there is nothing."""
    found = table(entries, at)
    return [
        {str(k): v for k, v in row.items()}
        for row in found.astype(object).where(found.notna(), None).to_dict("records")
    ]


class _Chosen:
    """What the person chose to share."""

    def __init__(self, person: str, level: Level, hiding: Hiding | None, texts: Texts) -> None:
        self._person = person
        self._reflections = level in ("reflections", "notes")
        self._notes = level == "notes"
        self._hiding = hiding
        self._texts = texts

    def interview(self, interview: Interview, rows: list[dict[str, Any]]) -> SharedInterview:
        first, about = rows[0], interview.reflection
        told = {name: first[name] for name in ("stage", "format", "follow_through", "outcome", "answer", "days")}
        told |= {"day": first["day"].date(), "promised": _day(first["decision_by"])}
        told |= {"outcome_on": _day(first["outcome_on"]), "notes": [self._note(interview, row) for row in rows]}
        if self._reflections:
            told["feeling"] = about.feeling
            for field in ("went_well", "went_badly", "improve"):
                told[field] = self._said(getattr(about, field))
        return SharedInterview.model_validate(told)

    def _note(self, interview: Interview, row: dict[str, Any]) -> SharedNote:
        told = {name: row[name] for name in ("kind", "channel", "state")}
        zone, hours = ZoneInfo(interview.interview.timezone), row["hours_to_send"]
        told |= {"due": _there(row["due"], zone), "sent": _there(row["sent"], zone)}
        told |= {"hours_to_send": None if hours is None else round(hours)}
        text = self._texts.get((row["interview_id"], row["interviewer"])) if self._notes else None
        if text is not None:
            told["number"] = number_of(self._person, row["interview_id"], row["interviewer"])
        return SharedNote.model_validate(told | {"text": self._said(text)})

    def _said(self, text: str | None) -> str | None:
        return text if text is None or self._hiding is None else self._hiding.hide(text)


def _there(moment: Any, zone: ZoneInfo) -> date | None:
    """The day where the interview took place; the moment itself would tell how far from Greenwich that is."""
    return None if moment is None else moment.astimezone(zone).date()


def _day(value: Any) -> date | None:
    return None if value is None else value.date()
