"""What the README and CONTRIBUTING name is there and runs."""

import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest

import afterword
from afterword.cli import main
from afterword.cli.arguments import parser

ROOT = Path(__file__).parents[2]
DOCUMENTS = [document for document in (ROOT / "README.md", ROOT / "CONTRIBUTING.md") if document.is_file()]
MADE_BY_USE = re.compile(r"^(data/(journal|drafts)|\.venv|note\.txt|drafts|.*/your_|.*/NN-)")


def shell_lines(document: Path) -> list[str]:
    """Each command of the document's shell blocks, one that chains others taken apart."""
    blocks = re.findall(
        r"```(?:sh|shell|bash|powershell|console)\n(.*?)```", document.read_text(encoding="utf-8"), re.DOTALL
    )
    lines = [line.split("  #")[0].split(" # ")[0] for block in blocks for line in block.split("\n")]
    return [part.strip() for line in lines for part in re.split(r"&&|;", line) if part.strip()]


def code_spans(document: Path) -> list[str]:
    """What stands in backticks outside of blocks."""
    prose = re.sub(r"```.*?```", "", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.findall(r"`([^`]+)`", prose)


def of_ours(line: str) -> list[str] | None:
    """The arguments of a line that runs ``afterword``; None for another command."""
    words = shlex.split(line.replace("\\", "/"))
    places = [i for i, word in enumerate(words) if word.rsplit("/", 1)[-1] in ("afterword", "afterword.exe")]
    runs_it = places and (places[-1] == 0 or words[0] in ("conda", "mamba", "micromamba", "python", "py"))
    return words[places[-1] + 1 :] if runs_it else None


COMMANDS = [
    pytest.param(words, id=" ".join([document.stem, *words]))
    for document in DOCUMENTS
    for line in [*shell_lines(document), *(span for span in code_spans(document) if span.startswith("afterword "))]
    if (words := of_ours(line)) is not None
]


@pytest.mark.parametrize("words", COMMANDS)
def test_every_command_is_one_that_exists(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """With arguments that it takes; one that is named without them has a help."""
    named_alone = len(words) == 1 and not words[0].startswith("-") and words[0] != "schema"
    if named_alone or {"--help", "--version"} & set(words):
        assert main([*words, "--help"]) == 0
    else:
        assert parser().parse_args(words).run
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("words", [command for command in COMMANDS if len(command.values[0]) > 1])  # type: ignore[arg-type]
def test_every_command_with_a_file_runs(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the top folder, on files like those that it names: a note that was composed, a folder for shares."""
    if words[0].startswith("-"):
        pytest.skip("it opens the workbook, which other tests do")
    shutil.copytree(ROOT / "tests" / "examples", tmp_path / "tests" / "examples")
    panel = afterword.load(tmp_path / "tests" / "examples" / "panel.yaml")
    (tmp_path / "shares").mkdir()
    (tmp_path / "note.txt").write_text(afterword.compose(panel)[1].text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert main(words) in (0, 1)
    ran = capsys.readouterr()
    assert ran.out
    assert ran.err == ""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.stem)
def test_every_path_and_link_leads_somewhere(document: Path) -> None:
    """Files, folders and pictures of this repository; what a person makes by using it is not there yet."""
    text = document.read_text(encoding="utf-8")
    linked = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    named = [
        span for span in code_spans(document) if re.fullmatch(r"[\w.-]+(/[\w.-]*)+|[\w-]+\.(md|toml|yml|yaml)", span)
    ]
    named += [word for line in shell_lines(document) for word in line.split() if word.startswith("tests/")]
    missing = [path for path in (*linked, *named) if not MADE_BY_USE.match(path) and not _is_there(path)]
    assert missing == []


def _is_there(path: str) -> bool:
    roots = (ROOT, ROOT / "src" / "afterword", ROOT / "tests")
    return any((root / path).exists() for root in roots)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.stem)
def test_every_option_exists(document: Path) -> None:
    """Of a command of ours."""
    spans = [span for span in code_spans(document) if re.match(r"(afterword .*)?--\w", span)]
    named = {option for span in spans for option in re.findall(r"--[a-z][\w-]*", span)}
    assert named - _options() == set()


def _options() -> set[str]:
    top: Any = parser()
    commands = next(action for action in top._actions if isinstance(action.choices, dict))
    every = [top, *commands.choices.values()]
    return {option for one in every for action in one._actions for option in action.option_strings}


def test_the_python_of_the_readme_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """As it stands, from the top folder."""
    monkeypatch.chdir(ROOT)
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    for block in blocks:
        exec(compile(block, "README.md", "exec"), {})  # noqa: S102 - the README is ours
        assert capsys.readouterr().out
    assert blocks
