"""The CSV files of tabular items: what is shown (``id,text``), answers (``row,field,value,note``),
keys (``item,row,field,value,reason``)."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from grader.assessment import Row
from grader.criteria import Item
from grader.errors import ExerciseError

EXPLAIN = "explain"
"""The field of a row of ``practice.csv`` that explains one choice (``value``), right or wrong."""


def read_rows(path: Path) -> dict[str, str]:
    """Row id to text, in the file's order: ``id`` or else the first column, and ``text``.

    Raises ExerciseError where the file is missing, damaged, empty or names a row twice.
    """
    found: dict[str, str] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for number, line in enumerate(csv.DictReader(file), start=2):
                name, text = line.get("id") or next(iter(line.values())), line.get("text")
                if not name or not text or name in found:
                    raise ExerciseError(path, number, "an id of its own and a text", repr(line))
                found[name] = text
    except (OSError, ValueError, csv.Error) as bad:
        raise ExerciseError(path, None, "a CSV file with id,text in UTF-8", str(bad)) from None
    if not found:
        raise ExerciseError(path, 1, "at least one row", "none")
    return found


def answer_rows(text: str) -> tuple[Row, ...]:
    """The rows of an answer file, ``row,field,value,note``; lines without row or field are left
    out. Raises csv.Error for what is no CSV."""
    return tuple(
        Row(line["row"], line["field"], line["value"] or "", line.get("note") or "")
        for line in csv.DictReader(io.StringIO(text, newline=""))
        if line.get("row") and line.get("field")
    )


def practice_key(folder: Path, items: tuple[Item, ...]) -> dict[str, tuple[Row, ...]]:
    """The right values of practice items, from ``practice.csv``; they may be known to anybody."""
    keys = read_key(folder / "practice.csv", items)
    practice = {item.id for item in items if item.head.practice}
    return {
        item: tuple(row for row in rows if row.field != EXPLAIN)
        for item, rows in keys.items()
        if item in practice
    }


def read_key(path: Path, items: tuple[Item, ...]) -> dict[str, tuple[Row, ...]]:
    """``key.csv`` (item,row,field,value,reason) by item; empty where there is none."""
    if not path.is_file():
        return {}
    found: dict[str, list[Row]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        expected = ["item", "row", "field", "value", "reason"]
        if reader.fieldnames != expected:
            raise ExerciseError(path, 1, ",".join(expected), ",".join(reader.fieldnames or []))
        for number, line in enumerate(reader, start=2):
            if line["item"] not in {item.id for item in items}:
                raise ExerciseError(path, number, "a known item", repr(line["item"]))
            row = Row(line["row"], line["field"], line["value"], line["reason"])
            found.setdefault(line["item"], []).append(row)
    return {item: tuple(rows) for item, rows in found.items()}
