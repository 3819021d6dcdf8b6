"""The place of the interview: a city fills in the time zone and the holidays, which stay open to correction."""

from zoneinfo import available_timezones

from afterword.deadlines import cities, city
from afterword.forms import fields
from afterword.forms.reflect.answer import Answer
from afterword.forms.reflect.ears import Ears
from afterword.journal import Journal

SUGGESTED = 8
NOT_FOUND = (
    "This city is not in the list. Type a larger one nearby, or write the time zone and the holidays below yourself."
)


class Place:
    """City, time zone and region; the interview keeps the last two, the page remembers the city."""

    def __init__(self, ears: Ears) -> None:
        self._ears = ears
        self.city = fields.suggestion(
            "City where the interview took place",
            example="Leeds",
            help="For a call or a video, the city of the office. It fills in the next two.",
        )
        self.timezone = Answer(
            fields.suggestion("Time zone", options=sorted(available_timezones()), example="Europe/London", needed=True)
        )
        self.region = Answer(
            fields.line(
                "Whose public holidays count",
                example="GB-ENG",
                help="A country, with its state or part where holidays differ: US-MA, GB-SCT, FR.",
                needed=True,
            )
        )
        self._filled_in = False
        ears.hear(self.city, first=self._look_up)
        ears.hear(self.timezone.field, self.region.field)

    def show(self, city_typed: str) -> None:
        """Show the city that was typed for an interview; the other two are shown as answers."""
        self._filled_in = bool(city(city_typed))
        self.city.value = city_typed
        self._suggest(city_typed)

    def remember(self, journal: Journal, interview_id: str) -> None:
        """Remember the city as typed."""
        if (journal.remembered(_name(interview_id)) or "") != self.city.value:
            journal.remember(_name(interview_id), self.city.value)

    def _look_up(self) -> None:
        """Fill in the time zone and the holidays; take them out again where the city is another word by now."""
        found = city(self.city.value)
        if found or self._filled_in:
            with self._ears.unheard():
                self.timezone.field.value = found.timezone if found else ""
                self.region.field.value = found.region if found else ""
        self._filled_in = bool(found)
        self._suggest(self.city.value)

    def _suggest(self, text: str) -> None:
        places = cities(text, SUGGESTED)
        options = tuple(dict.fromkeys(place.label for place in places))
        if self.city.control.options != options:
            self.city.control.options = options
        found = city(text)
        if found:
            self.city.tell(f"{found.label}: {found.timezone}, holidays of {found.region}.")
        else:
            self.city.tell(NOT_FOUND if len(text.strip()) > 2 and not places else "")


def city_of(journal: Journal, interview_id: str) -> str:
    """Return the city as it was typed for an interview."""
    return journal.remembered(_name(interview_id)) or ""


def _name(interview_id: str) -> str:
    return f"city of {interview_id}"
