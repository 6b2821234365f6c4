"""Steps that can be taken back, kept beside the answers so that they outlive a kernel.

``.humas/undo-<item>.json`` in the exercise's folder is never handed in. A step is only taken back
where its cells still hold what it wrote: what a second notebook wrote since is not undone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.assessment import Row
from grader.lab.store import Store, clean
from grader.workspace import OWN

MOST = 60
"""Steps that are kept."""


@dataclass(frozen=True)
class Step:
    """Rows before and after one change; ``tag`` names what is still being typed."""

    before: tuple[Row, ...]
    after: tuple[Row, ...]
    tag: str = ""


class History:
    """The changes of one answer file. What changes it raises OSError; then nothing has changed."""

    def __init__(self, store: Store, folder: Path, item: str) -> None:
        self.store = store
        self.path = folder / OWN / f"undo-{item}.json"
        self.steps = _read(self.path)

    def change(self, rows: Iterable[Row], tag: str = "") -> bool:
        """Write rows in one go and remember what they were; False where nothing changes.

        A change with the same ``tag`` as the last one continues that step.
        """
        known = self.store.rows()
        after = tuple(Row(r.row, r.field, r.value, clean(r.note)) for r in rows)
        before = tuple(known.get((r.row, r.field)) or Row(r.row, r.field, "") for r in after)
        if before == after:
            return False
        self.store.put_all(after)
        last = self.steps[-1] if self.steps else None
        if tag and last is not None and last.tag == tag:
            before = last.before
            self.steps.pop()
        self.steps = [*self.steps, Step(before, after, tag)][-MOST:]
        self._keep()
        return True

    def undo(self) -> Step | None:
        """Take back the last step that still stands; None where there is none."""
        while self.steps:
            step = self.steps[-1]
            known = self.store.rows()
            stands = all(_held(known.get((r.row, r.field)), r) for r in step.after)
            if stands:
                self.store.put_all(step.before)
            self.steps.pop()
            self._keep()
            if stands:
                return step
        return None

    def forget(self, number: int) -> None:
        """Drop all steps after the first ``number``: they were put back otherwise."""
        del self.steps[number:]
        self._keep()

    def _keep(self) -> None:
        """Written without waiting for the disk: the answers matter, steps are a comfort."""
        lines = [
            {"before": _plain(step.before), "after": _plain(step.after), "tag": step.tag}
            for step in self.steps
        ]
        try:
            self.path.parent.mkdir(exist_ok=True)
            self.path.write_text(json.dumps(lines, ensure_ascii=False), encoding="utf-8")
        except OSError:
            return


def _held(row: Row | None, wanted: Row) -> bool:
    return (row or Row(wanted.row, wanted.field, "")) == wanted


def _plain(rows: Iterable[Row]) -> list[list[str]]:
    return [[row.row, row.field, row.value, row.note] for row in rows]


def _rows(data: Any) -> tuple[Row, ...]:
    return tuple(Row(*(str(cell) for cell in cells)) for cells in data)


def _read(path: Path) -> list[Step]:
    """The steps of an earlier kernel; none where the file is not there or damaged."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return [Step(_rows(s["before"]), _rows(s["after"]), str(s["tag"])) for s in data]
    except (OSError, ValueError, TypeError, KeyError):
        return []
