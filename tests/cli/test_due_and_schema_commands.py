"""``afterword due`` and ``afterword schema``."""

import json
from collections.abc import Callable
from typing import Any

from afterword import schema

Afterword = Callable[..., Any]


def test_the_deadline_is_told_as_a_person_says_it_and_as_a_program_reads_it(afterword: Afterword, panel: str) -> None:
    """In the zone of the interview."""
    assert afterword("due", panel) == (
        0,
        "Friday 27 November 2026, 23:59 (America/New_York)\n2026-11-27T23:59:59-05:00\n",
        "",
    )
    assert afterword("due", panel, "--json") == (0, '{"due": "2026-11-27T23:59:59-05:00"}\n', "")


def test_the_schema_is_the_packages(afterword: Afterword) -> None:
    """As JSON."""
    ran = afterword("schema")
    assert (ran.code, json.loads(ran.out), ran.err) == (0, schema(), "")
