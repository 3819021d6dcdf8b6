"""What the reviewer says of every thank-you of the corpus."""

from datetime import timedelta
from functools import cache
from pathlib import Path

import yaml

from afterword.interchange import load
from afterword.notes.composing import compose
from afterword.notes.reviewing import review
from corpus.reading_notes import around, fragments
from corpus.telling import Faults, tell

PROOFREADING = ("grammar", "spelling")
OF_THE_CONVERSATION = ("learned", "moment", "cares_about", "promised", "topic", "better")
"""What somebody told, showed or asked for; a wish for the time after is the writer's own, and no detail of the talk."""


@cache
def looked_at():
    """The findings of the proofreader that somebody has looked at."""
    return yaml.safe_load((Path(__file__).parent / "looked_at.yaml").read_text(encoding="utf-8"))


def entry_for(finding, text):
    """What was said of a finding when it was looked at; None for a new one."""
    words, sentence = text[finding.start : finding.end], around(text, finding.start)
    for entry in looked_at():
        if entry["words"] == words and entry["in"] in sentence:
            return entry
    return None


def has_nothing_individual(one):
    """Whether nothing usable was typed that this person gave."""
    left_out = {u.field for u in one.composed.unused}
    own = fragments(one.interview, one.person)
    return not any(path.rsplit(".", 1)[-1] in OF_THE_CONVERSATION and path not in left_out for path in own)


def is_false_or_their_own(finding, one):
    """Whether a person has looked at it and found it wrong, or right about words that stand in the reflection so."""
    entry = entry_for(finding, one.note.text)
    if entry is None or entry["alarm"] == "true":
        return False
    typed = " ".join(fragments(one.interview, one.person).values()).casefold()
    return entry["alarm"] == "false" or entry["words"].casefold() in typed


def test_no_note_has_a_must(reviewed):
    """But “no detail” where nothing individual was given; it says what one sentence would make it better.

    And but for slips in the person's own words, such as a missing apostrophe, that somebody has looked at: the note
    says what was typed, and the reviewer is right to ask.
    """
    faults = Faults()
    for one, findings in reviewed:
        for finding in findings:
            excused = finding.rule == "no_detail" and has_nothing_individual(one)
            looked = finding.rule in PROOFREADING and is_false_or_their_own(finding, one)
            if finding.severity == "must" and not excused and not looked:
                sentence = around(one.note.text, finding.start) if finding.end else ""
                faults.add(one, f"{finding.rule}: {finding.message}", sentence)
    assert not faults, tell(faults)


EVERY = 3
"""Of the notes in other manners one in so many is reviewed, without the proofreader."""
WEEKS = timedelta(days=17)


def test_no_note_of_another_kind_or_way_has_a_must(in_every_manner):
    """Read without the proofreader, at a moment that suits the kind; “no detail” where nothing individual was given."""
    faults = Faults()
    for one in in_every_manner[::EVERY]:
        ends = one.interview.interview.ends
        at = ends + (timedelta(hours=3) if one.note.kind in ("thank-you", "coordinator") else WEEKS)
        for finding in review(one.note, one.interview, others=one.others, at=at, language=False):
            excused = finding.rule == "no_detail" and has_nothing_individual(one)
            if finding.severity == "must" and not excused:
                about = f"{one.note.kind}, {one.note.channel}: {finding.rule}: {finding.message}"
                faults.add(one, about, around(one.note.text, finding.start) if finding.end else "")
    assert not faults, tell(faults)


def test_every_finding_of_the_proofreader_was_looked_at(reviewed):
    """A new one fails here until somebody has said whether it is right, and why, in ``looked_at.yaml``."""
    faults = Faults()
    for one, findings in reviewed:
        for finding in findings:
            if finding.rule in PROOFREADING and entry_for(finding, one.note.text) is None:
                words = one.note.text[finding.start : finding.end]
                faults.add(one, f"“{words}”: {finding.message}", around(one.note.text, finding.start))
    assert not faults, tell(faults)


def test_the_proofreader_is_right_in_at_most_one_note_of_fifty(reviewed):
    """Of the findings that were looked at, those that are true; slips in the person's own words count too."""
    true = Faults()
    for one, findings in reviewed:
        said = [(f, entry_for(f, one.note.text)) for f in findings if f.rule in PROOFREADING]
        right = [(f, e) for f, e in said if e and e["alarm"] != "false"]
        if right:
            finding, entry = right[0]
            true.add(one, f"{finding.message} {entry['because']}", around(one.note.text, finding.start))
    assert 50 * len(true) <= len(reviewed), tell(true)


def test_no_note_of_the_sample_has_a_must() -> None:
    """Whoever looks around first meets no false alarm: but where no contact was asked for, or nothing was noted."""
    said = []
    for file in sorted((Path(__file__).parents[2] / "data" / "sample" / "interviews").glob("*.yaml")):
        interview = load(file)
        for note in compose(interview):
            found = review(note, interview, at=interview.interview.ends)
            said += [(file.stem, note.to, f.rule) for f in found if f.severity == "must" and f.rule != "no_contact"]
    assert said == [("16-teekontor-brandt", "Friederike Brandt-Suleiman", "no_detail")]


def test_the_second_opinion_speaks_of_hardly_any_note(reviewed):
    """What is composed here sounds like no fault: it adds three tips at most, and nothing that weighs more."""
    tips, more = Faults(), Faults()
    for one, findings in reviewed:
        for finding in findings:
            if finding.message.startswith("This may sound as if"):
                added = tips if finding.severity == "tip" else more
                added.add(one, f"{finding.rule}: {finding.message}", around(one.note.text, finding.start))
    assert (len(more), len(tips) <= 3) == (0, True), tell(more) + tell(tips)
