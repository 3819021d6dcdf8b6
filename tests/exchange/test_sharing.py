"""A share holds what the person chose and nothing beside it, and a file says whether it can be trusted."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from afterword import load, open_journal
from afterword.exchange.sharing import (
    Hiding,
    Share,
    TooLarge,
    UnreadableFile,
    in_words,
    last_shared,
    make_share,
    person_of,
    pseudonym_problem,
    read_share,
    reader_problem,
    shared_so_far,
    taking_back,
    texts_of,
    to_bytes,
    until_problem,
    write_share,
)
from afterword.exchange.sharing.sealed_file import checksum
from afterword.records import Application, Candidate, Entry, Interviewer, Note, Reflection, Sent
from strategies import COMPANIES, PEOPLE, interviews

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
NUMBER = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def panel(examples):
    """The panel example."""
    return load(examples / "panel.yaml")


@pytest.fixture
def examples(request):
    """The folder of the examples."""
    return request.config.rootpath / "tests" / "examples"


@pytest.fixture
def journal(tmp_path):
    """A journal that holds nothing."""
    opened = open_journal(tmp_path / "journal.sqlite")
    yield opened
    opened.close()


def shared(*entries, **chosen):
    """A share of these with Dana Cole."""
    told = {"person": NUMBER, "pseudonym": "Blue Heron", "shared_with": "Dana Cole", "now": NOW}
    return make_share(entries, **(told | chosen))


def phone(examples, **more):
    """The phone screen with what followed."""
    interview = load(examples / "phone-screen.yaml")
    day = interview.interview.at.replace(tzinfo=UTC)
    sent = Sent(interviewer=interview.interviewers[0].name, at=day + timedelta(hours=30), channel="email")
    return Entry(id="one", interview=interview, **({"sent": (sent,)} | more))


# What is in it


def test_figures_word_for_word(examples, tmp_path):
    """The whole file, as the person sees it before it is written: days and no moments, no name but the chosen one."""
    share = shared(phone(examples))
    assert to_bytes(share).decode() == WORD_FOR_WORD
    file = tmp_path / "share.json"
    file.write_bytes(to_bytes(share))
    assert read_share(file) == share


WORD_FOR_WORD = """\
{
 "afterword_share": 1,
 "checksum": "sha256:bb07d893da71a79d3aea15ca29cae4745b7490660f2075dcfda5e3935d84f105",
 "person": "0123456789abcdef0123456789abcdef",
 "pseudonym": "Blue Heron",
 "shared_with": "Dana Cole",
 "level": "figures",
 "names": false,
 "exported_at": "2026-12-01T09:00:00Z",
 "as_of": "2026-12-01T09:00:00Z",
 "ended": false,
 "interviews": [
  {
   "day": "2026-11-20",
   "stage": "screening",
   "format": "phone",
   "follow_through": "all on time",
   "outcome": "pending",
   "answer": "none",
   "days": 11,
   "notes": [
    {
     "kind": "thank-you",
     "channel": "email",
     "due": "2026-11-23",
     "sent": "2026-11-21",
     "state": "on time",
     "hours_to_send": 30
    }
   ]
  }
 ]
}
"""


def test_figures_in_words(examples):
    """What is in it is told in sentences first."""
    assert in_words(shared(phone(examples), until=date(2027, 3, 31))) == (
        "For Dana Cole, until Wednesday 31 March 2027. You are “Blue Heron” in it.",
        "As of Tuesday 1 December 2026, 09:00 (UTC): what comes later is not in it.",
        "1 interview.",
        "In it, of each interview: its date, stage and format, the day on which an answer was promised, and what came "
        "of it when.",
        "In it, of each note: how it goes, the day on which it was due, and the day on which it was sent.",
        "Not in it: your name and address, the names of the people you met, of employers and of places, and what you "
        "marked as not to be mentioned.",
    )


def test_more_than_figures_in_words(examples):
    """Reflections and notes are named where they are shared, and so is what becomes of names in them."""
    reflections = in_words(shared(phone(examples), level="reflections"))
    notes = in_words(shared(phone(examples), level="notes", names=True))
    assert reflections[5:8] == (
        "In it, how each interview felt, what went well, what went badly, and what you want to improve.",
        "In these texts the names of the people you met, of the employers and your own stand as words in brackets.",
        "Read them once more: a place or a name that is nowhere else in your journal can't be found by a program.",
    )
    assert notes[6:8] == (
        "In it, the text of your notes, sent or not, as it was last saved.",
        "In these texts names stand as you typed them.",
    )
    assert not any(line.startswith("Not in it") for line in notes)


def test_each_level_holds_its_own(panel):
    """Figures hold no text; reflections hold four answers; notes hold the notes too."""
    reflection = Reflection(feeling=4, went_well="The ledger.", went_badly="Nerves.", improve="Breathe.")
    entry = Entry(id="one", interview=panel.model_copy(update={"reflection": reflection}))
    texts = {("one", person.name): f"Note {n}." for n, person in enumerate(panel.interviewers)}
    now = panel.interview.at.replace(tzinfo=UTC) + timedelta(days=10)
    told = {
        level: [
            (one.feeling, one.went_well, one.went_badly, one.improve, [note.text for note in one.notes])
            for one in shared(entry, level=level, texts=texts, now=now).interviews
        ]
        for level in ("figures", "reflections", "notes")
    }
    said = (4, "The ledger.", "Nerves.", "Breathe.")
    nothing = [None] * len(panel.interviewers)
    assert told["figures"] == [(None, None, None, None, nothing)]
    assert told["reflections"] == [(*said, nothing)]
    assert told["notes"] == [(*said, [f"Note {n}." for n in range(len(panel.interviewers))])]


@settings(max_examples=40)
@given(interviews(), st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1)))
def test_figures_depend_on_nothing_that_was_typed(interview, now):
    """With every name, employer and word exchanged for another the file stays the same, byte for byte."""
    assume(not any("@" in p.name for p in interview.interviewers))
    met = tuple(Interviewer(name=f"Somebody {n}", email=p.email) for n, p in enumerate(interview.interviewers))
    other = interview.model_copy(
        update={
            "candidate": Candidate(name="Robin Vale"),
            "application": Application(company="Harbour Lights", role="Keeper"),
            "interviewers": met,
            "reflection": Reflection(),
        }
    )
    files = [
        to_bytes(shared(Entry(id="one", interview=one), now=now.replace(tzinfo=UTC))) for one in (interview, other)
    ]
    assert files[0] == files[1]
    text = files[0].decode()
    assert not [name for name in (*PEOPLE, *COMPANIES, interview.interview.timezone) if name in text]


@settings(max_examples=40)
@given(interviews(), st.sampled_from(PEOPLE), st.sampled_from(COMPANIES))
def test_texts_hold_no_name_that_the_journal_knows(interview, person, company):
    """Whatever else they say, and whichever interview of the journal the name is from."""
    met = Interviewer(name=person)
    other = interview.model_copy(
        update={"interviewers": (met,), "application": Application(company=company, role="Keeper")}
    )
    hidden = Hiding([interview, other]).hide(f"I met {person} of {company}, {person.upper()}'s and {person.lower()}.")
    assert not [name for name in (person, person.upper(), person.lower(), company) if name in hidden]


def hide(text, *people, company="Northwind Clinics", **reflected):
    """The text as it is shared by Joana Pell, who met these in Berlin."""
    from follow_through.searches import held

    interview = held(people=people or ("Dr. Maria Okafor",), zone="Europe/Berlin", region="DE-BE").interview
    return Hiding(
        [
            interview.model_copy(
                update={
                    "candidate": Candidate(name="Joana Pell", email="j.pell@example.org", phone="+49 30 555 0134"),
                    "application": Application(company=company, role="Analyst"),
                    "reflection": Reflection(**reflected),
                }
            )
        ]
    ).hide(text)


@pytest.mark.parametrize(
    ("typed", "is_shared"),
    [
        ("Dr. Maria Okafor asked about audits.", "[somebody I met] asked about audits."),
        ("Maria's question; OKAFOR; maria okafor", "[somebody I met]'s question; [somebody I met]; [somebody I met]"),
        ("the Okafors’ rota, Marias Frage", "the [somebody I met]s’ rota, [somebody I met]s Frage"),
        ("At Northwind Clinics, at northwind, NORTHWIND’s", "At [the employer], at [the employer], [the employer]’s"),
        ("I am Joana. Yours, Joana Pell", "I am [my name]. Yours, [my name]"),
        ("Write to m.okafor@northwind.example", "Write to [address]"),
        ("See linkedin.com/in/mokafor or https://x.example/a", "See [address] or [address]"),
        ("Call +49 30 555-0134 or (020) 7946 0958", "Call [number] or [number]"),
        ("The Berlin office", "The [a place] office"),
        ("They asked about the Layoff.", "They asked about the [left out]."),
        ("<b>bold</b> =SUM(A1) 18% in 2024", "<b>bold</b> =SUM(A1) 18% in 2024"),
    ],
)
def test_names_stand_as_words_in_brackets(typed, is_shared):
    """Whole and in part, in capitals and without, with a possessive; addresses and numbers too; the rest stays."""
    assert hide(typed, do_not_mention=("layoff",)) == is_shared


def test_names_in_other_spellings():
    """Without accents, with another apostrophe, over the end of a line, in writing without spaces."""
    assert hide("Zoe Nandu-O'Brien", "Zoë Ñandú-O’Brien") == "[somebody I met]"
    assert hide("O'Brien and Nandu", "Zoë Ñandú-O’Brien") == "[somebody I met] and [somebody I met]"
    assert hide("Anna\nvan der Berg", "Anna van der Berg") == "[somebody I met]"
    assert hide("今日は李小龍さん", "李小龍") == "今日は[somebody I met]さん"
    assert hide("Bo told Li so", "Bo Li") == "[somebody I met] told [somebody I met] so"


def test_ordinary_words_stay_in_small_letters():
    """Will and May are people only with a capital; “the” and “an” nobody."""
    assert hide("I will say the thing, and may; Will said so.", "Will May", company="The Crown") == (
        "I will say the thing, and may; [somebody I met] said so."
    )


# As of when


def test_what_was_sent_after_the_moment_does_not_read_as_late(examples):
    """A note that was open then is open in the file, though it was sent late since; a later note is not in it."""
    interview = load(examples / "phone-screen.yaml")
    held_at = interview.interview.at.replace(tzinfo=UTC)
    entry = phone(examples, sent=(Sent(interviewer=interview.interviewers[0].name, at=held_at + timedelta(days=20)),))
    then, later = (
        shared(entry, now=held_at + timedelta(days=30), as_of=as_of).interviews[0].notes[0]
        for as_of in (held_at + timedelta(hours=8), None)
    )
    assert (then.state, then.sent) == ("open", None)
    assert (later.state, later.sent) == ("late", (held_at + timedelta(days=20)).date())


def test_no_share_is_of_a_time_to_come(examples):
    """Asked for a later moment, it is as of now."""
    assert shared(phone(examples), as_of=NOW + timedelta(days=400)).as_of == NOW


# The journal's side


def test_two_readers_know_the_person_by_two_numbers(journal, tmp_path):
    """Each keeps theirs once there is a file, however the reader's name is typed; looking alone keeps none."""
    assert person_of(journal, "Dana Cole") != person_of(journal, "Dana Cole")
    for reader in ("Dana Cole", "Sam Ito"):
        write_share(journal, shared(person=person_of(journal, reader), shared_with=reader), tmp_path)
    dana, sam = person_of(journal, "Dana Cole"), person_of(journal, "Sam Ito")
    assert dana != sam
    assert person_of(journal, " dana  cole") == dana


