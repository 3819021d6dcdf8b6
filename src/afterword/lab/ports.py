"""The port at which the workbook is served."""

import socket

HOME = "127.0.0.1"
"""The workbook is served to this machine only."""
PREFERRED = range(8888, 8938)
"""Where Jupyter is usually found; after these, any free one."""


class PortTaken(Exception):
    """The port that was asked for can't be used; the message says what to do."""


def choose_port(asked: int | None) -> int:
    """Return ``asked``, or where nothing was asked a free port.

    Raises:
        PortTaken: ``asked`` can't be used.
    """
    if asked is None:
        return next((port for port in PREFERRED if _problem(port) is None), _any_free())
    problem = _problem(asked)
    if problem:
        raise PortTaken(
            f"Port {asked} can't be used ({problem}); give another with --port, "
            "or leave --port out and a free one is found."
        )
    return asked


def _problem(port: int) -> str | None:
    try:
        with socket.socket() as probe:
            probe.bind((HOME, port))
    except OSError as error:
        return (error.strerror or str(error)).lower()
    except OverflowError:
        return "ports go from 1 to 65535"
    return None


def _any_free() -> int:
    with socket.socket() as probe:
        probe.bind((HOME, 0))
        port: int = probe.getsockname()[1]
        return port
