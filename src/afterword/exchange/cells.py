"""Text in a sheet: guarded, so that no spreadsheet program runs it as a formula, and read back exactly."""

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
"""How a text begins that a spreadsheet may take for a formula, or that a guarded text begins with.

Spreadsheets of East Asia read the full-width signs as well.
"""


def guarded(text: str) -> str:
    """Return the text with an apostrophe before it where it could be taken for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def plain(cell: str) -> str:
    """Return what ``guarded`` was given."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
