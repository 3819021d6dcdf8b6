"""Long enough to say something, short enough to be read."""

from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.reading.case import LONGEST
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import BRIEF, Remark, Rule

FEWEST, MOST = 40, 180
"""Words, from the salutation to the last line of the ending."""
_FEWEST_SHORT = 20
_FEWEST_REQUEST = 8
_MOST_REQUEST = 300
"""Characters that LinkedIn lets through with a request to connect."""


def _check(case: Case) -> Iterator[Remark]:
    if not case.parts.words:
        yield Remark("There is nothing here yet. Begin with the thanks.", severity="must")
        return
    if case.is_cut:
        yield Remark(f"This is far too long for a note; only its first {LONGEST:,} characters were read.")
        return
    if case.channel == "linkedin-request":
        yield from _request(len(case.parts.body.text))
    if not case.english:
        return
    words = len(case.parts.body.text.split())
    fewest = _fewest(case)
    if words < fewest:
        add = "Add one thing that this person said or showed you." if case.kind == "thank-you" else "Say a little more."
        yield Remark(f"At {words} words it may look as if it took no thought. {add}")
    elif words > MOST:
        yield Remark(
            f"At {words} words it is more than a busy reader takes in; 60 to 150 is a good length. "
            "Keep the thanks, one detail and one point about yourself."
        )


def _fewest(case: Case) -> int:
    if case.channel == "linkedin-request":
        return _FEWEST_REQUEST
    return FEWEST if case.kind == "thank-you" and case.channel not in BRIEF else _FEWEST_SHORT


def _request(characters: int) -> Iterator[Remark]:
    if characters > _MOST_REQUEST:
        yield Remark(
            f"A request to connect holds {_MOST_REQUEST} characters, and this has {characters}. "
            "Keep the thanks and the one detail.",
            severity="must",
        )


_LONG = " ".join(["The van stops by the school, the market and the square, and each stop has its readers."] * 10)

RULE = Rule(
    id="length",
    severity="should",
    reason="Too short reads as uninterested, too long is not read: good published examples have 44 to 124 words.",
    source="babson",
    check=_check,
    english=False,
    flags=(
        Example("Dear Denise,\n\nThank you for your time.\n\nAmara Fields", whole=True),
        _LONG,
        Example("", whole=True, review={"to": "Denise Howard"}),
        Example(
            "Hi Denise, thank you for the map. " + "What a map. " * 24,
            whole=True,
            review={"channel": "linkedin-request"},
        ),
    ),
    passes=(
        "The stop behind the garage, which nobody else would have thought of, is the one that I keep describing "
        "to friends.",
        Example(
            "Hi Denise, thank you for explaining how the van chooses its stops. I keep looking for good places "
            "to park. Amara",
            whole=True,
            review={"channel": "linkedin"},
        ),
        Example("Hi Denise, thank you for the map of stops.", whole=True, review={"channel": "linkedin-request"}),
    ),
)
