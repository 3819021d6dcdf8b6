"""Builds the fictional sample: ``python tests/sample/build_sample.py`` writes ``data/sample/journal.sqlite`` anew.

The interviews are read from ``data/sample/interviews``, one readable file each. What followed stands here.
The same seed gives the same minutes, so the same sample comes out every time.
"""

import sqlite3
from collections.abc import Mapping
from datetime import UTC, date, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from afterword.interchange import load
from afterword.journal import Journal, open_journal
from afterword.notes.composing import compose
from afterword.records import Interview
from afterword.records.entry import OutcomeName
from afterword.records.note import Kind

FOLDER = Path(__file__).parents[2] / "data" / "sample"
SEED = 2026


class Followed(NamedTuple):
    """What followed one interview."""

    sent: Mapping[str, float] = {}
    """About how many hours after it began each note was sent."""
    outcome: tuple[OutcomeName, date] | None = None
    not_needed: Mapping[str, str] = {}
    kind: Kind = "thank-you"


FOLLOWED = {
    "01-kilbride-dairies": Followed({"Fiona MacAskill": 3.5}, ("rejected", date(2026, 9, 10))),
    "02-hebridean-clyde-ferries-first": Followed(
        {"Calum MacPhàdraig": 5, "Joanna Tait-Williams": 21}, ("advanced", date(2026, 9, 16))
    ),
    "03-buecherkontor-weisshaupt": Followed(
        {"Dr. Annegret Weißhaupt": 9, "Hans-Jürgen Öztürk": 58}, ("no reply", date(2026, 10, 12))
    ),
    "04-hebridean-clyde-ferries-final": Followed(
        {"Calum MacPhàdraig": 7, "Captain Morag Sinclair-Baird (ret.)": 8, "Siobhán Ní Dhomhnaill": 27},
        ("rejected", date(2026, 10, 1)),
    ),
    "05-saltmarsh-wind-services": Followed(outcome=("rejected", date(2026, 10, 5))),
    "06-providence-street-bakers": Followed(
        {"Xóchitl Peña Ortiz": 4, "Abdul-Rahman ibn Yusuf": 30}, ("rejected", date(2026, 10, 9))
    ),
    "07-practice-with-the-job-club": Followed(),
    "08-trillium-hospital-supply": Followed({"Sandhya": 91}, ("withdrew", date(2026, 10, 16))),
    "09-city-of-leith-museums-panel": Followed(
        {"Professor Oluwaseun Adeyẹmi-Clarke": 22}, ("advanced", date(2026, 10, 22)), kind="coordinator"
    ),
    "10-northumbrian-food-bank-alliance": Followed(outcome=("rejected", date(2026, 11, 2))),
    "11-o-suilleabhain-wholesale-first": Followed(
        {"Muiris Ó Súilleabháin": 92, "Aoife Nic Gearailt": 118}, ("advanced", date(2026, 10, 30))
    ),
    "12-city-of-leith-museums-final": Followed(
        {
            "Professor Oluwaseun Adeyẹmi-Clarke": 3,
            "Mary-Kate O’Shaughnessy": 3.5,
            "Bartholomew St. John-Okonjo": 26,
        },
        ("offer", date(2026, 11, 13)),
    ),
    "13-o-suilleabhain-wholesale-second": Followed(
        {"María José de la Fuente y Robles": 6},
        not_needed={"Muiris Ó Súilleabháin": "He rang that evening, and I thanked him then."},
    ),
    "14-maaskade-freight": Followed(outcome=("advanced", date(2026, 11, 16))),
    "16-teekontor-brandt": Followed(),
    "15-corrib-medical-devices": Followed({"Nguyễn Thị Minh Châu": 5}),  # last: the pages open the one changed last
}


def build(journal: Journal) -> None:
    """Fill an empty journal with the sample."""
    chance = Random(SEED)  # noqa: S311 - nothing here is secret
    for name, followed in FOLLOWED.items():
        interview = load(FOLDER / "interviews" / f"{name}.yaml")
        interview_id = journal.save(interview)
        _send(journal, interview_id, interview, followed, chance)
        for person, reason in followed.not_needed.items():
            journal.mark_not_needed(interview_id, person, reason)
        if followed.outcome:
            journal.record_outcome(interview_id, *followed.outcome)


def _send(journal: Journal, interview_id: str, interview: Interview, followed: Followed, chance: Random) -> None:
    notes = {note.to: note for note in compose(interview)}
    for person, hours in followed.sent.items():
        journal.save_draft(interview_id, notes[person], edited=False)
        at = interview.interview.starts.astimezone(UTC) + timedelta(hours=hours, minutes=chance.randint(-25, 25))
        journal.mark_sent(interview_id, person, at, kind=followed.kind)


def write(path: Path) -> None:
    """Write the sample as one file, with nothing left beside it."""
    with TemporaryDirectory() as folder:
        built = Path(folder) / "journal.sqlite"
        journal = open_journal(built)
        build(journal)
        journal.close()
        with sqlite3.connect(built) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        path.write_bytes(built.read_bytes())


if __name__ == "__main__":
    write(FOLDER / "journal.sqlite")
