"""What this person kept coming back to, and you can do, is said."""

from collections.abc import Iterator

from afterword.notes.reading import Case, Passage
from afterword.notes.reading.numbers import numbers_in
from afterword.notes.reading.stems import stems
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import ALL_CHANNELS, BRIEF, Remark, Rule, short
from afterword.records.interview import same_name
from afterword.records.reflection import Strength

_ENOUGH = 2


def _check(case: Case) -> Iterator[Remark]:
    best = left_unsaid(case)
    if best and case.reader:
        yield Remark(
            f"{short(case.reader.called)} kept coming back to “{short(case.reader.cares_about or '')}”, and you noted "
            f"that you “{short(best.text, 120)}”. Say so in a sentence.",
            severity="tip" if _is_met_otherwise(case) else None,
        )


def _is_met_otherwise(case: Case) -> bool:
    """Whether the note takes up what was noted for no requirement: it may well be the answer to this one."""
    about, reader = case.interview.reflection, case.reader
    better = about.put_right if about.put_right and reader and same_name(about.put_right.for_, reader.name) else None
    free = [*about.complementary_skills, *filter(None, [about.unique, better.better if better else None])]
    free += [point.text for point in (*about.strengths, *about.new_points) if not point.meets]
    said = stems(case.parts.main.text)
    return any(len(stems(text) & said) >= max(1, len(stems(text)) / 2) for text in free)


def left_unsaid(case: Case) -> Strength | None:
    """Return the point that meets what this reader cares about, where no note of the panel takes it up."""
    wanted = case.reader.cares_about if case.reader else None
    if not wanted or case.interview.reflection.want_it == "no":
        return None
    meeting = [point for point in _meant_for(case) if _meets(point, wanted)]
    reader = case.reader
    told = f"{reader.learned or ''} {reader.moment or ''}" if reader else ""
    asked = stems(f"{wanted} {case.interview.application.role} {told}")
    panel = [case.parts.main.text, *(body for _, body in case.others)]
    if any(_is_said(point, asked, text) for point in meeting for text in panel):
        return None
    return meeting[0] if meeting else None


def _meant_for(case: Case) -> list[Strength]:
    """The points that this reader may hear: not those for somebody else, nor what is to be left out of every note."""
    about = case.interview.reflection
    to = case.reader.name if case.reader else ""
    return [
        point
        for point in (*about.strengths, *about.new_points)
        if (not point.for_ or any(same_name(name, to) for name in point.for_))
        and not any(stems(kept) and stems(kept) <= stems(point.text) for kept in about.do_not_mention)
    ]


def _meets(point: Strength, wanted: str) -> bool:
    """Whether a point meets what is wanted: as the person marked it, or by its own words where they marked nothing."""
    telling = stems(wanted)
    if point.meets:
        return _alike(stems(point.meets), telling)
    return len(stems(point.text) & telling) >= _ENOUGH


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and 2 * len(one & other) >= min(len(one), len(other))


def _is_said(point: Strength, asked: frozenset[str], text: str) -> bool:
    """Whether a note takes the point up, be it in other words; the words that were asked for prove nothing."""
    own = stems(point.text) - asked or stems(point.text)
    enough = 1 if len(own) <= _ENOUGH else _ENOUGH
    in_words = own & stems(text)
    return len(in_words) >= enough or len(in_words | own & _figures_in_common(point.text, text)) >= enough


def _figures_in_common(point: str, text: str) -> frozenset[str]:
    """“Seven” of the point, where the note has 7."""
    told = numbers_in(Passage(point, 0))
    said = {n.value for n in numbers_in(Passage(text, 0))} if told else frozenset()
    return stems(" ".join(n.place.text for n in told if n.value in said))


_GIVEN = {
    "reflection": {
        "strengths": [
            {
                "text": "doubled a reading group by moving it to the laundrette",
                "meets": "bring books to people who do not come in",
            }
        ]
    }
}

RULE = Rule(
    id="unanswered_requirement",
    severity="should",
    reason="What they repeat is what they will decide by; the point that meets it should not stay unsaid.",
    source="princeton",
    check=_check,
    kinds=frozenset({"thank-you"}),
    channels=ALL_CHANNELS - BRIEF,
    flags=(Example("I can also drive a van.", given=_GIVEN), Example("I am good with people.", given=_GIVEN)),
    passes=(
        Example("Our reading group doubled when I moved it to the laundrette.", given=_GIVEN),
        Example("I once moved a group of readers to a laundrette.", given=_GIVEN),
        Example(
            "I can also drive a van.",
            given={"reflection": {"strengths": [{**_GIVEN["reflection"]["strengths"][0], "for": ["Omar Siddiqui"]}]}},
        ),
        Example(
            "I can also drive a van.", given={"reflection": {**_GIVEN["reflection"], "do_not_mention": ["Laundrette"]}}
        ),
        Example(
            "I also trained 7 nurses.",
            given={"reflection": {"strengths": [{"text": "trained seven nurses", "meets": "train nurses"}]}},
        ),
        "I can also drive a van.",
    ),
)
