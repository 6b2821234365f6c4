"""How much of an answer is there, as the widgets count it; nothing here says how good it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from grader.assessment import Answer
from grader.columns import Column, read_cell
from grader.criteria import Item
from grader.rules.keyed import Order

_FREE_ROW = re.compile(r"r[1-9]\d{0,2}")

Cells = Mapping[tuple[str, str], str]
"""Row's id and field to value."""


def counted(item: Item, answer: Answer, rows: Collection[str]) -> tuple[int, int]:
    """Done and needed: rows, questions or parts, for prose 0 or 1 of 1. ``rows`` are the ids that
    the item's data has."""
    head = item.head
    cells = {(row.row, row.field): row.value for row in answer.rows if row.value}
    if head.answer == "labels":
        return sum(_labelled(item, name, cells) for name in rows), max(1, len(rows))
    if head.answer == "choice":
        answered = {row for row, _ in cells}
        return sum(question.id in answered for question in head.questions), len(head.questions)
    if head.answer == "order":
        return (len(rows) if _ordered(item, rows, cells) else 0), max(1, len(rows))
    if head.answer in ("table", "number"):
        free = not head.data
        names = {name for name, _ in cells if _FREE_ROW.fullmatch(name)} if free else set(rows)
        done = sum(_filled(head.columns, name, cells) for name in names)
        needed = head.least_rows if free else len(names)
        return min(done, needed), max(1, needed)
    return int(answer.present), 1


def _labelled(item: Item, name: str, cells: Cells) -> bool:
    """Whether a row has a label of each set; a second label (``frame_2``) is nobody's duty."""
    sets = item.head.labels
    needed = [field for field in sets if field.removesuffix("_2") == field or
              field.removesuffix("_2") not in sets]  # fmt: skip
    return all(cells.get((name, field)) in sets[field] for field in needed)


def _ordered(item: Item, rows: Collection[str], cells: Cells) -> bool:
    named = [c.rule.field for c in item.criteria if isinstance(c.rule, Order)]
    field = named[0] if named else "position"
    return bool(rows) and all(cells.get((name, field), "").isdecimal() for name in rows)


def _filled(columns: Collection[Column], name: str, cells: Cells) -> bool:
    """Whether a row has all required cells, and none that cannot be read."""
    given = {column.id: cells.get((name, column.id), "") for column in columns}
    missing = any(column.required and not given[column.id] for column in columns)
    faults = any(read_cell(column, given[column.id], kept=True).fault for column in columns)
    return any(given.values()) and not missing and not faults
