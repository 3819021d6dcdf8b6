"""Opening the workbook and closing it, from the command line, as a person does."""

import signal
import socket
import subprocess
import sys
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, build_opener, urlopen

import pytest

FIRST = "00-start-here.ipynb"


def everything_in(folder):
    """Each file below a folder, with what is in it."""
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_says_where_it_is_and_closes_without_a_trace(start, folder):
    """A page is live, Ctrl-C is answered in a sentence, and nothing is left behind or changed."""
    before = everything_in(folder)
    workbook = start("--no-browser")
    (output,) = workbook.shown(FIRST)
    assert output["text"] == "Good evening\n"
    assert len(workbook.kernels) == 1
    assert workbook.stop() == 0
    assert workbook.said == (
        "Your workbook is ready at this address:\n"
        "\n"
        f"  {workbook.address}\n"
        "\n"
        "What you write is saved as you write it. To close the workbook, press Ctrl-C here.\n"
        "The workbook is closed; what you wrote is saved.\n"
    )
    assert workbook.kernels == []
    assert list(workbook.temporary.iterdir()) == []
    assert everything_in(folder) == before


def test_it_closes_as_well_when_the_terminal_is_closed(start):
    """Nothing is left behind."""
    workbook = start("--no-browser")
    workbook.shown(FIRST)
    assert workbook.stop(signal.SIGHUP) == 0
    assert workbook.kernels == []
    assert list(workbook.temporary.iterdir()) == []


def test_ctrl_c_before_the_pages_are_live_is_answered_as_well(start, write):
    """The page is still running when the person changes their mind."""
    write(FIRST, "import time; time.sleep(60)")
    workbook = start("--no-browser")
    assert workbook.stop() == 0
    assert workbook.kernels == [], "a kernel that was just being started outlived the workbook"
    assert workbook.said.endswith("The workbook is closed; what you wrote is saved.\n")
    assert "Traceback" not in workbook.said
    assert list(workbook.temporary.iterdir()) == []


def test_a_taken_port_is_one_sentence(tmp_path):
    """It says what to do, and ends with 2."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "afterword", "--no-browser", "--port", str(port)]
        ended = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == (
        f"Port {port} can't be used (address already in use); give another with --port, "
        "or leave --port out and a free one is found.\n"
    )


def test_two_workbooks_run_side_by_side(start):
    """One at the port that was asked for, the other at one of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    assert start("--no-browser", "--port", str(port)).base == f"http://127.0.0.1:{port}"
    assert start("--no-browser").base != f"http://127.0.0.1:{port}"


def test_where_no_browser_is_found_it_says_so(start):
    """With the address to open."""
    workbook = start(DISPLAY="", WAYLAND_DISPLAY="", BROWSER="")
    workbook.stop()
    assert workbook.said.startswith(
        f"No browser was found here. Open this address in one on this machine:\n\n  {workbook.address}\n"
    )


def test_the_browser_is_let_in_once_and_never_told_the_token(start, tmp_path):
    """A command line can be read by others on the machine; the ticket on it is worth nothing a second time."""
    told = tmp_path / "told"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {told}.part && mv {told}.part {told}\n')
    browser.chmod(0o755)
    workbook = start(BROWSER=f"{browser} %s")
    workbook.shown(FIRST)
    address = told.read_text().strip()
    assert workbook.token not in address
    with build_opener(HTTPCookieProcessor()).open(address) as first:
        assert first.url == f"{workbook.base}/doc/tree/{FIRST}"
        assert b"jupyter-config-data" in first.read()
    with build_opener(HTTPCookieProcessor()).open(address) as second:
        assert second.url.startswith(f"{workbook.base}/login")


def test_without_the_token_nobody_comes_in(start):
    """Neither to the pages nor to the kernel."""
    workbook = start("--no-browser")
    for path in (f"contents/{FIRST}", "kernels", "sessions"):
        with pytest.raises(HTTPError, match="403"):
            urlopen(f"{workbook.base}/api/{path}", timeout=30)  # noqa: S310 - our own address


def test_the_journal_is_the_one_that_the_command_names(start, folder, write):
    """From the folder in which the command was given, though the pages run in another."""
    write(FIRST, "import os", "print(os.environ['AFTERWORD_JOURNAL'], os.getcwd())")
    workbook = start("--no-browser", "--journal", "mine/search.sqlite")
    (output,) = workbook.shown(FIRST)
    assert output["text"] == f"{folder}/mine/search.sqlite {folder}/notebooks\n"


def test_the_journal_may_be_named_by_the_environment_or_be_a_server(start, write):
    """What is no file is passed on as it is."""
    write(FIRST, "import os", "print(os.environ['AFTERWORD_JOURNAL'])")
    address = "postgresql+psycopg://ada@db.example/search"
    (output,) = start("--no-browser", AFTERWORD_JOURNAL=address).shown(FIRST)
    assert output["text"] == f"{address}\n"


def test_a_person_s_own_jupyter_is_neither_read_nor_changed(start, tmp_path):
    """Neither its configuration nor a kernel of theirs that bears the common name."""
    own = tmp_path / "home" / ".jupyter"
    own.mkdir(parents=True)
    (own / "jupyter_server_config.py").write_text("raise SystemExit('read')")
    kernel = tmp_path / "home" / ".local" / "share" / "jupyter" / "kernels" / "python3"
    kernel.mkdir(parents=True)
    (kernel / "kernel.json").write_text('{"argv": ["/bin/false"], "display_name": "Theirs", "language": "python"}')
    before = everything_in(tmp_path / "home" / ".local") | everything_in(own)
    workbook = start("--no-browser")
    assert workbook.shown(FIRST)[0]["text"] == "Good evening\n"
    workbook.stop()
    assert everything_in(tmp_path / "home" / ".local") | everything_in(own) == before
