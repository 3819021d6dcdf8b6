"""What composing costs, over the corpus of the tests. Aim: under a tenth of what reviewing the same notes costs.

It prints notes composed a second, milliseconds for a panel of eight, and composing as a share of reviewing, the two
measured in turns in one run so that a busy moment of the machine falls on both.
Run it with ``python tests/benchmarks/composing.py [ROUNDS]``; it needs the ``test`` extra.
"""

import sys
from datetime import timedelta
from pathlib import Path

from in_turns import in_turns, tell

sys.path.insert(0, str(Path(__file__).parents[1]))

from afterword import load
from afterword.notes.composing import compose
from afterword.notes.reviewing import review, warm_up
from afterword.records import Interview
from corpus.generating import corpus

EVERY = 7
"""Of so many interviews one is reviewed: all of them would take minutes."""
EIGHT = load(Path(__file__).parents[1] / "notes" / "composing" / "eight.yaml")


def review_all(interviews: list[Interview]) -> None:
    """Review each note of some interviews beside the others of its panel, three hours after the interview."""
    for interview in interviews:
        notes = compose(interview)
        for note in notes:
            others = [other for other in notes if other is not note]
            review(note, interview, others=others, at=interview.interview.ends + timedelta(hours=3))


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    everything = [one.interview for one in corpus()]
    some = everything[::EVERY]
    warm_up()
    composed = in_turns(
        rounds, all_of_the_corpus=lambda: [compose(i) for i in everything], a_panel_of_eight=lambda: compose(EIGHT)
    )
    notes = sum(len(i.interviewers) for i in everything)
    print(f"{notes / composed['all_of_the_corpus']:.0f} notes a second, over {len(everything)} interviews")
    print(f"{1000 * composed['a_panel_of_eight']:.1f} ms for a panel of eight")
    medians = in_turns(rounds, composing=lambda: [compose(i) for i in some], both=lambda: review_all(some))
    medians = {"reviewing": medians["both"] - medians["composing"], "composing": medians["composing"]}
    tell(medians, floor="reviewing")