def test_what_was_shared_is_remembered_and_taken_back_from_one(journal, tmp_path):
    """Taking back from one reader leaves the other's share as it is; no file is ever replaced."""
    for reader in ("Dana Cole", "Sam Ito"):
        given_to = shared(person=person_of(journal, reader), shared_with=reader)
        write_share(journal, given_to, tmp_path / "shares")
    back = taking_back(journal, last_shared(journal, "dana cole"), NOW + timedelta(days=1))
    write_share(journal, back, tmp_path / "shares")
    assert [(one.shared_with, one.ended) for one in shared_so_far(journal)] == [
        ("Dana Cole", False),
        ("Sam Ito", False),
        ("Dana Cole", True),
    ]
    assert last_shared(journal, "Dana Cole") is None
    assert last_shared(journal, "Sam Ito") is not None
    assert back.person == person_of(journal, "Dana Cole")
    assert in_words(back) == (
        "For Dana Cole. You are “Blue Heron” in it.",
        "It takes back what was shared before: there is nothing in it but that.",
    )
    assert sorted(path.name for path in (tmp_path / "shares").iterdir()) == [
        "Blue Heron, 2026-12-01 [2].json",
        "Blue Heron, 2026-12-01.json",
        "Blue Heron, 2026-12-02 (taken back).json",
    ]


