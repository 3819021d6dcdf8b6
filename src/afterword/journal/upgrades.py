"""The steps that bring a journal of any age up to date: small, named, in order, each whole or not at all."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, inspect, select

from afterword.journal import tables
from afterword.journal.errors import JournalError


def _first_tables(connection: Connection) -> None:
    tables.METADATA.create_all(connection)


def _imported_interviews(connection: Connection) -> None:
    tables.METADATA.create_all(connection)
    if "imported_at" not in {column["name"] for column in inspect(connection).get_columns("interviews")}:
        kind = tables.interviews.c.imported_at.type.compile(connection.dialect)
        connection.exec_driver_sql(f"ALTER TABLE interviews ADD COLUMN imported_at {kind}")
    if connection.dialect.name == "postgresql":  # SQLite holds a text of any length
        for table, column in _NAMES_OF_INTERVIEWS:
            connection.exec_driver_sql(f"ALTER TABLE {table} ALTER COLUMN {column} TYPE VARCHAR(200)")


_NAMES_OF_INTERVIEWS = (("interviews", "id"), *((t, "interview") for t in ("drafts", "sent", "not_needed", "outcomes")))

STEPS: tuple[tuple[str, Callable[[Connection], None]], ...] = (
    ("2026-11 first tables", _first_tables),
    ("2026-11 imported interviews", _imported_interviews),
)


def upgrade(engine: Engine) -> None:
    """Apply the steps that the journal has not seen.

    Raises:
        JournalError: it was written by a newer Afterword.
    """
    with engine.begin() as connection:
        seen = _seen(connection)
        if newer := seen - {name for name, _ in STEPS}:
            raise JournalError(
                f"This journal was written by a newer Afterword (“{min(newer)}”): "
                "update with pip install --upgrade afterword, or open another journal."
            )
        for name, step in STEPS:
            if name not in seen:
                step(connection)
                connection.execute(tables.upgrades.insert().values(step=name, at=datetime.now(UTC)))


def _seen(connection: Connection) -> set[str]:
    if not inspect(connection).has_table(tables.upgrades.name):
        return set()
    return set(connection.scalars(select(tables.upgrades.c.step)))
