"""The sentences that a person finishes, each with one short example of an ending that reads well."""

from typing import NamedTuple


class Stem(NamedTuple):
    """A sentence begun."""

    words: str
    """The beginning, as it stands above the field."""
    example: str
    """One way to finish it."""
    help: str = ""
    """What to think of, where the beginning alone does not say."""


REQUIREMENT = Stem("They are looking for …", "keep a small archive in order and easy to search")

TO_A_PERSON: dict[str, Stem] = {
    "learned": Stem(
        "Thank you for telling (showing, asking) me …",
        "how the night shift hands over in five minutes",
        "One thing that only this person could have said, shown or asked.",
    ),
    "moment": Stem("I still think of …", "the shelf of returned letters behind your desk"),
    "cares_about": Stem(
        "What they kept coming back to: …",
        "keep a small archive in order and easy to search",
        "What matters most to this person; one of the things the job asks for, or anything else.",
    ),
    "look_forward": Stem(
        "What I would most look forward to with you is …", "reading the first hundred letters together"
    ),
    "promised": Stem("I said I would send …", "the list of box labels that we used"),
}

STRENGTH = Stem("I …", "catalogued two thousand maps in one summer", "Something you said that is worth repeating.")
NEW_POINT = Stem("What I did not get to say: I …", "also repaired the bindings of our oldest ledgers")
SKILL = Stem("I also …", "read old German handwriting")
UNIQUE = Stem("Something in my story that bears on this job: I …", "grew up above my grandmother's print shop")
ENTHUSIASM = Stem("What I would most look forward to is …", "opening the collection to schools")
TOPIC = Stem("We spoke about …", "insuring loans to other museums")
BETTER = Stem("Asked again, I …", "would have each loan photographed before and after it travels")

TOPIC_RAISED = Stem("A delicate topic that they raised: …", "salary")
KEPT_OUT = Stem("No note may mention …", "my last employer's name")
