"""All the fields of one interview: shown from the journal, read back for it, told what they should know."""

from collections.abc import Iterator, Mapping
from copy import deepcopy

from afterword.forms.fields import Field
from afterword.forms.reflect.answer import Answers, is_blank
from afterword.forms.reflect.checking import Checked, Remark, about_addresses
from afterword.forms.reflect.ears import Ears
from afterword.forms.reflect.meeting import MeetingPart
from afterword.forms.reflect.people import PeoplePart
from afterword.forms.reflect.ready import Ready, show_beginnings
from afterword.forms.reflect.yours_only import YoursOnlyPart
from afterword.forms.reflect.yourself import YourselfPart


class InterviewForm:
    """The four parts of the page, and the line that says how far the answers go."""

    def __init__(self, ears: Ears) -> None:
        self._ears = ears
        self.meeting, self.people = MeetingPart(ears), PeoplePart(ears)
        self.yourself, self.yours_only = YourselfPart(ears), YoursOnlyPart(ears)
        self.ready = Ready()
        self._told: set[Field] = set()

    def show(self, typed: Answers, city: str) -> None:
        """Show an interview as it was typed."""
        with self._ears.unheard():
            self.meeting.show(typed, city)
            self.people.show(typed)
            self.yourself.show(typed, self.meeting.requirements.raw(), self.people.names())
            self.yours_only.show(typed)

    def read(self, held: Answers) -> Answers:
        """Return the interview as it stands in the fields; what no field shows is kept from ``held``.

        The points follow the people first: whom they are for has the name that the person has now.
        """
        with self._ears.unheard():
            self.yourself.follow(self.meeting.requirements.raw(), self.people.names())
        typed = deepcopy(held)
        for part in (self.meeting, self.people, self.yourself, self.yours_only):
            part.put_into(typed)
        return {name: _said(part) for name, part in typed.items() if not is_blank(_said(part))}

    def follow(self, checked: Checked, spare: Field | None = None) -> None:
        """Let everything follow from what was typed; the field ``spare`` is being typed in and is left in peace."""
        for box in self.people.box.rows:
            box.head()
        show_beginnings(self.people, checked)
        self.ready.show(checked)
        self._tell(checked.remarks, spare)

    def fields(self) -> Iterator[tuple[str, Field]]:
        """Yield each field with its path in the interview."""
        for part in (self.meeting, self.people, self.yourself, self.yours_only):
            yield from part.fields()

    def _tell(self, remarks: Mapping[str, Remark], spare: Field | None) -> None:
        fields = dict(self.fields())
        remarks = {**about_addresses(fields.items()), **remarks}
        told: dict[Field, Remark] = {}
        for path, remark in remarks.items():
            field = fields.get(path) or fields.get(f"{path}.text")
            if field is not None and field is not spare:
                told[field] = remark
        for field in self._told - told.keys():
            field.tell()
        for field, remark in told.items():
            field.tell(remark.words, wrong=remark.wrong)
        self._told = set(told)


def _said(part: object) -> object:
    """Return a part of the interview without the answers that say nothing."""
    return {name: value for name, value in part.items() if not is_blank(value)} if isinstance(part, dict) else part
