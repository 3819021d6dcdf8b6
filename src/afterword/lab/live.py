"""Runs the pages in one kernel, so that each is live when it is reached."""

import asyncio
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from jupyter_server.serverapp import ServerApp

from afterword.lab.private import KERNEL
from afterword.lab.running import run_page

KERNEL_ACTIONS = "https://events.jupyter.org/jupyter_server/kernel_actions/v1"
START = 120
"""Seconds that a kernel may take to start on a slow machine."""
LEAVE_ALONE = 6
"""Seconds for which the kernel is the first page's: the browser needs its answers to show it."""


class LivePages:
    """The pages, all run by one kernel, each handed out when it is live."""

    def __init__(self, server: ServerApp, folder: Path, names: Iterable[str], say: Callable[[str], None]) -> None:
        self._server = server
        self._folder = folder
        self._say = say
        self._live = {name: asyncio.Event() for name in names}
        self._asked: list[str] = []
        self._is_asked = asyncio.Event()
        self._kernel_id = str(uuid4())
        self._run: asyncio.Task[None] | None = None

    async def begin(self, cwd: Path) -> None:
        """Start the kernel in the folder ``cwd``, tie every page to it, and run the pages."""
        kernels, sessions = self._server.kernel_manager, self._server.session_manager
        with (self._folder.parent / "kernel.log").open("wb") as log:
            await kernels.start_kernel(
                kernel_id=self._kernel_id,
                kernel_name=KERNEL,
                cwd=str(cwd),
                env=dict(os.environ),
                stdout=log,
                stderr=log,
            )
        kernels.add_restart_callback(self._kernel_id, self._give_up, "dead")
        for name in self._live:
            await sessions.create_session(path=name, name=name, type="notebook", kernel_id=self._kernel_id)
        self._server.event_logger.add_listener(schema_id=KERNEL_ACTIONS, listener=self._on_kernel_action)
        self._run_anew()

    async def wait(self, path: str) -> None:
        """Wait until the page at ``path`` is live; what is no page is there at once."""
        if path in self._live and not self._live[path].is_set():
            self._asked.append(path)
            self._is_asked.set()
            await self._live[path].wait()

    async def _on_kernel_action(self, *, data: dict[str, Any], **_more: Any) -> None:
        """Run the pages again after the kernel was restarted, by hand or because it died."""
        if data["action"] == "restart" and data["status"] == "success":
            self._run_anew()

    def _run_anew(self) -> None:
        if self._run:
            self._run.cancel()
        for live in self._live.values():
            live.clear()
        self._run = asyncio.create_task(self._run_pages())

    async def _run_pages(self) -> None:
        kernel = self._server.kernel_manager.get_kernel(self._kernel_id)
        client = kernel.client()
        client.start_channels()
        try:
            await client.wait_for_ready(timeout=START)
            while name := await self._next():
                await run_page(self._folder / name, kernel, client, self._server.contents_manager.notary)
                self._live[name].set()
        except Exception as error:  # noqa: BLE001 - nobody else would hear of it, and the browser would wait for ever
            if await kernel.is_alive():  # else it is started again, and the pages run again
                self._give_up(error)
        finally:
            client.stop_channels()

    async def _next(self) -> str | None:
        """Return the page to run next: one that a browser waits for, else in reading order."""
        left = [name for name, live in self._live.items() if not live.is_set()]
        self._asked = [name for name in self._asked if name in left]
        if left and len(left) == len(self._live) - 1 and not self._asked:
            self._is_asked.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._is_asked.wait(), LEAVE_ALONE)
        return next(iter([*self._asked, *left]), None)

    def _give_up(self, error: Exception | None = None) -> None:
        """Let waiting browsers have the pages as they are, and say what happened."""
        for live in self._live.values():
            live.set()
        why = f" ({type(error).__name__}: {error})" if error else ""
        self._say(
            f"The pages could not be started{why}. Press Ctrl-C and start the workbook again; what you wrote is safe."
        )
