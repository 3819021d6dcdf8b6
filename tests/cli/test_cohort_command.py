"""``afterword cohort FOLDER`` reads a folder of shares aloud, or for a program."""

import json
from textwrap import wrap

import pytest

from afterword.follow_through import ASSOCIATION
from cohort.made_shares import interview, put, share

WHEN = ("--as-of", "2026-11-20T12:00+00:00")


@pytest.fixture
def folder(tmp_path):
    """Five who share."""
    return put(tmp_path / "shares", *(share(n, f"Heron {n}", interview()) for n in range(1, 6)))


def test_read_aloud(afterword, folder):
    """People, rates, the split that was asked for."""
    ran = afterword("cohort", str(folder), "--by", "format", *WHEN)
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "5 people share, with 5 interviews, on Friday 20 November 2026.",
        "",
        *(f"Heron {n}: on track. Nothing is late, due or silent. (as of Friday 20 November)" for n in range(1, 6)),
        "",
        "Notes sent: 5 of 5, 100%, 57% to 100%",
        "Notes on time: 5 of 5, 100%, 57% to 100%",
        "Favourable answers, of those known: not shown: fewer than 5 people have any to count",
        "",
        "Notes on time by format:",
        "  video: 5 of 5, 100%, 57% to 100% (5 people)",
        "",
        "Intervals: Wilson's interval on the effective sample size (people as clusters; Kish, Korn and Graubard).",
        *wrap(ASSOCIATION, 100),
    ]


def test_for_a_program(afterword, folder):
    """The same figures, small groups hidden there too."""
    (folder / "x.json").write_text("{}")
    told = json.loads(afterword("cohort", str(folder), "--by", "week", "--json", *WHEN).out)
    assert sorted(told) == [
        "as_of", "groups", "interviews", "left_out", "method", "people", "rates", "sharing", "standings",
    ]  # fmt: skip
    assert (told["sharing"], told["interviews"], told["rates"]["favourable"]) == (5, 5, None)
    assert [(one["name"], one["people"], one["rate"]["n"]) for one in told["groups"]] == [("2026-11-09", 5, 5)]
    assert told["left_out"] == ["“x.json” is no share file of Afterword; take it out of the folder."]


def test_consent_that_was_ended_since(afterword, folder):
    """Asking for a day before it shows nothing of that person."""
    put(folder, share(1, "Heron 1", ended=True, exported_at="2026-11-21T12:00:00Z"))
    ran = afterword("cohort", str(folder), *WHEN)
    assert "4 people share" in ran.out
    assert "Heron 1:" not in ran.out
    assert "Somebody has ended their consent: nothing of theirs is shown." in ran.out


def test_no_folder(afterword, tmp_path):
    """It is named, with what to do."""
    ran = afterword("cohort", str(tmp_path / "none"))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"“{tmp_path / 'none'}” can't be read (No such file or directory); name the folder with the share files.\n"
    )
