"""Notes of one panel laid side by side, and the same notes made again elsewhere."""

import os
import re
import subprocess
import sys
from itertools import combinations
from pathlib import Path

from afterword.notes.likeness import likeness
from corpus.reading_notes import bare, fragments, holds
from corpus.telling import tell

ALIKE, ALIKE_WITH_NOTHING = 0.45, 0.60
INDIVIDUAL = ("learned", "moment", "cares_about", "look_forward", "promised", "topic", "better")
SHORTEST = "linkedin-request"
LAST = 5
"""So many words at the end of what was typed show that it stands in a note."""


def panels(notes):
    """The notes of each interview, beside each other."""
    found = {}
    for one in notes:
        found.setdefault(id(one.composed), []).append(one)
    return found.values()


def has_something_individual(one):
    """Whether anything usable was typed that is this person's alone."""
    left_out = {u.field for u in one.composed.unused}
    own = fragments(one.interview, one.person)
    return any(path.rsplit(".", 1)[-1] in INDIVIDUAL and path not in left_out for path in own)


def says_something_individual(one):
    """Whether a note of another kind, or a request, says or could say something that is this person's alone.

    It has room for what they told, a moment or what they care about; a request for what they told, if that is short.
    """
    fields = INDIVIDUAL[:1] if one.note.channel == SHORTEST else INDIVIDUAL[:3]
    left_out = {u.field for u in one.composed.unused}
    own = {path: text for path, text in fragments(one.interview, one.person).items() if path not in left_out}
    said = [text for path, text in own.items() if path.rsplit(".", 1)[-1] in fields]
    if one.note.channel == SHORTEST:
        said = [text for text in said if holds(bare(one.note.body), bare(text)[-LAST:])]
    return bool(said)


def too_alike(notes, is_individual):
    """The pairs of each panel that are .45 alike; .60 where neither has anything individual."""
    faults = []
    for panel in panels(notes):
        for one, other in combinations(panel, 2):
            most = ALIKE if is_individual(one) or is_individual(other) else ALIKE_WITH_NOTHING
            alike = likeness(one.note.body, other.note.body)
            if alike >= most:
                faults.append(f"{one.where} and {other.note.to}: {alike:.3f}\n{one.note.body}\n---\n{other.note.body}")
    return faults


def test_the_notes_of_a_panel_are_unlike(notes):
    """Below .45; below .60 where both people have nothing individual."""
    faults = too_alike(notes, has_something_individual)
    assert not faults, tell(faults)


def test_the_notes_of_every_other_kind_and_way_are_unlike(in_every_manner):
    """After a rejection, withdrawing, asking where things stand, on a card or in three hundred characters."""
    short = [one for one in in_every_manner if one.note.kind not in ("thank-you", "coordinator")]
    requests = [one for one in in_every_manner if one.note.kind == "thank-you" and one.note.channel == SHORTEST]
    faults = too_alike([*short, *requests], says_something_individual)
    assert not faults, tell(faults)
    assert len(short) > 1000
    assert len(requests) > 100


def test_no_two_notes_of_a_small_panel_begin_with_the_same_sentence(notes):
    """As long as the panel is no larger than five."""
    faults = []
    for panel in panels(notes):
        first = [one.note.body.split("\n\n")[1].split(". ")[0] for one in panel]
        for one, other in combinations(range(len(panel)), 2):
            if len(panel) <= 5 and first[one] == first[other]:
                faults.append(f"{panel[one].where} and {panel[other].note.to}\n      {first[one]}")
    assert not faults, tell(faults)


PRINT = """
import hashlib
from corpus.reading_notes import everything, written
all_of_it = "".join(one.note.model_dump_json() for one in written(everything()))
print(hashlib.sha256(all_of_it.encode()).hexdigest(), len(all_of_it))
"""


def composed_elsewhere(seed):
    """Begin to compose the whole corpus in a process of its own."""
    path = os.pathsep.join([str(Path(__file__).parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])])
    told = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}
    return subprocess.Popen([sys.executable, "-c", PRINT], env=told, stdout=subprocess.PIPE, text=True)


def test_the_same_notes_come_out_in_every_process():
    """The same bytes, whatever the order in which Python keeps its sets."""
    one, other = composed_elsewhere("1"), composed_elsewhere("2")
    told, told_again = one.communicate()[0], other.communicate()[0]
    assert told == told_again
    assert re.fullmatch(r"[0-9a-f]{64} \d{6,}\n", told)