def test_the_last_version_of_a_note_by_then_is_shared(journal, panel):
    """A version saved after the moment is not in it; nor is a follow-up."""
    one, to = journal.save(panel), panel.interviewers[0].name
    note = Note(kind="thank-you", channel="email", to=to, subject="Thanks", body="First.")
    journal.save_draft(one, note)
    journal.save_draft(one, note.model_copy(update={"kind": "follow-up", "body": "Any news?"}))
    between = datetime.now(UTC)
    journal.save_draft(one, note.model_copy(update={"body": "Second."}))
    entries = journal.entries()
    assert texts_of(journal, entries, datetime.now(UTC)) == {(one, to): "Second."}
    assert texts_of(journal, entries, between - timedelta(hours=1)) == {}


def test_a_share_that_no_reader_would_take_is_not_written(journal, examples, tmp_path):
    """It is refused before there is a file, and nothing is remembered."""
    reflection = Reflection(went_well="Well. " * 200_000)
    entry = phone(examples)
    entry = entry.model_copy(update={"interview": entry.interview.model_copy(update={"reflection": reflection})})
    with pytest.raises(TooLarge, match=r"^The file would have more than 1 MB, .*, such as figures only\.$"):
        write_share(journal, shared(entry, level="reflections"), tmp_path / "shares")
    assert shared_so_far(journal) == ()
    assert not (tmp_path / "shares").exists() or not list((tmp_path / "shares").iterdir())


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("Blue Heron", None),
        ("Fleur de Lis", None),
        ("", "it is empty; choose one, such as Blue Heron."),
        (" – ", "it is empty; choose one, such as Blue Heron."),
        ("joana", "“joana” holds your own name; choose one that does not, such as Blue Heron."),
        ("J. PELL", "“J. PELL” holds your own name; choose one that does not, such as Blue Heron."),
        ("me@example.org", "“me@example.org” is an address; choose a name that is nobody's, such as Blue Heron."),
        ("x" * 41, "it has 41 characters; choose one of at most 40."),
        ("Jose Nunez", "“Jose Nunez” holds your own name; choose one that does not, such as Blue Heron."),
        ("joanap", "“joanap” holds your own name; choose one that does not, such as Blue Heron."),
        ("J o a n a", "“J o a n a” holds your own name; choose one that does not, such as Blue Heron."),
        ("田中さん", "“田中さん” holds your own name; choose one that does not, such as Blue Heron."),
        ("Heron", None),
    ],
)
def test_a_pseudonym_is_nobodys_name(typed, problem):
    """One sentence says what is wrong with it."""
    found = pseudonym_problem(typed, {"Joana Pell", "Joana de la Cruz", "José Núñez", "田中 太郎", "Ron Li"})
    assert found == (problem and f"pseudonym: {problem}")


