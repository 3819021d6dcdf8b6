"""Plans, papers, cards, slides and resources: what a coach prints, reads out and hands round."""

import re
from pathlib import Path

from afterword.follow_through.published import NO_ASSOCIATION, PUBLISHED
from afterword.interchange import from_typed
from afterword.workshop import role_cards
from afterword.workshop.capture_sheet import capture_sheet
from afterword.workshop.demonstration import OFTEN_SENT, shown_notes, what_a_coach_says
from afterword.workshop.pairs import QUESTIONS, ROLES
from afterword.workshop.plan import PLANS, on_paper
from afterword.workshop.resources import SHELVES
from afterword.workshop.slides import slides

GUIDE = Path(__file__).parents[2] / "notebooks" / "workshop" / "guide.ipynb"


def test_a_plan_fills_its_hour_and_most_of_it_is_work() -> None:
    """Sixty and ninety minutes to the minute, at least twenty of them for writing."""
    assert [sum(block.minutes for block in plan.blocks) for plan in PLANS] == [60, 90]
    for plan in PLANS:
        assert any("Draft" in block.name and block.minutes >= 20 for block in plan.blocks)
        assert all(block.say and block.watch for block in plan.blocks)
    assert [when for when, _ in PLANS[0].timed()] == [
        "0 to 5 min",
        "5 to 20 min",
        "20 to 40 min",
        "40 to 55 min",
        "55 to 60 min",
    ]


def test_papers_are_whole_and_fetch_nothing() -> None:
    """One file each, with room to write."""
    papers = [capture_sheet(), role_cards.on_paper(), *map(on_paper, PLANS)]
    for paper in papers:
        assert paper.startswith("<!doctype html>")
        assert not re.search(r"https?:|src=|@import|url\(", paper)
    assert papers[0].count('class="line"') > 30


def test_slides_hold_the_marked_cells_and_fetch_nothing() -> None:
    """Four of them, turned with the keyboard."""
    made = slides(GUIDE)
    assert made.count("<section") == 4
    assert "Why write at all" in made
    assert "The timer" not in made
    assert not re.search(r"https?:|src=|@import|url\(", made)


def test_a_practice_interview_is_never_counted() -> None:
    """What goes into the journal is marked, and becomes a whole interview once a place and a name are given."""
    for card in role_cards.CARDS:
        typed = role_cards.as_typed(card)
        typed["candidate"] = {"name": "Priya Raman"}
        typed["interview"] |= {"at": "2026-11-20T10:00", "timezone": "Europe/London", "region": "GB-ENG"}
        assert from_typed(typed).interview.practice is True
        assert card.tells not in role_cards.for_the_candidate(card)


def test_the_demonstration_is_the_sample_as_delivered(tmp_path, monkeypatch) -> None:
    """Whatever journal this computer has; four notes, and a coach who stops in five places at least."""
    monkeypatch.setenv("AFTERWORD_JOURNAL", str(tmp_path / "journal.sqlite"))
    assert [note.to for note in shown_notes().notes][1] == "Mary-Kate O’Shaughnessy"
    stopped = {OFTEN_SENT[one.start : one.end] for one in what_a_coach_says()}
    assert {"I am sorry", "40%", "as soon as possible"} <= stopped
    assert list(tmp_path.iterdir()) == []


def test_a_pair_has_roles_and_three_questions() -> None:
    """Each of them asks for words, and not for a mark."""
    assert len(ROLES) >= 2
    assert [one.key for one in QUESTIONS] == ["only", "stopped", "more"]


def test_each_resource_says_what_it_is_good_for() -> None:
    """Books, platforms, communities, guides; the classic is among them."""
    assert [shelf.name for shelf in SHELVES] == [
        "Books",
        "Job platforms",
        "Online communities",
        "Guides of career centres",
    ]
    entries = [one for shelf in SHELVES for one in shelf.entries]
    assert "What Color Is Your Parachute?" in [one.name for one in entries]
    assert all(one.good_for.endswith(".") for one in entries)
    assert not [one for one in entries if one.at.startswith("http")]


def test_the_evidence_includes_what_found_nothing() -> None:
    """The page shows the list that Follow through has."""
    assert [one.n for one in PUBLISHED if one.standing == NO_ASSOCIATION] == ["470 interviewees, of whom 290 wrote"]
