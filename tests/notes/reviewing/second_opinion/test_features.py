"""What is looked at in a sentence."""

from afterword.notes.reviewing.second_opinion.features import features


def test_words_pairs_and_kinds_are_looked_at() -> None:
    """Endings are taken off; a word of a kind counts as the kind too, and so does each pair of neighbours."""
    assert features("Sorry, I rambled.") == {
        *("^", "sorry", "i", "rambl", "$", "~SORRY", "~I", "~NERVES"),
        *("^ sorry", "sorry i", "i rambl", "rambl $"),
        *("^ ~SORRY", "~SORRY ~I", "~I ~NERVES", "~NERVES $"),
        *("^ _ ~I", "~SORRY _ ~NERVES", "~I _ $"),
    }


def test_writing_does_not_matter() -> None:
    """Neither capitals, the kind of apostrophe, nor which number or how “not” is written."""
    assert features("I CAN’T start before 9.30") == features("i cannot start before 14")


def test_nothing_has_no_words() -> None:
    """An empty sentence is its own beginning and end."""
    assert features("…") == {"^", "$", "^ $"}
