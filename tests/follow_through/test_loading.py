"""What is loaded when: an agenda must not wait for tables and pictures."""

import subprocess
import sys

import pytest

HEAVY = ("pandas", "matplotlib", "scipy", "matplotlib.pyplot")


@pytest.mark.parametrize(
    ("does", "loads"),
    [
        ("from afterword.follow_through import agenda; agenda([])", []),
        ("from afterword.follow_through import figures, table; figures(table([]))", ["pandas"]),
        (
            "from afterword.follow_through import table; from afterword.follow_through.charts import charts, png\n"
            "[png(chart) for chart in charts(table([]))]",
            ["pandas", "matplotlib"],
        ),
    ],
)
def test_heavy_libraries_are_loaded_late(does, loads):
    """The agenda needs none of them, a table only pandas, a chart never pyplot."""
    asks = f"{does}\nimport sys; print([name for name in {HEAVY!r} if name in sys.modules])"
    assert (
        subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True).stdout == f"{loads}\n"
    )
