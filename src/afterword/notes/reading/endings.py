"""Where the ending of a note begins: the closing, the name, the contact lines."""

import re

from afterword.notes.reading.passage import Passage

_CLOSING = re.compile(
    r"(?:with |my |our |in )?(?:very |the )?"
    r"(?:kind(?:est)?|best|warm(?:est)?|many|all|good|sincere(?:ly|st)?|yours|regards|respectfully|cordially|"
    r"gratefully|gratitude|appreciation|thanks|thank you|thanking you|respect|faithfully|truly|cheers|warmly|"
    r"take care|until then|fond(?:ly|est)?|looking forward|talk soon|hope to|love)\b",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"\S+@\S+|https?://|www\.|linkedin\.com|\+?\(?\d[\d\s()./-]{6,}\d|^(?:tel|phone|mobile|email|e-mail|cell)\b|"
    r"^[ptme][.:]",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.?!…]$")
_TAIL = 12
_LONGEST = 60
_LONGEST_CONTACT = 160


def begins(lines: list[Passage], own: frozenset[str]) -> int:
    """Return the number of the first line of the ending; ``len(lines)`` where there is none.

    ``own`` are the folded names of the person who writes.
    """
    first = max(1, len(lines) - _TAIL)  # a note that says no more than “Thank you.” says that
    for number in range(len(lines) - 1, first - 1, -1):
        if _is_closing(lines[number].text, own) and all(_is_short(x.text) for x in lines[number + 1 :]):
            return number
    return _peeled(lines, own)


def _is_closing(line: str, own: frozenset[str]) -> bool:
    if len(line) > _LONGEST or not _CLOSING.match(line):
        return False
    words = line.strip(" ,.!–—-").split()
    if _SENTENCE_END.search(line) and len(words) > 3:
        return False
    return len(words) <= 5 or (len(words) <= 8 and bool(own.intersection(folded(words))))


def _is_short(line: str) -> bool:
    return (
        len(line) <= _LONGEST
        or bool(_CONTACT.search(line[:_LONGEST_CONTACT]))
        or line[:4].upper() in ("P.S.", "PS: ", "PS. ")
    )


def folded(words: list[str]) -> list[str]:
    """Return words as names are compared: without punctuation at their ends, capitals aside."""
    return [w.strip(" ,.;:!?()–—-").casefold() for w in words]


def _peeled(lines: list[Passage], own: frozenset[str]) -> int:
    """Without a closing: the last lines that are a name or a way to reach the person."""
    number = len(lines)
    while number > 1 and number > len(lines) - _TAIL and _is_signature(lines[number - 1].text, own):
        number -= 1
    return number


def _is_signature(line: str, own: frozenset[str]) -> bool:
    words = line.split()
    if _CONTACT.search(line[:_LONGEST_CONTACT]) and len(words) <= 8:
        return True
    return len(words) <= 5 and bool(own.intersection(folded(words))) and not line.endswith(("?", "!"))


def inline(line: Passage, own: frozenset[str]) -> int | None:
    """Return where, within the last line of a message, “… Best, Sam” begins."""
    if not own:
        return None
    pattern = re.compile(
        r"(?:(?<=[.!?…])|(?<=[.!?…][\"'”’)]))\s+((?:[^.!?…]{0,40}?[,–—-]\s*)?(?:[^\W\d_][\w’'.-]*\s*){1,4})$"
    )
    found = pattern.search(line.text, max(0, len(line.text) - 90))
    if not found or not own.intersection(folded(found.group(1).split())):
        return None
    said = found.group(1)
    return found.start(1) if _CLOSING.match(said) or len(said.split()) <= 4 else None
