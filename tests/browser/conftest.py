"""A real Chromium before the real workbook, and pictures of what it shows."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from running_workbook import SLOW, RunningWorkbook

CHECKOUT = Path(__file__).parents[2]
LIVE = ".jp-Notebook .jupyter-widgets :is(input, textarea, select, button, a[rel])"
"""A form, or a list of sources, is there only once its page has met the kernel behind it."""
expect.set_options(timeout=30_000)  # a busy machine takes its time; what is never there fails as surely
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """Debian's Chromium, which asks nobody beyond this machine anything."""
    if not CHROMIUM and os.environ.get("CI"):
        pytest.fail("There is no Chromium, and a build machine must have one: apt install chromium.")
    if not CHROMIUM:
        pytest.skip("There is no Chromium here: apt install chromium.")
    quiet = ["background-networking", "component-update", "sync", "gpu", "quic", "dev-shm-usage"]
    options = ["--no-sandbox", "--no-first-run", *(f"--disable-{feature}" for feature in quiet)]
    return {**browser_type_launch_args, "executable_path": CHROMIUM, "args": options}


class OpenedWorkbook(RunningWorkbook):
    """The workbook of this checkout, with a blank journal."""

    def __init__(self, home: Path, *, cwd: Path = CHECKOUT) -> None:
        super().__init__(home, "--no-browser", cwd=cwd)

    def open(self, page: Page, name: str) -> None:
        """Go to the page ``name`` as somebody whom the address has let in, and wait until it is live."""
        page.goto(f"{self.base}/doc/tree/{name}?token={self.token}")
        self.until_live(page)

    def until_live(self, page: Page) -> None:
        """Wait until the page that is shown has a form that answers."""
        page.locator(LIVE).locator("visible=true").first.wait_for(timeout=SLOW * 1000)


@pytest.fixture(scope="module")
def workbook(tmp_path_factory) -> Iterator[OpenedWorkbook]:
    """The workbook as a person opens it for the first time; one for the tests of a file."""
    opened = OpenedWorkbook(tmp_path_factory.mktemp("person"))
    yield opened
    assert opened.stop() == 0, opened.said


@pytest.fixture
def page(page: Page) -> Iterator[Page]:
    """A browser's page that must neither ask another machine for anything nor complain."""
    elsewhere: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: elsewhere.append(request.url) if _is_elsewhere(request.url) else None)
    page.on("console", lambda said: complaints.append(f"{page.url}: {said.text}") if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
    page.on("dialog", lambda dialog: (complaints.append(f"asked: {dialog.message}"), dialog.accept()))
    yield page
    assert elsewhere == []
    assert complaints == []


def _is_elsewhere(url: str) -> bool:
    return urlsplit(url).scheme not in {"data", "blob"} and urlsplit(url).hostname != "127.0.0.1"


class Screenshots:
    """Pictures of whole pages, wide and narrow, light and dark."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, page: Page, name: str) -> None:
        """Take the four pictures of what ``page`` shows, and leave it as it was."""
        size = page.viewport_size
        assert size
        for scheme in ("light", "dark"):
            self.in_the(scheme, page)
            for width in (1280, 420):
                page.set_viewport_size({"width": width, "height": 900})
                page.wait_for_timeout(200)  # what moves when the width changes
                page.set_viewport_size({"width": width, "height": page.evaluate(HEIGHT)})
                page.wait_for_timeout(200)
                page.screenshot(path=self._folder / f"{name}-{width}-{scheme}.png")
        self.in_the("light", page)
        page.set_viewport_size(size)

    @staticmethod
    def in_the(scheme: str, page: Page) -> None:
        """Let the person's system be light or dark, and wait until JupyterLab has followed it."""
        page.emulate_media(color_scheme=scheme)
        page.wait_for_function(f"document.body.dataset.jpThemeLight === '{str(scheme == 'light').lower()}'")
        page.wait_for_timeout(500)  # it says so before the stylesheet is there, and trips over a change meanwhile


HEIGHT = """() => {
  const shown = [...document.querySelectorAll('.jp-Notebook')].find(page => page.checkVisibility());
  return Math.max(900, (shown?.querySelector('.jp-WindowedPanel-outer') ?? document.body).scrollHeight + 10);
}"""
"""How high the window must be for the whole page: the page scrolls within it."""


@pytest.fixture(scope="session")
def screenshots() -> Screenshots:
    """Writes pictures to the folder that ``AFTERWORD_SCREENSHOTS`` names, else to ``test-results``."""
    return Screenshots(Path(os.environ.get("AFTERWORD_SCREENSHOTS") or CHECKOUT / "test-results"))
