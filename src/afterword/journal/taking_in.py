"""Takes interviews of a file of figures into the journal: all of them, or none."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, select

from afterword.interchange import to_typed
from afterword.journal import marks, tables
from afterword.journal.people import KEY, with_keys, without_keys
from afterword.records import Entry


class TakenIn(NamedTuple):
    """How many interviews a file brought."""

    new: int = 0
    """That the journal did not have."""
    changed: int = 0
    """That an earlier file brought, and about which this one says something else."""
    same: int = 0
    """That an earlier file brought, as this one does."""
    own: int = 0
    """That were typed into the journal itself: they stay as they are."""


def take_in(connection: Connection, entries: Iterable[Entry]) -> TakenIn:
    """Write the entries; what an earlier file said of the same interview gives way, what a person marked stays."""
    known = {row.id: row for row in connection.execute(select(tables.interviews))}
    followed = marks.read(connection)
    rows: dict[Table, list[dict[str, Any]]] = defaultdict(list)
    count: Counter[str] = Counter()
    for entry in entries:
        before = known.get(entry.id)
        if before is None:
            _add(rows, entry)
            count["new"] += 1
        elif before.imported_at is None or before.typed.get("candidate"):
            count["own"] += 1
        else:
            typed = with_keys(to_typed(entry.interview), before.typed)
            there = followed.entry(entry.id, entry.interview, {p[KEY]: p["name"] for p in typed["interviewers"]})
            same = _says_the_same(entry, there) and without_keys(typed) == without_keys(before.typed)
            if same and before.removed_at is None:
                count["same"] += 1
            else:
                count["changed"] += 1
                _change(connection, rows, entry, typed, there)
    for table, found in rows.items():
        connection.execute(table.insert(), found)
    return TakenIn(**count)


def _add(rows: dict[Table, list[dict[str, Any]]], entry: Entry) -> None:
    now = datetime.now(UTC)
    typed = with_keys(to_typed(entry.interview))
    rows[tables.interviews].append(
        {"id": entry.id, "typed": typed, "begun_at": now, "changed_at": now, "imported_at": now}
    )
    _follow(rows, entry, typed)


def _follow(rows: dict[Table, list[dict[str, Any]]], entry: Entry, typed: dict[str, Any]) -> None:
    now, keys = datetime.now(UTC), {person["name"]: person[KEY] for person in typed["interviewers"]}
    for note in entry.given:
        row = note.model_dump(include={"kind", "channel", "due"})
        rows[tables.given].append({"interview": entry.id, "person": keys[note.interviewer], **row})
    for mark in entry.sent:
        row = mark.model_dump(include={"kind", "channel", "at"}) | {"recorded_at": now}
        rows[tables.sent].append({"interview": entry.id, "person": keys[mark.interviewer], **row})
    for answer in entry.outcomes:
        row = {"outcome": answer.outcome, "day": answer.on, "recorded_at": now}
        rows[tables.outcomes].append({"interview": entry.id, **row})


def _says_the_same(entry: Entry, there: Entry) -> bool:
    return entry.given == there.given and set(entry.sent) <= set(there.sent) and _new_answers(entry, there) == ()


def _new_answers(entry: Entry, there: Entry) -> tuple[Any, ...]:
    return () if entry.outcomes[-1:] == there.outcomes[-1:] else entry.outcomes[-1:]


def _change(
    connection: Connection,
    rows: dict[Table, list[dict[str, Any]]],
    entry: Entry,
    typed: dict[str, Any],
    there: Entry,
) -> None:
    mine = tables.interviews.c.id == entry.id
    connection.execute(
        tables.interviews.update().where(mine).values(typed=typed, changed_at=datetime.now(UTC), removed_at=None)
    )
    connection.execute(tables.given.delete().where(tables.given.c.interview == entry.id))
    keys = {person["name"]: person[KEY] for person in typed["interviewers"]}
    sent = tuple(mark for mark in entry.sent if mark not in there.sent)
    for mark in sent:
        marks.take_back(connection, tables.sent, entry.id, keys[mark.interviewer], kind=mark.kind)
    _follow(rows, entry.model_copy(update={"sent": sent, "outcomes": _new_answers(entry, there)}), typed)
