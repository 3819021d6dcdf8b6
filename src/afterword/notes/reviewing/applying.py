"""From a finding back to the note: where it stands in the body, and the note with a suggestion in place."""

from afterword.records import Finding, Note


def in_body(note: Note, finding: Finding) -> tuple[int, int] | None:
    """Return the span of a finding in ``note.body``; None where it is about the subject or the whole note."""
    before = len(note.text) - len(note.body)
    if finding.start == finding.end or finding.start < before:
        return None
    return finding.start - before, finding.end - before


def applied(note: Note, finding: Finding, suggestion: str) -> Note:
    """Return a new note in which ``suggestion`` stands where the finding points.

    A finding about the whole note has no place of its own: the note comes back as it is.
    """
    place = in_body(note, finding)
    if place is not None:
        return note.model_copy(update={"body": note.body[: place[0]] + suggestion + note.body[place[1] :]})
    if finding.start == finding.end:
        return note
    before = len("Subject: ")
    start, end = max(0, finding.start - before), max(0, finding.end - before)
    subject = note.subject[:start] + suggestion + note.subject[end:]
    return note.model_copy(update={"subject": " ".join(subject.split())})
