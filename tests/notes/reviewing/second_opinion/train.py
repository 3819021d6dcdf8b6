"""Teaches the second opinion: ``python tests/notes/reviewing/second_opinion/train.py`` writes its weights anew.

It needs scikit-learn (``pip install scikit-learn``), which neither Afterword nor its tests need. In ``sentences/`` one
file is one writer: faulty sentences stand under the id of their rule, good ones under ``innocent``, and under
``follow_up`` what only a note that asks again may say. The shelf of good notes, and what is composed here from the
interviews that were written by hand, are good sentences too. Thresholds come from sentences whose writer was left out.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import yaml
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).parents[3]))

from afterword.interchange import load
from afterword.notes.composing import compose
from afterword.notes.reading import parts_of
from afterword.notes.reviewing import second_opinion
from afterword.notes.reviewing.second_opinion.features import features
from afterword.notes.reviewing.second_opinion.scores import SCALE, TAUGHT
from afterword.notes.reviewing.second_opinion.weighing import DOUBTS
from good_notes import shelf

HERE = Path(__file__).parent
WEIGHTS = Path(second_opinion.__file__).with_name("weights.txt")
SURE = dict.fromkeys(TAUGHT, 0.003) | {"blame": 0.002}
"""Of the good sentences, how many may be taken for faults; of blame fewer, since it is praise in another mouth."""
LIKELY = dict.fromkeys(TAUGHT, 0.005) | {"blame": 0.01}
"""How many may be given a tip; of blame most, since little of it is surely blame."""
SMALLEST = 10
"""Weights nearer to nought, in tenths, are not worth their place in the file."""
OF_ANOTHER_RULE = 0.3
"""What breaks one rule proves little about another; a good sentence proves twice as much as a faulty one."""
MANNERS: tuple[dict[str, Any], ...] = (
    {},
    {"tone": "formal"},
    {"tone": "brief"},
    {"kind": "after-rejection"},
    {"kind": "follow-up"},
    {"kind": "withdrawal"},
    {"kind": "coordinator"},
    {"channel": "linkedin"},
    {"channel": "card"},
    {"channel": "linkedin-request"},
    {"kind": "after-rejection", "channel": "linkedin-request"},
    {"kind": "follow-up", "channel": "linkedin-request"},
)


class Taught(NamedTuple):
    """A sentence to learn from."""

    writer: str
    label: str
    text: str


def examples() -> list[Taught]:
    """Return every sentence once; what notes of other kinds say too is no speciality of a follow-up."""
    found: dict[str, Taught] = {}
    for one in (*_written_for_this(), *_on_the_shelf(), *_composed()):
        if one.text not in found or found[one.text].label == "follow_up":
            found[one.text] = one
    return list(found.values())


def _written_for_this() -> Iterator[Taught]:
    for file in sorted((HERE / "sentences").glob("*.yaml")):
        for label, sentences in yaml.safe_load(file.read_text(encoding="utf-8")).items():
            yield from (Taught(file.stem, label, sentence) for sentence in sentences)


def _on_the_shelf() -> Iterator[Taught]:
    for note in shelf():
        yield from _good("shelf", note.text, note.told.get("kind"))


def _composed() -> Iterator[Taught]:
    tests = HERE.parents[2]
    for file in sorted([*(tests / "corpus" / "by_hand").glob("*.yaml"), *(tests / "examples").glob("p*.yaml")]):
        interview = load(file)
        for manner in MANNERS:
            for note in compose(interview, **manner):
                yield from _good("composed", note.text, note.kind)


def _good(writer: str, text: str, kind: str | None) -> Iterator[Taught]:
    label = "follow_up" if kind == "follow-up" else "innocent"
    yield from (Taught(writer, label, " ".join(s.text.split())) for s in parts_of(text).sentences)


def _rows(bags: list[set[str]], places: dict[str, int]) -> csr_matrix:
    """A row a sentence, all of one length, so that a long one weighs no more than a short one."""
    rows = [[places[f] for f in bag if f in places] for bag in bags]
    ends = np.cumsum([0, *map(len, rows)])
    ones = csr_matrix((np.ones(ends[-1]), [i for row in rows for i in row], ends), (len(rows), len(places)))
    return csr_matrix(diags([1 / max(len(bag), 1) ** 0.5 for bag in bags]) @ ones)


def _fit(rows: csr_matrix, labels: np.ndarray, rule: str) -> LogisticRegression:
    weight = np.where(labels == rule, 1.0, np.where(labels == "innocent", 2.0, OF_ANOTHER_RULE))
    return LogisticRegression(C=40, solver="liblinear", tol=1e-2, random_state=0).fit(rows, labels == rule, weight)


def _as_unseen(rows: csr_matrix, labels: np.ndarray, writers: np.ndarray, rule: str) -> np.ndarray:
    """Return the score of every sentence by a reader that never met its writer."""
    scores = np.zeros(len(labels))
    for writer in np.unique(writers):
        here = writers == writer
        scores[here] = _fit(rows[~here], labels[~here], rule).decision_function(rows[here])
    return scores


def main() -> None:
    """Train, say how well writers who were left out are met, and write the weights."""
    writers, labels, texts = (np.array(column, dtype=object) for column in zip(*examples(), strict=True))
    bags = [features(text) for text in texts]
    counts = Counter(f for bag in bags for f in bag)
    places = {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n > 1))}
    rows = _rows(bags, places)
    scores = np.stack([_as_unseen(rows, labels, writers, rule) for rule in TAUGHT])
    is_good, doubted = labels == "innocent", scores.max(axis=0) < min(DOUBTS)
    heads, columns = [], []
    for rule, by_rule in zip(TAUGHT, scores, strict=True):
        ranked = np.sort(by_rule[is_good])[::-1]
        sure, likely = (ranked[int(len(ranked) * share[rule])] for share in (SURE, LIKELY))
        is_faulty = labels == rule
        found = f"{np.mean(by_rule[is_faulty] > sure):.2f} are surely one, {np.mean(by_rule[is_faulty] > likely):.2f} "
        found += f"are likely one, {np.mean(doubted[is_faulty]):.3f} doubted"
        print(f"{rule}: of {is_faulty.sum()} faults of writers that were left out {found}")
        model = _fit(rows, labels, rule)
        columns.append(np.round(model.coef_[0] * SCALE).astype(int))
        heads.append(f"{rule}\t{model.intercept_[0]:.3f}\t{sure:.2f}\t{likely:.2f}")
    print(f"of {is_good.sum()} good sentences {np.mean(doubted[is_good]):.2f} are doubted")
    kept = ((f, [c[i] for c in columns]) for f, i in places.items())
    lines = [f + "\t" + " ".join(str(w) if abs(w) >= SMALLEST else "" for w in ws) for f, ws in kept if _tells(ws)]
    WEIGHTS.write_text("\n".join([*heads, *lines]) + "\n", encoding="utf-8")
    print(len(lines), "weights,", WEIGHTS.stat().st_size, "bytes")


def _tells(weights: list[int]) -> bool:
    return max(map(abs, weights)) >= SMALLEST


if __name__ == "__main__":
    main()
