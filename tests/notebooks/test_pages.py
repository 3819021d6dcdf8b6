"""Each page runs from top to bottom, with an empty journal and with interviews in it, and shows its form."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

import afterword

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "notebooks").glob("*.ipynb"))
WORKSHOP = sorted((ROOT / "notebooks" / "workshop").glob("*.ipynb"))
SAMPLE = ROOT / "data" / "sample" / "journal.sqlite"
VIEW = "application/vnd.jupyter.widget-view+json"


def read(file: Path) -> Any:
    """The notebook as it lies in the checkout."""
    return nbformat.read(file, as_version=4)


def code(notebook: Any) -> list[Any]:
    """Its code cells."""
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def run(file: Path) -> Any:
    """The notebook after all its cells ran in a kernel of its own."""
    notebook = read(file)
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(file.parent)}}).execute()
    return notebook


def test_the_way_through_is_four_pages_and_what_the_coach_looks_for() -> None:
    """Their names sort in the order in which they are read; between them is the page to practise on."""
    assert [page.name for page in PAGES if page.stem[:2] not in ("05", "06", "07", "08")] == [
        "00-start-here.ipynb",
        "01-reflect.ipynb",
        "02-write.ipynb",
        "03-follow-through.ipynb",
        "04-practice.ipynb",
        "09-what-the-coach-looks-for.ipynb",
    ]


@pytest.mark.parametrize("file", PAGES + WORKSHOP, ids=lambda file: file.stem)
def test_a_page_is_prose_with_its_code_out_of_sight(file: Path) -> None:
    """Cells are short, locked and hidden; nothing that was shown is stored; prose far outweighs code."""
    notebook = read(file)
    nbformat.validate(notebook)
    assert notebook.metadata.kernelspec.name == "python3"
    for cell in notebook.cells:
        assert (cell.metadata.get("editable"), cell.metadata.get("deletable")) == (False, False)
    for cell in code(notebook):
        assert cell.metadata.jupyter.source_hidden is True
        assert (cell.outputs, cell.execution_count) == ([], None)
        assert len(cell.source.splitlines()) < 8
        assert "def " not in cell.source
    source = [line for cell in code(notebook) for line in cell.source.splitlines()]
    assert sum("import" in line for line in source) <= 3
    prose = " ".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    assert len(prose.split()) > 10 * len(source)


@pytest.mark.parametrize("file", PAGES + WORKSHOP, ids=lambda file: file.stem)
def test_a_page_leads_on_to_pages_that_exist(file: Path) -> None:
    """Every link in the prose is a page beside it."""
    prose = " ".join(cell.source for cell in read(file).cells if cell.cell_type == "markdown")
    links = [part.split(")")[0] for part in prose.split("](")[1:]]
    assert links
    assert [link for link in links if not (file.parent / link).exists()] == []


def test_pages_that_share_a_kernel_share_no_names() -> None:
    """Each page's variables begin with its own name, so that none takes another's."""
    named = [
        {line.split(" = ")[0] for cell in code(read(page)) for line in cell.source.splitlines() if " = " in line}
        for page in PAGES + WORKSHOP
    ]
    assert sum(map(len, named)) == len(set.union(*named)) >= len(PAGES + WORKSHOP)


EVERY = [(file, holding) for holding in ("nothing", "the sample", "the panel") for file in PAGES]
IN_A_ROOM = [(file, "the sample") for file in WORKSHOP]
"""Most of these show nobody's journal, so one run tells enough."""


@pytest.mark.parametrize(("file", "holding"), EVERY + IN_A_ROOM, ids=lambda given: getattr(given, "stem", given))
def test_a_page_runs_and_shows_its_form(
    file: Path, holding: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every code cell ends in a form, and none in an error, whatever the journal holds."""
    journal = tmp_path / "journal.sqlite"
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(journal))
    if holding == "the sample":
        shutil.copy(SAMPLE, journal)
    elif holding == "the panel":
        mine = afterword.open_journal(journal)
        mine.save(afterword.load(ROOT / "tests" / "examples" / "panel.yaml"))
        mine.close()
    for cell in code(run(file)):
        assert [output.output_type for output in cell.outputs] in (["execute_result"], ["display_data"])
        assert VIEW in cell.outputs[0].data


def test_nbval_finds_nothing_wrong(tmp_path: Path) -> None:
    """The smoke test that other projects run on notebooks passes on ours."""
    options = ["--nbval-lax", "-q", "-n", "0", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *options, *map(str, PAGES)]
    environment = {"AFTERWORD_JOURNAL": str(tmp_path / "journal.sqlite")}
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    cells = sum(len(code(read(page))) for page in PAGES)
    assert f"{cells} passed" in done.stdout
