"""One thing of one note changed from the command line, and a brief for the person's own assistant."""

from collections.abc import Callable
from typing import Any

import pytest

from afterword import compose, load
from afterword.cli import changes
from afterword.notes.composing import brief
from afterword.records import Changes

Afterword = Callable[..., Any]


def test_a_change_is_asked_for_in_plain_words() -> None:
    """Each word does one thing, and another opening can be asked for again."""
    asked = changes.read(
        ["Tom Weiss: another opening, another opening, shorter", "Lena Fischer:through Joan Pell", "Tom Weiss: warmer"]
    )
    assert asked == {
        "Tom Weiss": Changes(opening=2, shorter=True, warmer=True),
        "Lena Fischer": Changes(through="Joan Pell"),
    }


def test_the_note_is_printed_with_the_change_and_the_reasons(afterword: Afterword, panel: str) -> None:
    """The page holds the changed note, and why each point went where it went."""
    ran = afterword("compose", panel, "--change", "Tom Weiss: shorter", "--why")
    tom = compose(load(panel), changes={"Tom Weiss": Changes(shorter=True)})[1]
    assert ran.code == 0
    assert (
        tom.body.rstrip() + "\n\n  “replaced our sign-in sheet with a wall of colored cards, and waiting times fell by "
        "a third in a month” goes to Tom, who kept coming back to “improve a process without new software”.\n"
    ) in ran.out


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("shorter", "--change: “shorter” has no name before a colon; write it like “Tom Weiss: shorter”."),
        (
            "Tom Weiss: funnier",
            "--change: “funnier” is not a change; write one of another opening, another point, shorter, warmer, "
            "without the better answer, through NAME.",
        ),
        (
            "Tim: shorter",
            "changes: there is no note to “Tim” here; name one of “Maria Okafor”, “Tom Weiss”, “Lena Fischer”.",
        ),
        (
            "Tom Weiss: through Tom Weiss",
            "changes, through (for Tom Weiss): there is no note to “Tom Weiss” here; name one of “Maria Okafor”, "
            "“Lena Fischer”, “Joan Pell”.",
        ),
    ],
)
def test_a_change_that_means_nothing_gets_one_sentence(
    afterword: Afterword, panel: str, change: str, sentence: str
) -> None:
    """It names the option, what was found, and what to write."""
    assert afterword("compose", panel, "--change", change) == (2, "", sentence + "\n")


def test_a_brief_is_printed_for_one_person(afterword: Afterword, panel: str) -> None:
    """As the composer gives it, and for nobody else."""
    assert afterword("brief", panel, "--to", "tom weiss") == (0, brief(load(panel), "Tom Weiss"), "")
    assert afterword("brief", panel, "--to", "Tim").err == (
        "to: there is no note to “Tim” here; name one of “Maria Okafor”, “Tom Weiss”, “Lena Fischer”.\n"
    )


def test_whose_english_can_be_chosen(afterword: Afterword, panel: str) -> None:
    """Whatever the place of the interview; another language than there is gets one sentence."""
    (maria, *_) = compose(load(panel), language="en-GB")
    assert maria.body.rstrip() in afterword("compose", panel, "--language", "en-GB").out
    assert maria != compose(load(panel))[0]
    assert afterword("compose", panel, "--language", "fr") == (
        2,
        "",
        "afterword compose: argument --language: “fr” is not one of the choices; write one of en, en-AU, en-CA, en-GB, "
        "en-US; see afterword compose --help\n",
    )
