"""``samples/``: whole answers of an exercise, with the scores that they must get."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.assessment import Answer, Row
from grader.criteria import Item
from grader.errors import ExerciseError
from grader.rowdata import answer_rows


@dataclass(frozen=True)
class Sample:
    """A whole answer with the share of the points that it must get, both ends included."""

    name: str
    item: str
    text: str
    low: float
    high: float
    rows: tuple[Row, ...] = ()
    """A tabular answer; then there is no text."""

    @property
    def answer(self) -> Answer:
        """The sample as a trainee would hand it in."""
        return Answer(self.item, self.text, self.rows, bool(self.text.strip() or self.rows))


def read_samples(folder: Path, items: tuple[Item, ...]) -> tuple[Sample, ...]:
    """``samples/*.md``, each with a head ``item`` (or the only one), ``low`` and ``high`` in
    [0, 1]; and ``samples/*.csv``, answer files under a first line ``# item: …, low: …, high: …``.
    """
    from ruamel.yaml import YAML

    found = []
    for path in sorted((folder / "samples").glob("*")):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".md":
            parts = text.split("---\n", 2)
            head, body = (parts[1] if len(parts) == 3 else ""), parts[-1].strip("\n")
            rows: tuple[Row, ...] = ()
        elif path.suffix == ".csv":
            first, _, table = text.partition("\n")
            head, body, rows = f"{{{first.lstrip('# ')}}}", "", answer_rows(table)
        else:
            continue
        found.append(_sample(path, YAML(typ="safe").load(head) or {}, body, rows, items))
    return tuple(found)


def _sample(
    path: Path, head: Any, text: str, rows: tuple[Row, ...], items: tuple[Item, ...]
) -> Sample:
    try:
        low, high = float(head["low"]), float(head["high"])
    except (KeyError, TypeError, ValueError):
        raise ExerciseError(path, 1, "`low` and `high`, shares of the points", str(head)) from None
    item = head.get("item", items[0].id)
    if item not in {entry.id for entry in items} or not 0 <= low <= high <= 1:
        raise ExerciseError(path, 1, "a known item and 0 <= low <= high <= 1", str(head))
    return Sample(path.stem, item, text, low, high, rows)
