"""Not the same note twice."""

from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.example import NOTE, Example
from afterword.notes.rules.panel_likeness import NEARLY_THE_SAME, twin
from afterword.notes.rules.rule import Remark, Rule, short


def _check(case: Case) -> Iterator[Remark]:
    other = twin(case)
    if other and other.likeness >= NEARLY_THE_SAME:
        whose = f"the one to {short(other.to)}" if other.to else "another of your notes"
        yield Remark(
            f"This is nearly the same note as {whose}. They may lay the two side by side: "
            "keep the thanks, and write the rest from what this person said."
        )


_TWIN = NOTE.format(passage="The van is a joy.").replace("Denise", "Omar")
_OTHER = (
    "Dear Dr. Siddiqui,\n\nI am grateful for the story of how the maps came back in a pram. Old paper and I get "
    "on, and my "
    "laundrette readers would have loved that one.\n\nWith best wishes,\nAmara Fields"
)

RULE = Rule(
    id="copy",
    severity="must",
    reason="Employers share notes, and they can end in one file; the same words twice undo both.",
    source="umw",
    check=_check,
    english=False,
    kinds=frozenset({"thank-you", "after-rejection"}),
    flags=(
        Example("The van is a joy.", review={"others": (_TWIN,)}),
        Example("The van was a joy.", review={"others": (_OTHER, _TWIN)}),
    ),
    passes=(Example("The van is a joy.", review={"others": (_OTHER,)}), "The van is a joy."),
)
