"""Faults put into the good notes of the shelf: each with the rule that should speak of it."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from afterword.notes.reading import parts_of
from afterword.notes.reviewing import review
from afterword.records import Finding
from good_notes import SHELF, Shelved, shelf

FAULTS = SHELF.parent / "faults"
ALIKE = (frozenset({"spelling", "grammar", "capitals"}), frozenset({"shared_skeleton", "copy"}))
"""Some slips are slips in more than one way: any rule of a group may speak of them."""


class Fault(NamedTuple):
    """A good note with one thing wrong in it."""

    rule: str
    """The rule that should speak."""
    name: str
    """What is wrong, and in which note."""
    text: str
    """The note as it is now."""
    good: Shelved
    """The note as it was."""
    told: dict[str, Any]
    """What ``review`` is told."""
    place: tuple[int, int] | None = None
    """Where the wrong words stand, where they do."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the reviewer says of it."""
        return review(self.text, **self.told)

    def is_in(self, findings: tuple[Finding, ...]) -> bool:
        """Whether the rule speaks, and of the sentence that is wrong where there is one."""
        rules = next((alike for alike in ALIKE if self.rule in alike), {self.rule})
        found = [f for f in findings if f.rule in rules]
        if self.place is None:
            return bool(found)
        start, end = self.place
        return any(f.start < end and start < f.end for f in found) or any(f.start == f.end for f in found)


def faults(folder: Path = FAULTS) -> list[Fault]:
    """Read every fault; those of one interview together, since a new name or another English takes the reader time."""
    notes = shelf()
    found = [*_sentences(folder / "sentences.yaml", notes), *_edits(folder / "edits.yaml", notes)]
    return sorted(found, key=lambda fault: (fault.good.interview.interview.region, fault.good.name))


def _read(path: Path) -> dict[str, list[Any]]:
    return dict(yaml.safe_load(path.read_text(encoding="utf-8"))) if path.exists() else {}


def _sentences(path: Path, notes: list[Shelved]) -> Iterator[Fault]:
    """Each sentence goes to the end of a paragraph of the next note."""
    thanks = [n for n in notes if n.told.get("kind", "thank-you") == "thank-you" and "channel" not in n.told]
    turn = cycle(thanks)
    for rule, sentences in _read(path).items():
        for marked in sentences:
            good = next(turn)
            sentence = marked.replace("«", "").replace("»", "")
            paragraphs = parts_of(good.text).paragraphs
            place = paragraphs[min(1, len(paragraphs) - 1)].end
            text = f"{good.text[:place]} {sentence}{good.text[place:]}"
            yield Fault(rule, f"{rule}: {sentence}", text, good, _told(good), (place, place + 1 + len(sentence)))


def _edits(path: Path, notes: list[Shelved]) -> Iterator[Fault]:
    by_name = {note.name: note for note in notes}
    for rule, edits in _read(path).items():
        for edit in edits:
            good = by_name[edit["in"]]
            told = _told(good, edit.get("given", {}), edit.get("days", 0))
            if "with" in edit:
                twin = _put(good.text, {**edit["with"]})
                told["others"] = [twin]
            yield Fault(rule, f"{rule}: {edit}", _changed(good.text, edit), good, told)


def _told(good: Shelved, given: dict[str, Any] | None = None, days: int = 0) -> dict[str, Any]:
    interview = good.interview
    if given:
        meeting = interview.interview.model_copy(update=given)
        interview = interview.model_copy(update={"interview": meeting})
    return {"interview": interview, "at": good.soon + timedelta(days=days), **good.told}


def _changed(text: str, edit: dict[str, Any]) -> str:
    text = _put(text, edit.get("put", {}))
    if "main" in edit:
        main = parts_of(text).main
        text = f"{text[: main.start]}{edit['main']}{text[main.end :]}"
    if "again" in edit:
        main = parts_of(text).main
        text = f"{text[: main.end]}\n\n" + "\n\n".join([main.text] * edit["again"]) + text[main.end :]
    if edit.get("joined"):
        main = parts_of(text).main
        text = text[: main.start] + re.sub(r"\s*\n\s*", " ", main.text) + text[main.end :]
    return text


def _put(text: str, changes: dict[str, str]) -> str:
    for old, new in changes.items():
        assert old in text, f"“{old}” does not stand in the note"
        text = text.replace(old, new)
    return text
