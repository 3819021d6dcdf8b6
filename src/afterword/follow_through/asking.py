"""Asks a table, on whatever engine it lies: pandas, DuckDB over Parquet, or Spark.

Every question that the figures have is one of the three below. They are narwhals expressions: a table in memory,
a file that does not fit there and a cluster are asked the same, and answer the same.
"""

import math
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from afterword.follow_through.definitions import DEFINITIONS, Groups

if TYPE_CHECKING:
    import narwhals as nw
    import pandas as pd

Table: TypeAlias = "pd.DataFrame | Any"
"""A pandas table, a relation of DuckDB, a table of Spark, or another that narwhals knows."""


def counted(table: Table, *columns: str) -> Groups:
    """Return each combination of values in ``columns`` with the number of its rows; what is missing is None."""
    import narwhals as nw

    found = _lazy(table).group_by(*columns).agg(n=nw.len())
    return [(dict(zip(columns, map(_plain, values), strict=True)), int(n)) for *values, n in _rows(found)]


def quartiles(table: Table, column: str) -> tuple[int, tuple[float, float, float] | None]:
    """Return how many values a column has, and its quartiles, interpolated linearly; what is missing does not count.

    An engine's own quantiles differ from another's in the last digits, and sort every value for each of them. Here
    the values are counted by whole numbers first; only those around each quartile are looked at one by one.
    """
    import narwhals as nw

    values = _lazy(table).select(value=nw.col(column), whole=nw.col(column).floor()).filter(~nw.col("value").is_null())
    wholes = sorted((row["whole"], n) for row, n in counted(values, "whole"))
    total = sum(n for _, n in wholes)
    if not total:
        return 0, None
    ranks = [rank for share in QUARTERS for rank in _around((total - 1) * share)]
    around = {_at(wholes, rank) for rank in ranks}
    near = counted(values.filter(nw.col("whole").is_in(sorted(around))), "value")
    every = sorted([(whole, n) for whole, n in wholes if whole not in around] + [(row["value"], n) for row, n in near])
    one, half, three = (_between(every, (total - 1) * share) for share in QUARTERS)
    return total, (one, half, three)


QUARTERS = (0.25, 0.5, 0.75)


def _around(rank: float) -> tuple[int, int]:
    return math.floor(rank), math.ceil(rank)


def _at(values: list[tuple[float, int]], rank: int) -> float:
    """The value at a rank, counted from 0, of values in their order."""
    for value, n in values:
        rank -= n
        if rank < 0:
            return value
    raise IndexError(rank)


def _between(values: list[tuple[float, int]], rank: float) -> float:
    below, above = (_at(values, whole) for whole in _around(rank))
    return below + (above - below) * (rank - math.floor(rank))


def rows(table: Table, figure: str, /, **where: Any) -> Table:
    """Return the rows of ``table`` that a figure counts, on the engine on which it lies.

    Args:
        table: as ``figures`` takes it.
        figure: a name of ``DEFINITIONS``, such as ``on_time``, ``known`` or ``outcomes: offer``.
        where: the part of the table that is meant, by column: ``month="2026-11"``, ``follow_through="none"``;
            None stands for what is missing.

    Raises:
        ValueError: there is no such figure, or no such column.
    """
    import narwhals as nw

    if figure not in DEFINITIONS:
        raise ValueError(f"“{figure}” is not a figure; name one of {', '.join(DEFINITIONS)}")
    frame = nw.from_native(table)
    if unknown := set(where) - set(_columns(frame)):
        raise ValueError(f"“{min(unknown)}” is not a column of the table")
    asked = {column: (value,) for column, value in where.items()}
    for condition in (*_conditions(DEFINITIONS[figure]), *_conditions(asked)):
        frame = frame.filter(condition)
    return frame.to_native()


def _columns(frame: Any) -> list[str]:
    return list(frame.collect_schema().names())


def _lazy(table: Table) -> "nw.LazyFrame[Any]":
    import narwhals as nw

    return nw.from_native(table).lazy()


def _conditions(which: Mapping[str, tuple[Any, ...]]) -> "list[nw.Expr]":
    import narwhals as nw

    return [_is(nw.col(column), values) for column, values in which.items()]


def _is(column: "nw.Expr", values: tuple[Any, ...]) -> "nw.Expr":
    if values == (None,):
        return column.is_null()
    return column == values[0] if len(values) == 1 else column.is_in(list(values))


def _rows(found: "nw.LazyFrame[Any]") -> list[tuple[Any, ...]]:
    """The few rows of an answer as plain tuples; through pandas, which is always there, as pyarrow may not be."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)
        return [tuple(row) for row in found.collect("pandas").iter_rows()]


def _plain(value: Any) -> Any:
    """A value of any engine as one of Python; what is missing is None."""
    value = getattr(value, "item", lambda: value)()
    return None if value is None or (isinstance(value, float) and math.isnan(value)) else value
