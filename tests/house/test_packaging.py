"""What is installed is the same however it is installed, and says the same of itself."""

import re
import subprocess
import sys
from importlib.metadata import metadata, requires, version
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

import afterword

JUPYTER = ("jupyter_client", "jupyter_core", "jupyter_server", "jupyterlab_server", "nbformat", "tornado", "zmq")
COMES_WITH = {
    **dict.fromkeys(JUPYTER, "jupyterlab"),
    **dict.fromkeys(("IPython", "ipykernel", "traitlets"), "ipywidgets"),
    **dict.fromkeys(("numpy", "dateutil"), "pandas"),
    "harper": "harper-py",
    "yaml": "pyyaml",
}
"""What is imported under another name, or is what the package asked for is made of."""
HEAVY = ("pydantic", "pandas", "numpy", "scipy", "matplotlib", "ipywidgets", "IPython", "sqlalchemy", "jupyterlab")


def test_conda_gets_what_pip_gets(root: Path, project: dict[str, Any]) -> None:
    """Each package at the same versions, this one from the checkout, and a Python that is new enough."""
    environment = yaml.safe_load((root / "environment.yml").read_text(encoding="utf-8"))
    *conda, from_pip = environment["dependencies"]
    assert (environment["name"], environment["channels"]) == ("afterword", ["conda-forge", "nodefaults"])
    assert conda == [f"python{project['project']['requires-python']}", "pip"]
    *packages, this_one = from_pip["pip"]
    assert this_one == "-e ."
    assert [Requirement(p) for p in packages] == [Requirement(d) for d in project["project"]["dependencies"]]


def test_each_package_is_asked_for_once_and_in_order(project: dict[str, Any]) -> None:
    """So that a reader finds it."""
    for wanted in (project["project"]["dependencies"], *project["project"]["optional-dependencies"].values()):
        names = [Requirement(line).name for line in wanted]
        assert names == sorted(set(names))


def test_the_version_is_the_same_everywhere(root: Path, project: dict[str, Any]) -> None:
    """In the package, its metadata, pyproject.toml and the newest entry of the changelog."""
    assert afterword.__version__ == project["project"]["version"] == version("afterword")
    newest = re.search(r"^## (\S+)", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert newest is not None
    assert newest[1].strip("[]") == afterword.__version__


def test_the_licence_is_here_and_named(root: Path, project: dict[str, Any]) -> None:
    """Apache 2.0, whole."""
    text = (root / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in text
    assert "END OF TERMS AND CONDITIONS" in text
    assert project["project"]["license"] == metadata("afterword")["License-Expression"] == "Apache-2.0"


def test_what_is_imported_from_outside_is_asked_for(root: Path, project: dict[str, Any]) -> None:
    """A package that is only there because another needs it may be gone tomorrow."""
    extras = project["project"]["optional-dependencies"]
    asked_for = [
        *project["project"]["dependencies"],
        *(line for name in extras if name != "test" for line in extras[name]),
    ]
    wanted = {_plain(Requirement(line).name) for line in asked_for}
    missing = {
        f"{path.relative_to(root)}: {name}"
        for path in (root / "src").rglob("*.py")
        for name in _imports(path) - sys.stdlib_module_names - {"afterword"}
        if _plain(COMES_WITH.get(name, name)) not in wanted
    }
    assert missing == set()
    assert requires("afterword") is not None


def _imports(path: Path) -> set[str]:
    lines = path.read_text(encoding="utf-8")
    return set(re.findall(r"^\s*(?:from|import) ([A-Za-z_]\w*)[\w.]*(?: import | as |$)", lines, re.MULTILINE))


def _plain(name: str) -> str:
    return name.lower().replace("-", "_")


@pytest.mark.parametrize(
    ("code", "allowed"),
    [
        ("import afterword", ()),
        ("from afterword import load, due; due(load(EXAMPLE))", ("pydantic",)),
        ("from afterword import load, compose; compose(load(EXAMPLE))", ("pydantic",)),
        ("from afterword import load, compose, review; i = load(EXAMPLE); review(compose(i)[0], i)", ("pydantic",)),
        ("from afterword.cli import main; main(['compose', EXAMPLE])", ("pydantic",)),
        ("from afterword.cli import main; main(['--version'])", ()),
        ("from afterword import open_journal", ("pydantic", "sqlalchemy")),
    ],
)
def test_only_what_is_used_is_loaded(root: Path, code: str, allowed: tuple[str, ...]) -> None:
    """Neither tables, nor widgets, nor a database for a note."""
    example = str(root / "tests" / "examples" / "panel.yaml")
    heavy = f"import sys; print('loaded:', *[name for name in {HEAVY} if name in sys.modules])"
    ran = subprocess.run(
        [sys.executable, "-c", f"EXAMPLE = {example!r}; {code}\n{heavy}"], capture_output=True, text=True, timeout=60
    )
    assert ran.stderr == ""
    loaded = ran.stdout.split("\n")[-2].removeprefix("loaded:").split()
    assert set(loaded) <= set(allowed)
