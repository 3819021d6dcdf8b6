"""What holds for every note of the corpus: the right names, the thanks, whole sentences, nothing left over.

Thank-yous by e-mail are looked at one and all; the other kinds, channels and tones in turn, so that each manner is
seen with many interviews.
"""

import re
from collections import Counter
from itertools import product

from afterword.notes.wording import frames
from afterword.records.note import Channel, Kind
from corpus.reading_notes import around, as_said, bare, ending, fragments, holds, paragraphs, sentences
from corpus.telling import Faults, tell

ROLE_NOUN = re.compile(r" (?:role|position|job|post|\([^)]*\))$", re.IGNORECASE)
THANKS = re.compile(r"\bthank|\bgrateful\b|\bgratitude\b|\bappreciate", re.IGNORECASE)


def test_every_manner_is_among_them(in_every_manner):
    """Each kind by each channel is written at least five times; the tones are mixed among them."""
    seen = Counter((one.note.kind, one.note.channel) for one in in_every_manner)
    assert set(seen) == set(product(Kind.__args__, Channel.__args__))
    assert min(seen.values()) >= 5


def test_every_note_names_the_right_person(all_notes):
    """The salutation is the form that they asked for, and nobody else of the panel is named unless the person did."""
    faults = Faults()
    for one in all_notes:
        first = one.note.body.split("\n", 1)[0]
        meeting = one.interview.interview
        called = meeting.coordinator.name if one.note.kind == "coordinator" else one.person.called
        called = called.removesuffix(" (ret.)") if one.note.kind != "coordinator" else called
        if first != f"Dear {called.removeprefix('Dear ').rstrip(' ,')},":
            faults.add(one, f"greets “{first}” where {called} was meant")
        if one.note.kind != "coordinator" and one.note.to != one.person.name:
            faults.add(one, f"is for {one.note.to} and not for {one.person.name}")
        own = " ".join(fragments(one.interview, one.person).values()) if one.note.kind != "coordinator" else ""
        for other in one.interview.interviewers if one.note.kind != "coordinator" else ():
            named = other.name in " ".join(paragraphs(one.note))
            if named and other.name != one.person.name and other.name not in own:
                faults.add(one, f"names {other.name}")
    assert not faults, tell(faults)


def test_every_note_names_the_right_company(all_notes):
    """Spelled as it was typed, or with its capitals where all of it was typed small, in the text that is read."""
    faults = Faults()
    for one in all_notes:
        company = one.interview.application.company
        company = company.title() if company.islower() else company
        if company.rstrip(".!?") not in "\n".join(paragraphs(one.note)):
            faults.add(one, f"does not name {company}", " ".join(paragraphs(one.note)))
    assert not faults, tell(faults)


def test_every_note_names_the_right_role(all_notes):
    """In the subject or in the text; without “role” or “position” at its end, or what stands in brackets there."""
    faults = Faults()
    for one in all_notes:
        role = ROLE_NOUN.sub("", one.interview.application.role)
        if role not in one.note.text:
            faults.add(one, f"does not name the job, {role}", one.note.text)
    assert not faults, tell(faults)


def test_every_note_thanks_in_its_first_two_sentences(all_notes):
    """A reader who stops there has read the thanks."""
    faults = Faults()
    for one in all_notes:
        first = " ".join(sentences(one.note)[:2])
        if not THANKS.search(first):
            faults.add(one, f"a {one.note.kind} begins without thanks", first)
    assert not faults, tell(faults)


def test_every_note_is_signed(all_notes):
    """A sign-off with a comma, the full name (as usual where it was typed loud), and how to reach them.

    A request to connect on LinkedIn ends with the name alone.
    """
    faults = Faults()
    for one in all_notes:
        who, lines = one.interview.candidate, ending(one.note)
        written_to = one.note.channel in ("email", "letter")
        reach = [line for line in (who.email, who.phone) if line] if written_to else []
        sign_off = [] if one.note.channel == "linkedin-request" else lines[:1]
        name = who.name.title() if who.name.isupper() else who.name
        if lines[len(sign_off) :] != [name, *reach] or not all(line.endswith(",") for line in sign_off):
            faults.add(one, "ends otherwise than with a sign-off and the name", " / ".join(lines))
    assert not faults, tell(faults)


LEFT_OVER = re.compile(r"\{|\}|\[|\]|<|>|_{2,}|\bTBD\b|\bXXX+\b|\bN/A\b|\bNone\b|\bnull\b|\bundefined\b|…|\.\.\.|�")


def test_no_note_holds_a_placeholder(all_notes):
    """Nothing stands in brackets that nobody typed, and nothing is left to fill in."""
    faults = Faults()
    for one in all_notes:
        job, person = one.interview.application, None if one.note.kind == "coordinator" else one.person
        typed = " ".join([*fragments(one.interview, person).values(), job.company, job.role, *job.requirements])
        faults_here = [m for m in LEFT_OVER.finditer(one.note.text) if m[0] not in typed]
        for match in faults_here:
            faults.add(one, f"“{match[0]}” is left over", around(one.note.text, match.start()))
    assert not faults, tell(faults)


