"""Makes the corpus: realistic interviews out of the banks beside this file, the same ones on every run and machine.

Each interview has a seed of its own, so that another one at the end leaves the others as they were. ``fields/``
holds one bank a field of work, ``people.yaml`` and ``places.yaml`` the people and the places, ``habits.py`` the
ways in which people type.
"""

import warnings
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import yaml

from afterword.interchange import from_typed
from afterword.records import Cleaned, Interview
from corpus.habits import Typist, typist

HERE = Path(__file__).parent
HOW_MANY = 350
PANELS = (1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6, 7, 8)
FULLNESS = (1.0, 1.0, 0.9, 0.75, 0.75, 0.5, 0.3, 0.12, 0.0)
"""How likely each part is to be filled in; one interview has one fullness."""


class Made(NamedTuple):
    """An interview of the corpus."""

    name: str
    """What a failing test calls it."""
    interview: Interview
    """The interview."""
    delicate: tuple[str, ...] = ()
    """What was typed that should stand in no note."""


@cache
def corpus() -> tuple[Made, ...]:
    """Return every generated interview, in order."""
    return tuple(made(number) for number in range(HOW_MANY))


def made(number: int) -> Made:
    """Return the interview with this seed."""
    return _Making(number).made()


@cache
def _read(name: str) -> Any:
    return yaml.safe_load((HERE / f"{name}.yaml").read_text(encoding="utf-8"))


