"""One sheet, read into its lines; its faults are told by file, line and column."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import NamedTuple, TypeVar

from pydantic import ValidationError

from afterword.exchange.cells import plain
from afterword.exchange.faults import Fault, Unusable
from afterword.interchange.problems import problems_of
from afterword.records import Record

Of = TypeVar("Of", bound=Record)


class Lined(NamedTuple):
    """The cells of one line, by column."""

    line: int
    cells: dict[str, str]


def read_sheet(path: Path, kind: type[Of], faults: list[Fault]) -> list[tuple[int, Of]]:
    """Return each line with its number; what can't be read is added to ``faults``."""
    try:
        lines = list(_lines(path, list(kind.model_fields)))
    except Unusable as error:
        faults.extend(error.faults)
        return []
    return [(one.line, record) for one in lines if (record := _record(path.name, one, kind, faults)) is not None]


def _lines(path: Path, columns: list[str]) -> Iterator[Lined]:
    text = _text(path)
    rows = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        header = _without_empty_end([name.strip().lower() for name in next(rows, [])], 0)
        _check(path.name, header, columns)
        for cells in rows:
            if any(cell.strip() for cell in cells):
                kept = _without_empty_end(cells, len(header))
                _check_length(path.name, rows.line_num, kept, header)
                yield Lined(rows.line_num, {name: plain(cell) for name, cell in zip(header, kept, strict=False)})
    except csv.Error as error:
        raise Unusable([Fault(path.name, rows.line_num, "", f"this can't be read as CSV ({error})")]) from None


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        said = "there is no such file; give the folder that holds it"
    except UnicodeDecodeError as error:
        said = f"it is no text in UTF-8 (byte {error.start}); save it as “CSV UTF-8”"
    except OSError as error:
        said = f"it can't be read ({error.strerror}); check whether you may read it"
    raise Unusable([Fault(path.name, None, "", said)])


def _delimiter(text: str) -> str:
    """A comma, or what spreadsheets of other countries write in its place."""
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _without_empty_end(cells: list[str], kept: int) -> list[str]:
    """The cells without the empty ones beyond ``kept``, which spreadsheets add to the right of a table."""
    end = len(cells)
    while end > kept and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def _check(file: str, header: list[str], columns: list[str]) -> None:
    if not set(header) & set(columns):
        said = f"it does not name the columns; write {','.join(columns)} there"
        raise Unusable([Fault(file, 1, "", said)])
    faults = [Fault(file, 1, name, "there is no such column; add it") for name in columns if name not in header]
    known = f"the columns are {', '.join(columns)}"
    faults += [
        Fault(file, 1, name or "a column without a name", f"this column is not known; {known}")
        for name in header
        if name not in columns
    ]
    faults += [
        Fault(file, 1, name, "this column is there twice; keep one")
        for name in dict.fromkeys(header)
        if name in columns and header.count(name) > 1
    ]
    if faults:
        raise Unusable(faults)


def _check_length(file: str, line: int, cells: list[str], header: list[str]) -> None:
    if len(cells) > len(header):
        extra = cells[len(header)]
        said = f"“{extra[:40]}” stands beyond the last column; put a text that holds a comma in quotes"
        raise Unusable([Fault(file, line, header[-1], said)])


def _record(file: str, one: Lined, kind: type[Of], faults: list[Fault]) -> Of | None:
    needed = [name for name, field in kind.model_fields.items() if field.is_required()]
    empty = [name for name in needed if not one.cells.get(name, "").strip()]
    faults.extend(Fault(file, one.line, name, "it is empty; write something") for name in empty)
    try:
        return kind.model_validate(one.cells)
    except ValidationError as error:
        found = (problem for problem in problems_of(error) if problem.path not in empty)
        faults.extend(Fault(file, one.line, problem.path, problem.message) for problem in found)
        return None
