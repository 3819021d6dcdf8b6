"""What ``afterword compose`` prints."""

import json
import sys
from collections.abc import Iterator, Sequence

from afterword.cli import when
from afterword.deadlines import due
from afterword.records import Composition, Interview, Note, Provenance

RULE = "─" * 72


def as_json(found: Composition, interview: Interview) -> str:
    """Return the notes and what was left out, for a program."""
    last = due(interview).isoformat()
    fields = ("to", "email", "channel", "kind", "subject", "body")
    notes = [
        {**{name: getattr(note, name) for name in fields}, "due": last, **behind.model_dump(exclude={"to"})}
        for note, behind in zip(found.notes, found.behind, strict=True)
    ]
    unused = [{"field": left.field, "text": left.text, "why": left.why} for left in found.unused]
    return json.dumps({"notes": notes, "unused": unused}, ensure_ascii=False, indent=2)


def as_text(found: Composition, interview: Interview, *, reasons: bool = False) -> str:
    """Return the notes to read, then what was left out and why, then when they are due.

    Args:
        found: what was composed.
        interview: whose notes they are.
        reasons: whether to say after each note why its points went to this person.
    """
    told = {one.to: list(_reasons(one)) if reasons else [one.advice] * bool(one.advice) for one in found.behind}
    notes = [
        "\n".join([RULE, _head(note), "", note.body.rstrip(), "", *(f"  {line}" for line in told.get(note.to, []))])
        for note in found.notes
    ]
    return "\n".join([*notes, RULE, *_left_out(found), _when_due(interview)])


def tell(written: Sequence[str], notes: Sequence[Note], *, aside: bool) -> None:
    """Say where the drafts are, and which of them need an address; ``aside`` of the output where that is JSON."""
    stream = sys.stderr if aside else sys.stdout
    for line in [*written, *_to_look_at(notes)]:
        print(line, file=stream)


def _reasons(behind: Provenance) -> Iterator[str]:
    yield from behind.why
    if behind.advice:
        yield behind.advice


def _head(note: Note) -> str:
    to = f"To: {note.to} <{note.email}>" if note.email else f"To: {note.to}"
    return f"{to}\nSubject: {note.subject}" if note.subject else to


def _left_out(found: Composition) -> Iterator[str]:
    if found.unused:
        yield "Left out:"
    for left in found.unused:
        yield f"  {left.field}: “{left.text}”\n    {left.why}"
    if found.unused:
        yield ""


def _when_due(interview: Interview) -> str:
    if interview.interview.contact_declined:
        return "They asked for no contact, so no note is owed."
    return f"Due by {when.until(due(interview), interview.interview.timezone)}."


def _to_look_at(notes: Sequence[Note]) -> Iterator[str]:
    from afterword.delivery import address_problem

    for note in notes:
        if note.channel == "email" and (problem := address_problem(note.email or "")):
            yield f"The draft for {note.to} has no recipient. {problem}"
