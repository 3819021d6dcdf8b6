"""Whole reviews, as the person who wrote the note reads them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from afterword.interchange import load
from afterword.notes.reviewing import review
from afterword.records import Interview, Note

PANEL = load(Path(__file__).parents[2] / "examples" / "panel.yaml")
PHONE = load(Path(__file__).parents[2] / "examples" / "phone-screen.yaml")
SAME_EVENING = datetime(2026, 11, 25, 23, tzinfo=UTC)


def reads(text: str, interview: Interview = PANEL, **told: Any) -> str:
    """Return a review as lines: severity, rule, the words, what is said, what could stand there."""
    found = review(text, interview, **{"at": SAME_EVENING, **told})
    lines = []
    for f in found:
        words = f"[{text[f.start : f.end]}] " if f.end > f.start else ""
        instead = f" -> {' | '.join(f.suggestions)}" if f.suggestions else ""
        lines.append(f"{f.severity} {f.rule}: {words}{f.message}{instead}")
    return "\n".join(lines)


def test_a_note_pasted_from_another_application() -> None:
    """Names first, then what may not stand there, then what would help, then tips."""
    text = """Dear Dr. Okafer,

I wanted to reach out and thank you for taking time out of your busy schedule to meet with me regarding the Operations \
Manager position at Northwind Clinic. I feel I would be a great fit and a valuable asset to the team!! I am a hard \
worker.

Please let me know your decision as soon as possible. What is the salary range for this job?

Sincerely,
Priya Raman
"""
    assert (
        reads(text, to="Maria Okafor")
        == """\
must no_detail: Nothing in this note belongs to this conversation alone. Name one thing that they told or showed you. \
You noted: “how calling patients the evening before halved your no-shows”.
must names_recipient: [Okafer] Maria Okafor is spelled “Okafor”, and the greeting has “Okafer”. -> Okafor
must wrong_name: [Operations Manager] The job is called Operations Analyst on your page, and here “Operations \
Manager”. \
-> Operations Analyst
must wrong_name: [Clinic] Northwind Clinics is spelled with “Clinics”, and here stands “Clinic”. -> Clinics
must off_limits: [salary] “salary” is better left for when they raise it. Take it out of this note.
should unanswered_requirement: Dr. Okafor kept coming back to “plan staff schedules across several sites”, and you \
noted that you “rebuilt the roster for four wards at St. Anne's and cut overtime by 18%”. Say so in a sentence.
should pressure: [let me know your] “let me know your” presses for an answer. They will write when they can; leave \
it out.
should informal: [!] There are 2 exclamation marks. One is plenty; end the other sentences with a full stop. -> .
should pressure: [as soon as possible] “as soon as possible” presses for an answer. They will write when they can; \
leave it out.
tip fit: Nothing here says what you would bring. One thing that you did before, and that they need, is enough.
tip cliche: [I wanted to reach out] “I wanted to reach out” delays the thanks. Begin with “Thank you”.
tip cliche: [out of your busy schedule] “out of your busy schedule” speaks of their diary. “Thank you for your time” \
says it, and what they told you says more.
tip cliche: [great fit] “great fit” stands in most notes. Say what you mean by it, or leave it out.
tip cliche: [valuable asset to the] “valuable asset to the” stands in most notes. Say what you mean by it, or leave \
it out.
tip cliche: [hard worker] “hard worker” stands in most notes. Say what you mean by it, or leave it out."""
    )


def test_a_note_typed_in_a_hurry_by_a_second_language_writer() -> None:
    """Each slip has its place and its one-click cure."""
    text = """Dear Maria,

thank you for you time. i realy enjoyed to hear about the move to the new building and what it will ask of the front \
desk. I look forward to hear from you soon about the operations analyst job.

Priya Raman
"""
    assert (
        reads(text, to="Tom Weiss")
        == """\
