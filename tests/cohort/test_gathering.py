"""A folder of files: one share a person, and one clear sentence for each file that is left out."""

from datetime import date, timedelta

import pytest

from afterword.cohort import ROSTER, gather
from afterword.exchange.sharing import to_bytes
from cohort.made_shares import NOW, interview, put, share


def told(folder, now=NOW):
    """Who is in it, and what is said of the rest."""
    found = gather(folder, now)
    return [member.called for member in found.members], list(found.expected), list(found.left_out)


def test_one_share_a_person(tmp_path):
    """Those who share, by what they are called."""
    assert told(put(tmp_path, share(2, "Otter"), share(1, "Heron"))) == (["Heron", "Otter"], [], [])


def test_an_empty_folder(tmp_path):
    """Nobody, and nothing to say."""
    assert told(tmp_path) == ([], [], [])


def test_the_newest_counts(tmp_path):
    """The older one of the same person is named, whatever the pseudonyms."""
    older = share(1, "Heron", exported_at=NOW - timedelta(days=3))
    newer = share(1, "Grey Heron", interview())
    folder = put(tmp_path, older, newer)
    assert told(folder) == (
        ["Grey Heron"],
        [],
        ["“0 Heron.json” is older than “1 Grey Heron.json” of the same person, and left out."],
    )
    assert gather(folder, NOW).members[0].share == newer


def test_a_copy_is_a_copy(tmp_path):
    """The same file twice is the same person once."""
    assert told(put(tmp_path, share(1, "Heron"), share(1, "Heron"))) == (
        ["Heron"],
        [],
        ["“0 Heron.json” is a copy of “1 Heron.json”, and left out."],
    )


def test_consent_that_ended(tmp_path):
    """Nothing of that person is shown, neither the older file nor a copy of it, and they are not waited for."""
    before = share(1, "Heron", interview(), exported_at=NOW - timedelta(days=3))
    folder = put(tmp_path, before, before, share(1, "Heron", ended=True))
    (folder / ROSTER).write_text("Heron\n")
    assert told(folder) == (
        [],
        [],
        [
            "Somebody has ended their consent: nothing of theirs is shown. Delete “0 Heron.json”, “1 Heron.json”, "
            "“2 Heron.json”."
        ],
    )


def test_consent_ended_in_the_same_moment(tmp_path):
    """In doubt it has ended."""
    assert told(put(tmp_path, share(1, "A", ended=True), share(1, "Z", interview())))[0] == []


def test_consent_given_again(tmp_path):
    """A newer share counts again."""
    ended = share(1, "Heron", ended=True, exported_at=NOW - timedelta(days=3))
    assert told(put(tmp_path, ended, share(1, "Heron", interview())))[0] == ["Heron"]


def test_the_last_day_is_over(tmp_path):
    """On the day it may be used, on the next it may not."""
    folder = put(tmp_path, share(1, "Heron", interview(), until=date(2026, 11, 20)))
    assert told(folder)[0] == ["Heron"]
    assert told(folder, NOW + timedelta(days=1)) == (
        [],
        [],
        ["“0 Heron.json” could be used until Friday 20 November 2026: delete it."],
    )


def test_a_file_from_the_future(tmp_path):
    """A clock that goes wrong must not outlast a later change of mind."""
    wrong = share(1, "Heron", interview(), exported_at=NOW + timedelta(days=900))
    assert told(put(tmp_path, wrong)) == (
        [],
        [],
        ["“0 Heron.json” bears a date that is still to come; ask for a new one."],
    )
    folder = put(tmp_path, share(1, "Heron", ended=True))
    assert told(folder)[0] == []


def test_consent_ended_by_a_wrong_clock(tmp_path):
    """It has ended, whatever day the file bears."""
    later = share(1, "Heron", ended=True, exported_at=NOW + timedelta(days=900))
    assert told(put(tmp_path, share(1, "Heron", interview()), later))[0] == []


