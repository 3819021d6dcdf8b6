"""How long the thank-yous come out."""

from corpus.reading_notes import fragments, paragraphs
from corpus.telling import Faults, tell

FEWEST, MOST, NEVER_ABOVE = 60, 150, 180
OWN = ("learned", "moment", "look_forward", "promised", "topic", "better")
PARTS, WORDS = 4, 40


def words_of(one):
    """Count the words of a body as the reviewer does: from the salutation to the last contact line."""
    return len(one.note.body.split())


def is_enough(one):
    """Say whether the reflection has enough to say to this person.

    Enough is: the person has something of their own in it (what they told, a moment, a wish, a promise, an answer put
    right); with their own parts, one strength, new point or unique experience, and the wish, at least four usable parts
    stand in the reflection; these come to at least forty words; and the job is wanted. What was left out with a
    reason other than want of room is not usable. Points count once for each person whom there is one for: a panel of
    eight with two strengths does not have enough to say to everybody.
    """
    usable = {
        path: text
        for path, text in fragments(one.interview, one.person).items()
        if not any(u.field == path and "enough without it" not in u.why for u in one.composed.unused)
    }
    own = {p: t for p, t in usable.items() if p.rsplit(".", 1)[-1] in OWN}
    points = [t for p, t in usable.items() if "strengths" in p or "new_points" in p or p == "reflection.unique"]
    shared = points if len(points) >= len(one.interview.interviewers) else []
    wish = usable.get("reflection.enthusiasm")
    counted = [
        *own.values(),
        *sorted(shared, key=len)[:1],
        *([wish] if wish and "look_forward" not in str(own) else []),
    ]
    enough = len(counted) >= PARTS and sum(len(text.split()) for text in counted) >= WORDS
    return bool(own) and enough and one.interview.reflection.want_it == "yes"


def test_a_note_has_sixty_to_a_hundred_and_fifty_words_where_there_is_enough_to_say(notes):
    """Counted from the salutation to the contact lines."""
    faults = Faults()
    enough = [one for one in notes if is_enough(one)]
    for one in enough:
        if not FEWEST <= words_of(one) <= MOST:
            faults.add(one, f"{words_of(one)} words", " ".join(paragraphs(one.note)))
    assert not faults, tell(faults)
    assert len(enough) > 100


def test_no_note_has_more_than_a_hundred_and_eighty_words(notes):
    """However much was typed."""
    faults = Faults()
    for one in notes:
        if words_of(one) > NEVER_ABOVE:
            faults.add(one, f"{words_of(one)} words", " ".join(paragraphs(one.note)))
    assert not faults, tell(faults)
