"""``afterword rules``."""

import json
from collections.abc import Callable
from typing import Any

from afterword.notes.rules import RULES

Afterword = Callable[..., Any]


def test_the_rules_are_listed_with_their_reasons_and_sources(afterword: Afterword) -> None:
    """What keeps a note from being ready first, each as a person reads it."""
    ran = afterword("rules")
    assert (ran.code, ran.err) == (0, "")
    told = ran.out.rstrip().split("\n\n")
    assert len(told) == len(RULES)
    assert (
        "must placeholder: Nothing is left to be filled in.\n"
        "  A blank that was left open says that the note was made for anybody.\n"
        "  (Harvard Business Review, hbr.org/2022/11/how-to-write-a-thank-you-email-after-an-interview)"
    ) in told
    order = [line.split()[0] for line in told]
    assert order == sorted(order, key=("must", "should", "tip").index)


def test_a_program_gets_every_rule(afterword: Afterword) -> None:
    """With the names of the fields as they are printed."""
    listed = json.loads(afterword("rules", "--json").out)
    assert {rule["id"] for rule in listed} == {rule.id for rule in RULES}
    assert {tuple(rule) for rule in listed} == {("id", "severity", "looks_for", "reason", "source")}
    assert all(rule["looks_for"] and rule["reason"] and rule["source"] for rule in listed)
