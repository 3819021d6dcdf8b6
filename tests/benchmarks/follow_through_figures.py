"""All figures of a table, on pandas, DuckDB and Spark, against the same figures in SQL written by hand for DuckDB.

``python tests/benchmarks/follow_through_figures.py 1e4 1e6 1e7`` makes tables of these sizes in a folder of its own
and takes them away again. Each engine is a process of its own, so that its memory is its own, and takes turns with
the SQL there: a busy moment of the machine falls on both.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from in_turns import in_turns

ROUNDS = {"duckdb": 5, "pandas": 3, "spark": 1}

COUNTS = """
SELECT state, first_of_interview, follow_through, outcome, count(*) FROM read_parquet('{files}')
GROUP BY ALL
"""
HOURS = """
SELECT count(hours_to_send), quantile_cont(hours_to_send, [0.25, 0.5, 0.75]) FROM read_parquet('{files}')
WHERE state IN ('on time', 'late')
"""
WAITS = """
SELECT days, answer, count(*) FROM read_parquet('{files}') WHERE first_of_interview GROUP BY ALL
"""


def by_hand(files: str) -> Callable[[], object]:
    """The rows from which all figures follow, by three queries: there is no quicker way to ask for them."""
    import duckdb

    def ask() -> object:
        connection = duckdb.connect()
        return [connection.sql(query.format(files=files)).fetchall() for query in (COUNTS, HOURS, WAITS)]

    return ask


def on_duckdb(files: str) -> Callable[[], object]:
    """As ``afterword follow-through --table`` does."""
    from afterword.exchange import open_table
    from afterword.follow_through import figures

    return lambda: figures(open_table(files))


def on_pandas(files: str) -> Callable[[], object]:
    """With the table in memory; only the columns that figures need, else ten million rows do not fit."""
    import duckdb
    import pandas as pd

    from afterword.follow_through import figures

    needed = "state first_of_interview follow_through outcome answer days hours_to_send".split()
    parts = [duckdb.read_parquet(str(file)).select(*needed).df() for file in sorted(Path().glob(files))]
    table = pd.concat(parts, ignore_index=True)
    return lambda: figures(table)


def on_spark(files: str) -> Callable[[], object]:
    """On this machine alone."""
    from pyspark.sql import SparkSession

    from afterword.follow_through import figures

    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    for name, value in {"spark.driver.memory": "2g", "spark.driver.bindAddress": "127.0.0.1"}.items():
        builder = builder.config(name, value)
    session = builder.config("spark.driver.host", "127.0.0.1").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return lambda: figures(session.read.parquet(str(Path(files).parent)))


WAYS = {"duckdb": on_duckdb, "pandas": on_pandas, "spark": on_spark}


def measured(engine: str, files: str) -> dict[str, float]:
    """Seconds of the first time, the memory held then, and the medians of this engine and of SQL by hand in turns."""
    ask, floor = WAYS[engine](files), by_hand(files)
    began = perf_counter()
    ask()
    first, held = perf_counter() - began, _held()
    medians = in_turns(ROUNDS[engine], by_hand=floor, mine=ask)
    return {"first": first, "mb": held, **medians}


def _held() -> float:
    """The most memory that this process held, and the one of Java where there is one, in MB (Linux)."""
    mine = [Path("/proc/self")]
    for thread in Path("/proc/self/task").iterdir():
        mine += [Path("/proc") / child for child in (thread / "children").read_text().split()]
    status = [(path / "status").read_text() for path in set(mine)]
    return sum(int(line.split()[1]) for text in status for line in text.splitlines() if line.startswith("VmHWM")) / 1024


def in_a_process(engine: str, files: str) -> dict[str, float]:
    """The same in a process of its own."""
    command = [sys.executable, "-W", "ignore", __file__, "--engine", engine, files]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(ran.stdout.strip().split("\n")[-1])
    return found


def compare(notes: int, folder: Path) -> None:
    """Print each engine's time and memory for a table of this size."""
    subprocess.run([sys.executable, Path(__file__).with_name("made_notes.py"), str(notes), folder], check=True)
    for engine in WAYS:
        one = in_a_process(engine, str(folder / "*.parquet"))
        print(
            f"{notes:>10,} notes  {engine:8} {one['mine']:8.3f} s  {one['mine'] / one['by_hand']:6.2f} × "
            f"{one['by_hand']:.3f} s   first {one['first']:8.3f} s  {one['mb']:7.0f} MB",
            flush=True,
        )


def main(sizes: list[Any]) -> None:
    """Measure each size, the smallest first."""
    for size in sorted(int(float(size)) for size in sizes):
        with tempfile.TemporaryDirectory(dir=".") as name:  # a real disk, which /tmp may not be
            compare(size, Path(name).resolve().relative_to(Path.cwd()))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--engine"]:
        print(json.dumps(measured(*sys.argv[2:4])))
    else:
        main(sys.argv[1:] or [1e4, 1e6])
