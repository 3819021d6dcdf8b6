"""The table as a Parquet file, written from memory, and read by DuckDB without loading it all."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

TABLE = "notes.parquet"

_NEEDS = "This needs DuckDB, which is not installed; add it with: pip install 'afterword[engines]'"

_OFFLINE: dict[str, Any] = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
"""DuckDB downloads what it lacks unless it is told not to."""


class NoTable(ValueError):
    """There is no table that can be read; the message says what to do."""


def write_table(table: "pd.DataFrame", folder: Path) -> Path:
    """Write the table as ``notes.parquet``, whole or not at all; return the file.

    Raises:
        NoTable: DuckDB is not installed.
        OSError: the folder can't be written.
    """
    connection = _duckdb()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / TABLE
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        connection.from_df(table).write_parquet(str(part))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path


def open_table(files: str) -> Any:
    """Return the table in these Parquet files (``DIR/*.parquet``) as a relation of DuckDB, which ``figures`` takes.

    Raises:
        NoTable: there is none, it is no such table, or DuckDB is not installed.
    """
    from afterword.follow_through import COLUMNS

    connection = _duckdb()
    import duckdb

    try:
        relation = connection.read_parquet(files)
    except duckdb.Error as error:
        reason = str(error).split("\n", maxsplit=1)[0]
        raise NoTable(f"“{files}” can't be read as a table ({reason}); name files like 'DIR/*.parquet'.") from None
    missing = [name for name in COLUMNS if name not in relation.columns]
    if missing:
        raise NoTable(
            f"“{files}” has no column “{missing[0]}”; give files that afterword export --parquet wrote, not others."
        )
    return relation


def _duckdb() -> Any:
    try:
        import duckdb
    except ModuleNotFoundError:
        raise NoTable(_NEEDS) from None
    return duckdb.connect(config=_OFFLINE)