must names_recipient: [Maria] This note is for Tom Weiss, and it greets Maria Okafor. -> Tom
must grammar: [for you time] “for you time” should be “for your time”. -> for your time
must capitals: [i] “I” is always a capital. -> I
must spelling: [realy] “realy” looks like a slip for “really”. -> really
must grammar: [enjoyed to hear] “enjoyed to hear” should be “enjoyed hearing”. -> enjoyed hearing
must grammar: [look forward to hear] “look forward to hear” should be “look forward to hearing”. \
-> look forward to hearing
should unanswered_requirement: Tom kept coming back to “improve a process without new software”, and you noted that \
you “replaced our sign-in sheet with a wall of colored cards, and waiting times fell by a third in a month”. Say so in \
a sentence.
should interest: Nothing here says that you want the job. One plain sentence will do: what would you look forward to?
tip capitals: [thank] In English the first word after the greeting takes a capital. -> Thank
tip fit: Nothing here says what you would bring. One thing that you did before, and that they need, is enough."""
    )


def test_a_template_that_was_never_filled_in() -> None:
    """Every gap is pointed at."""
    text = """Dear [Interviewer],

Thank you for interviewing me for the [Job Title] role.

Sincerely,
[Your Name]
"""
    assert (
        reads(text, to="Maria Okafor")
        == """\
must no_detail: Nothing in this note belongs to this conversation alone. Name one thing that they told or showed you. \
You noted: “how calling patients the evening before halved your no-shows”.
must placeholder: [[Interviewer]] “[Interviewer]” is still to be filled in. Put the words in, or take it out.
must placeholder: [[Job Title]] “[Job Title]” is still to be filled in. Put the words in, or take it out.
must placeholder: [[Your Name]] “[Your Name]” is still to be filled in. Put the words in, or take it out.
should length: At 15 words it may look as if it took no thought. Add one thing that this person said or showed you.
should unanswered_requirement: Dr. Okafor kept coming back to “plan staff schedules across several sites”, and you \
noted that you “rebuilt the roster for four wards at St. Anne's and cut overtime by 18%”. Say so in a sentence.
should interest: Nothing here says that you want the job. One plain sentence will do: what would you look forward to?
tip fit: Nothing here says what you would bring. One thing that you did before, and that they need, is enough.
tip role_named: The note does not say which job it is about. Name it once: Operations Analyst."""
    )


def test_a_note_after_an_interview_that_went_badly() -> None:
    """The reproach must go; the apology, the nerves and the form of address are named."""
    text = """Dear Maria,

I apologize for being so nervous yesterday. I'm sorry about the roster question, and I should have mentioned that I \
know \
SQL. Unfortunately you misunderstood my answer about the whiteboard schedule. Thank you for your time anyway.

Priya Raman
"""
    assert (
        reads(text, to="Maria Okafor")
        == """\
