"""What fits nowhere, or had better not be said, stays out of the note, and the person is told why."""

import pytest

from afterword.interchange import from_typed
from afterword.notes.composing import composition
from afterword.notes.composing.leaving_out import reason_to_leave_out


def interview(person=None, reflection=None, meeting=None):
    """A small interview with what a test adds to it."""
    return from_typed(
        {
            "candidate": {"name": "Sam Ortiz"},
            "application": {"company": "Fenwick & Daughters", "role": "Junior Bookkeeper"},
            "interview": {
                "at": "2026-11-20T16:30",
                "timezone": "Europe/London",
                "region": "GB-ENG",
                "stage": "first",
                "format": "video",
                **(meeting or {}),
            },
            "interviewers": [{"name": "Aisha Bello", **(person or {})}],
            "reflection": reflection or {},
        }
    )


LEFT_OUT = [
    (
        {"learned": "how she closes the month"},
        "It says “she”: if that is Aisha Bello, write “you”; if not, say who it is.",
    ),
    (
        {"learned": "what they do on Fridays"},
        "It says “they”: if that is Aisha Bello or the people there, write “you”; if not, say who it is.",
    ),
    (
        {"moment": "what you said about the salary"},
        "It speaks of pay (“salary”), which a thank-you note had better leave alone.",
    ),
    (
        {"learned": "that your manager is leaving in May"},
        "It speaks of somebody's departure (“is leaving”), which a thank-you note had better leave alone.",
    ),
    (
        {"learned": "what you told me off the record"},
        "It speaks of something said in confidence (“off the record”), which a thank-you note had better leave alone.",
    ),
    (
        {"learned": "what would you change?"},
        "It asks in its own words; write it as it follows the sentence start: “how you audit”, not “how do you audit”.",
    ),
    (
        {"learned": "in the kitchen"},
        "It does not finish the sentence “Thank you for telling me …”; read the two together and reword it.",
    ),
    (
        {"learned": "how the team " + "closes " * 60 + "the month"},
        "It is longer than a note can carry (65 words); say it in one sentence.",
    ),
]


@pytest.mark.parametrize(("person", "why"), LEFT_OUT)
def test_a_fragment_that_had_better_not_be_said_is_reported_with_its_reason(person, why):
    """It stands in no note, whole or in part."""
    done = composition(interview(person))
    ((field, typed),) = person.items()
    assert [(u.field, u.text, u.why) for u in done.unused] == [(f"interviewers[0].{field}", typed, why)]
    assert typed.rstrip("?") not in done.notes[0].body


@pytest.mark.parametrize(
    "person",
    [
        {"learned": "how a patient says that she is in pain"},
        {"learned": "why the technicians choose their own tools"},
        {"learned": "how the team sees its work"},
        {"moment": "your map"},
    ],
)
def test_others_may_be_spoken_of(person):
    """She, he and they are fine where it is plain that the reader is not meant."""
    done = composition(interview(person))
    assert done.unused == ()
    assert next(iter(person.values())) in done.notes[0].body


def test_what_was_to_stay_unmentioned_stands_in_no_note():
    """A name or fact on the list keeps out every fragment that holds it."""
    reflection = {
        "strengths": [{"text": "led the Harlow project"}, {"text": "kept the books of three shops"}],
        "do_not_mention": ["Harlow"],
    }
    done = composition(interview(reflection=reflection))
    assert [(u.field, u.why) for u in done.unused] == [
        ("reflection.strengths[0]", "You asked for no note to mention “Harlow”.")
    ]
    assert "kept the books of three shops" in done.notes[0].body


def test_a_delicate_topic_that_the_employer_raised_may_be_spoken_of():
    """They asked; an answer is no indiscretion."""
    done = composition(interview({"learned": "how the bonus is worked out"}, meeting={"asked_about": ["bonus"]}))
    assert done.unused == ()


