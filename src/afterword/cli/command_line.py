"""The ``afterword`` command: reads the arguments, runs one command, and says in a sentence what went wrong."""

import atexit
import gc
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import Any

from afterword.cli.arguments import parser
from afterword.cli.refused import Refused

BAD_INPUT = 2
STOPPED = 130
NOBODY_READS = 141
"""As a shell counts a program whose reader went away (``afterword compose … | head``)."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; return 0 when all is well, 1 where a note must be mended, 2 for bad input."""
    _speak_utf8()
    if argv is None:  # the program itself, which lives too briefly for any garbage to be worth collecting: 40 ms less
        gc.disable()
        atexit.register(gc.freeze)
    try:
        arguments = parser().parse_args(argv)
        with _warnings_in_a_line():
            code: int = arguments.run(arguments)
        sys.stdout.flush()
    except SystemExit as done:  # --help, --version, and arguments that argparse refused in a sentence
        return int(done.code or 0)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        _let_go_of_output()
        return NOBODY_READS
    except KeyboardInterrupt:
        return STOPPED
    return code


def _speak_utf8() -> None:
    """Print names of any script wherever the output goes: Windows would choose an encoding without most of them."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


@contextmanager
def _warnings_in_a_line() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.showwarning = _say  # type: ignore[assignment] # where in the code it arose is nothing to a person
        yield


def _say(message: Warning | str, *_where: Any) -> None:
    print(f"Please look: {message}", file=sys.stderr)


def _let_go_of_output() -> None:
    """Keep Python from writing the rest to a closed pipe as it ends, which would print a traceback."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
