"""The sorter's state: the order of an item's rows, and the row that is being moved.

An order is on disk as one position a row (``1`` is the first). Until the trainee moves a row, or
says that the order is right as it stands, there is no answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from grader.assessment import Row
from grader.lab.compare import remarks
from grader.lab.history import History
from grader.lab.store import Store
from grader.lab.task import open_release, read_rows, the_item
from grader.rules.keyed import Order

FIELD = "position"
"""The field of an answer where no criterion names another."""


class Sorter:
    """One item's rows in order. What changes the order raises OSError where it is not saved."""

    def __init__(self, folder: Path, item: str) -> None:
        self.release = open_release(folder)
        self.item = the_item(self.release, item)
        self.head = self.item.head
        self.texts = read_rows(folder / self.head.data)
        named = [c.rule.field for c in self.item.criteria if isinstance(c.rule, Order)]
        self.field = named[0] if named else FIELD
        self.store = Store(folder, item)
        self.history = History(self.store, folder, item)
        self.store.rows()
        self.grabbed = ""
        """The row that arrow keys move."""
        self.compared = False
        self.focus = ""
        self._steps_before = 0

    def view(self) -> dict[str, Any]:
        """What is shown now. Raises OSError where the answers cannot be read."""
        self.store.rows()
        order, done = self._order(), self._attempted()
        return {
            "order": order,
            "grabbed": self.grabbed,
            "attempted": done,
            "undo": bool(self.history.steps),
            "compared": self._compared() if self.compared and done else {},
            "progress": {
                "done": len(order) if done else 0,
                "total": len(order),
                "text": self._progress(done),
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
        if what == "grab" and name in self.texts:
            return self._drop() if self.grabbed == name else self._grab(name)
        if what == "put back":
            return self._put_back()
        if what == "step" and name in self.texts:
            return self._place(name, self._order().index(name) + _whole(message.get("by")))
        if what == "place" and name in self.texts:
            self.grabbed = ""
            self.focus = f"grip:{name}"
            return self._place(name, _whole(message.get("to")))
        if what == "keep":
            self._write(self._order())
            return "Tersimpan: urutan ini menjadi jawaban Anda."
        if what == "undo":
            return self._undo()
        if what == "compare" and self.head.practice:
            self.compared = bool(message.get("on")) and self._attempted()
        return ""

    def _grab(self, name: str) -> str:
        self.grabbed = name
        self._steps_before = len(self.history.steps)
        return (
            f"Bagian di tempat {self._order().index(name) + 1} dipegang. Panah memindahkan, Spasi "
            "meletakkan, Escape mengembalikan."
        )

    def _drop(self) -> str:
        name, self.grabbed = self.grabbed, ""
        return f"Diletakkan di tempat {self._order().index(name) + 1} dari {len(self.texts)}."

    def _put_back(self) -> str:
        if not self.grabbed:
            return ""
        while len(self.history.steps) > self._steps_before:
            self.history.undo()
        name, self.grabbed = self.grabbed, ""
        return f"Tersimpan: dikembalikan ke tempat {self._order().index(name) + 1}."

    def _place(self, name: str, to: int) -> str:
        order = self._order()
        at, to = order.index(name), max(0, min(to, len(order) - 1))
        if at == to:
            return f"Sudah di tempat {at + 1} dari {len(order)}."
        order.insert(to, order.pop(at))
        self._write(order)
        return f"Tersimpan: tempat {to + 1} dari {len(order)}."

    def _write(self, order: list[str]) -> None:
        self.history.change(
            Row(name, self.field, str(place)) for place, name in enumerate(order, start=1)
        )
        self.compared = False

    def _undo(self) -> str:
        self.grabbed = ""
        self.compared = False
        if self.history.undo() is None:
            return "Tidak ada yang dapat diurungkan."
        return "Tersimpan: langkah terakhir diurungkan."

    def _order(self) -> list[str]:
        """Rows by their position; a row that has none keeps the author's place behind them."""
        names = list(self.texts)
        return sorted(names, key=lambda name: (self._position(name), names.index(name)))

    def _position(self, name: str) -> float:
        row = self.store.known.get((name, self.field))
        return int(row.value) if row and row.value.isdecimal() else float("inf")

    def _attempted(self) -> bool:
        return all(self._position(name) != float("inf") for name in self.texts)

    def _compared(self) -> dict[str, dict[str, Any]]:
        """By row: whether its place is right, the right places, the reason."""
        found = remarks(self.release.rubric, self.item, tuple(self.store.known.values()))
        return {
            name: {"right": remark.right, "key": " atau ".join(remark.wanted),
                   "reason": remark.reason}
            for (name, _), remark in found.items()
        }  # fmt: skip

    def _progress(self, done: bool) -> str:
        after = "Latihan, tidak dinilai." if self.head.practice else "Dinilai setelah diserahkan."
        said = "Urutan Anda tersimpan." if done else "Belum diurutkan."
        return f"{said} {after}"


def _whole(given: Any) -> int:
    return given if isinstance(given, int) else 0
