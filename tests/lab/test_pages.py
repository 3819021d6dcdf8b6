"""How an installed package brings its pages, and what a person changed in them."""

import json

import pytest

from afterword.lab.pages import NoPages, bring, copy_pages, find_pages


def page(*sources):
    """A page's file, with the outputs of a run that differs each time."""
    cells = [{"cell_type": "code", "source": source, "outputs": [repr(object())]} for source in sources]
    return json.dumps({"cells": cells, "nbformat": 4})


@pytest.fixture
def package(tmp_path):
    """The pages of a package, with a picture."""
    folder = tmp_path / "package"
    (folder / "images").mkdir(parents=True)
    (folder / "00-start-here.ipynb").write_text(page("start"))
    (folder / "02-write.ipynb").write_text(page("write"))
    (folder / "images" / "way.svg").write_text("<svg/>")
    return folder


def names(folder):
    """What a person sees in a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("[!.]*") if path.is_file())


def test_pages_are_brought_to_a_new_folder(package, tmp_path):
    """All of them, with their pictures."""
    assert bring(package, tmp_path / "mine") == []
    assert names(tmp_path / "mine") == ["00-start-here.ipynb", "02-write.ipynb", "images/way.svg"]


def test_a_new_version_replaces_pages_that_were_only_run(package, tmp_path):
    """To run a page is no change to it."""
    mine = tmp_path / "mine"
    bring(package, mine)
    (mine / "02-write.ipynb").write_text(page("write"))
    (package / "02-write.ipynb").write_text(page("write better"))
    assert bring(package, mine) == []
    assert json.loads((mine / "02-write.ipynb").read_text())["cells"][0]["source"] == "write better"


def test_a_page_that_a_person_changed_stays_and_the_new_one_goes_beside_it(package, tmp_path):
    """It is said when there is something new, and not at each start."""
    mine = tmp_path / "mine"
    bring(package, mine)
    (mine / "02-write.ipynb").write_text(page("write my way"))
    assert bring(package, mine) == []
    (package / "02-write.ipynb").write_text(page("write better"))
    assert bring(package, mine) == [
        f"You changed 02-write.ipynb, so it stays as it is; this version's page is beside it: {mine}/new 02-write.ipynb"
    ]
    assert json.loads((mine / "02-write.ipynb").read_text())["cells"][0]["source"] == "write my way"
    assert json.loads((mine / "new 02-write.ipynb").read_text())["cells"][0]["source"] == "write better"
    assert bring(package, mine) == []
    assert copy_pages(mine, tmp_path / "copies") == ("00-start-here.ipynb", "02-write.ipynb")


def test_a_page_of_the_person_s_own_that_was_there_first_stays(package, tmp_path):
    """Though its name is a page's."""
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "02-write.ipynb").write_text(page("a novel"))
    assert len(bring(package, mine)) == 1
    assert json.loads((mine / "02-write.ipynb").read_text())["cells"][0]["source"] == "a novel"


def test_what_is_no_notebook_is_compared_as_it_is(package, tmp_path):
    """A picture that was changed stays, and so does a page that is damaged."""
    mine = tmp_path / "mine"
    bring(package, mine)
    (mine / "images" / "way.svg").write_text("<svg>mine</svg>")
    (mine / "02-write.ipynb").write_text("damaged")
    (package / "images" / "way.svg").write_text("<svg>new</svg>")
    (package / "02-write.ipynb").write_text(page("write better"))
    assert len(bring(package, mine)) == 2
    assert (mine / "images" / "way.svg").read_text() == "<svg>mine</svg>"
    assert (mine / "02-write.ipynb").read_text() == "damaged"


def test_where_there_are_no_pages_it_says_what_to_do(monkeypatch, tmp_path):
    """As after an installation that was cut short."""
    monkeypatch.setattr("afterword.lab.pages.workbook_folder", lambda: tmp_path)
    with pytest.raises(NoPages) as none:
        find_pages()
    assert str(none.value) == (
        f"There are no pages in {tmp_path}/notebooks; install Afterword again, or start it where its pages are."
    )


def test_the_pages_of_the_workshop_are_live_too(package, tmp_path):
    """After the others, by their path."""
    (package / "workshop").mkdir()
    (package / "workshop" / "guide.ipynb").write_text(page("guide"))
    names_of_pages = copy_pages(package, tmp_path / "copies")
    assert names_of_pages == ("00-start-here.ipynb", "02-write.ipynb", "workshop/guide.ipynb")
