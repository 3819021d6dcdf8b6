"""An interview known from a file of figures: when and where it was, and whom it owes a note; not whose it was."""

from afterword.records.candidate import Candidate
from afterword.records.interview import Interview
from afterword.records.people import Interviewer


class Imported(Interview):
    """An interview that counts in the figures although nobody's name stands on it.

    A note can't be written from it: whoever wants one adds what is missing, and it becomes an ``Interview``.
    """

    candidate: Candidate = Candidate.model_construct(name="")
    """Nobody: such a file names no candidate."""
    interviewers: tuple[Interviewer, ...] = ()
    """Those to whom the file says a note is owed; nobody where none is."""
