"""The help teaches, and wrong arguments are said in a sentence."""

import re
import shlex
from collections.abc import Callable
from typing import Any, get_args

import pytest

import afterword as package
from afterword.cli import choices
from afterword.cli.arguments import parser
from afterword.records.note import Channel, Kind, Tone

Afterword = Callable[..., Any]


def subparsers(top: Any) -> dict[str, Any]:
    """The parser of each command."""
    (action,) = [a for a in top._actions if isinstance(a.choices, dict)]
    return dict(action.choices)


COMMANDS = tuple(subparsers(parser()))


def test_the_version_is_the_packages(afterword: Afterword) -> None:
    """And nothing else is printed."""
    assert afterword("--version") == (0, f"afterword {package.__version__}\n", "")


def test_the_help_names_each_command_with_an_example(afterword: Afterword) -> None:
    """A person who has never seen one can copy it."""
    ran = afterword("--help")
    assert (ran.code, ran.err) == (0, "")
    for command in COMMANDS:
        assert f"\n  afterword {command}" in ran.out
        assert re.search(rf"\n    {command}\s", ran.out)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(afterword: Afterword, command: str) -> None:
    """With every option of its own."""
    ran = afterword(command, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"usage: afterword {command} ")


def test_every_example_in_the_help_can_be_run() -> None:
    """Its options and arguments are ones that the command takes."""
    top = parser()
    pages = [top.format_help(), *(page.format_help() for page in subparsers(top).values())]
    examples = [line.split("  ")[0] for page in pages for line in map(str.strip, page.split("\n")) if runs(line)]
    assert len(examples) > 10
    for example in examples:
        words = shlex.split(example.partition("afterword")[2])
        assert parser().parse_args(words).run, example


def runs(line: str) -> bool:
    """Whether a line of the help is an example."""
    return line.startswith("afterword ") or "| afterword " in line


@pytest.mark.parametrize(
    ("shown", "literal"), [(choices.KINDS, Kind), (choices.CHANNELS, Channel), (choices.TONES, Tone)]
)
def test_the_help_names_the_words_that_the_records_know(shown: str, literal: object) -> None:
    """All of them, in their order."""
    assert tuple(shown.split(", ")) == get_args(literal)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ("compos",),
            f"afterword: argument COMMAND: invalid choice: 'compos' (choose from {', '.join(COMMANDS)}); "
            "see afterword --help",
        ),
        (("compose",), "afterword compose: the following arguments are required: FILE; see afterword compose --help"),
        (
            ("compose", "panel.yaml", "--kind", "apology"),
            "afterword compose: argument --kind: “apology” is not one of the choices; write one of thank-you, "
            "after-rejection, withdrawal, follow-up, coordinator; see afterword compose --help",
        ),
        (
            ("compose", "panel.yaml", "--tone", "Warm"),
            "afterword compose: argument --tone: “Warm” is not one of the choices; write one of formal, warm, brief; "
            "see afterword compose --help",
        ),
        (
            ("review", "note.txt"),
            "afterword review: the following arguments are required: --for; see afterword review --help",
        ),
        (
            ("--port", "http"),
            "afterword: argument --port: “http” is not a port; write a number from 1 to 65535; see afterword --help",
        ),
        (
            ("--port", "70000"),
            "afterword: argument --port: “70000” is not a port; write a number from 1 to 65535; see afterword --help",
        ),
        (("due", "panel.yaml", "--jsn"), "afterword: unrecognized arguments: --jsn; see afterword --help"),
    ],
)
def test_wrong_arguments_get_one_sentence(afterword: Afterword, arguments: tuple[str, ...], sentence: str) -> None:
    """It says where the help is, and the exit code is 2."""
    ran = afterword(*arguments)
    said = ran.err.replace(", ".join(map(repr, COMMANDS)), ", ".join(COMMANDS))  # as Python 3.11
    assert (ran.code, ran.out, said) == (2, "", f"{sentence}\n")