@cache
def fields() -> tuple[str, ...]:
    """Return the names of the fields of work, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in (HERE / "fields").glob("*.yaml")))


class _Making:
    """One interview while it is being made."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.chance = Random(f"afterword corpus {number}")  # noqa: S311 - the same interviews each time is the aim
        self.field = fields()[number % len(fields())]
        self.bank: dict[str, Any] = _read(f"fields/{self.field}")
        self.fullness = self.chance.choice(FULLNESS)
        self.employer: dict[str, str] = self.chance.choice(self.bank["employers"])
        self.place: dict[str, str] = _read("places")[self.employer["place"]]
        self.typist: Typist = typist(self.chance, self.place["region"])
        self.delicate: list[str] = []

    def made(self) -> Made:
        """Return it as a record."""
        meeting = self._meeting()
        people = self._people(meeting["format"])
        typed = {
            "candidate": self._candidate(),
            "application": self._application(),
            "interview": meeting,
            "interviewers": people,
            "reflection": self._reflection(people),
        }
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Cleaned)
            interview = from_typed(typed)
        return Made(f"seed {self.number} ({self.field})", interview, tuple(self.delicate))

    def _has(self, likely: float = 1.0) -> bool:
        return self.chance.random() < self.fullness * likely

    def _some(self, of: list[Any], most: int) -> list[Any]:
        """Up to ``most`` of a list, as many as the fullness lets through."""
        return [one for one in self.chance.sample(of, min(most, len(of))) if self._has()]

    def _candidate(self) -> dict[str, str]:
        who = self.chance.choice(_read("people")["applying"])
        typed = {"name": who["name"]}
        if self.chance.random() < 0.9:
            typed["email"] = f"{who['mail']}@example.org"
        if self.chance.random() < 0.5:
            typed["phone"] = f"{self.place['phone']}{self.chance.randrange(100, 200)}"
        return typed

    def _application(self) -> dict[str, Any]:
        role = self.chance.choice(self.bank["roles"]) + self.chance.choice(("", "", "", "", " position", " role"))
        needs = [need["need"] for need in self.bank["requirements"]]
        typed: dict[str, Any] = {"company": self.employer["name"], "role": role}
        if self._has(0.9):
            typed["requirements"] = [self.typist.need(self.chance, n) for n in needs[: self.chance.randrange(1, 5)]]
        return typed

    def _meeting(self) -> dict[str, Any]:
        at = datetime(2026, 1, 5, 8, 30) + timedelta(
            days=self.chance.randrange(340), minutes=self.chance.randrange(480)
        )
        stage = self.chance.choice(("screening", "first", "second", "final"))
        ways = ("phone", "phone", "video") if stage == "screening" else ("video", "in person", "in person", "phone")
        typed: dict[str, Any] = {
            "at": at.isoformat(timespec="minutes"),
            "timezone": self.place["timezone"],
            "region": self.place["region"],
            "stage": stage,
            "format": self.chance.choice(ways),
        }
        if self.chance.random() < 0.5:
            typed["decision_by"] = str((at + timedelta(days=self.chance.randrange(5, 30))).date())
        if self.chance.random() < 0.3:
            typed["coordinator"] = {"name": self.chance.choice(_read("people")["coordinating"])}
        return typed

    def _people(self, form: str) -> list[dict[str, str]]:
        known = [who for who in _read("people")["met"] if self.field in who.get("only", [self.field])]
        met = self.chance.sample(known, self.chance.choice(PANELS))
        bank = {part: self.chance.sample(self.bank[part], len(self.bank[part])) for part in self._parts_of_people()}
        if form == "in person":
            bank["learned"] = self.chance.sample(bank["learned"] + bank["shown"], len(bank["learned"] + bank["shown"]))
            bank["moments"] = self.chance.sample(bank["moments"] + bank["seen"], len(bank["moments"] + bank["seen"]))
        titles = self.chance.sample(self.bank["titles"], len(met))
        return [self._person(who, title, bank) for who, title in zip(met, titles, strict=True)]

    def _parts_of_people(self) -> list[str]:
        return [
            "learned",
            "shown",
            "moments",
            "seen",
            "cares_about",
            "look_forward",
            "promised",
            "delicate",
            "about_them",
        ]

    def _person(self, who: dict[str, Any], title: str, bank: dict[str, list[str]]) -> dict[str, str]:
        typed = {"name": who["name"]}
        if who["asks"] and self.chance.random() < 0.7:
            typed["address_as"] = self.chance.choice(who["asks"])
        if self.chance.random() < 0.8:
            typed["title"] = title
        if self.chance.random() < 0.8:
            typed["email"] = f"person{self.chance.randrange(1000)}@employer.example"
        if self._has():
            typed["learned"] = self._learned(bank)
        if self._has(0.6) and bank["moments"]:
            typed["moment"] = self.typist.remembered(self.chance, bank["moments"].pop())
        if self._has(0.7) and bank["cares_about"]:
            typed["cares_about"] = self.typist.need(self.chance, bank["cares_about"].pop())
        if self._has(0.35) and bank["look_forward"]:
            typed["look_forward"] = self.typist.wish(self.chance, bank["look_forward"].pop())
        if self._has(0.25) and bank["promised"]:
            typed["promised"] = self.typist.thing(self.chance, bank["promised"].pop())
        return typed

    def _learned(self, bank: dict[str, list[str]]) -> str:
        odd = self.chance.random()
        if odd < 0.04 and bank["delicate"]:
            said = self.typist.told(self.chance, bank["delicate"].pop())
            self.delicate.append(said)
            return said
        if odd < 0.07 and bank["about_them"]:
            return self.typist.told(self.chance, bank["about_them"].pop())
        return self.typist.told(self.chance, bank["learned"].pop())

    def _reflection(self, people: list[dict[str, str]]) -> dict[str, Any]:
        typed: dict[str, Any] = {
            "strengths": self._points(self._strengths(), people),
            "new_points": self._points([dict(p) for p in self._some(self.bank["new_points"], 3)], people),
            "complementary_skills": [self.typist.mine(self.chance, s) for s in self._some(self.bank["skills"], 3)],
            "want_it": self.chance.choice(("yes",) * 8 + ("unsure", "no")),
        }
        if self._has(0.7):
            typed["unique"] = self.typist.mine(self.chance, self.chance.choice(self.bank["unique"]))
        if self._has(0.8):
            typed["enthusiasm"] = self.typist.wish(self.chance, self.chance.choice(self.bank["enthusiasm"]))
        if self._has(0.3):
            typed["put_right"] = self._put_right([p["name"] for p in people])
        if self._has(0.1):
            typed["do_not_mention"] = [self.chance.choice(self.bank["skills"])]
        return typed

    def _strengths(self) -> list[dict[str, str]]:
        met_needs = [
            {"text": text, "meets": need["need"]} for need in self.bank["requirements"] for text in need["met_by"]
        ]
        plain = [{"text": text} for text in self.bank["strengths"]]
        return [dict(s) for s in self._some(met_needs + plain, self.chance.choice((1, 2, 3, 5, 8)))]

    def _points(self, points: list[dict[str, Any]], people: list[dict[str, str]]) -> list[dict[str, Any]]:
        for point in points:
            if self.chance.random() < 0.2:
                point["for"] = self._whom_it_is_for(point, people)
            point["text"] = self.typist.mine(self.chance, point["text"])
            if "meets" in point and self.chance.random() < 0.3:
                del point["meets"]
        return points

    def _whom_it_is_for(self, point: dict[str, Any], people: list[dict[str, str]]) -> list[str]:
        """Whoever kept coming back to what it meets; else people who did not press for anything else; else anybody."""
        need = point.get("meets", "")
        asked = [p["name"] for p in people if need and need in p.get("cares_about", "").casefold()]
        free = [p["name"] for p in people if "cares_about" not in p]
        chosen = asked or free or [p["name"] for p in people]
        return self.chance.sample(chosen, min(len(chosen), self.chance.choice((1, 1, 2))))

    def _put_right(self, met: list[str]) -> dict[str, str]:
        chosen = self.chance.choice(self.bank["put_right"])
        return {
            "for": self.chance.choice(met),
            "topic": self.typist.thing(self.chance, chosen["topic"]),
            "better": self.typist.mine(self.chance, chosen["better"]),
        }