def test_a_share_is_for_somebody_and_until_a_day_to_come():
    """One sentence each."""
    assert reader_problem("Dana Cole") is None
    assert reader_problem(" ") == "reader: nobody is named; write who the file is for, such as Dana Cole."
    assert reader_problem("x" * 121) == "reader: the name has 121 characters; write one of at most 120."
    assert until_problem(None, NOW.date()) is until_problem(NOW.date(), NOW.date()) is None
    assert until_problem(date(9999, 12, 31), NOW.date()) == (
        "until: 9999-12-31 is further off than anybody can promise; choose an earlier day, or none."
    )
    assert until_problem(date(2026, 11, 30), NOW.date()) == "until: 2026-11-30 is over; choose a later day, or none."


# The file


def written(tmp_path, content):
    """A file of this content."""
    file = tmp_path / "theirs.json"
    file.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return file


def signed(**told):
    """What a file would hold, its checksum right."""
    whole = json.loads(to_bytes(shared()))
    del whole["checksum"]
    whole |= told
    inner = {k: v for k, v in whole.items() if k != "afterword_share"}
    return whole | {"checksum": checksum(inner)}


DAMAGED = "“theirs.json” was changed or damaged after it was made; ask for a new one."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "“theirs.json” is damaged or no share file; ask for a new one."),
        (b"\xff\xfe\x00", "“theirs.json” is damaged or no share file; ask for a new one."),
        (b"[" * 100_000, "“theirs.json” is damaged or no share file; ask for a new one."),
        (b'{"n": ' + b"9" * 9_000 + b"}", "“theirs.json” is damaged or no share file; ask for a new one."),
        (b"{}", "“theirs.json” is no share file of Afterword; take it out of the folder."),
        (b"[]", "“theirs.json” is no share file of Afterword; take it out of the folder."),
        (b" " * 1_000_001, "“theirs.json” has more than 1 MB, which no share file has; ask for a new one."),
        (
            signed(afterword_share=2),
            "“theirs.json” was made by a newer Afterword (its version is 2, this one reads up to 1); update Afterword, "
            "or ask for a file from an older one.",
        ),
        (signed(afterword_share=0), DAMAGED),
        (signed(afterword_share="\u202e" * 9), DAMAGED),
        (signed() | {"pseudonym": "Grey Seal"}, DAMAGED),
        (signed(person="Joana"), "“theirs.json” can't be used (person is not as it should be); ask for a new one."),
        (
            signed(**{"<script>": 1}),
            "“theirs.json” can't be used (something in it is not as it should be); ask for a new one.",
        ),
        (
            signed(interviews=[{"day": "2026-11-31"}]),
            "“theirs.json” can't be used (interviews, day is not as it should be); ask for a new one.",
        ),
    ],
)
def test_a_file_that_can_not_be_used_gets_one_sentence(tmp_path, content, sentence):
    """Damaged, changed, foreign, too large or newer: it is named, and nothing in it is repeated."""
    with pytest.raises(UnreadableFile) as refused:
        read_share(written(tmp_path, content))
    assert str(refused.value) == sentence


def test_html_and_formulas_are_the_text_that_they_are(tmp_path):
    """They come through a file as they were typed, and nothing invisible comes with them."""
    share = read_share(written(tmp_path, signed(pseudonym="<img src=x>\u202e", shared_with="=1+1")))
    assert (share.pseudonym, share.shared_with) == ("<img src=x>", "=1+1")


@settings(max_examples=40)
@given(st.binary(max_size=60), st.integers(0, 10_000))
def test_no_damage_goes_unseen(tmp_path_factory, harm, place):
    """Some bytes of a file exchanged for others: it is refused, or it says what it said."""
    folder = tmp_path_factory.mktemp("harmed")
    whole = to_bytes(shared())
    place %= len(whole)
    file = written(folder, whole[:place] + harm + whole[place + len(harm) :])
    try:
        found = read_share(file)
    except UnreadableFile:
        return
    assert found == shared()


def test_the_records_hold_no_more_than_the_file_says():
    """A field that is not in the description of a share is refused."""
    assert sorted(Share.model_fields) == [
        "as_of", "ended", "exported_at", "interviews", "level", "names", "person", "pseudonym", "shared_with", "until",
    ]  # fmt: skip
