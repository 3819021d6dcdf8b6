"""A cohort from a folder of share files to its figures: 60, 1,000 and 10,000 people.

``python tests/benchmarks/cohort.py 60 1000 10000`` makes files of twelve interviews with two notes each in a folder of
its own and takes them away again. Each size is a process of its own, so that its memory is its own.
"""

import json
import random
import subprocess
import sys
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
INTERVIEWS, NOTES = 12, 2


def made(people: int, folder: Path) -> None:
    """Write a file for each person."""
    from afterword.exchange.sharing import Share, SharedInterview, SharedNote, to_bytes

    drawn = random.Random(people)  # noqa: S311 - a cohort that is the same each time, and no secret

    def interview(number: int) -> SharedInterview:
        day = date(2026, 11, 16) - timedelta(days=7 * number + drawn.randrange(5))
        notes = tuple(
            SharedNote(kind="thank-you", channel="email", due=day + timedelta(days=1), state=drawn.choice(STATES))
            for _ in range(NOTES)
        )
        told = {"stage": drawn.choice(("screening", "first", "second", "final")), "format": "video"}
        outcome = drawn.choice(("pending", "rejected", "advanced", "no reply"))
        return SharedInterview(day=day, days=5, notes=notes, outcome=outcome, follow_through="some", **told)

    for number in range(people):
        share = Share(
            person=f"{number:032x}",
            pseudonym=f"Heron {number}",
            shared_with="Dana Cole",
            level="figures",
            exported_at=NOW,
            as_of=NOW,
            interviews=tuple(interview(n) for n in range(INTERVIEWS)),
        )
        (folder / f"{number}.json").write_bytes(to_bytes(share))


STATES = ("on time", "on time", "late", "unsent")


def measured(folder: str) -> dict[str, float]:
    """Seconds to read the folder, to work out the figures, and to split them five ways; the memory held at most."""
    from afterword.cohort import SPLITS, cohort_figures, gather, split

    began = perf_counter()
    gathered = gather(Path(folder), NOW)
    read = perf_counter()
    cohort_figures(gathered, NOW)
    counted = perf_counter()
    for by in SPLITS:
        split(gathered, by)
    status = Path("/proc/self/status").read_text()
    held = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024
    return {"read": read - began, "figures": counted - read, "splits": perf_counter() - counted, "mb": held}


def main(sizes: list[int]) -> None:
    """Measure each size, the smallest first."""
    for people in sorted(sizes):
        with tempfile.TemporaryDirectory(dir=".") as folder:  # a real disk, which /tmp may not be
            made(people, Path(folder))
            megabytes = sum(file.stat().st_size for file in Path(folder).iterdir()) / 1e6
            command = [sys.executable, __file__, "--folder", folder]
            found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        print(
            f"{people:>7,} files ({megabytes:6.1f} MB)  read {found['read']:7.3f} s  "
            f"figures {found['figures']:6.3f} s  five splits {found['splits']:6.3f} s  {found['mb']:6.0f} MB",
            flush=True,
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--folder"]:
        print(json.dumps(measured(sys.argv[2])))
    else:
        main([int(float(size)) for size in sys.argv[1:]] or [60, 1000, 10_000])
