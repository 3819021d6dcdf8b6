"""Bad input gets an answer, in bounded time and memory."""

import gc
import resource
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.interchange import load
from afterword.notes.reviewing import review, warm_up

PANEL = load(Path(__file__).parents[2] / "examples" / "panel.yaml")
SAME_EVENING = datetime(2026, 11, 25, 23, tzinfo=UTC)
LONG = 100_000

TEXTS = {
    "one word": "Thanks",
    "one unbroken token": "x" * LONG,
    "unbroken letters that differ": "abcdefghijklmnopqrstuvwxyz" * (LONG // 26),
    "one unbroken web address": "Thank you, see https://example.org/" + "a" * LONG,
    "many words": "Thank you for the map, and the van. " * (LONG // 36),
    "one sentence": "thank you and " * (LONG // 14),
    "spaces": " " * LONG,
    "line ends": "\n" * LONG,
    "windows line ends": "Dear Tom,\r\n\r\nThank you.\r\n" * (LONG // 26),
    "dots": "." * LONG,
    "dots and spaces": ". " * (LONG // 2),
    "brackets": "[" * LONG,
    "braces": "{" * LONG,
    "underscores": "_ " * (LONG // 2),
    "quotes": "\"'" * (LONG // 2),
    "exclamation marks": "!" * LONG,
    "exclamations": "Thank you! " * (LONG // 11),
    "capitals": "A " * (LONG // 2),
    "shouting": "THANK YOU " * (LONG // 10),
    "digits": "1 " * (LONG // 2),
    "one number": "1" * LONG,
    "dashes": "- " * (LONG // 2),
    "greetings": "Dear Tom, " * (LONG // 10),
    "quoted lines": "> Thank you\n" * (LONG // 12),
    "right to left": "שלום תודה רבה על הזמן שלך " * (LONG // 26),
    "arabic": "شكرا جزيلا على وقتك معي اليوم " * (LONG // 30),
    "chinese": "感谢您今天抽出时间与我交谈" * (LONG // 13),
    "emoji": "😀" * LONG,
    "combining marks": "e\u0301\u0302\u0303" * (LONG // 4),
    "control characters": "\x00\x01\x02\x07\x1b[31m thank you \x7f\x85" * (LONG // 24),
    "direction marks": "\u202ethank you\u202c \u2066for\u2069 " * (LONG // 20),
    "halves of characters": "Thank you \ud800 for \udfff the map. " * (LONG // 30),
    "a name over and over": "Okafer Northwin Clinic " * (LONG // 23),
}


@pytest.fixture(scope="module", autouse=True)
def _warm() -> None:
    warm_up(PANEL)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_an_answer_comes_within_seconds(text: str) -> None:
    """Whatever was pasted; spans stay inside, and one long token does not take all memory."""
    began = time.perf_counter()
    found = review(text, PANEL, to="Tom Weiss", others=[text], at=SAME_EVENING)
    assert time.perf_counter() - began < 10
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < 1_500_000, "kilobytes"
    assert found
    assert all(0 <= f.start <= f.end <= len(text) for f in found)


def test_a_thousand_reviews_leave_no_more_in_memory_than_a_hundred() -> None:
    """What is remembered of sentences is bounded; Harper's own memory is measured apart, in the benchmarks."""
    note = "Dear Tom,\n\nThank you for card {0} of the wall, and for the story of number {0}.\n\nPriya Raman"

    def reviewed(numbers: range) -> int:
        for number in numbers:
            review(note.format(number), PANEL, to="Tom Weiss", at=SAME_EVENING, language=False)
        gc.collect()
        return len(gc.get_objects())

    reviewed(range(600))
    before = reviewed(range(600, 700))
    assert reviewed(range(700, 1700)) < 1.02 * before
