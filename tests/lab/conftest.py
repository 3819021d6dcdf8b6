"""Workbooks of a few small pages, to see what opening does to any page."""

from collections.abc import Callable, Iterator
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from running_workbook import RunningWorkbook

FIRST = "00-start-here.ipynb"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workbook's folder."""
    return tmp_path / "workbook"


@pytest.fixture
def write(folder: Path) -> Callable[..., None]:
    """Writes a page with a heading and a cell for each source."""

    def write_page(name: str, *sources: str) -> None:
        cells = [new_markdown_cell("# A page"), *map(new_code_cell, sources)]
        (folder / "notebooks").mkdir(parents=True, exist_ok=True)
        nbformat.write(new_notebook(cells=cells), folder / "notebooks" / name)

    return write_page


@pytest.fixture
def start(tmp_path: Path, folder: Path, write: Callable[..., None]) -> Iterator[Callable[..., RunningWorkbook]]:
    """Starts the workbook of that folder, which has a first page; what still runs at the end is closed."""
    write(FIRST, "print('Good evening')")
    running: list[RunningWorkbook] = []

    def begin(*options: str, cwd: Path = folder, **env: str) -> RunningWorkbook:
        running.append(RunningWorkbook(tmp_path / "home", *options, cwd=cwd, **env))
        return running[-1]

    yield begin
    for workbook in running:
        if workbook.process.poll() is None:
            workbook.stop()
