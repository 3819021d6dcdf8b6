"""How a command ends that has used DuckDB."""

import atexit
import gc


def tidily() -> None:
    """Collect garbage to the end: DuckDB tells at length of every object that is still there when it is unloaded."""
    gc.enable()
    atexit.unregister(gc.freeze)
