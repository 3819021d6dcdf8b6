"""Makes tables of any size, as ``afterword export --parquet`` writes them: the same seed, the same notes.

``python tests/benchmarks/made_notes.py NOTES FOLDER [SEED]`` writes about so many notes as Parquet files of half a
million each; no more than one of them is in memory at a time.
"""

import sys
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import duckdb
import numpy as np
import pandas as pd

from afterword.deadlines import due
from afterword.follow_through import COLUMNS
from afterword.records import Meeting

AS_OF = datetime(2026, 11, 20, 12, tzinfo=UTC)
SEED = 2026
A_FILE = 500_000
"""Notes in one file."""
PEOPLE = (0.45, 0.3, 0.15, 0.1)
"""How often one, two, three and four people are met."""
PER_INTERVIEW = sum(n * share for n, share in enumerate(PEOPLE, 1))

PLACES = (
    ("America/New_York", "US-MA"), ("Europe/London", "GB-ENG"), ("Europe/Berlin", "DE-BE"),
    ("Asia/Tokyo", "JP"), ("Asia/Kolkata", "IN-MH"), ("Pacific/Auckland", "NZ-AUK"),
)  # fmt: skip
FIRST_DAY, DAYS = date(2024, 1, 1), 1_054
STAGES, FORMATS = ("screening", "first", "second", "final"), ("phone", "video", "in person")
CHANNELS = ("email", "linkedin", "card", "letter")
COMPANIES, ROLES = 400, 30
WAYS = np.array(["all on time", "all", "some", "none", None], dtype=object)
STATES = np.array(["on time", "late", "unsent", "open"], dtype=object)
OUTCOMES = np.array(["pending", "advanced", "offer", "rejected", "withdrew", "no reply"], dtype=object)
ANSWERS = np.array(["none", "favourable", "favourable", "rejected", "none", "none"], dtype=object)


class Calendar(NamedTuple):
    """For each place and day: how far its clock is from UTC by day, and when a note is due (microseconds)."""

    offset: Any
    due: Any
    today: Any
    """For each place, the day of the figures."""


def make(notes: int, folder: Path, seed: int = SEED) -> list[Path]:
    """Write about ``notes`` notes into the folder; return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for number in range(-(-notes // A_FILE)):
        mine = min(A_FILE, notes - number * A_FILE)
        files.append(folder / f"made-{number:04}.parquet")
        duckdb.connect().from_df(made(mine, number, seed)).write_parquet(str(files[-1]))
    return files


def made(notes: int, number: int = 0, seed: int = SEED) -> pd.DataFrame:
    """Return one file's rows: about ``notes`` of them, with the columns and dtypes of the table."""
    chance = np.random.default_rng((seed, number))
    interviews = _interviews(chance, max(int(notes / PER_INTERVIEW), 1))
    people = chance.choice(len(PEOPLE), len(interviews["place"]), p=PEOPLE) + 1
    which = np.repeat(np.arange(len(people)), people)
    first = np.r_[0, np.cumsum(people)[:-1]]
    note = _notes(chance, interviews, which)
    way = _ways(note["state"], first, people)
    outcome, day, days = _outcomes(chance, interviews, way)
    place = interviews["place"][which]
    columns = {
        "interview_id": np.char.add(f"made-{number:04}-", np.arange(len(people)).astype(str)).astype(object)[which],
        "first_of_interview": np.isin(np.arange(len(which)), first),
        "company": _named("Company", COMPANIES)[interviews["company"][which]],
        "role": _named("Role", ROLES)[interviews["role"][which]],
        "stage": np.array(STAGES, dtype=object)[interviews["stage"][which]],
        "format": np.array(FORMATS, dtype=object)[interviews["format"][which]],
        "timezone": np.array([zone for zone, _ in PLACES], dtype=object)[place],
        "region": np.array([region for _, region in PLACES], dtype=object)[place],
        "at": interviews["at"][which].astype("datetime64[us]"),
        "day": (_epoch_day() + interviews["day"][which]).astype("datetime64[D]").astype("datetime64[us]"),
        "month": _months()[interviews["day"][which]],
        "decision_by": np.full(len(which), np.datetime64("NaT"), dtype="datetime64[us]"),
        "interviewer": _named("Person", 4)[np.arange(len(which)) - first[which]],
        "kind": np.full(len(which), "thank-you", dtype=object),
        "channel": np.where(note["sent"] > 0, np.array(CHANNELS, dtype=object)[note["channel"]], None),
        "due": note["due"].astype("datetime64[us]"),
        "sent": np.where(note["sent"] > 0, note["sent"], np.iinfo(np.int64).min).astype("datetime64[us]"),
        "question": np.full(len(which), None, dtype=object),
        "hours_to_send": np.where(note["sent"] > 0, (note["sent"] - interviews["at"][which]) / 3.6e9, np.nan),
        "state": STATES[note["state"]],
        "on_time": np.where(note["state"] == 3, None, note["state"] == 0),
        "follow_through": WAYS[way][which],
        "outcome": OUTCOMES[outcome][which],
        "outcome_on": np.where(outcome > 0, _epoch_day() + day, np.iinfo(np.int64).min)
        .astype("datetime64[D]")
        .astype("datetime64[us]")[which],
        "answer": ANSWERS[outcome][which],
        "days": days[which],
    }
    return pd.DataFrame({name: _series(columns[name], dtype) for name, (dtype, _) in COLUMNS.items()})


