"""“It is true”: what a note says of the person and the reflection does not, put into the reflection."""

from typing import TYPE_CHECKING, Any, NamedTuple

from afterword.forms.write.remark import Remark, short
from afterword.journal import Journal
from afterword.notes.reviewing import as_strength
from afterword.records import Note

if TYPE_CHECKING:
    from collections.abc import Mapping


class Told(NamedTuple):
    """A strength that was added to the reflection, for one reader."""

    words: str
    strength: dict[str, Any]

    @property
    def said(self) -> str:
        """What was done, in a sentence."""
        return f"“{short(self.words)}” is in your reflection now, with your strengths."


def tell(journal: Journal, interview_id: str, note: Note, remark: Remark) -> Told:
    """Add the sentence that a remark is about to the strengths, marked for the reader whose note says it."""
    typed = journal.typed(interview_id)
    met = {person.get("name") for person in typed.get("interviewers") or ()}
    text = " ".join(as_strength(remark.finding, note).split()) or remark.words
    told = Told(remark.words, {"text": text, **({"for": [note.to]} if note.to in met else {})})
    _keep(journal, interview_id, typed, [*_strengths(typed), told.strength])
    return told


def take_back(journal: Journal, interview_id: str, told: Told) -> None:
    """Take that strength out again, unless it was changed since."""
    typed = journal.typed(interview_id)
    _keep(journal, interview_id, typed, [one for one in _strengths(typed) if one != told.strength])


def _strengths(typed: "Mapping[str, Any]") -> list[Any]:
    return list((typed.get("reflection") or {}).get("strengths") or ())


def _keep(journal: Journal, interview_id: str, typed: "Mapping[str, Any]", strengths: list[Any]) -> None:
    about = {**(typed.get("reflection") or {}), "strengths": strengths}
    journal.keep({**typed, "reflection": about}, interview_id)
