"""A newcomer follows the five lines of CONTRIBUTING to the letter, in a copy of the house."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WAYS = [
    f"It was {adjective} weather {when}."
    for adjective in ("lovely", "nice", "awful", "rainy", "sunny")
    for when in ("all day", "there")
]


@pytest.fixture(scope="module")
def advice() -> str:
    """What CONTRIBUTING says on adding a rule."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    return text.split("**Add a rule.**")[1].split("\n**")[0]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of what the five lines touch."""
    for part in ("src", "tests"):
        shutil.copytree(ROOT / part, tmp_path / part, ignore=shutil.ignore_patterns("__pycache__", "browser", "corpus"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def run(command: str, house: Path) -> str:
    """What a command of the five lines prints, and how it ends, in the copy."""
    environment = {**os.environ, "PYTHONPATH": f"{house / 'src'}"}
    told = command.removeprefix("pytest ").split()
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", *told],
        cwd=house, env=environment, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_there_are_five_lines(advice: str) -> None:
    """No more is asked of anybody."""
    assert re.findall(r"^\d", advice, re.MULTILINE) == list("12345")


def test_who_follows_them_has_a_rule(advice: str, house: Path) -> None:
    """Written, named, tried on both sides, and held to ten faults and to the good notes."""
    rules = house / "src/afterword/notes/rules"
    (example,) = re.findall(r"```python\n(.*?)```", advice, re.DOTALL)
    (rules / "your_rule.py").write_text(example, encoding="utf-8")
    listed = (rules / "__init__.py").read_text(encoding="utf-8")
    listed = listed.replace("    wrong_name,\n)", "    wrong_name,\n    your_rule,\n)")
    listed = listed.replace("    locale.RULE,\n", "    locale.RULE,\n    your_rule.RULE,\n")
    (rules / "__init__.py").write_text(listed, encoding="utf-8")
    first, second = re.findall(r"`(pytest [^`]+)`", advice)
    assert "passed" in run(first, house)
    with (house / "tests/notes/reviewing/faults/sentences.yaml").open("a", encoding="utf-8") as faults:
        faults.write(yaml.safe_dump({"your_rule": WAYS}))
    assert "passed" in run(second, house)
