"""How long the thank-yous come out."""

from corpus.reading_notes import fragments, paragraphs
from corpus.telling import Faults, tell

FEWEST, MOST, NEVER_ABOVE = 60, 150, 180
THEIR_OWN = ("learned", "moment", "look_forward", "promised", "topic", "better")
POINTS = ("strengths", "new_points", "complementary_skills", "unique")
PARTS, WORDS = 3, 25
REQUEST = 300


def words_of(one):
    """Count the words of a body as the reviewer does: from the salutation to the last contact line."""
    return len(one.note.body.split())


def usable(one):
    """What was typed for this note, by its path, and not left out for what it is."""
    refused = {u.field for u in one.composed.unused if "enough without it" not in u.why}
    return {path: text for path, text in fragments(one.interview, one.person).items() if path not in refused}


def fair_share(one):
    """The points that are this person's when they are dealt as decided: at most two, and the shortest ones.

    The first three readers share evenly; one who comes later has what two each leave over, since a fourth reader
    takes nothing away from the first three.
    """
    points = [text for path, text in usable(one).items() if any(part in path for part in POINTS)]
    people = [person.name for person in one.interview.interviewers]
    place = people.index(one.person.name)
    early = min(2, len(points) // min(len(people), 3))
    share = early if place < 3 else int(len(points) - 6 > place - 3)
    return sorted(points, key=lambda text: len(text.split()))[:share]


def is_enough(one):
    """Say whether the reflection has enough to say to this person: at least three parts with 25 words together.

    A part is anything usable that is theirs alone (what they told, a moment, a wish with them, a promise, an answer put
    right), a point of their fair share, and the wish for all where there is nobody else to hear it and they have none
    of their own: told to several in the same words it would make a form letter. At least one part has to be theirs
    alone, and the job has to be wanted: a note to a job that is not wanted sells nothing.
    """
    typed = usable(one)
    own = [text for path, text in typed.items() if path.rsplit(".", 1)[-1] in THEIR_OWN]
    alone = len(one.interview.interviewers) == 1 and not any("look_forward" in path for path in typed)
    wish = [typed.get("reflection.enthusiasm", "")] if alone else []
    parts = [*own, *fair_share(one), *filter(None, wish)]
    enough = len(parts) >= PARTS and sum(len(text.split()) for text in parts) >= WORDS
    return bool(own) and enough and one.interview.reflection.want_it == "yes"


def test_a_note_has_sixty_to_a_hundred_and_fifty_words_where_there_is_enough_to_say(notes):
    """Counted from the salutation to the contact lines."""
    faults = Faults()
    enough = [one for one in notes if is_enough(one)]
    for one in enough:
        if not FEWEST <= words_of(one) <= MOST:
            faults.add(one, f"{words_of(one)} words", " ".join(paragraphs(one.note)))
    assert not faults, tell(faults)
    assert len(enough) > 150


def test_no_note_has_more_than_a_hundred_and_eighty_words(notes):
    """However much was typed, and whoever it is for."""
    faults = Faults()
    for one in notes:
        if words_of(one) > NEVER_ABOVE:
            faults.add(one, f"{words_of(one)} words", " ".join(paragraphs(one.note)))
    assert not faults, tell(faults)


def test_a_request_on_linkedin_has_room_in_its_box(in_every_manner):
    """Three hundred characters at most, the salutation and the name among them."""
    faults = Faults()
    for one in in_every_manner:
        if one.note.channel == "linkedin-request" and len(one.note.body.strip()) > REQUEST:
            faults.add(one, f"a {one.note.kind} of {len(one.note.body.strip())} characters", one.note.body)
    assert not faults, tell(faults)
