"""One remark of the coach: how much it matters, the words meant, what to do, and what one click can do about it."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from afterword.notes.reviewing import in_body
from afterword.records import Finding, Note

MARKS = {"must": "Mend this", "should": "Better so", "tip": "A thought"}
TRUE = "It is true: add it to my reflection"
LONGEST = 60


class Remark(NamedTuple):
    """A finding on a note, under a name that it keeps while the text around it changes."""

    id: str
    finding: Finding
    words: str
    """The words meant; empty where it is about the whole note."""

    @property
    def actions(self) -> tuple[str, ...]:
        """What the buttons say: one for each suggestion, and for what is true but not written down, one more."""
        uses = tuple(f"Write “{short(text)}”" if text else "Take it out" for text in self.finding.suggestions)
        return (*uses, TRUE) if self.finding.rule == "unsupported_claim" else uses

    def shown(self) -> dict[str, Any]:
        """Return what the margin shows of it."""
        finding = self.finding
        named = not self.words.strip() or self.words in finding.message
        return {
            "id": self.id,
            "severity": finding.severity,
            "mark": MARKS[finding.severity],
            "words": "" if named else short(self.words),
            "message": finding.message,
            "source": finding.source,
            "actions": list(self.actions),
        }

    def marked(self, note: Note) -> dict[str, Any] | None:
        """Return what the text shows of it; None where it is about no words of the body."""
        place = in_body(note, self.finding)
        if place is None:
            return None
        shown = self.shown()
        words = f" “{shown['words']}”:" if shown["words"] else ":"
        says = f"{shown['mark']}{words} {self.finding.message}"
        start, end = place
        keys = {"id": self.id, "severity": self.finding.severity, "actions": shown["actions"]}
        return {**keys, "start": start, "end": end, "says": says}


def remarks_on(note: Note, findings: Iterable[Finding]) -> tuple[Remark, ...]:
    """Return the findings as remarks; equal ones about equal words are told apart by their order."""
    seen: Counter[tuple[str, str]] = Counter()
    made = []
    for finding in findings:
        words = note.text[finding.start : finding.end]
        seen[finding.rule, words] += 1
        made.append(Remark(f"{finding.rule} {seen[finding.rule, words]} {words}", finding, words))
    return tuple(made)


def short(text: str) -> str:
    """Return a text on one line, its middle left out where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:30]} … {line[-25:]}"
