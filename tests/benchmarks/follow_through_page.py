"""The Follow-through page from open to charts drawn, in a browser, with 12, 300 and 10,000 interviews.

Run it with ``PYTHONPATH=tests python tests/benchmarks/follow_through_page.py [N …]``; it needs the ``test`` extra and
Debian's chromium. The workbook runs already, its page is opened for the first time. ``asked`` is from the address to
the two charts in sight; ``unfolded`` from a press on a fold to the last chart in it.
"""

import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from playwright.sync_api import Page, sync_playwright

from afterword import open_journal
from afterword.journal import Journal
from afterword.records import Application, Candidate, Interview, Interviewer, Meeting, Reflection, Strength
from running_workbook import SLOW, RunningWorkbook

SEED = 2026
PAGE = "03-follow-through.ipynb"
CHECKOUT = Path(__file__).parents[2]
FOLDS = {
    "How soon your notes went": "by the way in which they went",
    "What went together": "How long an answer takes",
    "How interviews felt": "Strengths you told of",
}
"""Each fold of charts with the last of them."""
PEOPLE = ("Ana Ferreira", "Bo Lindgren", "Cy Twomey")
STRENGTHS = ("kept a depot running through a strike", "led a team of six planners", "wrote the stock model")
REQUIREMENTS = ("SQL", "Planning under pressure", "Stakeholder management")


def fill(journal: Journal, n: int) -> None:
    """Put ``n`` interviews into the journal, over the last two years, with what followed them."""
    chance, now = Random(SEED), datetime.now(UTC)  # noqa: S311 - nothing secret is drawn
    for number in range(n):
        began = now - timedelta(hours=chance.randrange(24, 730 * 24))
        interview = interview_of(chance, number, began)
        made = journal.save(interview)
        for person in interview.interviewers:
            if chance.random() < 0.75:
                sent = began + timedelta(hours=chance.choice((3, 6, 14, 22, 60)))
                journal.mark_sent(made, person.name, min(sent, now))
        if chance.random() < 0.7:
            answered = min(began + timedelta(days=chance.randrange(2, 40)), now).date()
            outcome = chance.choice(("offer", "advanced", "rejected", "rejected", "no reply"))
            journal.record_outcome(made, outcome, answered)  # type: ignore[arg-type] # each of them is a name of one


def interview_of(chance: Random, number: int, began: datetime) -> Interview:
    """One interview, with a reflection."""
    met = PEOPLE[: chance.choice((1, 1, 2, 3))]
    return Interview(
        candidate=Candidate(name="Robin Vale"),
        application=Application(company=f"Harbour Lights {number % 40}", role="Keeper", requirements=REQUIREMENTS),
        interview=Meeting(
            at=began.replace(tzinfo=None, second=0, microsecond=0),
            timezone="UTC",
            region="IE",
            stage=chance.choice(("screening", "first", "second", "final")),
            format=chance.choice(("phone", "video", "in person")),
        ),
        interviewers=tuple(Interviewer(name=name, email="them@example.org") for name in met),
        reflection=Reflection(
            feeling=chance.randint(1, 5),
            improve="Have a number ready for each story.",
            strengths=(Strength(text=chance.choice(STRENGTHS), meets=chance.choice((None, "SQL"))),),
        ),
    )


def measure(n: int, page: Page) -> str:
    """Return how long the page takes with ``n`` interviews."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        journal = open_journal(home / "journal.sqlite")
        fill(journal, n)
        journal.close()
        workbook = RunningWorkbook(home, "--no-browser", cwd=CHECKOUT)
        try:
            return f"{n:>7,}  " + "  ".join(f"{name} {seconds:6.2f} s" for name, seconds in timed(workbook, page))
        finally:
            workbook.stop()


def timed(workbook: RunningWorkbook, page: Page) -> list[tuple[str, float]]:
    """Open the page and unfold what is folded; return how long each took."""
    start = time.perf_counter()
    page.goto(f"{workbook.base}/doc/tree/{PAGE}?token={workbook.token}")
    wait(page, "What came of your interviews so far")
    found = [("asked", time.perf_counter() - start)]
    for fold, last in FOLDS.items():
        start = time.perf_counter()
        page.locator("button.afterword-unfold", has_text=fold).click()
        wait(page, last)
        found.append((f"“{fold} …” unfolded", time.perf_counter() - start))
    return found


def wait(page: Page, chart: str) -> None:
    """Wait until the chart of that title is drawn."""
    drawn = page.locator(".afterword-chart", has_text=chart).locator(".is-wide svg")
    drawn.first.wait_for(state="attached", timeout=SLOW * 1000)


if __name__ == "__main__":
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for size in [int(given) for given in sys.argv[1:]] or [12, 300, 10_000]:
            print(measure(size, browser.new_context().new_page()), flush=True)
        browser.close()
