"""The corpus is what the other tests take it for: many, varied, and the same each time."""

from collections import Counter

from corpus.generating import HOW_MANY, corpus, fields, made
from corpus.reading_notes import fragments


def generated_fragments():
    """Every fragment of the generated interviews."""
    for one in corpus():
        for person in one.interview.interviewers:
            yield from fragments(one.interview, person).values()


def test_there_are_hundreds_of_interviews_and_two_dozen_written_by_hand(interviews):
    """At least 320 are generated and 24 written by hand."""
    by_hand = [one.name for one in interviews if one.name.endswith(".yaml")]
    assert HOW_MANY >= 320
    assert len(corpus()) == HOW_MANY
    assert len(by_hand) >= 24


def test_the_generated_ones_are_from_many_fields_of_work_places_and_peoples():
    """No field, no place and no name stands for all."""
    assert len(fields()) >= 25
    assert len({one.interview.interview.region for one in corpus()}) >= 35
    assert len({p.name for one in corpus() for p in one.interview.interviewers}) >= 80
    assert len({one.interview.application.company for one in corpus()}) >= 75


def test_panels_of_one_to_eight_are_met_in_every_form_and_stage():
    """Sizes, forms and stages all occur, and more than once."""
    assert set(Counter(len(one.interview.interviewers) for one in corpus())) == set(range(1, 9))
    assert len(Counter((one.interview.interview.format, one.interview.interview.stage) for one in corpus())) >= 11
    assert {one.interview.reflection.want_it for one in corpus()} == {"yes", "unsure", "no"}


def test_reflections_go_from_full_to_nothing_at_all():
    """Some say everything that the form asks, some nothing, and no part is always there."""
    much = [len(fragments(one.interview, one.interview.interviewers[0])) for one in corpus()]
    assert min(much) == 0
    assert max(much) >= 14
    assert sum(n == 0 for n in much) >= 10
    assert sum(1 for one in corpus() if one.interview.reflection.put_right) >= 30
    assert sum(1 for one in corpus() if one.delicate) >= 15


def test_fragments_are_typed_in_many_ways_and_lengths():
    """From one word to more than twenty, with and without capitals, stops, list marks and apostrophes."""
    typed = list(generated_fragments())
    lengths = Counter(len(text.split()) for text in typed)
    assert min(lengths) <= 2
    assert max(lengths) >= 25
    for habit in ("- ", "→ ", "1. ", "• ", "I ", "to ", "me "):
        assert sum(text.startswith(habit) for text in typed) >= 10, habit
    assert sum(text[0].isupper() for text in typed) > 300
    assert sum(text.endswith(".") for text in typed) > 300
    assert sum(text.endswith("!!") for text in typed) > 50
    assert sum(text.isupper() and " " in text for text in typed) > 50


def test_an_interview_does_not_depend_on_those_made_before_it():
    """One more at the end changes none of the others."""
    assert made(17) == corpus()[17]
    assert made(17) is not corpus()[17]
