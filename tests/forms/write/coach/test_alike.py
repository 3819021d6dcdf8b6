"""How alike the notes are is shown with the sentences that two of them share, and which of the two to change."""

import re
from html import unescape

SHARED = "The hour with you and your team was the best of my week by far."


def told(desk):
    """What the unfolded part says, a line a paragraph."""
    lines = re.findall(r"<(?:p|li)>(.*?)</(?:p|li)>", desk.card.margin.alike.told.value)
    return [unescape(line) for line in lines]


def test_each_pair_has_its_figure(desk):
    """Notes put together from a reflection read as different ones."""
    desk.margin.alike.button.click()
    lines = [line for line in told(desk) if line.startswith("The notes to")]
    assert len(lines) == 2
    for line, name in zip(sorted(lines), ("Lena Fischer", "Tom Weiss"), strict=True):
        assert re.fullmatch(
            rf"The notes to Maria Okafor and {name} read as two notes: \d+ words in a hundred are the same.", line
        )


def test_a_sentence_in_two_notes_is_shown_and_the_later_note_is_to_change(desk):
    """Said on both notes, as it is typed; a note that has left is not asked to change."""
    tom = next(card for card in desk.card._panel.cards if card.name == "Tom Weiss")
    desk.margin.alike.button.click()
    tom.body.value = tom.body.value.replace("Dear Tom,\n", f"Dear Tom,\n\n{SHARED}")
    desk.type("Dear Dr. Okafor,\n", f"Dear Dr. Okafor,\n\n{SHARED}")
    assert told(desk)[1:3] == ["Say these in other words in the note to Tom Weiss:", f"“{SHARED}”"]
    tom.actions.sent.click()
    desk.type("Okafor,\n", "Okafor, \n")
    assert told(desk)[1:3] == ["Say these in other words here:", f"“{SHARED}”"]


def test_what_is_shown_is_text(desk):
    """Nothing typed becomes a tag."""
    for card in desk.card._panel.cards:
        card.body.value = "Dear you,\n\nThank you for the <b>whole</b> <script>alert(1)</script> and long afternoon.\n"
    desk.margin.alike.button.click()
    assert "<b>" not in desk.card.margin.alike.told.value
    assert "<script" not in desk.card.margin.alike.told.value
    assert "<b>whole</b>" in " ".join(told(desk))
