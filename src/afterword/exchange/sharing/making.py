"""Makes a share out of a journal's interviews: what the person chose, and nothing beside it."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from afterword.exchange.sharing.hiding_names import without_names
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
        as_of: the moment of the figures (aware), by default ``now``.
        texts: the notes; used where notes are shared.
    """
    at = as_of or now
    listed = list(entries)
    rows: dict[str, list[dict[str, Any]]] = {}
    for row in _plain(listed, at):
        rows.setdefault(row["interview_id"], []).append(row)
    by_id = {entry.id: entry for entry in listed}
    chosen = _Chosen(level, names, texts or {})
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

    def __init__(self, level: Level, names: bool, texts: Texts) -> None:
        self._reflections = level in ("reflections", "notes")
        self._notes = level == "notes"
        self._names = names
        self._texts = texts

    def interview(self, interview: Interview, rows: list[dict[str, Any]]) -> SharedInterview:
        first, about = rows[0], interview.reflection
        told = {name: first[name] for name in ("stage", "format", "follow_through", "outcome", "answer", "days")}
        told |= {"day": first["day"].date(), "promised": _day(first["decision_by"])}
        told |= {"outcome_on": _day(first["outcome_on"]), "notes": [self._note(interview, row) for row in rows]}
        if self._reflections:
            told["feeling"] = about.feeling
            for field in ("went_well", "went_badly", "improve"):
                told[field] = self._said(getattr(about, field), interview)
        return SharedInterview.model_validate(told)

    def _note(self, interview: Interview, row: dict[str, Any]) -> SharedNote:
        told = {name: row[name] for name in ("kind", "channel", "due", "sent", "state", "hours_to_send")}
        text = self._texts.get((row["interview_id"], row["interviewer"])) if self._notes else None
        return SharedNote.model_validate(told | {"text": self._said(text, interview)})

    def _said(self, text: str | None, interview: Interview) -> str | None:
        return text if text is None or self._names else without_names(text, interview)


def _day(value: Any) -> date | None:
    return None if value is None else value.date()
