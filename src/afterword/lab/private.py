"""A folder of this run's own, so that the workbook neither reads nor changes the person's Jupyter."""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CALM = Path(__file__).parent / "calm"
KERNEL = "afterword"

_FOLDERS = {
    "JUPYTER_CONFIG_DIR": "config",
    "JUPYTER_DATA_DIR": "data",
    "JUPYTER_RUNTIME_DIR": "run",
    "JUPYTERLAB_SETTINGS_DIR": "settings",
    "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
    "IPYTHONDIR": "ipython",
}


@contextmanager
def private_folder() -> Iterator[Path]:
    """Make the folder, with Jupyter's calm settings in it and Jupyter pointed at it; take it away at the end."""
    before = dict(os.environ)
    folder = Path(tempfile.mkdtemp(prefix="afterword-"))  # for this person's eyes only: mode 0700
    try:
        shutil.copytree(CALM / "config", folder / "config")
        _describe_kernel(folder / "data" / "kernels" / KERNEL)
        os.environ.update({name: str(folder / part) for name, part in _FOLDERS.items()})
        yield folder
    finally:
        os.environ.clear()
        os.environ.update(before)
        shutil.rmtree(folder, ignore_errors=True)


def _describe_kernel(folder: Path) -> None:
    """Describe a kernel on this very Python: one named python3 may be another's, without Afterword."""
    folder.mkdir(parents=True)
    description = {
        "argv": [
            sys.executable,
            "-m",
            "ipykernel_launcher",
            "-f",
            "{connection_file}",
            "--HistoryManager.enabled=False",
        ],
        "display_name": "Afterword",
        "language": "python",
        "metadata": {"debugger": False, "supported_encryption": ["curve"]},
    }
    (folder / "kernel.json").write_text(json.dumps(description), encoding="utf-8")
