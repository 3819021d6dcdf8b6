"""What the pages are when they are handed out."""

FIRST = "00-start-here.ipynb"


def test_pages_share_a_kernel_and_no_names(start, write):
    """Two pages may both have a ``form``; neither meets the other's, also not later."""
    later = "import asyncio", "form = {name!r}", "def ask():\n    return form\nprint(ask(), 'other' in globals())"
    write(FIRST, *(line.format(name="start") for line in later), "other = 1")
    write("01-reflect.ipynb", *(line.format(name="reflect") for line in later))
    workbook = start("--no-browser")
    assert [output["text"] for output in workbook.shown(FIRST)] == ["start False\n"]
    assert [output["text"] for output in workbook.shown("01-reflect.ipynb")] == ["reflect False\n"]
    assert len(workbook.get("kernels")) == 1
    assert {session["path"] for session in workbook.get("sessions")} == {FIRST, "01-reflect.ipynb"}


def test_a_cell_that_fails_says_so_in_words(start, write):
    """The page goes on; what the person wrote is nowhere taken for markup."""
    write(FIRST, "raise ValueError('<b>Fenwick & Daughters</b>')", "print('on')")
    failed, went_on = start("--no-browser").shown(FIRST)
    assert failed["output_type"] == "display_data"
    assert failed["data"] == {
        "text/plain": "This part of the page could not start. What you wrote before is safe in your journal.\n"
        "Close the workbook and start it again; if this stays, please report this line:\n"
        "ValueError: <b>Fenwick & Daughters</b>"
    }
    assert went_on["text"] == "on\n"


def test_what_a_page_shows_is_trusted_and_bound_to_the_kernel(start, write):
    """So the browser shows a form and no text in its place, and does not ask before it leaves."""
    write(FIRST, "import ipywidgets", "ipywidgets.Text(description='Company')")
    workbook = start("--no-browser")
    page = workbook.get(f"contents/{FIRST}?content=1")["content"]
    assert page["metadata"]["kernelspec"]["name"] == "afterword"
    assert page["metadata"]["language_info"]["name"] == "python"
    form = page["cells"][-1]
    assert "application/vnd.jupyter.widget-view+json" in form["outputs"][0]["data"]
    assert form["metadata"]["trusted"] is True


def test_a_damaged_page_keeps_nobody_waiting(start, folder):
    """The person is told which it is, and the first page is there."""
    folder.joinpath("notebooks", "01-reflect.ipynb").write_text("not a notebook")
    workbook = start("--no-browser")
    assert workbook.shown(FIRST)[0]["text"] == "Good evening\n"
    workbook.stop()
    assert "The page 01-reflect.ipynb is damaged and can't be read; the others work without it.\n" in workbook.said


def test_a_page_in_a_folder_is_live_when_it_is_asked_for(start, write, folder):
    """Once, and in the same kernel; nobody who only wants the first page waits for it."""
    (folder / "notebooks" / "workshop").mkdir()
    write("workshop/guide.ipynb", "from pathlib import Path", "print(Path('asked').open('a').write('x'))")
    workbook = start("--no-browser")
    assert workbook.shown(FIRST)[0]["text"] == "Good evening\n"
    assert not (folder / "notebooks" / "asked").exists()
    assert workbook.shown("workshop/guide.ipynb")[-1]["text"] == "1\n"
    assert workbook.shown("workshop/guide.ipynb")[-1]["text"] == "1\n"
    assert (folder / "notebooks" / "asked").read_text() == "x"
    assert len(workbook.get("kernels")) == 1