must blame: [you misunderstood] “you misunderstood” finds fault with them. Whatever happened, it does not belong in \
this \
note; take it out.
must thanks_first: [Thank you for your time anyway.] The thanks come late here. Move this sentence up, to the first or \
second place.
should unanswered_requirement: Dr. Okafor kept coming back to “plan staff schedules across several sites”, and you \
noted that you “rebuilt the roster for four wards at St. Anne's and cut overtime by 18%”. Say so in a sentence.
should interest: Nothing here says that you want the job. One plain sentence will do: what would you look forward to?
should recovery: [apologize] “apologize” draws the eye to it. Give the better answer and leave the apology out.
should salutation: [Maria] They asked to be called Dr. Okafor. -> Dr. Okafor
should recovery: [I'm sorry] “I'm sorry” draws the eye to it. Give the better answer and leave the apology out.
tip role_named: The note does not say which job it is about. Name it once: Operations Analyst.
tip relative_day: [yesterday] “yesterday” is only right on the day you wrote it. Give the date, or leave the day out."""
    )


def test_a_text_that_says_nothing_is_not_ready_and_gets_one_sentence() -> None:
    """No list of all that is missing."""
    assert reads("") == "must length: There is nothing here yet. Begin with the thanks."
    assert reads("Subject: Thank you, Tom\n\n") == "must length: There is nothing here yet. Begin with the thanks."


def test_a_note_to_the_coordinator_who_is_not_among_the_interviewers() -> None:
    """Known by name alone, even where nobody says which kind of note it is."""
    text = """Subject: Thank you

Dear Joan,

Thank you for arranging my visit so well. Would you pass on my thanks to Dr. Okafor, Tom and Lena? I had a fine \
afternoon.

Best,
Priya Raman
"""
    assert reads(text, to="Joan Pell") == ""
    assert reads(text.replace("Joan", "Jaon"), to="Joan Pell") == (
        "must names_recipient: [Jaon] Joan Pell is spelled “Joan”, and the greeting has “Jaon”. -> Joan"
    )


def test_a_withdrawal_needs_neither_interest_nor_a_detail() -> None:
    """The kind is read from the words where nobody says it."""
    text = """Dear Dr. Okafor,

Thank you for your time. I have decided to withdraw my application for the Operations Analyst post, having accepted an \
offer elsewhere. I wish you and your colleagues all the best.

Kind regards,
Priya Raman
"""
    assert reads(text, to="Maria Okafor") == ""


def test_a_linkedin_message_needs_no_subject_no_signature_and_may_use_a_first_name() -> None:
    """A chat has a sender already."""
    note = Note(
        to="Aisha Bello",
        channel="linkedin",
        body="Hi Aisha, thank you for the call and for telling me how the team closes the month in two days. "
        "I would be glad to learn the trade with you as a junior bookkeeper.",
    )
    assert review(note, PHONE, at=datetime(2026, 11, 20, 19, tzinfo=UTC)) == ()


def test_a_screening_call_is_due_like_any_other_interview() -> None:
    """The next working day, in its own zone; a moment without an offset is in that zone too."""
    text = """Dear Aisha Bello,

Thank you for telling me how the team closes the month in two days. I reconciled 300 supplier accounts during my \
placement, \
so I know what that takes, and I would be glad to learn the trade with you as Junior Bookkeeper.

Sam Ortiz
"""
    in_britain = (
        "tip locale: Few people in the United Kingdom write after an interview. If you do, a few plain sentences are "
        "enough; in a formal letter, “Dear Mrs Brown” ends with “Yours sincerely”."
    )
    assert reads(text, PHONE, at=datetime(2026, 11, 23, 23, 59, 59)) == in_britain
    assert reads(text, PHONE, at=datetime(2026, 11, 24, 0, 0, 1)) == (
        "should late: The best moment was until the end of Monday, 23 November. "
        f"A late note is still welcome: send it now, and don't apologise for the delay.\n{in_britain}"
    )


def test_a_note_that_is_not_in_english_says_so_and_is_spared_the_english_rules() -> None:
    """Names, gaps and the signature are still looked at."""
    text = """Sehr geehrte Frau Dr. Okafor,

vielen Dank für das angenehme Gespräch und die Zeit, die Sie sich genommen haben. Besonders beeindruckt hat mich \
[Thema].

Mit freundlichen Grüßen
Priya Raman
"""
    assert reads(text, to="Maria Okafor") == (
        "must placeholder: [[Thema]] “[Thema]” is still to be filled in. Put the words in, or take it out.\n"
        "tip language: This does not read as English, so only names, gaps, the signature, likeness and timing "
        "were looked "
        "at. Ask somebody who speaks the language to read it once."
    )


def test_the_same_note_twice_in_one_panel() -> None:
    """Only the other person's note counts, not an earlier draft to the same person."""
    text = """Dear {},

Thank you for meeting with me about the Operations Analyst role, and for the walk past the whiteboard and the card \
wall. \
Rosters for four wards taught me patience, and I would be glad to bring it to Northwind Clinics.

Kind regards,
Priya Raman
"""
    own = Note(to="Tom Weiss", subject="Thank you: Operations Analyst", body=text.format("Tom"))
    twin = Note(to="Lena Fischer", subject="Thank you: Operations Analyst", body=text.format("Lena Fischer"))
    draft = Note(to="Tom Weiss", subject="Thanks", body=text.format("Tom"))
    found = review(own, PANEL, others=[twin, draft, own], at=SAME_EVENING)
    assert [f"{f.severity} {f.rule}: {f.message}" for f in found] == [
        "must copy: This is nearly the same note as the one to Lena Fischer. They may lay the two side by side: "
        "keep the thanks, and write the rest from what this person said."
    ]
    assert review(own, PANEL, others=[draft, own], at=SAME_EVENING) == ()


def test_every_finding_says_where_the_advice_comes_from() -> None:
    """A name and an address, not a key."""
    found = review("Dear Maria,\n\nHello.", PANEL, at=SAME_EVENING)
    assert {f.rule: f.source for f in found}["signed"] == "Columbia University, ee.columbia.edu/after-interview"
    assert all(f.source for f in found)
