"""``afterword`` alone opens the workbook, with the options that it was given."""

import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Afterword = Callable[..., Any]


def test_a_port_that_is_taken_is_said_to_be(afterword: Afterword) -> None:
    """At once, with the exit code of bad input, and nothing is opened."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ran = afterword("--no-browser", "--port", str(port))
    assert (ran.code, ran.out) == (2, "")
    assert str(port) in ran.err
    assert ran.err.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
def test_it_stays_until_ctrl_c_and_then_says_that_all_is_saved(tmp_path: Path) -> None:
    """As a process of its own, with the journal that was named."""
    command = [sys.executable, "-m", "afterword", "--no-browser", "--journal", str(tmp_path / "mine.sqlite")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as workbook:
        assert workbook.stdout is not None
        said = workbook.stdout.readline()
        while "Ctrl-C" not in said:
            line = workbook.stdout.readline()
            assert line, said
            said += line
        workbook.send_signal(signal.SIGINT)
        rest, errors = workbook.communicate(timeout=60)
    assert said.startswith("Your workbook is ready at this address:\n\n  http://127.0.0.1:")
    assert (workbook.returncode, rest, errors) == (0, "The workbook is closed; what you wrote is saved.\n", "")
