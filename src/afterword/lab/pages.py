"""The pages: where they are, how an installed package brings them, and the copies that are run."""

import hashlib
import json
import shutil
from pathlib import Path

import afterword
from afterword.journal import workbook_folder

PAGES = "[0-9]*.ipynb"
WORKSHOP = "workshop/*.ipynb"
"""The pages for a room full of people, in a folder of their own."""
BROUGHT = ".brought.json"
"""What the package brought to the folder: a fingerprint for each file, to see later what the person changed."""


class NoPages(Exception):
    """There is nothing to open; the message says what to do."""


def find_pages() -> tuple[Path, list[str]]:
    """Return the folder of the pages, and sentences on pages that were left as the person changed them.

    Raises:
        NoPages: there are none, and none can be brought.
    """
    folder = workbook_folder() / "notebooks"
    packaged = Path(afterword.__file__).parent / "workbook" / "notebooks"
    kept = []
    if packaged.is_dir() and ((folder / BROUGHT).exists() or not any(folder.glob(PAGES))):
        try:
            kept = bring(packaged, folder)
        except OSError as error:
            raise NoPages(f"The pages can't be put into {folder} ({error}); make that folder writable.") from error
    if not any(folder.glob(PAGES)):
        raise NoPages(f"There are no pages in {folder}; install Afterword again, or start it where its pages are.")
    return folder, kept


def bring(packaged: Path, folder: Path) -> list[str]:
    """Bring the package's pages to ``folder``; a page that the person changed stays, and the new one goes beside it."""
    brought = _brought(folder)
    kept = []
    for source in sorted(path for path in packaged.rglob("*") if path.is_file()):
        name = source.relative_to(packaged).as_posix()
        target, new, earlier = folder / name, _fingerprint(source), brought.get(name)
        brought[name] = new
        if not target.exists() or _fingerprint(target) == earlier:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        elif new not in (earlier, _fingerprint(target)):
            beside = target.with_name(f"new {target.name}")
            shutil.copyfile(source, beside)
            kept.append(f"You changed {target.name}, so it stays as it is; this version's page is beside it: {beside}")
    (folder / BROUGHT).write_text(json.dumps(brought, indent=1), encoding="utf-8")
    return kept


def _brought(folder: Path) -> dict[str, str]:
    try:
        brought: dict[str, str] = json.loads((folder / BROUGHT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return brought


def _fingerprint(path: Path) -> str:
    """Return a fingerprint of what a person may have written: of a page, its cells; to run it is no change."""
    content = path.read_bytes()
    if path.suffix == ".ipynb":
        try:
            cells = json.loads(content)["cells"]
            content = json.dumps([(cell["cell_type"], "".join(cell["source"])) for cell in cells]).encode()
        except (ValueError, KeyError, TypeError):
            pass  # no notebook, whatever its name says: its bytes are what counts
    return hashlib.sha256(content).hexdigest()


def copy_pages(folder: Path, to: Path) -> tuple[str, ...]:
    """Copy the pages and their pictures, so that running them writes nothing of the person's; return their names."""
    shutil.copytree(folder, to, ignore=shutil.ignore_patterns(".*"))
    return tuple(page.relative_to(to).as_posix() for pages in (PAGES, WORKSHOP) for page in sorted(to.glob(pages)))
