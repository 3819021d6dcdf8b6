"""A workshop of twelve: each with a journal of their own, what they share gathered, and nothing left behind."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from afterword import load, open_journal
from afterword.cohort import cohort_figures, gather
from afterword.cohort.in_words import as_text
from afterword.exchange.sharing import make_share, person_of, taking_back, texts_of, write_share
from afterword.exchange.sharing.from_journal import last_shared
from afterword.interchange import from_typed, to_typed
from afterword.workshop.leaving import belongings, copy_to, remove
from afterword.workshop.role_cards import CARDS, as_typed

EXAMPLES = Path(__file__).parents[1] / "examples"
NOW = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
COACH = "Dana Cole"
BIRDS = ("Avocet", "Bittern", "Curlew", "Dunlin", "Egret", "Fulmar", "Gannet", "Heron", "Ibis", "Jay", "Kite", "Linnet")
ANSWERS = ("advanced", "rejected", "offer", "rejected", "no reply", "advanced")

READ_ALOUD = """\
10 people share, with 9 interviews, on Friday 20 November 2026.

Heron: late. 3 notes past the day: late is better than never. (as of Friday 20 November)
Ibis: due. 3 notes due, the first by the end of Friday 20 November. (as of Friday 20 November)
Avocet: on track. Nothing is late, due or silent. (as of Friday 20 November)
Bittern: on track. Nothing is late, due or silent. (as of Friday 20 November)
Curlew: on track. Nothing is late, due or silent. (as of Friday 20 November)
Dunlin: on track. Nothing is late, due or silent. (as of Friday 20 November)
Egret: on track. Nothing is late, due or silent. (as of Friday 20 November)
Fulmar: on track. Nothing is late, due or silent. (as of Friday 20 November)
Gannet: on track. Nothing is late, due or silent. (as of Friday 20 November)
Jay: no interview. No interview has taken place yet. (as of Friday 20 November)
Linnet: not shared. No file yet.

Notes sent: 21 of 24, 88%, 43% to 98%
Notes on time: 18 of 24, 75%, 33% to 95%
Favourable answers, of those known: 3 of 6, 50%, 12% to 88%
"""


def interview(day):
    """The panel on another day, with an answer promised a month later."""
    typed = to_typed(load(EXAMPLES / "panel.yaml"))
    typed["interview"] |= {"at": f"{day}T14:00", "until": f"{day}T15:30", "decision_by": "2026-12-09"}
    return from_typed(typed)


def lived(laptop, number):
    """Open a journal and live what the person of that number did with it."""
    journal = open_journal(laptop / "journal.sqlite")
    if number == 9:
        journal.keep(as_typed(CARDS[0]))  # they practised in the room, and practice is never counted
        return journal
    held = interview("2026-11-19" if number == 8 else "2026-11-10")
    one = journal.save(held)
    if number < 7:
        late = timedelta(days=3) if number == 6 else timedelta()
        for person in held.interviewers:
            journal.mark_sent(one, person.name, datetime(2026, 11, 11, 15, tzinfo=UTC) + late)
    if number < 6:
        journal.record_outcome(one, ANSWERS[number], date(2026, 11, 18))
    return journal


def shared(journal, bird, folder):
    """Write the share of one person, figures alone."""
    entries = journal.entries()
    share = make_share(
        entries,
        person=person_of(journal, COACH),
        pseudonym=bird,
        shared_with=COACH,
        now=NOW,
        texts=texts_of(journal, entries, NOW),
    )
    write_share(journal, share, folder)


def test_twelve_people_share_as_much_as_they_chose_and_take_everything_home(tmp_path):
    """The coach's page is read aloud, whole; then each takes the journal along, and the laptops are empty."""
    folder = tmp_path / "shares"
    for number, bird in enumerate(BIRDS):
        laptop = tmp_path / f"laptop {number}"
        laptop.mkdir()
        journal = lived(laptop, number)
        if bird != "Linnet":  # who chose not to share
            shared(journal, bird, folder)
        if bird == "Kite":  # who thought better of it
            ending = taking_back(journal, last_shared(journal, COACH), NOW + timedelta(minutes=5))
            write_share(journal, ending, folder)
        journal.close()
    (folder / "roster.txt").write_text("\n".join(BIRDS), encoding="utf-8")

    gathered = gather(folder, NOW + timedelta(minutes=10))
    page = as_text(cohort_figures(gathered, NOW + timedelta(minutes=10)))
    assert page.startswith(READ_ALOUD)
    assert "Somebody has ended their consent" in page
    assert "Kite:" not in page
    for path in folder.glob("*.json"):
        told = path.read_text(encoding="utf-8")
        assert not any(word in told for word in ("Okafor", "Northwind", "Raman", "New_York", "roster for four wards"))

    home = tmp_path / "home"
    home.mkdir()
    for number in range(len(BIRDS)):
        journal = tmp_path / f"laptop {number}" / "journal.sqlite"
        remove(journal, copy_to(journal, home))
        assert belongings(journal) == []
        assert not list(journal.parent.iterdir())
    assert len(list(home.iterdir())) == len(BIRDS)
