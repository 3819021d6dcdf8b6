"""What was said of words stays with them while the text around them changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.notes.reading import Slip
from afterword.notes.reviewing import edit_between, still_standing

TEXTS = st.text(alphabet="ab 😀\n", max_size=30)


@given(before=TEXTS, after=TEXTS)
def test_the_one_change_makes_the_later_text_of_the_earlier(before, after):
    """Whatever the two are, and nothing outside the change differs."""
    edit = edit_between(before, after)
    assert before[: edit.start] + after[edit.start : edit.end + edit.grown] + before[edit.end :] == after


@given(before=TEXTS, after=TEXTS, start=st.integers(0, 30), length=st.integers(1, 6))
def test_words_that_moved_are_the_same_words(before, after, start, length):
    """Never a word that only stands where they stood."""
    end = min(start + length, len(before))
    moved = edit_between(before, after).moved(start, end) if start < end else None
    if moved is not None:
        assert after[moved[0] : moved[1]] == before[start:end]


@pytest.mark.parametrize(
    ("after", "standing"),
    [
        ("A whitebord here.", ["whitebord"]),
        ("😀 So. A whitebord here.", ["whitebord"]),
        ("A whitebord, and more, here.", ["whitebord"]),
        ("A whiteboard here.", []),
        ("A whitebords here.", []),
        ("Awhitebord here.", []),
        ("Here.", []),
    ],
)
def test_a_slip_stands_until_its_word_is_changed(after, standing):
    """A letter more or less at either end makes another word of it."""
    before = "A whitebord here."
    slips = [Slip("SpellCheck", "Spelling", 2, 11, "")]
    assert [after[s.start : s.end] for s in still_standing(slips, before, after)] == standing