def test_what_the_job_is_about_is_no_indiscretion():
    """Pay is what a payroll clerk was told about."""
    clerk = interview({"learned": "how the holiday pay error was found"})
    job = clerk.application.model_copy(update={"role": "Payroll Clerk"})
    assert composition(clerk).unused != ()
    assert composition(clerk.model_copy(update={"application": job})).unused == ()


def test_the_same_strength_twice_is_said_once():
    """The second is reported, not repeated."""
    twice = [{"text": "kept the books of three shops"}, {"text": "- I Kept the books, of three shops!"}]
    done = composition(interview(reflection={"strengths": twice}))
    assert done.notes[0].body.count("the books of three shops") == 1
    assert [(u.field, u.why) for u in done.unused] == [
        ("reflection.strengths[1]", "It says the same as reflection.strengths[0].")
    ]


@pytest.mark.parametrize(
    "text",
    ["used {{ name }} and %(x)d", "wrote <b>bold</b> & more", "wrote =SUM(A1:A9)", "used Bcc: boss@example.org daily"],
)
def test_text_that_looks_like_a_program_comes_out_as_it_is(text):
    """A note is plain text, and what was typed is never read as anything else."""
    done = composition(interview(reflection={"strengths": [{"text": text}]}))
    assert text in done.notes[0].body


SPEAKS_OF = {
    "pay": """
        what you said about the salary | the bonus at Christmas | how you pay drivers | your benefits package
        what nurses get paid per hour, and the day rate | about the overtime pay on Sundays
        what you earn | how much the drivers earn | what the night staff earn | that you earn £40 an hour
    """,
    "somebody's departure": """
        that your manager is leaving in May | why the last manager left | the layoffs last spring
        that you had to let four people go | that two people were fired last month | that the chef walked out
        your retirement | that Tom resigned at Easter | that the depot was made redundant
        your predecessor left in anger | that the chef's leaving | that you’re retiring
    """,
    "something private": """
        your divorce | that you are pregnant | your husband's illness | that your mother passed away | your faith
        about your bout with cancer | that your daughter is ill | who you vote for | your age | your maternity leave
    """,
    "something said in confidence": """
        what you told me off the record | between you and me, the merger | that it's confidential
        what you said in confidence | that the sale is not announced yet | your secret plan to sell
    """,
}
SPEAKS_OF_NOTHING_DELICATE = """
    how you pay attention to allergies | how you pay small suppliers within a week | how guests pay by card
    the bonus track on the album | the benefits of early mobilisation | how compensation claims are settled
    how you earn the trust of parents | what earns a second visit | what a slow oven earns you
    a passenger who won't pay | how you pay it forward with apprentices | the pay and display machine
    leaving the ward tidy | the left-hand thread on the old lathe | that the bus is leaving from dock 4
    how guests leave the rooms | the catalogue that somebody left on cards | how you let go of the old system
    how the kiln was fired at 1200 degrees | how pots are fired | how you are resigned to the rain
    the redundancy in the pumps | the walk when we walked out to the greenhouse | how a patient left the ward smiling
    how you treat sick animals | how the team shares out visits when somebody is ill | the cancer ward
    your operation in Leeds | your pregnancy clinic | how pregnant women are seen first | the age group of nine
    the faith school's ethos | how you vote on the menu | how you support staff through grief
    how you split the work between us and the agency | about public transport | how you speak with confidence
    how you keep files confidential | the confidential helpline | the secret of a good roux | unannounced inspections
"""


def each(texts):
    """The fragments of a list."""
    return [text.strip() for line in texts.strip().splitlines() for text in line.split("|")]


@pytest.mark.parametrize(("topic", "text"), [(topic, one) for topic, texts in SPEAKS_OF.items() for one in each(texts)])
def test_what_is_delicate_is_not_thanked_for(topic, text):
    """The reason names the topic and the words that show it."""
    why = reason_to_leave_out(text, "learned", reader="Maria", unmentionable=(), asked_about=())
    assert why is not None
    shown = why.partition("“")[2].partition("”")[0]
    assert why == f"It speaks of {topic} (“{shown}”), which a thank-you note had better leave alone."
    assert shown in text.casefold()


