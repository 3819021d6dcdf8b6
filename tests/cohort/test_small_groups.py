"""A small group is hidden, and so is what would give it away."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from afterword.cohort import FEWEST, hidden

GROUPS = st.dictionaries(st.sampled_from("abcdefg"), st.frozensets(st.integers(0, 15)), max_size=7)


@given(GROUPS)
def test_nothing_that_is_shown_tells_of_fewer_than_five(people):
    """The total is known, so what is hidden can be worked out together, and never one by one or of too few."""
    secret = hidden(people)
    there = {name for name, who in people.items() if who}
    everybody = frozenset().union(*people.values())
    assert all(len(people[name]) >= FEWEST for name in there - secret)
    if secret and len(everybody) >= FEWEST:  # of fewer there is no total either
        assert len(secret) >= 2 or secret == there
        assert len(frozenset().union(*(people[name] for name in secret))) >= FEWEST


@given(GROUPS)
def test_no_more_is_hidden_than_needs_to_be(people):
    """Where every group is large enough all are shown; a group of nobody is no secret."""
    secret = hidden(people)
    assert secret <= {name for name, who in people.items() if who}
    if all(len(who) >= FEWEST for who in people.values() if who):
        assert secret == frozenset()


def test_a_small_group_takes_the_next_smallest_with_it():
    """Else it would be the total less the others."""
    people = {"phone": set(range(3)), "video": set(range(20)), "in person": set(range(8))}
    assert hidden(people) == {"phone", "in person"}


def test_a_person_in_two_groups_counts_once():
    """Two groups of the same three people hide nobody in each other."""
    three = {1, 2, 3}
    people = {"first": three, "second": three, "final": set(range(9)), "screening": set(range(20))}
    assert hidden(people) == {"first", "second", "final"}
    assert all(len(one | other) < FEWEST for one, other in combinations([three, three], 2))
