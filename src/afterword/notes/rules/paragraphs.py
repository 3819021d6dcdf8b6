"""Short paragraphs."""

from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import Remark, Rule, on

_MOST = 100
"""Words in one paragraph."""


def _check(case: Case) -> Iterator[Remark]:
    for paragraph in case.parts.paragraphs:
        words = len(paragraph.text.split())
        if words > _MOST:
            message = f"This paragraph has {words} words. Leave a line free after the thanks, or before the close."
            yield on(paragraph, message)


_BLOCK = " ".join(["The van stops by the school, the market and the square."] * 11)

RULE = Rule(
    id="paragraphs",
    severity="should",
    reason="Two or three short paragraphs are read on a telephone; a block of text is put off.",
    source="nih",
    check=_check,
    of_the_whole=True,
    channels=frozenset({"email", "letter"}),
    flags=(Example(f"Dear Denise,\n\n«Thank you for the map. {_BLOCK}»\n\nAmara Fields", whole=True),),
    passes=("The van is a joy.", f"{_BLOCK[:200]}\n\n{_BLOCK[:300]}"),
)