def lines_of(note):
    """The lines between the salutation and the sign-off."""
    return [line for paragraph in paragraphs(note) for line in paragraph.split("\n")]


DOUBLED = re.compile(r"[.!?,;:]\s*[.,;:!?]|[,;]$|\s[.,;:!?](?:\s|$)|[“(]\s|\s[”)]|—\s*[.,]|\b–\.")


def without_own_stops(line, names):
    """The line with the stops taken off that belong to names: “Acme Ltd., where”, “Kwame Boateng Jr.: thank you”."""
    for name in names:
        line = re.sub(re.escape(name) + r"(?=[,:])", name.rstrip(".!?"), line)
    return line


def test_no_note_has_a_doubled_stop(all_notes):
    """No “..”, no “!.”, no comma before a stop, no blank before one; a name keeps its own."""
    faults = Faults()
    for one in all_notes:
        names = [one.interview.application.company, *(person.name for person in one.interview.interviewers)]
        for line in lines_of(one.note):
            for match in DOUBLED.finditer(without_own_stops(line, names)):
                faults.add(one, f"“{match[0]}”", line)
    assert not faults, tell(faults)


TWICE = re.compile(r"\b(\w+)[,:;]?\s+\1\b", re.IGNORECASE)


def test_no_note_doubles_a_word(all_notes):
    """Unless the person typed it twice, or “that that” and “had had” meet in their own words."""
    faults = Faults()
    for one in all_notes:
        person = None if one.note.kind == "coordinator" else one.person
        typed = " ".join(fragments(one.interview, person).values()).casefold()
        for paragraph in paragraphs(one.note):
            for match in TWICE.finditer(paragraph.replace(one.interview.application.company, "#")):
                if match[0].casefold() not in typed:
                    faults.add(one, f"“{match[0]}”", paragraph)
    assert not faults, tell(faults)


def test_no_note_has_doubled_spaces_or_trailing_ones(all_notes):
    """Nor a blank line too many, but for the room for a signature in a letter."""
    faults = Faults()
    for one in all_notes:
        above = one.note.text.removesuffix(one.note.body[one.note.body.index(ending(one.note)[0]) :])
        for match in [*re.finditer(r" {2,}|[ \t]\n|\t", one.note.text), *re.finditer(r"\n{3,}", above)]:
            faults.add(one, f"{match[0]!r}", around(one.note.text, match.start()))
    assert not faults, tell(faults)


def after_the_company(one, sentence):
    """Whether a company's own mark, as in “At Yumly! I would …”, looks like the end of a sentence."""
    company = one.interview.application.company
    return company[-1] in ".!?" and f"{company} {sentence}" in " ".join(paragraphs(one.note))


def test_every_sentence_begins_with_a_capital(all_notes):
    """Also after a stop inside somebody's own words; a company that writes itself small is the exception."""
    faults = Faults()
    for one in all_notes:
        for sentence in sentences(one.note):
            first = sentence.lstrip("“\"'(")[:1]
            if first.islower() and not after_the_company(one, sentence):
                faults.add(one, "begins small", sentence)
    assert not faults, tell(faults)


def test_every_sentence_ends_with_one_stop(all_notes):
    """A full stop or a question mark, unless it announces the lines below it."""
    faults = Faults()
    for one in all_notes:
        mark = one.interview.application.company[-1]
        for line in lines_of(one.note):
            ended = re.search(r"[.?][”\"’)]?$", line) or (
                mark in "!?" and line.endswith(one.interview.application.company)
            )
            if not ended and not (one.note.kind == "coordinator" and line.endswith(":")):
                faults.add(one, "ends without a stop", line)
    assert not faults, tell(faults)


LEAD = frozenset(
    "1 i me to that about for of send sending you them ive im ill id thank telling learned told the "
    "said explained".split()
)
"""Words of the sentence start that somebody may have repeated; tidying takes them off."""
SOME = 5
"""So many words in a row, of one fragment and of no other text, show that it stands in a note."""


def own_runs(words, others):
    """Runs of words that stand in this fragment alone."""
    runs = [words[i : i + SOME] for i in range(len(words) - SOME + 1)] or [words]
    return [run for run in runs if not any(holds(other, run) for other in others)]


def stands_whole(words, note):
    """Whether the words stand in the note in one piece, but for a repeated sentence start."""
    while words:
        if holds(note, words):
            return True
        if words[0] not in LEAD:
            return False
        words = words[1:]
    return False


def without(sentence, texts):
    """The sentence without the texts that stand in it whole, so that no run of another reaches into them."""
    said = f" {' '.join(sentence)} "
    for words in texts:
        if len(words) > 2:
            said = said.replace(f" {' '.join(words)} ", " # ")
    return said.split()


