"""What a rule on a tabular answer is given, and what it gives back."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar

from grader.assessment import Row
from grader.columns import Cell, Column, read_cell
from grader.source import Model

UNANSWERED = ""


@dataclass(frozen=True)
class TableReading:
    """One tabular answer, read once, with what it is judged against.

    ``texts`` are the rows that the item shows, by id; empty where a trainee adds rows of their own.
    ``chosen`` are the columns that the criterion names.
    """

    rows: Sequence[Row]
    key: Sequence[Row] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    columns: tuple[Column, ...] = ()
    chosen: tuple[str, ...] = ()
    least_rows: int = 0
    source: str = ""

    @cached_property
    def cells(self) -> dict[tuple[str, str], Cell]:
        """Every cell of the columns by row and column, read; the last value given counts."""
        known = {column.id: column for column in self.columns}
        return {
            (row.row, row.field): read_cell(known[row.field], row.value, kept=True)
            for row in self.rows
            if row.field in known
        }

    @cached_property
    def row_ids(self) -> tuple[str, ...]:
        """The rows in order: those that the item shows, else those that hold anything."""
        if self.texts:
            return tuple(self.texts)
        return tuple(dict.fromkeys(name for (name, _), cell in self.cells.items() if cell.value))

    @cached_property
    def selected(self) -> tuple[Column, ...]:
        """The columns that the criterion looks at: those it names, else all."""
        named = [column for column in self.columns if column.id in self.chosen]
        return tuple(named) or self.columns

    def column(self, column: Column) -> list[tuple[str, Cell]]:
        """A column's cells with their rows, in order; an empty cell where there is none."""
        return [(name, self.cells.get((name, column.id), Cell(""))) for name in self.row_ids]


@dataclass(frozen=True, slots=True)
class Remark:
    """What the key says of one row, for the feedback page: the answer's value, the right ones,
    the key's reason."""

    row: str
    field: str
    given: str
    wanted: tuple[str, ...]
    right: bool
    reason: str


@dataclass(frozen=True, slots=True)
class TableFinding:
    """A rule's verdict on rows: a score in [0, 1], the values of its messages, remarks on rows.

    ``evidence`` are cells that are at fault, each with a note.
    """

    score: float
    values: dict[str, str] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    evidence: tuple[tuple[str, str], ...] = ()


class TableRule(Model):
    """The parameters of one criterion on rows, and how it judges them.

    ``NEEDS_KEY``: without the item's key it can say nothing; the key is its passing example.
    """

    VALUES: ClassVar[tuple[str, ...]] = ()
    NEEDS_KEY: ClassVar[bool] = True

    rule: str
    only: tuple[str, ...] = ()

    @abstractmethod
    def judge(self, reading: TableReading) -> TableFinding:
        """Judge one answer. Raises nothing, whatever the rows."""

    def gold(self, reading: TableReading, name: str) -> dict[str, list[Row]]:
        """The key's rows of one field, by row, in the key's order; ``only`` names the rows that
        count."""
        found: dict[str, list[Row]] = {}
        for row in reading.key:
            if row.field == name and (not self.only or row.row in self.only):
                found.setdefault(row.row, []).append(row)
        return found


def given(reading: TableReading, name: str) -> dict[str, str]:
    """What the answer says in one field, by row; the last value given counts."""
    return {row.row: row.value.strip() for row in reading.rows if row.field == name}
