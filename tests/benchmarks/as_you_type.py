"""How long from a key pressed in a note to what is found in the note shown, against the way to the kernel and back.

Run it with ``python tests/benchmarks/as_you_type.py [KEYS]``; it needs the ``test`` extra and Debian's chromium. Words
are typed into the note of a whole interview with a panel of three, at the pace of a quick typist. A key counts until
the underlines and the remarks are those of the text with that key in it, and the browser has drawn them.
"""

import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles

from playwright.sync_api import Page, sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1]))

from afterword import load, open_journal
from running_workbook import RunningWorkbook

CHECKOUT = Path(__file__).parents[2]
WORDS = "I also whish to say teh ward's [Name] was very busy, and that I realy liked it. "
PACE = 120
"""Milliseconds between two keys."""
LISTEN = """area => {
  const paper = area.parentElement;
  const waiting = [];
  window.taken = [];
  area.addEventListener("keydown", () => waiting.push(performance.now()), true);
  new MutationObserver(() => {
    if (paper.dataset.read !== "true") return;
    const pressed = waiting.splice(0);
    requestAnimationFrame(() => {
      const channel = new MessageChannel(); // after the frame is drawn
      channel.port1.onmessage = () => window.taken.push(...pressed.map(at => performance.now() - at));
      channel.port2.postMessage(0);
    });
  }).observe(paper, { attributeFilter: ["data-read"] });
}"""
THERE_AND_BACK = """async times => {
  const [kernel] = await (await fetch("/api/kernels")).json();
  const socket = new WebSocket(`ws://${location.host}/api/kernels/${kernel.id}/channels?session_id=floor`);
  await new Promise(opened => { socket.onopen = opened; });
  const ask = number => new Promise(answered => {
    const who = { username: "", session: "floor", version: "5.3" };
    const header = { ...who, msg_id: `floor-${number}`, msg_type: "kernel_info_request" };
    socket.onmessage = ({ data }) => {
      if (typeof data !== "string") return;
      const message = JSON.parse(data);
      if (message.channel === "shell" && message.parent_header.msg_id === header.msg_id) answered();
    };
    socket.send(JSON.stringify({ channel: "shell", header, parent_header: {}, metadata: {}, content: {} }));
  });
  await ask("first");
  const taken = [];
  for (let number = 0; number < times; number += 1) {
    const began = performance.now();
    await ask(number);
    taken.push(performance.now() - began);
    await new Promise(soon => setTimeout(soon, 100));
  }
  socket.close();
  return taken;
}"""


def type_into(page: Page, address: str, keys: int) -> tuple[list[float], list[float]]:
    """Return the milliseconds that each key took, and those of as many ways to the kernel and back."""
    page.goto(address.replace("00-start-here", "02-write"))
    note = page.get_by_label("Note", exact=True).locator("visible=true").first
    note.wait_for()
    page.get_by_text("Ready: nothing has to change.").locator("visible=true").wait_for()
    note.focus()
    page.keyboard.press("Control+Home")
    page.keyboard.press("End")
    page.keyboard.press("ArrowDown")
    page.wait_for_timeout(1000)
    note.evaluate(LISTEN)
    page.keyboard.type((WORDS * keys)[:keys], delay=PACE)
    page.wait_for_timeout(1000)
    return page.evaluate("taken"), page.evaluate(THERE_AND_BACK, keys)


def p95(taken: list[float]) -> float:
    """Return what 95 in 100 stay below."""
    return quantiles(taken, n=20, method="inclusive")[-1]


def main(keys: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as home, sync_playwright() as play:
        journal = open_journal(Path(home) / "journal.sqlite")
        journal.save(load(CHECKOUT / "tests" / "examples" / "panel.yaml"))
        journal.close()
        workbook = RunningWorkbook(Path(home), "--no-browser", cwd=CHECKOUT)
        try:
            browser = play.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
            )
            taken, floor = type_into(browser.new_page(), workbook.address, keys)
            browser.close()
        finally:
            workbook.stop()
    for name, times in (("key to findings", taken), ("to the kernel and back", floor)):
        figures = f"median {median(times):.0f} ms, p95 {p95(times):.0f} ms, worst {max(times):.0f} ms"
        print(f"{name}: {figures} of {len(times)}")
    print(f"ratio of medians: {median(taken) / median(floor):.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 80)
