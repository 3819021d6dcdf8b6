"""Runs the pages in one kernel, so that each is live when it is reached.

One kernel and not one a page: measured with the four pages, all are live 2.2 s after the start and take 140 MB, against
5.9 s and 320 MB; and what a person does on one page reaches the others at once. A page in a folder of its own, such as
the workshop's, runs when it is first asked for: all of them at the start would cost everybody a second.
"""

import asyncio
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from subprocess import DEVNULL
from typing import Any
from uuid import uuid4

from jupyter_server.serverapp import ServerApp

from afterword.lab.private import KERNEL
from afterword.lab.running import DamagedPage, run_page

KERNEL_ACTIONS = "https://events.jupyter.org/jupyter_server/kernel_actions/v1"
START = 120
"""Seconds that a kernel may take to start on a slow machine."""


class LivePages:
    """The pages, run together, and handed out when all are live.

    A browser that met the kernel half-way would miss widgets of which it then hears.
    """

    def __init__(self, server: ServerApp, folder: Path, names: Iterable[str], say: Callable[[str], None]) -> None:
        self._server = server
        self._folder = folder
        self._names = tuple(names)
        self._first = tuple(name for name in self._names if "/" not in name)
        self._shown: set[str] = set()
        self._one_at_a_time = asyncio.Lock()
        self._say = say
        self._live = asyncio.Event()
        self._kernel_id = str(uuid4())
        self._beginning: asyncio.Task[None] | None = None
        self._run: asyncio.Task[None] | None = None

    def begin(self, cwd: Path) -> None:
        """Start the kernel in the folder ``cwd``, tie every page to it, and run the pages."""
        self._beginning = asyncio.create_task(self._begin(cwd))
        self._beginning.add_done_callback(self._begun)

    async def end(self) -> None:
        """Run nothing more; wait for a kernel that is just being started, lest it outlive the server."""
        if self._beginning:
            await asyncio.wait([self._beginning])
        if self._run:
            self._run.cancel()

    def _begun(self, beginning: asyncio.Task[None]) -> None:
        if error := beginning.exception():
            self._give_up(error)

    async def _begin(self, cwd: Path) -> None:
        kernels, sessions = self._server.kernel_manager, self._server.session_manager
        await kernels.start_kernel(
            kernel_id=self._kernel_id,
            kernel_name=KERNEL,
            cwd=str(cwd),
            env=dict(os.environ),
            stdout=DEVNULL,  # what a kernel says to its terminal is for nobody here
            stderr=DEVNULL,
        )
        kernels.add_restart_callback(self._kernel_id, self._give_up, "dead")
        for name in self._names:
            await sessions.create_session(path=name, name=name, type="notebook", kernel_id=self._kernel_id)
        self._server.event_logger.add_listener(schema_id=KERNEL_ACTIONS, listener=self._on_kernel_action)
        self._run_anew()

    async def wait(self, path: str) -> None:
        """Wait until the page at ``path`` is live; what is no page is there at once."""
        if path not in self._names:
            return
        await self._live.wait()
        async with self._one_at_a_time:
            if path not in self._shown:
                with suppress(TimeoutError):  # the kernel was restarted meanwhile: a later look finds the page live
                    await asyncio.wait_for(self._run_pages(path), START)

    async def _on_kernel_action(self, *, data: dict[str, Any], **_more: Any) -> None:
        """Run the pages again after the kernel was restarted, by hand or because it died."""
        if data["action"] == "restart" and data["status"] == "success":
            self._run_anew()

    def _run_anew(self) -> None:
        if self._run:
            self._run.cancel()
        self._live.clear()
        self._shown.clear()
        self._run = asyncio.create_task(self._run_pages(*self._first))

    async def _run_pages(self, *names: str) -> None:
        kernel = self._server.kernel_manager.get_kernel(self._kernel_id)
        client = kernel.client()
        client.start_channels()
        try:
            await client.wait_for_ready(timeout=START)
            for name in names:
                self._shown.add(name)
                await self._run_page(name, kernel, client)
            self._live.set()
        except Exception as error:  # noqa: BLE001 - nobody else would hear of it, and the browser would wait for ever
            if await kernel.is_alive():  # else it is started again, and the pages run again
                self._give_up(error)
        finally:
            client.stop_channels()

    async def _run_page(self, name: str, kernel: Any, client: Any) -> None:
        try:
            await run_page(self._folder / name, kernel, client, self._server.contents_manager.notary)
        except DamagedPage as damaged:
            self._say(str(damaged))

    def _give_up(self, error: BaseException | None = None) -> None:
        """Let waiting browsers have the pages as they are, and say what happened."""
        self._live.set()
        why = f" ({type(error).__name__}: {error})" if error else ""
        self._say(f"The pages can't be started{why}. Press Ctrl-C and open the workbook again; what you wrote is safe.")
