"""The rules of the house that tools can enforce are kept."""

import subprocess
import sys
from pathlib import Path

import pytest


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """A tool of this environment, run from the top folder."""
    tool = Path(sys.executable).with_name(command[0])
    return subprocess.run([str(tool), *command[1:]], cwd=root, capture_output=True, text=True, timeout=300)


@pytest.mark.parametrize("arguments", [("check",), ("format", "--check")])
def test_ruff_finds_nothing(root: Path, arguments: tuple[str, ...]) -> None:
    """Neither a lint nor a line to format, in source and tests."""
    ran = run(root, "ruff", *arguments, "src", "tests")
    assert ran.returncode == 0, ran.stdout


def test_mypy_finds_nothing(root: Path) -> None:
    """The whole package is strictly typed."""
    ran = run(root, "mypy")
    assert ran.stdout.startswith("Success: no issues found in "), ran.stdout


def test_no_layer_imports_a_higher_one(root: Path) -> None:
    """Each contract of pyproject.toml is kept, and every folder of the package stands on a line of it."""
    ran = run(root, "lint-imports", "--no-cache")
    assert ran.returncode == 0, ran.stdout
    assert "Contracts: 3 kept, 0 broken." in ran.stdout
