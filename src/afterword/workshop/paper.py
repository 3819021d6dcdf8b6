"""A page to print: black on white, complete in one file, with room to write by hand."""

from html import escape
from pathlib import Path

_LOOKS = Path(__file__).with_name("paper.css")


def paper(title: str, body: str) -> str:
    """Return a page to print; ``body`` is HTML in which every text is escaped already."""
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_LOOKS.read_text(encoding='utf-8')}</style></head><body><h1>{escape(title)}</h1>{body}</body></html>\n"
    )


def lines(number: int) -> str:
    """Return lines to write on."""
    return '<div class="line"></div>' * number
