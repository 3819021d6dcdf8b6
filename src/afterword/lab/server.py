"""The server: JupyterLab for this machine only, which hands out pages when they are live."""

import signal
import threading
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex
from types import FrameType
from typing import Any

import zmq
from jupyter_server.serverapp import ServerApp
from jupyter_server.services.contents.largefilemanager import AsyncLargeFileManager
from jupyterlab.labapp import LabApp
from traitlets.config import Config

from afterword.lab.live import LivePages
from afterword.lab.ports import HOME
from afterword.lab.private import CALM, KERNEL
from afterword.lab.ticket import Tickets, Visit

STOPS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Ctrl-C, being asked to stop, the terminal closed, and Ctrl-Break on Windows."""


class PagesWhenLive(AsyncLargeFileManager):
    """Hands a page out when it is live: the browser may ask while the kernel still starts."""

    live: LivePages | None = None

    async def get(self, path: str, content: bool = True, **more: Any) -> dict[str, Any]:
        """Return what stands at ``path``, a page once it is live."""
        if content and self.live:
            await self.live.wait(path.strip("/"))
        model: dict[str, Any] = await super().get(path, content=content, **more)
        return model


class Workbook(LabApp):
    """JupyterLab under the workbook's name, without other people's server extensions."""

    app_name = "Afterword"
    load_other_extensions = False

    @classmethod
    def get_extension_package(cls) -> str:
        """Return the module in which the server looks for this application."""
        return __name__


def _jupyter_server_extension_points() -> list[dict[str, Any]]:
    return [{"module": __name__, "app": Workbook}]


def serve(
    pages: Path,
    names: tuple[str, ...],
    *,
    cwd: Path,
    port: int,
    exactly: bool,
    opened: Callable[[str, str], None],
    say: Callable[[str], None],
) -> None:
    """Serve the copies of the pages until a signal stops it.

    Args:
        pages: the folder of the copies, in a private folder.
        names: the pages in reading order.
        cwd: the folder in which the pages' code runs.
        port: a free port.
        exactly: this port or none; else the next one that is free, should another program have been quicker.
        opened: is called when the server listens, with the address to read, token included, and one for a browser.
        say: tells the person who started the workbook something.
    """
    server = Workbook.initialize_server(config=_settings(pages, names[0], port, retries=0 if exactly else 50))
    live = LivePages(server, pages, names, say)
    server.contents_manager.live = live
    tickets = Tickets()
    server.web_app.add_handlers(".*$", [(r"/visit/([\w-]+)", Visit, {"tickets": tickets})])
    _stop_at_signals(server, live)
    server.io_loop.add_callback(live.begin, cwd)
    home = f"http://{HOME}:{server.port}"
    to_read = f"{home}{server.default_url}?token={server.identity_provider.token}"
    server.io_loop.add_callback(opened, to_read, f"{home}/visit/{tickets.issue()}")
    server.start()


def _settings(pages: Path, first: str, port: int, *, retries: int) -> Config:
    config = Config()
    config.ServerApp.update(
        ip=HOME,
        port=port,
        port_retries=retries,
        open_browser=False,
        allow_root=True,
        root_dir=str(pages),
        contents_manager_class=PagesWhenLive,
        log_level="CRITICAL",
    )
    config.IdentityProvider.token = token_hex(24)
    # Whoever has another account on this machine could otherwise listen in between the pages and their kernel.
    config.AsyncMappingKernelManager.update(
        default_kernel_name=KERNEL, transport_encryption="auto" if zmq.has("curve") else "disabled"
    )
    config.KernelManager.shutdown_wait_time = 2.0  # what a person wrote is saved long before
    config.KernelSpecManager.update(allowed_kernelspecs={KERNEL}, ensure_native_kernel=False)
    config.LabApp.update(
        default_url=f"/doc/tree/{first}",
        custom_css=True,
        extension_manager="readonly",
        log_level="CRITICAL",
        extra_labextensions_path=[str(CALM / "extension")],
    )
    return config


def _stop_at_signals(server: ServerApp, live: LivePages) -> None:
    """Stop at once and quietly, once: Jupyter itself would ask first."""
    stopping = False

    async def end() -> None:
        threading.excepthook = _unless_too_late
        await live.end()
        server.stop()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        nonlocal stopping
        if not stopping:
            stopping = True
            server.io_loop.add_callback(end)

    for name in STOPS:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)


def _unless_too_late(arguments: threading.ExceptHookArgs) -> None:
    """Say nothing of a heartbeat that is only being begun when its sockets are gone: the workbook is closing."""
    if not isinstance(arguments.exc_value, zmq.ZMQError):
        threading.__excepthook__(arguments)
