"""``afterword compose`` on the panel of three, against a mail merge of three notes. Aim: 2 times, then closer to 1.

The floor is the ``mailmerge`` command (a dry run, so that nothing is sent) with a template and three rows.
Run it with ``python tests/benchmarks/compose_command.py [ROUNDS]``; it needs the ``test`` extra.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from in_turns import in_turns, tell

PANEL = Path(__file__).parents[1] / "examples" / "panel.yaml"
BIN = Path(sys.executable).parent
TEMPLATE = """TO: {{email}}
SUBJECT: Thank you from Priya Raman
FROM: Priya Raman <priya.raman@example.org>

Dear {{name}},

Thank you for telling me {{learned}}. I would be glad to work with you.

Kind regards,
Priya Raman
"""
ROWS = """email,name,learned
m.okafor@northwind.example,Dr. Okafor,how calling patients the evening before halved your no-shows
tom.weiss@northwind.example,Tom,what the move to the new building will ask of the front desk
lena.fischer@northwind.example,Lena Fischer,why the weekly report goes unread
"""
SERVER = "[smtp_server]\nhost = localhost\nport = 25\n"


def run(*command: str | Path, folder: Path) -> None:
    """Run a program of this environment, its output put aside."""
    subprocess.run([BIN / command[0], *command[1:]], cwd=folder, check=True, capture_output=True)


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 21
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, text in (("t.txt", TEMPLATE), ("d.csv", ROWS), ("s.conf", SERVER)):
            (folder / file).write_text(text, encoding="utf-8")
        merge = (
            "mailmerge",
            "--dry-run",
            "--no-limit",
            "--template",
            "t.txt",
            "--database",
            "d.csv",
            "--config",
            "s.conf",
        )
        medians = in_turns(
            rounds,
            mail_merge=lambda: run(*merge, folder=folder),
            afterword_compose=lambda: run("afterword", "compose", PANEL, folder=folder),
            afterword_compose_json=lambda: run("afterword", "compose", PANEL, "--json", folder=folder),
            afterword_compose_drafts=lambda: run("afterword", "compose", PANEL, "--out", "drafts", folder=folder),
        )
    tell(medians, floor="mail_merge")