def _interviews(chance: Any, n: int) -> dict[str, Any]:
    calendar = _calendar()
    place, day = chance.integers(len(PLACES), size=n), chance.integers(DAYS, size=n)
    quarter = chance.integers(8 * 4, 19 * 4, size=n)
    local = (_epoch_day() + day) * 86_400_000_000 + quarter * 900_000_000
    names = {"company": COMPANIES, "role": ROLES, "stage": len(STAGES), "format": len(FORMATS)}
    drawn = {name: chance.integers(most, size=n) for name, most in names.items()}
    return drawn | {"place": place, "day": day, "at": local - calendar.offset[place, day]}


def _notes(chance: Any, interviews: dict[str, Any], which: Any) -> dict[str, Any]:
    """Whether and when each note went (microseconds, 0 where it has not), when it is due, and its state."""
    due_at = _calendar().due[interviews["place"], interviews["day"]][which]
    careful = chance.beta(2, 1, len(interviews["place"]))[which]
    hours = np.clip(chance.lognormal(2.4, 1.1, len(which)), 0.3, 2_000)
    at = interviews["at"][which] + (hours * 3600).astype(np.int64) * 1_000_000
    now = int(AS_OF.timestamp()) * 1_000_000
    sent = np.where((chance.random(len(which)) < careful) & (at <= now), at, 0)
    state = np.where(sent > 0, np.where(sent <= due_at, 0, 1), np.where(due_at >= now, 3, 2))
    channel = chance.choice(len(CHANNELS), len(which), p=(0.85, 0.1, 0.03, 0.02))
    return {"sent": sent, "due": due_at, "state": state, "channel": channel}


def _ways(state: Any, first: Any, people: Any) -> Any:
    on_time, unsent, still = (np.add.reduceat((state == s).astype(np.int64), first) for s in (0, 2, 3))
    way = np.where(unsent == people, 3, np.where(unsent > 0, 2, np.where(on_time == people, 0, 1)))
    return np.where(still > 0, 4, way)


def _outcomes(chance: Any, interviews: dict[str, Any], way: Any) -> tuple[Any, Any, Any]:
    """What came of each interview as of then, on which day, and how long that was waited for."""
    today = _calendar().today[interviews["place"]]
    likely = np.array([0.34, 0.31, 0.29, 0.25, 0.3])[way]
    drawn = chance.random(len(way))
    shares = (0.05, likely * 0.75, likely * 0.25, 0.45 - likely * 0.5, 0.05)
    edges = np.cumsum(np.stack([np.broadcast_to(share, len(way)) for share in shares]), axis=0)
    outcome = (drawn > edges).sum(axis=0)
    day = interviews["day"] + np.minimum(chance.geometric(0.06, len(way)), 120)
    outcome = np.where(day > today, 0, outcome)
    waiting = np.isin(outcome, (0, 5))
    return outcome, day, np.where(waiting, today, day) - interviews["day"]


@cache
def _calendar() -> Calendar:
    offsets, dues = [], []
    for zone, region in PLACES:
        noons = [datetime.combine(FIRST_DAY + timedelta(n), datetime.min.time()).replace(hour=12) for n in range(DAYS)]
        meetings = [Meeting(at=noon, timezone=zone, region=region, stage="first", format="video") for noon in noons]
        offsets.append([meeting.starts.utcoffset().total_seconds() * 1e6 for meeting in meetings])
        dues.append([due(meeting).timestamp() * 1e6 for meeting in meetings])
    today = [(AS_OF.astimezone(ZoneInfo(zone)).date() - FIRST_DAY).days for zone, _ in PLACES]
    return Calendar(np.array(offsets, dtype=np.int64), np.array(dues, dtype=np.int64), np.array(today))


def _epoch_day() -> int:
    return (FIRST_DAY - date(1970, 1, 1)).days


@cache
def _months() -> Any:
    return np.array([f"{FIRST_DAY + timedelta(n):%Y-%m}" for n in range(DAYS)], dtype=object)


@cache
def _named(what: str, n: int) -> Any:
    return np.array([f"{what} {number}" for number in range(1, n + 1)], dtype=object)


def _series(values: Any, dtype: str) -> Any:
    if dtype == "datetime64[us, UTC]":
        return pd.Series(values).dt.tz_localize("UTC")
    return pd.Series(values, dtype=dtype)


if __name__ == "__main__":
    made_files = make(int(float(sys.argv[1])), Path(sys.argv[2]), *map(int, sys.argv[3:4]))
    print(f"{len(made_files)} files in {sys.argv[2]}")
