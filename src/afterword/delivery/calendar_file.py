"""Writes a calendar file (.ics, RFC 5545), so that a person is reminded with the workbook closed."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from afterword.records import Reminder

if TYPE_CHECKING:
    from icalendar import Event

MORNING = timedelta(hours=9)
"""An alarm rings at nine in the morning of its day, by the clock of whoever has the calendar."""
PRODUCT = "-//Afterword//Reminders//EN"


def calendar_file(reminders: Iterable[Reminder], now: datetime) -> bytes:
    """Return the calendar: a whole day and an alarm for each reminder.

    A calendar that has had an earlier file changes its entries and adds no second ones: a reminder's UID comes from
    its key.

    Args:
        reminders: the days.
        now: when the file is written (aware).
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for reminder in reminders:
        calendar.add_component(_event(reminder, now))
    return bytes(calendar.to_ical())


def _event(reminder: Reminder, now: datetime) -> "Event":
    from icalendar import Alarm, Event

    event, alarm = Event(), Alarm()
    event.add("uid", str(uuid5(NAMESPACE_URL, f"afterword:{reminder.key}")))
    event.add("dtstamp", now)
    event.add("last-modified", now)
    event.add("dtstart", reminder.on)
    event.add("dtend", reminder.on + timedelta(days=1))
    event.add("summary", reminder.title)
    event.add("description", reminder.text)
    event.add("transp", "TRANSPARENT")  # a reminder makes nobody look busy
    alarm.add("action", "DISPLAY")
    alarm.add("description", reminder.title)
    alarm.add("trigger", MORNING)
    event.add_component(alarm)
    return event
