"""How alike the notes of a panel are, pair by pair."""

from afterword.notes.reviewing import pairs
from afterword.records import Note

OPENS = "Thank you for showing me round the kitchen before the lunch service began."
MARIA = Note(to="Maria Okafor", body=f"Dear Maria,\n\n{OPENS} The cold store is a marvel.\n\nBest wishes,\nPriya Raman")
TOM = Note(
    to="Tom Weiss",
    body=f"Dear Tom,\n\n{OPENS.replace('lunch', 'evening')} I never saw so many knives.\n\nBest wishes,\nPriya Raman",
)
LENA = Note(to="Lena Fischer", body="Dear Lena,\n\nYour bread was the best of it, with thanks.\n\nYours,\nPriya Raman")


def test_every_pair_has_a_figure_and_the_sentences_that_both_have() -> None:
    """The most alike first, each sentence as the one and as the other says it."""
    first, second, third = pairs([LENA, MARIA, TOM])
    assert (first.one, first.other) == ("Maria Okafor", "Tom Weiss")
    assert first.shared == ((OPENS, OPENS.replace("lunch", "evening")),)
    assert first.likeness > 0.6 > second.likeness >= third.likeness
    assert second.shared == third.shared == ()


def test_a_pair_says_in_a_sentence_how_alike_it_is() -> None:
    """In words in a hundred."""
    one, other, _ = pairs([LENA, MARIA, TOM])
    assert (
        one.says == "The notes to Maria Okafor and Tom Weiss share 68 words in a hundred; two by hand share about 25."
    )
    assert other.says.startswith("The notes to Lena Fischer and ")
    twin = MARIA.model_copy(update={"to": "Ann Poe"})
    (same,) = pairs([MARIA, twin])
    assert same.says == "The notes to Maria Okafor and Ann Poe are nearly the same: 100 words in a hundred."


def test_two_drafts_to_one_person_are_no_pair() -> None:
    """Nor is a note alone."""
    assert pairs([MARIA, MARIA.model_copy(update={"to": "maria okafor", "body": "Dear Maria"})]) == ()
    assert pairs([MARIA]) == pairs([]) == ()
