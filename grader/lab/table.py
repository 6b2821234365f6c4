"""The table editor's state: fixed rows of an item's data, or rows that a trainee adds.

A cell is on disk as soon as it was read: a date as 2026-03-02, a number with a point, an option's
value; what cannot be read is kept as it was typed, and said. Rows of the trainee's own are named by
their place (``r1`` is the first), so that moving or deleting one renames those behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from grader.assessment import Row
from grader.columns import read_cell
from grader.lab.cells import shown
from grader.lab.compare import can_judge, judged, remarks
from grader.lab.history import History
from grader.lab.store import Store, clean
from grader.lab.task import Trouble, open_release, read_rows, the_item
from grader.rules import TableRule

LONGEST = 10_000
"""Characters of a cell that are kept, whatever its column asks for."""
_FREE = re.compile(r"r([1-9]\d{0,2})")

Cells = dict[str, str]
"""Field to stored value."""


class Table:
    """One item's cells. What changes an answer raises OSError where it is not saved."""

    def __init__(self, folder: Path, item: str) -> None:
        self.release = open_release(folder)
        self.item = the_item(self.release, item)
        self.head = self.item.head
        if not self.head.columns:
            raise Trouble("Bagian ini belum punya kolom. Sampaikan hal ini ke instruktur.")
        self.columns = {column.id: column for column in self.head.columns}
        self.texts = read_rows(folder / self.head.data) if self.head.data else {}
        self.free = not self.head.data
        self.store = Store(folder, item, self._place_in_file)
        self.history = History(self.store, folder, item)
        self.store.rows()
        self.count = 0
        """Rows of the trainee's own that are shown, the empty ones too."""
        self.compared = False
        self.can_compare = can_judge(self.release.rubric, self.item)
        self.grid = len(self.columns) <= 4
        self.focus = ""

    def view(self) -> dict[str, Any]:
        """What is shown now. Raises OSError where the answers cannot be read."""
        self.store.rows()
        names = self._names()
        rows = [self._row(number, name) for number, name in enumerate(names, start=1)]
        done = sum(row["done"] for row in rows)
        compared = self.compared and bool(self.store.known)
        return {
            "rows": rows,
            "grid": self.grid,
            "undo": bool(self.history.steps),
            "can_add": self.free and len(rows) < self.head.most_rows,
            "can_delete": self.free and len(rows) > 1,
            "compared": self.compared,
            "remarks": self._remarks() if compared else {},
            "verdict": self._verdict() if compared else [],
            "progress": {
                "done": done,
                "total": max(len(rows), self.head.least_rows),
                "text": self._progress(done, len(rows)),
            },
            "aside": self.store.set_aside,
        }

    def do(self, message: Mapping[str, Any]) -> str:
        """Carry out what the trainee asked for; returns a sentence on it, "" where there is none.

        What makes no sense changes nothing.
        """
        self.store.rows()
        self.focus = ""
        what = message.get("do")
        name = str(message.get("row") or "")
        if what == "cell":
            return self._type(name, str(message.get("field")), str(message.get("text") or ""))
        if what == "undo":
            return self._undo()
        if what == "grid":
            self.grid = bool(message.get("on"))
        elif what == "compare" and self.can_compare:
            self.compared = bool(message.get("on"))
        elif what == "add" and self.free:
            return self._add({})
        elif name in self._names() and self.free:
            at = int(name[1:]) - 1
            if what == "duplicate":
                return self._add(self._cells(name), at + 1)
            if what == "delete":
                return self._delete(at)
            if what == "move":
                return self._move(at, at + (-1 if message.get("back") else 1))
        return ""

    def _type(self, name: str, field: str, text: str) -> str:
        column = self.columns.get(field)
        if column is None or not self._can_hold(name):
            return ""
        cell = read_cell(column, clean(text, LONGEST))
        if self.free:
            self.count = max(self.count, int(name[1:]))
        known = self.store.known.get((name, field)) or Row(name, field, "")
        changed = self.history.change(
            (Row(name, field, cell.value, known.note),), tag=f"{name}:{field}"
        )
        if not changed:
            return ""
        return f"Tersimpan. {column.title}: {cell.fault}" if cell.fault else "Tersimpan."

    def _can_hold(self, name: str) -> bool:
        if not self.free:
            return name in self.texts
        found = _FREE.fullmatch(name)
        return found is not None and int(found[1]) <= self.head.most_rows

    def _add(self, cells: Cells, at: int | None = None) -> str:
        names = self._names()
        if len(names) >= self.head.most_rows:
            return f"Paling banyak {self.head.most_rows} baris."
        at = len(names) if at is None else at
        contents = [self._cells(name) for name in names]
        contents.insert(at, cells)
        self._rewrite(contents)
        self.focus = f"cell:r{at + 1}:{next(iter(self.columns))}"
        return f"Baris {at + 1} {'digandakan dari baris di atasnya' if cells else 'ditambahkan'}."

    def _delete(self, at: int) -> str:
        contents = [self._cells(name) for name in self._names()]
        if len(contents) <= 1:
            return "Baris terakhir tidak dapat dihapus; kosongkan saja isinya."
        gone = contents.pop(at)
        self._rewrite(contents)
        self.focus = "undo" if gone else "add"
        return f"Baris {at + 1} dihapus." + (" Urungkan bila keliru." if gone else "")

    def _move(self, at: int, to: int) -> str:
        contents = [self._cells(name) for name in self._names()]
        if not 0 <= to < len(contents):
            return "Ini sudah baris pertama." if to < 0 else "Ini sudah baris terakhir."
        contents.insert(to, contents.pop(at))
        self._rewrite(contents)
        self.focus = f"{'up' if to < at else 'down'}:r{to + 1}"
        return f"Tersimpan: baris dipindahkan ke tempat {to + 1}."

    def _rewrite(self, contents: Sequence[Cells]) -> None:
        """Put rows into these places, in one write; notes stay with their place."""
        last = max(len(contents), len(self._names()))
        fields = dict.fromkeys([*self.columns, *(f for cells in contents for f in cells)])
        rows = [
            Row(f"r{n + 1}", field, contents[n].get(field, "") if n < len(contents) else "")
            for n in range(last)
            for field in fields
        ]
        self.history.change(rows)
        self.count = len(contents)

    def _undo(self) -> str:
        step = self.history.undo()
        if step is None:
            return "Tidak ada yang dapat diurungkan."
        first = next((r for r, b in zip(step.after, step.before, strict=True) if r != b), None)
        if first is not None:
            self.focus = f"cell:{first.row}:{first.field}"
        return "Tersimpan: langkah terakhir diurungkan."

    def _names(self) -> list[str]:
        """The rows that are shown, in order."""
        if not self.free:
            return list(self.texts)
        used = [int(m[1]) for row, _ in self.store.known if (m := _FREE.fullmatch(row))]
        self.count = max(self.count, self.head.least_rows, 1, *used)
        return [f"r{number}" for number in range(1, self.count + 1)]

    def _cells(self, name: str) -> Cells:
        return {f: row.value for (r, f), row in self.store.known.items() if r == name}

    def _row(self, number: int, name: str) -> dict[str, Any]:
        stored = self._cells(name)
        cells = {field: shown(column, stored.get(field, ""))
                 for field, column in self.columns.items()}  # fmt: skip
        missing = [c.title for f, c in self.columns.items() if c.required and not stored.get(f)]
        faults = any(cell["fault"] for cell in cells.values())
        return {
            "id": name,
            "number": number,
            "text": self.texts.get(name, ""),
            "cells": cells,
            "missing": missing,
            "started": any(stored.get(field) for field in self.columns),
            "done": not missing and not faults and any(stored.get(f) for f in self.columns),
        }

    def _remarks(self) -> dict[str, dict[str, Any]]:
        """By ``row:field``: what the practice key says of a cell that was filled in."""
        found = remarks(self.release.rubric, self.item, tuple(self.store.known.values()))
        return {
            f"{name}:{field}": {
                "right": remark.right,
                "key": " atau ".join(
                    f"“{text}”" for value in remark.wanted if (text := self._named(field, value))
                ),
                "tell": not remark.right or len(set(remark.wanted)) > 1,
                "reason": remark.reason,
            }
            for (name, field), remark in found.items()
            if remark.given
        }

    def _named(self, field: str, value: str) -> str:
        column = self.columns.get(field)
        return str(shown(column, value)["shown"]) if column else value

    def _verdict(self) -> list[dict[str, str]]:
        """What the rubric says of the whole table: title, outcome, message of each criterion that
        needs no key. What the key says stands beside the cells."""
        keyed = {
            c.id for c in self.item.criteria if isinstance(c.rule, TableRule) and c.rule.NEEDS_KEY
        }
        if len(keyed) == len(self.item.criteria):
            return []
        assessment = judged(self.release.rubric, self.item, tuple(self.store.known.values()))
        notes = [{"title": "", "outcome": "", "message": note} for note in assessment.notes]
        return notes + [
            {"title": r.title, "outcome": str(r.outcome), "message": r.message}
            for r in assessment.results
            if r.criterion not in keyed
        ]

    def _progress(self, done: int, rows: int) -> str:
        after = "Latihan, tidak dinilai." if self.head.practice else "Dinilai setelah diserahkan."
        least = self.head.least_rows
        asked = f"sedikitnya {least} baris" if self.free and rows <= least else f"{rows} baris"
        return f"{done} dari {asked} sudah lengkap. {after}"

    def _place_in_file(self, row: Row) -> tuple[int, ...]:
        """Rows in the order in which they are shown; what is no cell of the table stands last."""
        names: Iterable[str] = self.texts
        if self.free:
            found = _FREE.fullmatch(row.row)
            at = int(found[1]) if found else 1000
        else:
            at = list(names).index(row.row) if row.row in self.texts else 1000
        fields = list(self.columns)
        return at, fields.index(row.field) if row.field in fields else len(fields)