@pytest.mark.parametrize("text", each(SPEAKS_OF_NOTHING_DELICATE))
def test_what_only_looks_delicate_may_be_said(text):
    """Attention is paid, wards are left tidy and kilns are fired in good company."""
    assert reason_to_leave_out(text, "learned", reader="Maria", unmentionable=(), asked_about=()) is None


@pytest.mark.parametrize(
    ("raised", "text"),
    [
        ("bonus", "what the salary starts at"),
        ("Payroll Clerk", "how the holiday pay error was found"),
        ("Hospice Nurse", "how you sat with your father's illness"),
        ("Employment Law Clerk", "how the redundancies were fought"),
    ],
)
def test_a_topic_that_they_raised_or_that_the_job_is_about_is_open(raised, text):
    """What one is asked about, or hired for, is no indiscretion; elsewhere it is."""
    said = {"reader": "Maria", "unmentionable": ()}
    assert reason_to_leave_out(text, "learned", asked_about=(raised,), **said) is None
    assert reason_to_leave_out(text, "learned", asked_about=("Gardener who pays attention",), **said) is not None


@pytest.mark.parametrize(
    ("kept_back", "text", "stays_out"),
    [
        ("Acme", "ran Acme's tills", True),
        ("Acme", "ran acme’s tills", True),
        ("Acme", "reached the acmeist poets", False),
        ("St. Anne's", "worked at St Anne’s on nights", True),
        ("Zoë", "trained with Zoe for a year", True),
        ("redundancy", "wrote to the staff about the redundancies", True),
        ("layoff", "kept calm through two layoffs", True),
        ("divorce", "taught while getting divorced", True),
        ("Harlow project", "led the Harlow-Project to its end", True),
        ("Ann", "kept the annual accounts", False),
        ("mark", "marked 300 papers", True),
        ("mark", "wrote for the market", False),
    ],
)
def test_what_was_to_stay_unmentioned_is_found_in_any_form(kept_back, text, stays_out):
    """With its endings, its accents and apostrophes either way; no other word is caught by it."""
    why = reason_to_leave_out(text, "strengths", reader="", unmentionable=(kept_back,), asked_about=())
    assert why == (f"You asked for no note to mention “{kept_back}”." if stays_out else None)


def test_the_reader_spoken_of_by_name_is_asked_about():
    """In a note to Aisha, “Aisha's map” is “your map”; a colleague may be named."""
    done = composition(
        interview({"address_as": "Ms. Bello", "moment": "Aisha's map", "learned": "how Sam's desk works"})
    )
    assert [(u.field, u.why) for u in done.unused] == [
        (
            "interviewers[0].moment",
            "It speaks of Aisha, and the note goes to Ms. Bello: write “you” or “your” instead.",
        )
    ]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("-", "It holds no words; finish the sentence, or leave the box empty."),
        ("n/a", "“n/a” gives a note nothing to say; finish the sentence, or leave the box empty."),
        ("see CV", "“see CV” gives a note nothing to say; finish the sentence, or leave the box empty."),
        ("cut costs by XX%", "It has a gap that is still to be filled in (“XX”); write what belongs there."),
        ("led the [project]", "It has a gap that is still to be filled in (“[project]”); write what belongs there."),
        ("ran it thx to u", "It says “thx”, as one types on a telephone; write the word out."),
        (
            "ran audits • hired nine",
            "It holds several points in a row; put each on a line of its own, or say it in one sentence.",
        ),
        ("born in Lagos", "It lacks its “was” or “have”; begin with that word to finish the sentence “I …”."),
        ("leads four people", "It does not finish the sentence “I …”; read the two together and reword it."),
    ],
)
def test_a_strength_that_says_nothing_yet_is_reported_with_what_to_do(typed, why):
    """No gap, dash or half a thought ever stands in a note."""
    done = composition(interview(reflection={"strengths": [{"text": typed}]}))
    assert [(u.field, u.text, u.why) for u in done.unused] == [("reflection.strengths[0]", typed, why)]
