"""Shows where each thing that a note says stands in the interview, and what would make the note better."""

from collections.abc import Iterable

from afterword.notes.composing.dealing import why
from afterword.notes.composing.fragment import Fragment
from afterword.notes.composing.letter import Content
from afterword.records import Note, Provenance, Said

SAY_ONE_THING = (
    "One sentence would make this note {called}’s own: finish “Thank you for telling me …” with something that "
    "they told you, showed you or asked you."
)
SAY_A_STRENGTH = "One sentence would make it stronger: finish “I …” with something you have done that they need."

GIVEN_UP = "“{typed}” was marked for {called} too, and stands in another note: with it the two would be too much alike."


def provenance(note: Note, paths: Iterable[tuple[str, Fragment]], content: Content | None = None) -> Provenance:
    """Return what stands behind ``note``.

    Args:
        note: the note as written.
        paths: the fragments that it may hold, with where each stands in the interview; the reader's own first.
        content: what a thank-you could say; None for the other kinds.
    """
    found: dict[tuple[int, int], Said] = {}
    for path, fragment in paths:
        said = _where(note.body, path, fragment)
        if said is not None:
            found.setdefault((said.start, said.end), said)
    ordered = tuple(found[place] for place in sorted(found))
    if content is None:
        return Provenance(to=note.to, said=ordered)
    told = {one.field for one in ordered}  # a short note leaves points out that were dealt to it
    reasons = zip(content.hand.points, why(content.hand, content.person, content.swapped), strict=True)
    stands = tuple(reason for point, reason in reasons if point.path in told)
    if content.given_up:
        stands += (GIVEN_UP.format(typed=content.given_up.typed, called=content.person.called),)
    return Provenance(to=note.to, said=ordered, why=stands, advice=_advice(content))


def _where(body: str, path: str, fragment: Fragment) -> Said | None:
    for words in (fragment.text, fragment.capitalised):
        start = body.find(words)
        if start >= 0:
            return Said(field=path, words=words, start=start, end=start + len(words))
    return None


def _advice(content: Content) -> str:
    if not content.fragments.keys() & {"learned", "moment"}:
        return SAY_ONE_THING.format(called=content.person.called)
    return SAY_A_STRENGTH if content.nothing_of_mine else ""
