"""``import afterword`` against ``import pydantic``, each in a Python of its own. Aim: 1.5 times.

Run it with ``python tests/benchmarks/import_time.py [ROUNDS]``.
"""

import subprocess
import sys
from functools import partial

from in_turns import in_turns, tell


def run(code: str) -> None:
    """Run a line in a new Python."""
    subprocess.run([sys.executable, "-c", code], check=True)


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 21
    medians = in_turns(
        rounds,
        python_alone=partial(run, "pass"),
        import_pydantic=partial(run, "import pydantic; pydantic.BaseModel"),
        import_afterword=partial(run, "import afterword"),
        and_load_and_compose=partial(run, "from afterword import load, compose"),
        and_review=partial(run, "from afterword import load, compose, review"),
    )
    tell(medians, floor="import_pydantic")
