"""Short paragraphs, and few of them."""

from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import Remark, Rule, on

_MOST = 85
"""Words in one paragraph: among good notes none has more than 72."""
_CRUMBS = 4
"""Paragraphs of one sentence."""


def _check(case: Case) -> Iterator[Remark]:
    for paragraph in case.parts.paragraphs:
        words = len(paragraph.text.split())
        if words > _MOST:
            message = f"This paragraph has {words} words. Leave a line free after the thanks, or before the close."
            yield on(paragraph, message)
    yield from _crumbs(case)


def _crumbs(case: Case) -> Iterator[Remark]:
    """A line free after every sentence."""
    alone = [p for p in case.parts.paragraphs if sum(p.start <= s.start < p.end for s in case.parts.sentences) == 1]
    if len(alone) >= _CRUMBS and 2 * len(alone) > len(case.parts.paragraphs):
        message = (
            f"{len(alone)} paragraphs have one sentence each. Put together what belongs together, in two or three."
        )
        yield on(alone[0], message)


_BLOCK = " ".join(["The van stops by the school, the market and the square."] * 11)

RULE = Rule(
    id="paragraphs",
    severity="should",
    reason="Two or three short paragraphs are read on a telephone; a block of text is put off.",
    source="nih",
    check=_check,
    of_the_whole=True,
    channels=frozenset({"email", "letter"}),
    flags=(
        Example(f"Dear Denise,\n\n«Thank you for the map. {_BLOCK}»\n\nAmara Fields", whole=True),
        Example(
            "Dear Denise,\n\n«Thank you for the map.»\n\nI drove one van for years.\n\nIt was green.\n\nSo is yours.\n\n"
            "Kind regards,\nAmara Fields",
            whole=True,
        ),
    ),
    passes=(
        "The van is a joy.",
        f"{_BLOCK[:200]}\n\n{_BLOCK[:300]}",
        "The van is a joy. I drove one.\n\nIt was green.\n\nIt was slow.",
    ),
)
