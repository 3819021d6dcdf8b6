"""The last moment at which a note is on time, where the interview took place."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import holidays
import pytest
from hypothesis import given

from afterword import due, load
from afterword.deadlines import follow_up_from, next_business_day
from afterword.records import Interview, Meeting
from strategies import interviews

PANEL = Path(__file__).parents[1] / "examples" / "panel.yaml"


def meeting(at: str, zone: str, region: str) -> Meeting:
    """An interview then and there."""
    facts = {"at": at, "timezone": zone, "region": region, "stage": "first", "format": "phone"}
    return Meeting.model_validate(facts)


def test_the_panel_is_due_on_the_friday_after_thanksgiving() -> None:
    """To the second, with the offset of that place on that day."""
    assert due(load(PANEL)).isoformat() == "2026-11-27T23:59:59-05:00"


@pytest.mark.parametrize(
    ("what", "day", "region", "last"),
    [
        ("a Tuesday", "2026-11-17", "US-MA", "2026-11-18"),
        ("a Friday", "2026-11-20", "GB-ENG", "2026-11-23"),
        ("a Saturday", "2026-11-21", "GB-ENG", "2026-11-23"),
        ("a Sunday", "2026-11-22", "GB-ENG", "2026-11-23"),
        ("New Year's Eve", "2026-12-31", "US-MA", "2027-01-04"),
        ("Christmas Eve, Boxing Day on a Saturday", "2026-12-24", "GB-ENG", "2026-12-29"),
        ("Independence Day on a Saturday, kept on the Friday", "2026-07-02", "US-NY", "2026-07-06"),
        ("in Massachusetts it is kept on the Saturday", "2026-07-02", "US-MA", "2026-07-03"),
        ("New Year's Day on a Sunday, kept on the Monday", "2022-12-30", "US-NY", "2023-01-03"),
        ("Good Friday and Easter Monday", "2026-04-02", "GB-ENG", "2026-04-07"),
        ("Easter Monday is a working day in Scotland", "2026-04-02", "GB-SCT", "2026-04-06"),
        ("St Andrew's Day in Scotland", "2026-11-27", "GB-SCT", "2026-12-01"),
        ("the same day in England", "2026-11-27", "GB-ENG", "2026-11-30"),
        ("Epiphany in Bavaria", "2027-01-05", "DE-BY", "2027-01-07"),
        ("the same day in Berlin", "2027-01-05", "DE-BE", "2027-01-06"),
        ("Patriots' Day in Massachusetts", "2026-04-17", "US-MA", "2026-04-21"),
        ("the same day in New York", "2026-04-17", "US-NY", "2026-04-20"),
        ("Friday and Saturday are the weekend in Saudi Arabia", "2026-11-26", "SA", "2026-11-29"),
        ("Saturday and Sunday are in Dubai", "2026-11-26", "AE", "2026-11-27"),
        ("Golden Week in Japan", "2026-05-01", "JP", "2026-05-07"),
        ("Constitution Day in Norway", "2027-05-14", "NO", "2027-05-18"),
        ("the leap day", "2028-02-28", "US-MA", "2028-02-29"),
        ("the day before a leap day's weekend", "2032-02-27", "US-MA", "2032-03-01"),
    ],
)
def test_it_is_the_next_day_on_which_people_work_there(what: str, day: str, region: str, last: str) -> None:
    """Weekends and public holidays are skipped as they are kept in that region."""
    assert next_business_day(date.fromisoformat(day), region).isoformat() == last, what


@pytest.mark.parametrize(
    ("at", "zone", "region", "last"),
    [
        ("2026-03-06T14:00", "America/New_York", "US-MA", "2026-03-09T23:59:59-04:00"),
        ("2026-10-30T14:00", "America/New_York", "US-MA", "2026-11-02T23:59:59-05:00"),
        ("2026-03-27T14:00", "Europe/Berlin", "DE-BY", "2026-03-30T23:59:59+02:00"),
        ("2026-04-02T09:00", "Australia/Lord_Howe", "AU-NSW", "2026-04-07T23:59:59+10:30"),
        ("2026-11-24T23:50", "Asia/Kathmandu", "NP", "2026-11-25T23:59:59+05:45"),
        ("2026-11-24T00:05", "Pacific/Auckland", "NZ", "2026-11-25T23:59:59+13:00"),
        ("2026-10-28T10:00", "Africa/Cairo", "EG", "2026-10-29T23:59:59+02:00"),
    ],
)
def test_it_ends_with_the_day_in_the_interviews_own_zone(at: str, zone: str, region: str, last: str) -> None:
    """Through a change of the clocks, late in the evening, and where an hour before midnight comes twice (Cairo)."""
    assert due(meeting(at, zone, region)).isoformat() == last


@given(interviews(most_people=1))
def test_one_second_later_it_is_another_day(interview: Interview) -> None:
    """The deadline is after the interview's day, and is the very last second of its own."""
    last = due(interview)
    after = (last.astimezone(UTC) + timedelta(seconds=1)).astimezone(last.tzinfo)
    assert after.date() == last.date() + timedelta(days=1)
    assert interview.interview.at.date() < last.date() <= interview.interview.at.date() + timedelta(days=16)
    assert last == due(interview.interview)


@pytest.mark.filterwarnings("ignore:Requested Holidays are available only")
@pytest.mark.parametrize("year", [1970, 2100])
def test_every_region_has_a_next_business_day_in_the_first_and_the_last_year(year: int) -> None:
    """Whatever a record may hold gives a deadline."""
    for region in (code for code in holidays.list_supported_countries() if len(code) == 2):
        day = date(year, 12, 31)
        assert day < next_business_day(day, region) < day + timedelta(days=16), region


def test_a_deadline_can_be_compared_with_a_clock_anywhere() -> None:
    """It is aware."""
    last = due(load(PANEL))
    assert last < datetime(2026, 11, 28, 5, 0, tzinfo=UTC)
    assert last >= datetime(2026, 11, 28, 4, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("what", "at", "region", "promised", "first"),
    [
        ("a week past the promised day", "2026-11-25T14:00", "US-MA", date(2026, 12, 9), date(2026, 12, 16)),
        ("ten business days, Thanksgiving not among them", "2026-11-25T14:00", "US-MA", None, date(2026, 12, 10)),
        ("ten business days without a holiday", "2026-11-09T09:00", "GB-ENG", None, date(2026, 11, 23)),
        ("Christmas, Boxing Day and New Year's Day", "2026-12-18T09:00", "GB-ENG", None, date(2027, 1, 6)),
    ],
)
def test_a_follow_up_fits_a_week_past_the_promise_or_after_ten_business_days(
    what: str, at: str, region: str, promised: date | None, first: date
) -> None:
    """The days are those of the place of the interview."""
    zone = "Europe/London" if region.startswith("GB") else "America/New_York"
    held = meeting(at, zone, region).model_copy(update={"decision_by": promised})
    assert follow_up_from(held) == first, what
