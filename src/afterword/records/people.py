"""The people met."""

from pydantic import Field

from afterword.records.base import Line, Record


class Interviewer(Record):
    """One person met, and what passed between the two of you."""

    name: Line = Field(min_length=1)
    """Full name; no two people of one interview share it."""
    address_as: Line | None = None
    """What they asked to be called; the full name where this is not given."""
    title: Line | None = None
    """Their job."""
    email: Line | None = None
    """A wrong address is a finding, never a reason not to load."""
    learned: Line | None = None
    """“Thank you for telling (showing, asking) me …”"""
    moment: Line | None = None
    """“I still think of …”"""
    cares_about: Line | None = None
    """“What they kept coming back to: …”"""
    look_forward: Line | None = None
    """“What I would most look forward to with you is …”"""
    promised: Line | None = None
    """“I said I would send …”"""

    @property
    def called(self) -> str:
        """The form of address that a note to them uses."""
        return self.address_as or self.name
