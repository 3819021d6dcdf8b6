"""The table as Parquet."""

import subprocess
import sys
from pathlib import Path

import duckdb
import pandas as pd
import pytest

from afterword.exchange import TABLE, NoTable, open_table, write_table
from afterword.follow_through import COLUMNS, figures, table
from follow_through.searches import NOON, held, many

SEARCH = [*many(3, "all", "offer"), *many(2, "none", None), held("2026-11-19T10:00", decision_by="2026-12-01")]


@pytest.mark.parametrize("search", [SEARCH, []], ids=["some", "none"])
def test_out_and_in(tmp_path: Path, search: list[object]) -> None:
    """What was written gives the same figures, and its columns are the documented ones."""
    found = table(search, NOON)  # type: ignore[arg-type]
    assert write_table(found, tmp_path / "new") == tmp_path / "new" / TABLE
    assert [path.name for path in (tmp_path / "new").iterdir()] == [TABLE]
    stored = open_table(str(tmp_path / "new" / "*.parquet"))
    assert stored.columns == list(COLUMNS)
    assert figures(stored) == figures(found)


def test_several_files_are_one_table(tmp_path: Path) -> None:
    """As a programme gathers them."""
    write_table(table(SEARCH[:3], NOON), tmp_path / "one")
    write_table(table(SEARCH[3:], NOON), tmp_path / "two")
    assert figures(open_table(str(tmp_path / "*" / "*.parquet"))) == figures(table(SEARCH, NOON))


def test_what_is_no_table(tmp_path: Path) -> None:
    """No file, another program's file, an address: each is said, and nothing is downloaded."""
    with pytest.raises(NoTable, match=r"can't be read as a table \(IO Error: No files found that match the pattern"):
        open_table(str(tmp_path / "*.parquet"))
    duckdb.from_df(pd.DataFrame({"a": [1]})).write_parquet(str(tmp_path / "a.parquet"))
    with pytest.raises(
        NoTable, match=r"has no column “interview_id”; give files that afterword export --parquet wrote"
    ):
        open_table(str(tmp_path / "a.parquet"))
    with pytest.raises(NoTable, match="requires the extension httpfs"):
        open_table("https://tables.example/a.parquet")


WITHOUT = """
import sys
sys.modules["duckdb"] = None  # as where it is not installed
from afterword.cli import main
print(main(["follow-through", "--table", "x.parquet"]))
print(main(["agenda", "--journal", JOURNAL]))
"""


def test_without_duckdb(tmp_path: Path) -> None:
    """What needs it says how to add it; the rest works without."""
    script = WITHOUT.replace("JOURNAL", repr(str(tmp_path / "none.sqlite")))
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ran.stdout == "2\n2\n"
    assert ran.stderr.split("\n")[0] == (
        "--table: This needs DuckDB, which is not installed; add it with: pip install 'afterword[engines]'"
    )
