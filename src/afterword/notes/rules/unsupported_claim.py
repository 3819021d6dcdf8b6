"""Every number, employer and credential that speaks of you stands in your reflection."""

from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.claims import PLACE, unsupported
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import Remark, Rule, on, short
from afterword.records.finding import Severity

_ELSEWHERE = frozenset({"employer", "name", PLACE})
"""Whoever withdraws says where they go."""


def _check(case: Case) -> Iterator[Remark]:
    about = case.interview.reflection
    told = bool(about.strengths or about.new_points or about.complementary_skills or about.unique)
    for sentence in case.parts.sentences:
        for fact, claim in unsupported(case.known, sentence.text):
            if case.kind == "withdrawal" and fact in _ELSEWHERE:
                continue
            yield on(claim.moved(sentence.start), _message(fact, claim.text), severity=_weight(fact, claim.text, told))


def _weight(fact: str, claim: str, told: bool) -> Severity | None:
    """Where something took place is a true detail as a rule; an employer, or whoever told nothing yet, is asked."""
    if fact == PLACE and " " not in claim:
        return "tip"
    return None if told and fact != PLACE else "should"


def _message(fact: str, claim: str) -> str:
    return (
        f"The {fact} “{short(claim)}” is not in your reflection. "
        "If it is true, add it there; if it slipped in, take it out."
    )


_CUT = {
    "reflection": {
        "strengths": [
            {"text": "cut the test run from 50 minutes to seven"},
            {"text": "wrote 1,200 tests in two years"},
        ],
        "complementary_skills": ["read Polish", "hold an NVQ Level 4"],
    }
}

_YOUNG = {
    "reflection": {
        "strengths": [{"text": "cut the test run from 50 minutes to seven when I was 15"}],
        "complementary_skills": ["learnt Welsh at evening class"],
    }
}

RULE = Rule(
    id="unsupported_claim",
    severity="must",
    reason="They may ask about it; a note should hold nothing that you did not mean to say.",
    source="own",
    check=_check,
    flags=(
        "I raised the number of readers by «45%».",
        "In my «12 years» as a driver I never hit a wall.",
        "I trained «340» volunteers.",
        "I worked for two summers at «Halden Books» as well.",
        "I also hold a «diploma in Logistics».",
        "I also hold a «certificate in fraud examination».",
        Example(
            "I testified in «nineteen» hearings.",
            given={"reflection": {"strengths": [{"text": "led nine hearings on a 28-bed ward at Halden Books"}]}},
        ),
        Example(
            "I work on a «34»-bed ward.",
            given={"reflection": {"strengths": [{"text": "led nine hearings on a 28-bed ward at Halden Books"}]}},
        ),
        Example(
            "I worked at Halden Books and «Catholic Charities».",
            given={"reflection": {"strengths": [{"text": "led nine hearings on a 28-bed ward at Halden Books"}]}},
        ),
        Example("I cut the test run from 50 minutes to «two».", given=_CUT),
        Example("I cut the test run in «Leipzig» from 50 minutes to seven.", given=_CUT),
        Example("I cut the test run with «Jenkins», from 50 minutes to seven.", given=_CUT),
        Example("I read Polish and «Lithuanian».", given=_CUT),
        Example("I hold an NVQ «Level 5» in care.", given=_CUT),
        "I did the same for «thirty refugees» in Leeds.",
        "They made me «team leader» after a month.",
        "The board gave me its «innovation prize» for it.",
        "My branch had «the highest takings in the whole county» that year.",
        Example("I cut the test run from 50 minutes to seven when I was «12».", given=_YOUNG),
        Example("I learnt Welsh to «level 3» at evening class.", given=_YOUNG),
    ),
    passes=(
        Example("I have been offered a place with the events team at the Opera House.", review={"kind": "withdrawal"}),
        "I looked after a man who had farmed for 60 years, and my mother, who worked at Royal Mail, knew him.",
        "A good share of my patients had not seen a dentist in a decade, so I go slowly.",
        "I walked the 3 miles home, and I'm 52, and I missed the 14 bus.",
        Example("I have put my name down for level two of the Welsh class.", given=_YOUNG),
        "I would have guessed two hundred, and I climbed your 99 steps.",
        "My mother at home had the best seat in the house.",
        Example(
            "It was 60 interviews with readers at night stops, and I cut costs by over a third.",
            given={
                "reflection": {
                    "strengths": [{"text": "interviewed 60 readers at night stops"}, {"text": "cut costs by 35%"}],
                    "unique": "stop when three interviews in a row say nothing new",
                }
            },
        ),
        Example("Ten years ago I would have halved it.", given=_CUT),
        Example("I cut the test run at your office in Leipzig, so to speak.", given=_CUT),
        Example("I cut the test run from about 50 minutes to 7 on a Friday in May, in English and Polish.", given=_CUT),
        Example("I keep hearing the voice that said “two hundred” there.", given=_CUT),
        Example("I wrote more than a thousand tests.", given=_CUT),
        Example("We brought the test run down to seven minutes.", given=_CUT),
        "You said that 40% of readers come by bus.",
        "I will be on the number 12 bus, thinking of one or two more stops.",
        "We met on 6 May at 10:00, and I was home by 12.30 pm.",
        "I would love to work with Ruth, and for Brightwater Libraries.",
        Example("I doubled it to 80 readers.", given={"reflection": {"strengths": [{"text": "led eighty readers"}]}}),
        Example(
            "Three hearings in one week on the 28-bed ward taught me calm.",
            given={"reflection": {"strengths": [{"text": "led nine hearings on a 28-bed ward at Halden Books"}]}},
        ),
        Example(
            "You said that I would lead ninety hearings a year.",
            given={"reflection": {"strengths": [{"text": "led nine hearings on a 28-bed ward at Halden Books"}]}},
        ),
        Example(
            "I worked at Halden Books and loved it.",
            given={"reflection": {"strengths": [{"text": "led nine hearings on a 28-bed ward at Halden Books"}]}},
        ),
    ),
)
