"""The same figures on pandas, on DuckDB over Parquet, and on Spark."""

import shutil
import warnings
from pathlib import Path

import duckdb
import pandas as pd
import pytest

from afterword.exchange import open_table
from afterword.follow_through import BY, COLUMNS, DEFINITIONS, figures, funnel, parts, rows, table
from afterword.records import Application, Entry, Given, Imported, Interviewer, Meeting, Outcome, Sent
from benchmarks import made_notes

NOTES = 20_000


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A table in two files."""
    folder = tmp_path_factory.mktemp("tables")
    for number in range(2):
        duckdb.connect().from_df(made_notes.made(NOTES // 2, number)).write_parquet(str(folder / f"{number}.parquet"))
    return str(folder / "*.parquet")


@pytest.fixture(scope="module")
def in_memory():
    """The same table, in pandas."""
    return pd.concat([made_notes.made(NOTES // 2, number) for number in range(2)], ignore_index=True)


@pytest.fixture(scope="module")
def spark():
    """Spark on this machine, quiet and alone."""
    sql = pytest.importorskip("pyspark.sql", reason="Spark is not installed; pip install 'afterword[engines]'")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java; on Debian: apt install default-jre-headless")
    builder = sql.SparkSession.builder.master("local[1]").appName("afterword")
    for name, value in {
        "spark.ui.enabled": "false",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "1g",
        "spark.sql.shuffle.partitions": "1",
        "spark.sql.codegen.wholeStage": "false",  # quicker for a few thousand rows
        "spark.sql.session.timeZone": "UTC",
    }.items():
        builder = builder.config(name, value)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of pandas 3, with which everything used here works
        session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def everything(found):
    """All figures of a table, and how many rows stand behind each."""
    return {
        "figures": figures(found),
        "parts": {by: parts(found, by) for by in ("month", "stage", "channel", "format")},
        "funnel": funnel(found),
    }


def test_duckdb_over_parquet(files, in_memory):
    """Files that are read without loading them all give the figures that pandas gives, to the last digit."""
    assert everything(open_table(files)) == everything(in_memory)


def test_spark(spark, files, in_memory):
    """So does Spark."""
    stored = spark.read.parquet(str(Path(files).parent)).cache()
    assert figures(stored) == figures(in_memory)
    assert parts(stored, "channel") == parts(in_memory, "channel")
    assert rows(stored, "on_time", month="2026-10").count() == len(rows(in_memory, "on_time", month="2026-10"))


def test_rows_behind_a_figure(files, in_memory):
    """The rows of a figure come back on the engine on which the table lies."""
    stored = open_table(files)
    for figure in DEFINITIONS:
        mine = rows(in_memory, figure, stage="final", month="2026-10")
        theirs = rows(stored, figure, stage="final", month="2026-10")
        assert len(theirs.df()) == len(mine)
    assert len(rows(in_memory, "on_time", channel="card")) == next(
        part.on_time for part in parts(in_memory, "channel") if part.value == "card"
    )


def test_made_notes_are_a_table(in_memory):
    """What the generator makes is, row by row, what the table of the same interviews is."""
    made = made_notes.made(400)
    assert {name: str(dtype) for name, dtype in made.dtypes.items()} == {
        name: dtype for name, (dtype, _) in COLUMNS.items()
    }
    worked_out = table([_entry(rows_) for _, rows_ in made.groupby("interview_id", sort=False)], made_notes.AS_OF)
    pd.testing.assert_frame_equal(worked_out, made)
    assert made.equals(made_notes.made(400))
    assert not made.equals(made_notes.made(400, seed=1))
    assert set(in_memory["state"]) == {"on time", "late", "unsent", "open"}
    assert set(BY) <= set(COLUMNS)


def _entry(notes):
    """An interview with what followed, from its rows."""
    one = notes.iloc[0]
    at = one["at"].tz_convert(one["timezone"]).tz_localize(None).to_pydatetime()
    return Entry(
        id=one["interview_id"],
        interview=Imported(
            application=Application(company=one["company"], role=one["role"]),
            interview=Meeting(
                at=at, timezone=one["timezone"], region=one["region"], stage=one["stage"], format=one["format"]
            ),
            interviewers=tuple(Interviewer(name=name) for name in notes["interviewer"]),
        ),
        given=tuple(Given(interviewer=name) for name in notes["interviewer"]),
        sent=tuple(
            Sent(interviewer=note.interviewer, at=note.sent.to_pydatetime(), channel=note.channel)
            for note in notes.itertuples()
            if not pd.isna(note.sent)
        ),
        outcomes=() if one["outcome"] == "pending" else (Outcome(outcome=one["outcome"], on=one["outcome_on"].date()),),
    )
