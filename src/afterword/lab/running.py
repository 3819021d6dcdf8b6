"""Runs one page in a kernel that other pages share."""

from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.sign import NotebookNotary

from afterword.lab.plainly import plainly

NAMES_OF_ITS_OWN = """
def _begin(shell):
    from types import ModuleType
    shell.user_module = ModuleType("__main__")
    shell.user_ns = shell.user_module.__dict__
    shell.init_user_ns()
_begin(get_ipython())
"""
"""Two pages may both have a ``form``, and neither sees the other's: as IPython does where it is embedded."""


class DamagedPage(Exception):
    """A page can't be read; the message says which."""


async def run_page(path: Path, kernel: Any, client: Any, notary: NotebookNotary) -> None:
    """Run the page at ``path`` with ``client``, a ready client of ``kernel``; write what it shows into it, and sign."""
    page = _read(path)
    runner = NotebookClient(
        page, km=kernel, allow_errors=True, record_timing=False, store_widget_state=False, timeout=None
    )
    runner.kc = client
    runner.reset_execution_trackers()
    await client.execute_interactive(NAMES_OF_ITS_OWN, silent=True, store_history=False)
    for index, cell in enumerate(page.cells):
        await runner.async_execute_cell(cell, index)
        plainly(cell)
    page.metadata = await _as_jupyterlab_writes_it(kernel, client)
    nbformat.write(page, path)
    notary.sign(page)


def _read(path: Path) -> NotebookNode:
    try:
        return nbformat.read(path, as_version=4)
    except (OSError, ValueError) as error:
        raise DamagedPage(f"The page {path.name} is damaged and can't be read; the others work without it.") from error


async def _as_jupyterlab_writes_it(kernel: Any, client: Any) -> NotebookNode:
    """Return a page's metadata; by others JupyterLab would take the page for changed, and ask before it leaves."""
    about = await client.kernel_info(reply=True)
    spec = kernel.kernel_spec
    return nbformat.from_dict(
        {
            "kernelspec": {"name": kernel.kernel_name, "display_name": spec.display_name, "language": spec.language},
            "language_info": about["content"]["language_info"],
        }
    )
