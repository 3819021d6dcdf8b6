"""How long from the command to a page that is live, against a blank notebook in JupyterLab to its kernel idle.

Run it with ``python tests/benchmarks/lab_start.py [ROUNDS]``; it needs the ``test`` extra and Debian's chromium. Both
start from nothing in every round, in turns, with a browser that has nothing cached, and with folders of their own.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

ADDRESS = re.compile(rb"http://127\.0\.0\.1:\d+/\S+")
LIVE = ".jp-Notebook .jupyter-widgets :is(input, textarea, select, button)"
IDLE = """async () => {
  for (;; await new Promise(soon => setTimeout(soon, 20))) {
    if (!window.jupyterapp) continue;
    await jupyterapp.restored;
    const context = [...jupyterapp.shell.widgets("main")].map(shown => shown.context).find(found => found?.isReady);
    if (!context) continue;
    await context.sessionContext.ready;
    const kernel = context.sessionContext.session?.kernel;
    if (kernel && await kernel.info && kernel.status === "idle") return;
  }
}"""
BLANK = {
    "cells": [],
    "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    "nbformat": 4,
    "nbformat_minor": 5,
}


@contextmanager
def address_of(command: list[str], home: Path) -> Iterator[str]:
    """Start ``command`` and give the address that it prints; stop it at the end."""
    folders = {f"JUPYTER_{name}_DIR": str(home / name.lower()) for name in ("CONFIG", "DATA", "RUNTIME")}
    env = {**os.environ, **folders, "HOME": str(home), "IPYTHONDIR": str(home / "ipython")}
    env |= {f"JUPYTERLAB_{name}_DIR": str(home / name.lower()) for name in ("SETTINGS", "WORKSPACES")}
    server = subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
    )
    try:
        assert server.stdout
        yield next(found[0].decode() for line in server.stdout if (found := ADDRESS.search(line)))
    finally:
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=30)


def workbook(browser: Browser, home: Path) -> float:
    """Return the seconds from ``afterword`` to the first page's form."""
    began = time.perf_counter()
    with address_of([sys.executable, "-m", "afterword", "--no-browser"], home) as address:
        page = browser.new_context().new_page()
        page.goto(address)
        page.locator(LIVE).first.wait_for()
        return time.perf_counter() - began


def blank_notebook(browser: Browser, home: Path) -> float:
    """Return the seconds from ``jupyter lab`` to an idle kernel behind an empty notebook."""
    (home / "blank.ipynb").write_text(json.dumps(BLANK), encoding="utf-8")
    overrides = home / "config" / "labconfig" / "default_setting_overrides.json"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(
        '{"@jupyterlab/notebook-extension:tracker": {"autoStartDefaultKernel": true}}', encoding="utf-8"
    )
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--expose-app-in-browser"]
    command += [f"--ServerApp.root_dir={home}", "--LabApp.default_url=/doc/tree/blank.ipynb", "--ip=127.0.0.1"]
    began = time.perf_counter()
    with address_of(command, home) as address:
        page = browser.new_context().new_page()
        page.goto(address)
        page.evaluate(IDLE)
        return time.perf_counter() - began


def main(rounds: int) -> None:
    """Measure both in turns and print the medians and their ratio."""
    taken: dict[str, list[float]] = {"workbook": [], "blank notebook": []}
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
        for _ in range(rounds):
            for name, measure in (("workbook", workbook), ("blank notebook", blank_notebook)):
                with tempfile.TemporaryDirectory() as home:
                    taken[name].append(measure(browser, Path(home)))
    for name, seconds in taken.items():
        print(f"{name}: median {median(seconds):.2f} s of {[round(second, 2) for second in seconds]}")
    print(f"ratio of medians: {median(taken['workbook']) / median(taken['blank notebook']):.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