def test_an_earlier_moment(tmp_path):
    """The files of then are read; those made since are named."""
    older = share(1, "Heron", exported_at=NOW - timedelta(days=3))
    folder = put(tmp_path, older, share(1, "Heron", interview()), share(2, "Otter"))
    found = gather(folder, NOW, NOW - timedelta(days=2))
    assert [member.share for member in found.members] == [older]
    assert found.left_out == (
        "“1 Heron.json” was made after Wednesday 18 November 2026, and left out.",
        "“2 Otter.json” was made after Wednesday 18 November 2026, and left out.",
    )


@pytest.mark.parametrize("change", [{"ended": True}, {"interviews": (), "until": date(2026, 11, 19)}])
def test_consent_that_ended_has_ended_for_any_earlier_moment(tmp_path, change):
    """Nobody looks behind a change of mind, nor past a last day, by asking for a day before it."""
    before = share(1, "Heron", interview(), exported_at=NOW - timedelta(days=3))
    folder = put(tmp_path, before, share(1, "Heron", exported_at=NOW - timedelta(days=1), **change))
    assert gather(folder, NOW, NOW - timedelta(days=2)).members == ()


def test_consent_that_had_ended_and_was_given_again(tmp_path):
    """As of the time between, nothing is shown."""
    ended = share(1, "Heron", ended=True, exported_at=NOW - timedelta(days=3))
    folder = put(tmp_path, ended, share(1, "Heron", interview()))
    assert gather(folder, NOW, NOW - timedelta(days=2)).members == ()


def test_two_people_with_one_pseudonym(tmp_path):
    """Both are counted, numbered always alike, and the reader is told."""
    folder = put(tmp_path, share(2, "heron"), share(1, "Heron"), share(3, "Otter"))
    assert told(folder) == (
        ["Heron (1)", "heron (2)", "Otter"],
        [],
        ["2 people chose “Heron”; they are numbered. Ask one to choose another."],
    )


def test_files_for_several_readers(tmp_path):
    """A file that was meant for somebody else does not go unseen."""
    folder = put(tmp_path, share(1, "Heron"), share(2, "Otter", shared_with="Sam Ito"))
    assert told(folder)[2] == [
        "These files are for several readers, “Dana Cole”, “Sam Ito”: each reads only their own."
    ]


def test_who_was_expected(tmp_path):
    """Pseudonyms of the coach's own list without a share, in the list's order, capitals and spaces aside."""
    folder = put(tmp_path, share(1, "Blue Heron"))
    (folder / ROSTER).write_text("\ufeffOtter\n\n blue   heron \nLynx\nOtter\n", encoding="utf-8")
    assert told(folder) == (["Blue Heron"], ["Otter", "Lynx"], [])


def test_a_list_that_is_no_text(tmp_path):
    """It is named; the shares are read all the same."""
    folder = put(tmp_path, share(1, "Heron"))
    (folder / ROSTER).write_bytes(b"\xff\xfeH\x00")
    assert told(folder) == (["Heron"], [], [f"“{ROSTER}” can't be read; save it again as plain text in UTF-8."])


def test_what_is_no_share(tmp_path):
    """Each is named; folders and hidden files are nothing to speak of; the rest is read."""
    folder = put(tmp_path, share(1, "Heron"))
    (folder / "holiday.jpg").write_bytes(b"\xff\xd8\xff")
    (folder / "other.json").write_text('{"a": 1}')
    (folder / "big.json").write_bytes(b" " * 1_000_001)
    (folder / ".hidden").write_text("x")
    (folder / "older").mkdir()
    (folder / "<b>\u202egnp.json").write_bytes(to_bytes(share(2, "Otter"))[:-40])
    assert told(folder) == (
        ["Heron"],
        [],
        [
            "“<b>gnp.json” is damaged or no share file; ask for a new one.",
            "“big.json” has more than 1 MB, which no share file has; ask for a new one.",
            "“holiday.jpg” is damaged or no share file; ask for a new one.",
            "“other.json” is no share file of Afterword; take it out of the folder.",
        ],
    )


def test_no_folder(tmp_path):
    """The caller says what to do."""
    with pytest.raises(OSError, match="No such file"):
        gather(tmp_path / "nowhere", NOW)
