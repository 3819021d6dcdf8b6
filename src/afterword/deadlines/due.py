"""When a note is due, and from which day on a follow-up fits."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from afterword.records import Interview, Meeting
from afterword.records.regions import calendar

LAST_SECOND = time(23, 59, 59, fold=1)  # where the hour before midnight comes twice (Cairo), the second one

AFTER_THE_PROMISED_DAY = timedelta(days=7)
AFTER_THE_INTERVIEW = 10  # business days, where no day was promised


@lru_cache(maxsize=10_000)  # 0.2 ms a call, and a table of a year's interviews asks for the same days again and again
def next_business_day(day: date, region: str) -> date:
    """Return the first working day after ``day`` in ``region`` (US-MA), its weekends and holidays counted."""
    return date.fromordinal(calendar(region).get_nth_working_day(day, 1).toordinal())


def due(interview: Interview | Meeting) -> datetime:
    """Return the last moment at which a note is on time, aware, in the interview's own zone.

    That is 23:59:59 on the next business day after the interview's date where it took place; the field's
    advice of 24 to 48 hours, read as working time (Princeton, Virginia Tech; see DECISIONS.md).
    """
    meeting = interview.interview if isinstance(interview, Interview) else interview
    last = next_business_day(meeting.at.date(), meeting.region)
    return datetime.combine(last, LAST_SECOND, tzinfo=ZoneInfo(meeting.timezone))


def follow_up_from(interview: Interview | Meeting) -> date:
    """Return the first day on which asking where things stand fits, as the place of the interview counts days.

    That is a week past the day on which they said one would hear (St. Olaf, UC Davis); where they said none, the
    tenth business day after the interview ("about two weeks", Youth Canada).
    """
    meeting = interview.interview if isinstance(interview, Interview) else interview
    if meeting.decision_by is not None:
        return meeting.decision_by + AFTER_THE_PROMISED_DAY
    day = calendar(meeting.region).get_nth_working_day(meeting.at.date(), AFTER_THE_INTERVIEW)
    return date.fromordinal(day.toordinal())
