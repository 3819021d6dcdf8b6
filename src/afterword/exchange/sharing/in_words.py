"""What is in a share, in plain words, and what is not."""

from collections.abc import Iterator

from afterword.deadlines.in_words import day_of
from afterword.exchange.sharing.share import Share

ALWAYS = (
    "of each interview: its date, stage and format, the day on which an answer was promised, and what came of it when",
    "of each note: how it goes, the day on which it was due, and the day on which it was sent",
)
REFLECTIONS = "how each interview felt, what went well, what went badly, and what you want to improve"
NOTES = "the text of your notes, sent or not, as it was last saved"
WITHOUT = "In these texts the names of the people you met, of the employers and your own stand as words in brackets."
WITH = "In these texts names stand as you typed them."
LOOK = "Read them once more: a place or a name that is nowhere else in your journal can't be found by a program."
NEVER = (
    "Not in it: your name and address, the names of the people you met, of employers and of places, and what you "
    "marked as not to be mentioned."
)
ENDED = "It takes back what was shared before: there is nothing in it but that."


def in_words(share: Share) -> tuple[str, ...]:
    """Return the sentences that a person reads before the file is written."""
    return tuple(_lines(share))


def _lines(share: Share) -> Iterator[str]:
    until = f", until {day_of(share.until)} {share.until.year}" if share.until else ""
    yield f"For {share.shared_with}{until}. You are “{share.pseudonym}” in it."
    if share.ended:
        yield ENDED
        return
    at = share.as_of
    yield f"As of {day_of(at)} {at.year}, {at:%H:%M} (UTC): what comes later is not in it."
    several = len(share.interviews) != 1
    yield f"{len(share.interviews)} interview{'s' * several}."
    yield from (f"In it, {part}." for part in ALWAYS)
    if share.level != "figures":
        yield f"In it, {REFLECTIONS}."
    if share.level == "notes":
        yield f"In it, {NOTES}."
    if share.level != "figures":
        yield WITH if share.names else WITHOUT
        yield LOOK
    if not share.names:
        yield NEVER
