"""``afterword share`` shows a share before it is written, and takes it back as easily."""

import json
import re

import pytest

from afterword import load, open_journal
from afterword.exchange.sharing import read_share


@pytest.fixture(autouse=True)
def journal(tmp_path, panel, monkeypatch):
    """The address of a journal that holds the panel."""
    address = str(tmp_path / "journal.sqlite")
    mine = open_journal(address)
    mine.save(load(panel))
    mine.close()
    monkeypatch.setenv("AFTERWORD_JOURNAL", address)
    return address


@pytest.fixture
def share(afterword):
    """Runs ``afterword share`` for Dana Cole, as Blue Heron unless told otherwise."""
    return lambda *more: afterword("share", "--with", "Dana Cole", *more)


def test_it_is_shown_and_not_written(share, tmp_path):
    """In words, then word for word; nothing but the journal is on the disk afterwards."""
    ran = share("--as", "Blue Heron", "--as-of", "2027-01-15T12:00+00:00")
    words, _, exact = ran.out.partition("\nWord for word:\n\n")
    told, _, last = exact.rpartition("\n\n")
    assert ran.code == 0
    assert words.splitlines()[0] == "For Dana Cole. You are “Blue Heron” in it."
    assert json.loads(told)["pseudonym"] == "Blue Heron"
    assert last == "Nothing is written yet: add --out DIR to write it.\n"
    assert not list(tmp_path.rglob("*.json"))


def test_it_is_written_as_it_was_shown_and_taken_back(share, tmp_path):
    """Each file is a new one, and says what it is; the last takes back the others."""
    folder = tmp_path / "shares"
    first = share("--as", "Blue Heron", "--out", str(folder))
    second = share("--end", "--out", str(folder))
    assert (first.code, second.code) == (0, 0)
    path = re.search(r"Written: (.*\.json)\. Give it to Dana Cole yourself; nothing was sent\.$", first.out)[1]
    assert first.out.split("Word for word:\n\n")[1].split("\n\nWritten")[0] + "\n" == open(path).read()  # noqa: PTH123, SIM115
    kept = {path.name: read_share(path) for path in folder.iterdir()}
    assert sorted(one.ended for one in kept.values()) == [False, True]
    assert len({one.person for one in kept.values()}) == 1
    assert share("--end").err == "--end: nothing is shared with “Dana Cole”; check the name.\n"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ([], "--as: it is empty; choose one, such as Blue Heron."),
        (["--as", "Priya"], "--as: “Priya” holds your own name; choose one that does not, such as Blue Heron."),
        (["--as", "Heron", "--until", "tomorrow"], "--until: “tomorrow” is not a date; write it like 2027-03-31."),
        (
            ["--as", "Heron", "--until", "9999-12-31"],
            "--until: 9999-12-31 is further off than anybody can promise; choose an earlier day, or none.",
        ),
        (["--as", "Heron", "--until", "2020-01-01"], "--until: 2020-01-01 is over; choose a later day, or none."),
        (
            ["--as", "Heron", "--with", " "],
            "--with: nobody is named; write who the file is for, such as Dana Cole.",
        ),
        (["--end"], "--end: nothing is shared with “Dana Cole”; check the name."),
    ],
)
def test_what_can_not_be_is_one_sentence(share, options, sentence):
    """The option is named, and nothing is printed of the share."""
    ran = share(*options)
    assert (ran.code, ran.out, ran.err) == (2, "", sentence + "\n")


def test_a_journal_that_is_not_there_is_not_begun(share, tmp_path):
    """A mistyped name shares nothing, and leaves nothing behind."""
    typo = tmp_path / "jurnal.sqlite"
    ran = share("--as", "Heron", "--journal", str(typo))
    assert ran == (2, "", f"--journal: there is no journal “{typo}”; check the name and the folder.\n")
    assert not typo.exists()


def test_a_folder_that_can_not_be_written(share, tmp_path):
    """The folder is named."""
    (tmp_path / "taken").write_text("")
    ran = share("--as", "Heron", "--out", str(tmp_path / "taken"))
    assert (ran.code, ran.err) == (2, f"“{tmp_path / 'taken'}” can't be written (File exists); name another folder.\n")
