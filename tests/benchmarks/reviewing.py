"""A full review of a 150-word note against Harper alone on it (aim: 1.3 times), and what the cheap rules cost.

“Retyped” changes a word of one sentence each time, as a person does; “new” is a text that was never read before.
Harper alone reads the whole note each time, a review has it read the paragraphs that are new: of a retyped note one.
Run it with ``python tests/benchmarks/reviewing.py [ROUNDS]``.
"""

import re
import sys
from itertools import count
from pathlib import Path

from in_turns import in_turns, tell

sys.path.insert(0, str(Path(__file__).parents[1]))

from afterword.interchange import load
from afterword.notes.reviewing import proofreading, review, warm_up
from afterword.notes.reviewing.proofreading import masked_for_reading

FOLDER = Path(__file__).parents[1] / "notes" / "reviewing" / "shelf" / "ecology-chair"
EXTRA = " At Groningen the pencils were the students' own idea, and the tide tables would be mine."


def main(rounds: int) -> None:
    """Measure and print."""
    interview = load(FOLDER / "interview.yaml")
    to, _, text = (FOLDER / "macaskill.txt").read_text(encoding="utf-8").partition("\n---\n")
    text = text.replace("went up.", f"went up.{EXTRA}")
    told = {"to": to.removeprefix("To: "), "at": interview.interview.ends}
    others = [(FOLDER / f"{who}.txt").read_text(encoding="utf-8") for who in ("ines", "macaskill-followup")]
    others = [other.partition("\n---\n")[2] for other in others]
    warm_up(interview)
    reader, number = proofreading._PROOFREADER._linter, count()
    print(f"{len(text.split())} words")

    def retyped() -> str:
        return text.replace("stimulating", f"stimulating and long {next(number)}")

    def new() -> str:
        return re.sub(r"(?<=[a-z])\. ", f" as {next(number)} said. ", text)

    def alone(said: str) -> object:
        return reader.organized_lints(masked_for_reading(said), language="plaintext")

    medians = in_turns(
        rounds,
        harper_alone=lambda: alone(retyped()),
        harper_alone_new=lambda: alone(new()),
        full_review_retyped=lambda: review(retyped(), interview, **told),
        full_review_new=lambda: review(new(), interview, **told),
        cheap_rules_retyped=lambda: review(retyped(), interview, language=False, **told),
        cheap_rules_beside_two_others=lambda: review(retyped(), interview, language=False, others=others, **told),
        cheap_rules_new=lambda: review(new(), interview, language=False, **told),
    )
    tell(medians, floor="harper_alone")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 101)
