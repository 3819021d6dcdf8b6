"""What ``afterword review`` prints."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence

from afterword.notes.reviewing import CAVEAT, pairs
from afterword.records import Finding, Note

_HEADS = {"must": "Mend", "should": "Better", "tip": "Idea"}
_LONGEST_QUOTE = 60


def as_json(findings: Sequence[Finding], typed: str) -> str:
    """Return the findings for a program; the spans count the text as it stands in the file."""
    return json.dumps([_record(finding, typed) for finding in findings], ensure_ascii=False, indent=2)


def _record(finding: Finding, typed: str) -> dict[str, object]:
    fields = finding.model_dump(mode="json")
    start, end = (_in_file(place, typed) for place in (finding.start, finding.end))
    order = ("rule", "severity", "message", "start", "end", "suggestions", "source")
    return {name: {**fields, "start": start, "end": end}[name] for name in order}


def _in_file(place: int, typed: str) -> int:
    r"""Where a place of the reviewed text (lines end with \n) is in the text as typed (they may end with \r\n)."""
    line_ends_before = typed.replace("\r\n", "\n").count("\n", 0, place)
    return place + sum(line.endswith("\r") for line in typed.split("\n")[:line_ends_before])


def as_text(findings: Sequence[Finding], text: str, to: str, beside: Sequence[tuple[str, str]] = ()) -> str:
    """Return the findings as a coach would say them, with the words that they speak of.

    ``beside`` holds the other notes of the panel, each with the name of its file.
    """
    said = [_summary(findings, to), *(_said(finding, text) for finding in findings)]
    return "\n".join([*said, *(_alike(text, file, other) for file, other in beside), f"\n{CAVEAT}"])


def _alike(text: str, file: str, other: str) -> str:
    """How alike the note and another of its panel are, and the sentences that both have."""
    (pair,) = pairs([Note(to="the note", body=text), Note(to=f"file {file}", body=other)])
    alike = f"\nBeside {file}: {round(100 * pair.likeness)} words in a hundred are the same."
    return "\n  ".join([alike, *(f"both say “{mine}”" for mine, _ in pair.shared)])


def _summary(findings: Sequence[Finding], to: str) -> str:
    number = Counter(finding.severity for finding in findings)
    if number["must"]:
        return f"The note to {to} is not ready yet: {number['must']} to mend first."
    better = "it could be better still" if findings else "there is nothing to mend"
    return f"The note to {to} is ready; {better}."


def _said(finding: Finding, text: str) -> str:
    return "\n  ".join([f"\n{_HEADS[finding.severity]}: {finding.message}", *_details(finding, text)])


def _details(finding: Finding, text: str) -> Iterator[str]:
    words = " ".join(text[finding.start : finding.end].split())
    if words:
        shown = words if len(words) <= _LONGEST_QUOTE else f"{words[:_LONGEST_QUOTE].rstrip()} …"
        yield f"line {text.count(chr(10), 0, finding.start) + 1}: “{shown}”"
    if finding.suggestions:
        yield "instead: " + " or ".join(f"“{s}”" if s else "leave it out" for s in finding.suggestions)
    whose, _, _address = finding.source.partition(", ")
    yield f"({finding.rule}; {whose})" if whose else f"({finding.rule})"
