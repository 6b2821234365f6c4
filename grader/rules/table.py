"""``table``: what can be said of a table without a key: filled, varied, in bounds, quoted."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import ClassVar, Literal

from pydantic import model_validator

from grader.columns import Cell, written
from grader.rules.expressions import expanded
from grader.rules.passages import misquoted
from grader.rules.tabular import TableFinding, TableReading, TableRule

Check = Literal["filled", "distinct", "unique", "sum", "words", "pattern", "quoted"]
_WORDS = re.compile(r"\w+(?:[-'/.,]\w+)*")


class Table(TableRule):
    """One ``check`` on the criterion's columns.

    ``filled``    the share of required cells that hold what their column asks for
    ``distinct``  at least ``least`` different values in the columns together
    ``unique``    no two rows say the same in a column
    ``sum``       the numbers of a column add up to ``least`` … ``most``
    ``words``     each cell has ``least`` … ``most`` words
    ``pattern``   each cell holds ``pattern``, ``least`` … ``most`` times
    ``quoted``    each cell stands in the item's ``source``, at least ``least`` words of it
    """

    VALUES: ClassVar[tuple[str, ...]] = ("count", "total", "found", "least", "most", "where")
    NEEDS_KEY: ClassVar[bool] = False

    rule: Literal["table"]
    check: Check
    least: float | None = None
    most: float | None = None
    pattern: str = ""

    @model_validator(mode="after")
    def _has_its_bounds(self) -> Table:
        needs = {
            "distinct": self.least is not None,
            "sum": self.least is not None or self.most is not None,
            "words": self.least is not None or self.most is not None,
            "pattern": bool(self.pattern),
        }
        if not needs.get(self.check, True):
            raise ValueError(f"`{'pattern' if self.check == 'pattern' else 'least'}` for the check "
                             f"{self.check}")  # fmt: skip
        if self.pattern:
            expanded(self.pattern, {})
        if self.least is not None and self.most is not None and self.least > self.most:
            raise ValueError(f"least <= most (got {self.least:g} > {self.most:g})")
        return self

    def judge(self, reading: TableReading) -> TableFinding:
        """Run the check; a table without a filled row scores 0."""
        return _CHECKS[self.check](self, reading)

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def within(self, value: float) -> bool:
        """True for a number between the bounds, both included."""
        return (self.least is None or value >= self.least) and (
            self.most is None or value <= self.most
        )

    def finding(
        self, score: float, count: float, total: float, faults: list[tuple[str, str, str]]
    ) -> TableFinding:
        """A finding with the values of its messages; ``faults`` are row, cell text, note."""
        values = {
            "count": written(count),
            "total": written(total),
            "least": written(self.least) if self.least is not None else "–",
            "most": written(self.most) if self.most is not None else "–",
            "found": faults[0][1] or "(kosong)" if faults else "–",
            "where": faults[0][0] if faults else "–",
        }
        evidence = tuple((text, f"{row}: {note}".strip(": ")) for row, text, note in faults[:5])
        return TableFinding(min(1.0, max(0.0, score)), values, evidence=evidence)


def _name(reading: TableReading, row: str) -> str:
    """A row as the trainee knows it: its text, else its number."""
    shown = reading.texts.get(row)
    return shown if shown else f"baris {reading.row_ids.index(row) + 1}"


def _filled(rule: Table, reading: TableReading) -> TableFinding:
    needed = [column for column in reading.selected if column.required]
    rows = max(len(reading.row_ids), reading.least_rows)
    total = rows * len(needed)
    faults: list[tuple[str, str, str]] = []
    good = 0
    for column in needed:
        for row, cell in reading.column(column):
            if cell.value and not cell.fault:
                good += 1
            else:
                note = cell.fault or f"{column.title} belum diisi"
                faults.append((_name(reading, row), cell.value, note))
    return rule.finding(good / total if total else 0.0, good, total, faults)


def _values(reading: TableReading) -> list[tuple[str, Cell]]:
    """The filled cells of the criterion's columns, with their rows."""
    return [
        (row, cell)
        for column in reading.selected
        for row, cell in reading.column(column)
        if cell.value
    ]


def _distinct(rule: Table, reading: TableReading) -> TableFinding:
    found = {cell.value.casefold() for _, cell in _values(reading) if not cell.fault}
    least = rule.least or 1
    return rule.finding(len(found) / least, len(found), least, [])


def _unique(rule: Table, reading: TableReading) -> TableFinding:
    faults, total = [], 0
    for column in reading.selected:
        seen: set[str] = set()
        for row, cell in reading.column(column):
            words = " ".join(_WORDS.findall(cell.value.casefold()))
            total += bool(words)
            if words and words in seen:
                note = f"{column.title} sama dengan baris lain"
                faults.append((_name(reading, row), cell.value, note))
            seen.add(words)
    share = 1 - len(faults) / total if total else 0.0
    return rule.finding(share, total - len(faults), total, faults)


def _sum(rule: Table, reading: TableReading) -> TableFinding:
    total = 0.0
    faults = []
    for row, cell in _values(reading):
        try:
            total += float(cell.value)
        except ValueError:
            faults.append((_name(reading, row), cell.value, cell.fault))
    if not _values(reading):
        return rule.finding(0.0, 0, 0, [])
    bound = rule.least if rule.least is not None and total < rule.least else rule.most
    off = 0.0 if rule.within(total) or not bound else abs(total - bound) / bound
    return rule.finding(max(0.0, 1 - 3 * off), total, total, faults)


def _each(rule: Table, reading: TableReading, test: Callable[[str], str]) -> TableFinding:
    """The share of rows whose every cell passes ``test``, which returns what is wrong or ""."""
    faults, good = [], 0
    rows = reading.row_ids
    for column in reading.selected:
        for row, cell in reading.column(column):
            if not cell.value and not column.required:
                good += 1
            elif wrong := (test(cell.value) if cell.value else f"{column.title} belum diisi"):
                faults.append((_name(reading, row), cell.value, wrong))
            else:
                good += 1
    total = max(len(rows), reading.least_rows) * len(reading.selected)
    return rule.finding(good / total if total else 0.0, good, total, faults)


def _words(rule: Table, reading: TableReading) -> TableFinding:
    def test(text: str) -> str:
        count = len(_WORDS.findall(text))
        return "" if rule.within(count) else f"{count} kata"

    return _each(rule, reading, test)


def _pattern(rule: Table, reading: TableReading) -> TableFinding:
    least = 1 if rule.least is None else rule.least

    def test(text: str) -> str:
        count = sum(1 for found in rule._expression.finditer(text) if found.group())
        fits = count >= least and (rule.most is None or count <= rule.most)
        return "" if fits else f"ditemukan {count}"

    return _each(rule, reading, test)


def _quoted(rule: Table, reading: TableReading) -> TableFinding:
    least = int(rule.least or 1)
    return _each(rule, reading, lambda text: misquoted(text, reading.source, least))


_CHECKS: Mapping[Check, Callable[[Table, TableReading], TableFinding]] = {
    "filled": _filled,
    "distinct": _distinct,
    "unique": _unique,
    "sum": _sum,
    "words": _words,
    "pattern": _pattern,
    "quoted": _quoted,
}
