"""What is usual where the interview took place, where a note is unusual there or comes in another way."""

from collections.abc import Iterator

from afterword.notes.customs import custom
from afterword.notes.reading import Case
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import ALL_CHANNELS, BRIEF, Remark, Rule


def _check(case: Case) -> Iterator[Remark]:
    usual = custom(case.interview.interview.region)
    if usual:
        yield Remark(usual.says, source=usual.source)


RULE = Rule(
    id="locale",
    severity="tip",
    reason="What is expected in one country is unusual in another; it is good to know, and no reason not to write.",
    source="cvc",
    check=_check,
    english=False,
    kinds=frozenset({"thank-you"}),
    channels=ALL_CHANNELS - BRIEF,
    flags=(
        "The van is a joy.",
        Example("The van is a joy.", given={"interview.region": "DE-BE"}),
        Example("The van is a joy.", given={"interview.region": "JP"}),
        Example("The van is a joy.", given={"interview.region": "NO"}),
    ),
    passes=(
        Example("The van is a joy.", given={"interview.region": "US-MA"}),
        Example("I wish you all well.", review={"kind": "after-rejection"}),
    ),
)
