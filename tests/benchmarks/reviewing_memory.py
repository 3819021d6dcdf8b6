"""The memory of a process after 1,000 reviews of ever new notes, against what it had after 100: flat is the aim.

Run it with ``python tests/benchmarks/reviewing_memory.py [REVIEWS]``.
"""

import resource
import sys
from pathlib import Path

from afterword.interchange import load
from afterword.notes.reviewing import review

PANEL = Path(__file__).parents[1] / "examples" / "panel.yaml"
NOTE = """Subject: Thank you: Operations Analyst

Dear Tom,

Thank you for telling me what the move to the new building will ask of the front desk. I replaced a sign-in sheet with
a wall of colored cards, and number {0} of the cards is still on it. Waiting times fell by a third in month {0}.

I would be glad to plan week {0} with you.

Kind regards,
Priya Raman
"""


def megabytes() -> float:
    """The most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(reviews: int) -> None:
    """Review and print at three moments."""
    panel = load(PANEL)
    for number in range(reviews + 1):
        review(NOTE.format(number), panel, to="Tom Weiss")
        if number in (1, 100, reviews):
            print(f"after {number:5} reviews {megabytes():8.1f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
