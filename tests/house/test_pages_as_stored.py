"""The notebooks as they are committed: prose first, code out of sight, nobody's answers in them."""

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest

PAGES = sorted((Path(__file__).parents[2] / "notebooks").rglob("*.ipynb"))
ADDRESS = re.compile(r"[\w.+-]+@(?!example\.)[\w-]+(?!\.example)\.\w+")


def code_cells(notebook: Path) -> list[dict[str, Any]]:
    """The cells that hold code."""
    return [cell for cell in cells(notebook) if cell["cell_type"] == "code"]


def cells(notebook: Path) -> list[dict[str, Any]]:
    """All cells."""
    found: list[dict[str, Any]] = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
    return found


def test_there_are_pages() -> None:
    """Start here, reflect, write, follow through."""
    assert [page.stem for page in PAGES][:4] == ["00-start-here", "01-reflect", "02-write", "03-follow-through"]


@pytest.mark.parametrize("notebook", PAGES, ids=lambda notebook: notebook.stem)
class TestAPage:
    """Each of them."""

    def test_holds_no_output(self, notebook: Path) -> None:
        """Not a picture, not a widget's state, not the number of a run: a person's data could be in it."""
        assert [cell for cell in code_cells(notebook) if cell["outputs"] or cell["execution_count"]] == []
        kept = json.loads(notebook.read_text(encoding="utf-8"))["metadata"]
        assert set(kept) <= {"kernelspec", "language_info"}

    def test_holds_no_address_of_a_real_person(self, notebook: Path) -> None:
        """Nor does its prose."""
        assert ADDRESS.findall(notebook.read_text(encoding="utf-8")) == []

    def test_keeps_its_code_out_of_sight_and_unchanged(self, notebook: Path) -> None:
        """Hidden, and neither editable nor deletable by a slip of the hand."""
        for cell in code_cells(notebook):
            assert cell["metadata"]["jupyter"] == {"source_hidden": True}
        for cell in cells(notebook):
            assert (cell["metadata"]["editable"], cell["metadata"]["deletable"]) == (False, False)

    def test_has_short_cells_that_only_call(self, notebook: Path) -> None:
        """At most seven lines and three imports; what is defined is defined in the package."""
        for cell in code_cells(notebook):
            source = "".join(cell["source"])
            tree = ast.parse(source.replace("%", "#"))
            assert len([line for line in source.split("\n") if line.strip()]) < 8
            assert not [node for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))]
            assert len([node for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom))]) <= 3

    def test_coaches_in_prose(self, notebook: Path) -> None:
        """It opens with a heading, and prose outweighs code."""
        prose = [cell for cell in cells(notebook) if cell["cell_type"] == "markdown"]
        assert "".join(prose[0]["source"]).startswith("# ")
        words = sum(len("".join(cell["source"]).split()) for cell in prose)
        lines = sum(len([line for line in cell["source"] if line.strip()]) for cell in code_cells(notebook))
        assert words >= 10 * lines
