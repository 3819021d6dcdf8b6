"""They asked not to be written to."""

from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import ALL_KINDS, Remark, Rule


def _check(case: Case) -> Iterator[Remark]:
    if case.interview.interview.contact_declined:
        yield Remark(
            "They asked for no contact after the interview. Respecting that says more than a note; keep this one."
        )


RULE = Rule(
    id="no_contact",
    severity="must",
    reason="Doing what they asked is the better thank-you.",
    source="guelph",
    check=_check,
    english=False,
    kinds=ALL_KINDS - {"withdrawal"},
    flags=(Example("The van is a joy.", given={"interview.contact_declined": True}),),
    passes=(
        "The van is a joy.",
        Example(
            "I am withdrawing my application.",
            given={"interview.contact_declined": True},
            review={"kind": "withdrawal"},
        ),
    ),
)
