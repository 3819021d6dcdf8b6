"""The fields in which an exercise is answered: to tick, to choose, to put in order, to write."""

from collections.abc import Callable, Sequence
from typing import Any

from afterword.forms import fields
from afterword.forms.fields import Field
from afterword.workshop.exercises import Exercise

Answer = tuple[str, ...]
NOT_YET = ("Choose …", "")


class Answering:
    """The fields of one exercise, and the answer that stands in them."""

    def __init__(self, exercise: Exercise) -> None:
        self._exercise = exercise
        make, self._read, self._show = _BY[exercise.by]
        self.fields: tuple[Field, ...] = tuple(make(exercise))

    @property
    def answer(self) -> Answer:
        """What stands in the fields."""
        return self._read(self._exercise, self.fields)

    @answer.setter
    def answer(self, answer: Answer) -> None:
        for field, value in zip(self.fields, self._show(self._exercise, answer), strict=True):
            try:
                field.value = value
            except ValueError:  # an option that an earlier version had
                field.value = ""


def _ticks(exercise: Exercise) -> list[Field]:
    return [fields.tick(one.words) for one in exercise.options]


def _ticked(exercise: Exercise, shown: Sequence[Field]) -> Answer:
    return tuple(one.key for one, field in zip(exercise.options, shown, strict=True) if field.value)


def _to_tick(exercise: Exercise, answer: Answer) -> list[Any]:
    return [one.key in answer for one in exercise.options]


def _choices(exercise: Exercise) -> list[Field]:
    return [
        fields.choice(case.asks, [NOT_YET, *((one.words, one.key) for one in case.options)], "")
        for case in exercise.cases
    ]


def _chosen(_exercise: Exercise, shown: Sequence[Field]) -> Answer:
    return tuple(field.value for field in shown)


def _to_choose(exercise: Exercise, answer: Answer) -> list[Any]:
    return [*answer, *("" for _ in exercise.cases)][: len(exercise.cases)]


def _places(exercise: Exercise) -> list[Field]:
    numbers = [NOT_YET, *((str(n), str(n)) for n in range(1, len(exercise.options) + 1))]
    return [fields.choice(one.words, numbers, "") for one in exercise.options]


def _placed(exercise: Exercise, shown: Sequence[Field]) -> Answer:
    given = {field.value: one.key for one, field in zip(exercise.options, shown, strict=True)}
    return tuple(given.get(str(n), "") for n in range(1, len(exercise.options) + 1))


def _to_place(exercise: Exercise, answer: Answer) -> list[Any]:
    return [str(answer.index(one.key) + 1) if one.key in answer else "" for one in exercise.options]


def _box(exercise: Exercise) -> list[Field]:
    return [fields.words(exercise.stem or "Your words", exercise.begins_with, rows=10 if exercise.begins_with else 2)]


def _written(_exercise: Exercise, shown: Sequence[Field]) -> Answer:
    return (shown[0].value,)


def _to_write(exercise: Exercise, answer: Answer) -> list[Any]:
    return [answer[0] if answer else exercise.begins_with]


_BY: dict[str, tuple[Callable[..., Any], Callable[..., Answer], Callable[..., list[Any]]]] = {
    "pick": (_ticks, _ticked, _to_tick),
    "choose": (_choices, _chosen, _to_choose),
    "order": (_places, _placed, _to_place),
    "write": (_box, _written, _to_write),
}
