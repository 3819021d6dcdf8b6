"""Slides from a page of the workbook: its cells that are marked as slides, in one file that fetches nothing.

``nbconvert --to slides`` makes a file that loads its player from the internet; a room may have none.
"""

import json
from html import escape
from pathlib import Path

_FOLDER = Path(__file__).parent


def slides(page: Path) -> str:
    """Return the slides of the notebook ``page`` as one file of HTML."""
    from nbconvert.filters import markdown2html  # late: half a second that only a coach waits for

    told = json.loads(page.read_text(encoding="utf-8"))["cells"]
    texts = ["".join(cell["source"]) for cell in told if _is_slide(cell)]
    shown = "".join(f'<section tabindex="0">{_plain(markdown2html(text))}</section>' for text in texts)
    title = texts[0].splitlines()[0].removeprefix("# ") if texts else page.stem
    looks, turning = ((_FOLDER / name).read_text(encoding="utf-8") for name in ("slides.css", "slides.js"))
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{looks}</style></head><body><main>{shown}</main><script>{turning}</script></body></html>\n"
    )


def _is_slide(cell: dict[str, object]) -> bool:
    metadata = cell.get("metadata")
    kind = metadata.get("slideshow", {}).get("slide_type") if isinstance(metadata, dict) else None
    return cell["cell_type"] == "markdown" and kind in ("slide", "subslide")


def _plain(html: str) -> str:
    return html.replace("&#182;", "")  # the mark of a link to a heading
