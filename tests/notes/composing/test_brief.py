"""The brief for a person's own writing assistant holds the facts and the rules, and nothing private."""

from pathlib import Path

from afterword import load
from afterword.notes.composing import brief
from afterword.records import Changes

PANEL = load(Path(__file__).parents[2] / "examples" / "panel.yaml")

WHOLE = """\
Please write a thank-you note for me after a job interview.

The facts, in my own words:
- To: Tom Weiss
- Address them as: Tom
- Their job: Clinic Manager
- From: Priya Raman, priya.raman@example.org, +1 617 555 0142
- The job: Operations Analyst
- The employer: Northwind Clinics
- How we met: in person, final interview
- Thank them for telling, showing or asking me: what the move to the new building will ask of the front desk
- What they kept coming back to: improve a process without new software
- I (not said yet): replaced our sign-in sheet with a wall of colored cards, and waiting times fell by a third in a \
month
- Something in my story that bears on this job: I: worked on a ward before I worked with its data
- I said I would send: the photograph of our card wall
- What I would most look forward to: helping your patients be seen sooner
- Do I want the job: yes

Please keep to these rules:
1. Use only the facts above. Add no number, name, employer, skill or feeling that is not among them, and change none.
2. Thank them in the first two sentences, and name the job once.
3. Use one thing that only this person told me, and at most two points about me.
4. If there is a better answer, put it as an improvement, without an apology and without saying what went wrong.
5. Say nothing about pay, hours, leave or the start date, and ask for no decision.
6. Write 60 to 150 words in plain words, in American spelling, as one person speaks to another; be warm and calm.
7. No “yesterday” or “today”, no exclamation marks, no stock phrases, no gaps in brackets.
8. Sign it with my full name and my contact lines.
9. Give me the note alone, beginning with a line “Subject: …”.
"""


def test_the_brief_holds_the_facts_of_one_note_and_the_rules():
    """The whole text, as it is copied."""
    assert brief(PANEL, "Tom Weiss") == WHOLE


def test_nothing_private_is_in_a_brief():
    """What went badly, what to improve and how it felt stay with the person."""
    about = PANEL.reflection
    for person in PANEL.interviewers:
        text = brief(PANEL, person.name)
        assert not any(private in text for private in (about.went_well, about.went_badly, about.improve) if private)


def test_what_no_note_may_mention_is_in_no_brief():
    """Nor is a delicate thing, even as something to avoid."""
    about = PANEL.reflection.model_copy(update={"do_not_mention": ("St. Anne's",)})
    text = brief(PANEL.model_copy(update={"reflection": about}), "Maria Okafor")
    assert "Anne" not in text


def test_a_brief_follows_the_choices():
    """The other kinds ask for something else, a message is short, and a change is kept."""
    assert brief(PANEL, "Tom Weiss", kind="withdrawal").startswith(
        "Please write a short note for me that withdraws my application after a job interview.\n"
    )
    assert "card wall" not in brief(PANEL, "Tom Weiss", kind="withdrawal")
    request = brief(PANEL, "Tom Weiss", channel="linkedin-request")
    assert "Write at most 300 characters in plain words" in request
    assert request.endswith("\n9. Give me the note alone.\n")
    without = brief(PANEL, "Lena Fischer", changes={"Lena Fischer": Changes(without_put_right=True)})
    assert "eight weeks" in brief(PANEL, "Lena Fischer")
    assert "eight weeks" not in without
