"""What a person shares with a coach: a file that says what is in it, from when it is, and how to take it back."""

from afterword.exchange.sharing.choosing import pseudonym_problem, reader_problem, until_problem
from afterword.exchange.sharing.feedback import (
    ANSWERS,
    QUESTIONS,
    Feedback,
    feedback_on,
    feedback_to_bytes,
    take_in_feedback,
)
from afterword.exchange.sharing.from_journal import (
    Shared,
    TooLarge,
    last_shared,
    person_of,
    shared_so_far,
    taking_back,
    texts_of,
    write_share,
)
from afterword.exchange.sharing.hiding_names import Hiding
from afterword.exchange.sharing.in_words import in_words
from afterword.exchange.sharing.making import make_share
from afterword.exchange.sharing.sealed_file import UnreadableFile, shown_name
from afterword.exchange.sharing.share import LEVELS, Level, Share, SharedInterview, SharedNote
from afterword.exchange.sharing.share_file import read_share, to_bytes

__all__ = [
    "ANSWERS",
    "LEVELS",
    "QUESTIONS",
    "Feedback",
    "Hiding",
    "Level",
    "Share",
    "Shared",
    "SharedInterview",
    "SharedNote",
    "TooLarge",
    "UnreadableFile",
    "feedback_on",
    "feedback_to_bytes",
    "in_words",
    "last_shared",
    "make_share",
    "person_of",
    "pseudonym_problem",
    "read_share",
    "reader_problem",
    "shared_so_far",
    "shown_name",
    "take_in_feedback",
    "taking_back",
    "texts_of",
    "to_bytes",
    "until_problem",
    "write_share",
]