def test_no_fragment_is_cut(all_notes):
    """What stands in a note of somebody's words stands there whole, as tidied: no word less, none changed."""
    faults = Faults()
    wording = {
        kind: bare(" ".join(f.say for part in frames("en", kind).values() for f in part)) for kind in Kind.__args__
    }
    for one in all_notes:
        if one.note.kind == "coordinator":
            continue
        typed = {path: bare(text) for path, text in fragments(one.interview, one.person).items()}
        said, one_by_one = bare(" ".join(paragraphs(one.note))), [bare(s) for s in sentences(one.note)]
        for path, words in typed.items():
            elsewhere = [w for w in typed.values() if w != words]
            others = [wording[one.note.kind], *elsewhere]
            others += [bare(one.interview.application.role), bare(one.interview.application.company)]
            runs = own_runs(words, others)
            begun = any(holds(without(sentence, elsewhere), run) for run in runs for sentence in one_by_one)
            text = fragments(one.interview, one.person)[path]
            if begun and not any(stands_whole(bare(form), said) for form in as_said(text)):
                faults.add(one, f"{path} is cut: “{text}”", " ".join(paragraphs(one.note)))
    assert not faults, tell(faults)


def test_what_is_delicate_stands_in_no_note(all_notes):
    """Pay, somebody's leaving, illness, and what was said in confidence are left out, whoever typed them and how."""
    faults = Faults()
    for one in all_notes:
        said = bare(" ".join(paragraphs(one.note)))
        for text in one.made.delicate:
            if any(holds(said, run) for run in own_runs(bare(text), [])):
                faults.add(one, f"says “{text}”", " ".join(paragraphs(one.note)))
    assert not faults, tell(faults)


def test_what_was_asked_not_to_be_mentioned_stands_in_no_note(all_notes):
    """Names and facts of ``do_not_mention``, capitals aside."""
    faults = Faults()
    for one in all_notes:
        for kept_back in one.interview.reflection.do_not_mention:
            if holds(bare(" ".join(paragraphs(one.note))), bare(kept_back)):
                faults.add(one, f"mentions “{kept_back}”", " ".join(paragraphs(one.note)))
    assert not faults, tell(faults)


SELLING = ("strengths", "new_points", "complementary_skills", "unique", "enthusiasm", "look_forward")


def test_a_note_for_a_job_that_is_not_wanted_sells_nothing(notes):
    """It thanks and wishes well; nothing is said for oneself, and no interest is feigned."""
    faults = Faults()
    for one in notes:
        if one.interview.reflection.want_it == "no":
            said = bare(" ".join(paragraphs(one.note)))
            for path, text in fragments(one.interview, one.person).items():
                if any(part in path for part in SELLING) and len(bare(text)) >= SOME and stands_whole(bare(text), said):
                    faults.add(one, f"says “{text}”", " ".join(paragraphs(one.note)))
    assert not faults, tell(faults)


def test_a_note_to_a_coordinator_has_a_line_to_everyone_met(in_every_manner):
    """Each by the full name, at the beginning of a line of their own, once; a request has no room for them."""
    faults = Faults()
    for one in in_every_manner:
        if one.note.kind == "coordinator" and one.note.channel != "linkedin-request":
            lines = lines_of(one.note)
            for person in one.interview.interviewers:
                if sum(line.startswith(f"{person.name}:") for line in lines) != 1:
                    faults.add(one, f"has no line to {person.name}", " / ".join(lines))
    assert not faults, tell(faults)


def test_every_fragment_of_a_thank_you_is_said_or_reported(notes):
    """Nothing that somebody typed for the notes vanishes without a word."""
    faults = Faults()
    bodies = {}
    for one in notes:
        bodies.setdefault(one.made.name, []).append(bare(one.note.body))
    for one in notes:
        reported = {u.field for u in one.composed.unused}
        for path, text in fragments(one.interview, one.person).items():
            forms = [bare(form) for form in as_said(text)]
            if path not in reported and not any(stands_whole(f, body) for f in forms for body in bodies[one.made.name]):
                faults.add(one, f"{path} is neither said nor reported: “{text}”")
    assert not faults, tell(dict.fromkeys(faults))


REFUSED = ("does not finish the sentence", "in its own words")


def test_hardly_anything_that_people_type_is_refused_for_its_shape(notes):
    """Of a hundred generated fragments at most one: leaving out keeps a note whole, and costs somebody their point."""
    refused, typed = set(), set()
    for one in notes:
        if one.made.name.startswith("seed"):
            typed |= {(one.made.name, path) for path in fragments(one.interview, one.person)}
            found = [u for u in one.composed.unused if any(reason in u.why for reason in REFUSED)]
            refused |= {f"{one.made.name}: {u.field}: “{u.text}”: {u.why}" for u in found}
    assert 100 * len(refused) <= len(typed), tell(sorted(refused))
