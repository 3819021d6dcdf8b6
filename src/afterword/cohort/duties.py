"""What the law and the profession ask of whoever keeps such files: facts with their sources, and no legal advice."""

from typing import NamedTuple


class Duty(NamedTuple):
    """One fact, and who says so."""

    says: str
    whose: str
    address: str


DUTIES = (
    Duty(
        "In the United States the records that a school or university keeps about a student are covered by FERPA, the "
        "Family Educational Rights and Privacy Act.",
        "NACE, a FERPA primer",
        "naceweb.org/public-policy-and-legal/legal-issues/ferpa-primer-the-basics-and-beyond/",
    ),
    Duty(
        "What a student gave you is likely covered too: the exception for notes that somebody makes for themselves "
        "alone hardly fits a file that the student wrote and handed over.",
        "La Sierra University, exceptions",
        "lasierra.edu/records-office/ferpa/ferpa-resource-center/exceptions/",
    ),
    Duty(
        "Coaches keep what clients tell them, and the records of it, confidential, and release nothing without "
        "agreement: so the standards of the International Coaching Federation.",
        "the standards, one by one",
        "coachingoutofthebox.com/topics/details-of-standards-5-to-8/",
    ),
    Duty(
        "One coach's own statement of that code, as an example of what to tell clients at the beginning.",
        "confidentiality and code of ethics",
        "grsmentor.com/hire-me/confidentiality-and-code-of-ethics/",
    ),
    Duty(
        "The National Career Development Association asks the same of career practitioners.",
        "NCDA, code of ethics",
        "scribd.com/document/850111326",
    ),
)
