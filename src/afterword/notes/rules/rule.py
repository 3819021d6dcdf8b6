"""What a rule is: one value that says what it looks for, why, and where the advice comes from."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module

from afterword.notes.reading import Case, Passage
from afterword.notes.rules.example import Example
from afterword.records.finding import Severity
from afterword.records.note import Channel, Kind

ALL_KINDS: frozenset[Kind] = frozenset({"thank-you", "after-rejection", "withdrawal", "follow-up", "coordinator"})
ALL_CHANNELS: frozenset[Channel] = frozenset({"email", "linkedin", "linkedin-request", "card", "letter"})
MESSAGES: frozenset[Channel] = frozenset({"linkedin", "linkedin-request"})
"""Where the sender stands beside the words, so that neither a greeting nor a signature is missed."""
BRIEF: frozenset[Channel] = MESSAGES | {"card"}
"""Where a few sentences are enough."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule has to say about one place of a note."""

    message: str
    """One or two plain sentences to the person who writes."""
    start: int = 0
    """Where the words begin, in the text reviewed; 0, 0 for the whole note."""
    end: int = 0
    """Where they end."""
    suggestions: tuple[str, ...] = ()
    """What could stand there instead, best first."""
    severity: Severity | None = None
    """Where it weighs more or less than the rule usually does."""
    source: str = ""
    """Where it is known from, where that is not what the rule rests on."""
    sure: bool = False
    """Whether it rests on more than how the sentence sounds, so that no second opinion is asked."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that a coach looks for."""

    id: str
    """The name of its file."""
    severity: Severity
    """What a finding of it usually is."""
    reason: str
    """Why it matters, in a sentence."""
    source: str
    """A key of ``notes.sources``."""
    check: Callable[[Case], Iterable[Remark]]
    """Looks at a note and yields remarks."""
    flags: tuple[str | Example, ...]
    """Passages that it must flag; «» stand around the words that it points at."""
    passes: tuple[str | Example, ...]
    """Passages that it must let pass."""
    kinds: frozenset[Kind] = ALL_KINDS
    """The kinds of note that it is for."""
    channels: frozenset[Channel] = ALL_CHANNELS
    """The channels that it is for."""
    of_the_whole: bool = False
    """Whether it speaks of the whole note and only points at a place in it."""
    english: bool = True
    """Whether it reads English; a note in another language is spared such rules."""

    @property
    def looks_for(self) -> str:
        """What it looks for, in a sentence: the first line of its file."""
        said = import_module(f"{__package__}.{self.id}").__doc__ or self.id
        return said.partition("\n")[0]


def on(passage: Passage, message: str, *suggestions: str, severity: Severity | None = None) -> Remark:
    """Return a remark on ``passage``."""
    return Remark(message, passage.start, passage.end, suggestions, severity)


def short(text: str, longest: int = 60) -> str:
    """Return ``text`` as a message may quote it: on one line, nothing invisible, cut where it is long."""
    shown = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return shown if len(shown) <= longest else shown[: longest - 1].rstrip() + "…"
