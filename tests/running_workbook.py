"""The workbook, started as a person starts it, and stopped with Ctrl-C."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S+")
SLOW = 120
"""Seconds that a busy machine may take for anything."""


class RunningWorkbook:
    """A workbook that runs in a folder, with a home, a journal and a place for temporary files of its own."""

    def __init__(self, home: Path, *options: str, cwd: Path, **env: str) -> None:
        self.home = home
        self.temporary = home / "tmp"
        self.temporary.mkdir(parents=True, exist_ok=True)
        self.journal = Path(env.setdefault("AFTERWORD_JOURNAL", str(home / "journal.sqlite")))
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("JUPYTER", "IPYTHON"))}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "afterword", *options],
            cwd=cwd,
            env={**inherited, "HOME": str(home), "TMPDIR": str(self.temporary), "PYTHONUTF8": "1", **env},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            start_new_session=True,  # as a terminal starts it: Ctrl-C reaches it and not the tests
        )
        self.said = ""
        self.address = self._address()

    def _address(self) -> str:
        assert self.process.stdout
        for line in self.process.stdout:
            self.said += line
            if found := ADDRESS.search(line):
                return found[0]
        raise AssertionError(f"The workbook never gave its address; it said:\n{self.said}")

    @property
    def token(self) -> str:
        """What lets a browser in."""
        return self.address.partition("token=")[2]

    @property
    def base(self) -> str:
        """Where it is served, without a path."""
        return "{0.scheme}://{0.netloc}".format(urlsplit(self.address))

    @property
    def kernels(self) -> list[int]:
        """The processes that run the pages."""
        of_ours = str(self.temporary).encode()
        commands = {int(path.parent.name): _read(path) for path in Path("/proc").glob("[0-9]*/cmdline")}
        return [process for process, command in commands.items() if b"ipykernel" in command and of_ours in command]

    @property
    def kernel(self) -> int:
        """The one process that runs the pages."""
        (kernel,) = self.kernels
        return kernel

    def get(self, path: str) -> Any:
        """Return what the server answers about ``path`` of its interface."""
        return self._ask(path)

    def post(self, path: str) -> Any:
        """Ask the server to do what ``path`` of its interface does."""
        return self._ask(path, data=b"{}")

    def _ask(self, path: str, data: bytes | None = None) -> Any:
        request = Request(f"{self.base}/api/{path}", data, {"Authorization": f"token {self.token}"})  # noqa: S310
        with urlopen(request, timeout=SLOW) as answer:  # noqa: S310 - our own address
            return json.load(answer)

    def shown(self, page: str) -> list[Any]:
        """Return the outputs of a page's cells, once the page is live."""
        cells = self.get(f"contents/{page}?content=1")["content"]["cells"]
        return [output for cell in cells for output in cell.get("outputs", [])]

    def stop(self, how: int = signal.SIGINT) -> int:
        """Press Ctrl-C, or end it otherwise; return its exit code, with all that it said in ``said``."""
        assert self.process.stdout
        self.process.send_signal(how)
        self.said += self.process.stdout.read()
        return self.process.wait(timeout=SLOW)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # a process that has ended meanwhile
        return b""
