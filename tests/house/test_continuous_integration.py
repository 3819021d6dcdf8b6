"""What runs on the build machine is what the README says."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest


def test_the_tests_are_run_with_the_readmes_own_command(root: Path, tmp_path: Path) -> None:
    """A copy of the script, beside a README whose command leaves a trace and fails, runs it and fails the same way."""
    if any(shutil.which(program) is None for program in ("bash", "chromium", "java")):
        pytest.skip("the script needs bash, and would install chromium and java here")
    (tmp_path / ".ci").mkdir()
    shutil.copy(root / ".ci" / "run", tmp_path / ".ci" / "run")
    readme = (root / "README.md").read_text(encoding="utf-8")
    command = re.search(r"^python3 -m venv .*/pytest$", readme, re.MULTILINE)
    assert command is not None
    (tmp_path / "README.md").write_text("python3 -m venv --help && exit 7; true/pytest\n", encoding="utf-8")
    ran = subprocess.run(["bash", tmp_path / ".ci" / "run"], capture_output=True, text=True, timeout=60)
    assert ran.returncode == 7
    assert ran.stdout.startswith("+ python3 -m venv --help && exit 7; true/pytest\nusage: venv")


def test_the_script_can_be_run(root: Path) -> None:
    """It is stored as a program."""
    if os.name == "nt":
        pytest.skip("Windows knows no such mark")
    assert os.access(root / ".ci" / "run", os.X_OK)
