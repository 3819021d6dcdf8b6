"""Only the patterns that may stand in a sentence are tried, and none that does stand there is passed over."""

import re
from pathlib import Path

import pytest

from afterword.notes.reading.letters_needed import letters_needed
from afterword.notes.reading.shortlist import Shortlist
from afterword.notes.rules import blame, cliche, machine_voice, off_limits, pressure, recovery, stiff
from afterword.notes.rules.slips import KINDS

LANGUAGE = Path(__file__).parents[1] / "reviewing" / "language"
SENTENCES = [line.lower() for file in sorted(LANGUAGE.glob("*.txt")) for line in file.read_text("utf-8").splitlines()]
TABLES = {
    rule.__name__: rule._TABLE.patterns
    for rule in (blame, cliche, machine_voice, off_limits, pressure, recovery, stiff)
}
TABLES["slips"] = tuple(kind.wrong for kind in KINDS)


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("look(?:ing)? forward for", {"look forward for", "looking forward for"}),
        (r"(?:i|we) (?:was|am)(?: \w+)* sorry", {" sorry"}),
        ("salar(?:y|ies)(?= range)", {"salary", "salaries"}),
        ("(?<!my )pay[-s]{1,2}ip", {"pay"}),
        ("apologi[sz]es?", {"apologise", "apologize", "apologises", "apologizes"}),
        (r"\d+|(?:pay)?", set()),
    ],
)
def test_a_pattern_needs_its_letters(pattern: str, needed: set[str]) -> None:
    """One of these texts stands wherever the pattern is found."""
    assert letters_needed(pattern) == needed


@pytest.mark.parametrize("patterns", TABLES.values(), ids=TABLES)
def test_no_pattern_that_stands_in_a_sentence_is_passed_over(patterns: tuple[str, ...]) -> None:
    """Each pattern is looked for by itself in sentences with slips and without."""
    shortlist = Shortlist(patterns)
    compiled = [re.compile(pattern) for pattern in patterns]
    for low in SENTENCES:
        assert {n for n, pattern in enumerate(compiled) if pattern.search(low)} <= set(shortlist.of(low)), low


def test_hardly_any_pattern_is_tried() -> None:
    """A sentence that is right has about one in forty of the letters that slips need."""
    shortlist = Shortlist([kind.wrong for kind in KINDS])
    assert sum(len(list(shortlist.of(low))) for low in SENTENCES) < len(SENTENCES) * len(KINDS) / 20


def test_a_pattern_with_a_short_way_to_be_written_is_always_tried() -> None:
    """Of “thank you” and “ta” the second is too short to be looked for, and none is passed over for that."""
    shortlist = Shortlist(["thank you|ta", "grateful"])
    assert [list(shortlist.of(low)) for low in ("ta for the tea", "i am grateful", "no")] == [[0], [0, 1], [0]]
