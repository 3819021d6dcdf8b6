"""The scripts of the Write page's own widgets; each widget's is one text, made of the files that it needs."""

from importlib.resources import files

_FOLDER = files(__package__)


def script(*names: str) -> str:
    """Return these scripts as one."""
    return "\n".join(file(name) for name in names)


def file(name: str) -> str:
    """Return what a file beside this one says."""
    return _FOLDER.joinpath(name).read_text(encoding="utf-8")
