"""Text that a person typed, made fit for one line of a header."""

import unicodedata

_NO_GLYPH = ("Cc", "Cf", "Cs", "Zl", "Zp")
_JOINERS = "\u200c\u200d"


def header_text(text: str) -> str:
    """Return ``text`` on one line, without anything that a mail program could read as more than words.

    White space becomes a space; control, direction and surrogate characters go (the joiners that some scripts
    and emoji are spelled with stay); ``=?``, which begins an encoded word and could hide a line end, is broken.
    """
    one_line = " ".join(text.split())
    shown = "".join(c for c in one_line if c in _JOINERS or unicodedata.category(c) not in _NO_GLYPH)
    while "=?" in shown:
        shown = shown.replace("=?", "= ?")
    return " ".join(shown.split())
