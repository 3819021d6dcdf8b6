"""A day to be reminded of with the workbook closed."""

from datetime import date

from afterword.records.base import Record


class Reminder(Record):
    """One day, and what it is for."""

    key: str
    """The same for the same matter each time, so that a calendar changes its entry and adds no second one."""
    on: date
    """The day, as the place of the interview counts it."""
    title: str
    """What the calendar shows."""
    text: str
    """What it says when opened."""
