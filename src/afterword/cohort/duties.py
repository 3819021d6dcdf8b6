"""What the law and the profession ask of whoever keeps such files: facts with their sources, and no legal advice."""

from typing import NamedTuple


class Duty(NamedTuple):
    """One fact, and who says so."""

    says: str
    whose: str
    address: str


DUTIES = (
    Duty(
        "At a school or university in the United States, records about a student that the institution keeps are as a "
        "rule education records under FERPA: shown to others only with written consent or under a named exception, and "
        "open to the student.",
        "NACE, a FERPA primer",
        "naceweb.org/public-policy-and-legal/legal-issues/ferpa-primer-the-basics-and-beyond/",
    ),
    Duty(
        "Notes that somebody makes for themselves alone, as an aid to memory, are an exception only while nobody else "
        "sees them. What a student handed over is hardly such a note, so a file shared with you is likely covered.",
        "La Sierra University, exceptions to FERPA",
        "lasierra.edu/records-office/ferpa/ferpa-resource-center/exceptions/",
    ),
    Duty(
        "The International Coaching Federation asks coaches to agree with each client what stays confidential, to keep "
        "records so that they stay so, and to release nothing without agreement unless the law requires it.",
        "ICF standards, explained",
        "coachingoutofthebox.com/topics/details-of-standards-5-to-8/",
    ),
    Duty(
        "A coach says beforehand who pays, who is told what, and when confidence ends.",
        "a coach's own statement of the ICF code",
        "grsmentor.com/hire-me/confidentiality-and-code-of-ethics/",
    ),
    Duty(
        "The National Career Development Association's code asks for informed consent in words that the client "
        "understands, for records that are kept safe, and for consent before anything is passed on.",
        "NCDA code of ethics",
        "scribd.com/document/850111326",
    ),
)
