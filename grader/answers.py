"""Notebook in, answers out.

A notebook is read as plain JSON: what a trainee saved need not be valid, and ``nbformat`` costs
seconds to import (its JSON schemas do), which every panel would pay.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from grader.assessment import Answer
from grader.errors import NotebookError
from grader.exercise import Exercise
from grader.rowdata import answer_rows
from grader.workspace import digest

PROMPT = (
    "*Tulis jawaban Anda di sini: klik sel ini, tekan Enter, hapus kalimat ini, lalu ketik. "
    "Setelah itu tekan **Simpan & periksa** di bawah.*"
)
"""Stands in an answer's cell until the trainee writes; nbgrader's text stub is set to the same.
A double click shows the source but stays in command mode, where keys are commands (4.6)."""

TASK_KINDS = ("labels", "order", "table", "number", "choice")


def notebook_name(slug: str) -> str:
    """The file name of an exercise's notebook."""
    return f"{slug}.ipynb"


def read(path: Path) -> dict[str, Any]:
    """A notebook as saved, cells in order. Raises NotebookError naming the file and the cause."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise NotebookError(f"{path.name}: berkas tidak ada") from None
    except OSError as bad:
        raise NotebookError(f"{path.name}: tidak terbaca ({bad.strerror})") from None
    return parse(raw, path.name)


def parse(raw: bytes, name: str) -> dict[str, Any]:
    """A notebook's bytes, cells in order. Raises NotebookError with ``name`` and the cause."""
    if not raw.strip():
        raise NotebookError(f"{name}: berkas kosong")
    try:
        data = json.loads(raw.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise NotebookError(f"{name}: berkas terpotong atau bukan notebook") from None
    cells = data.get("cells") if isinstance(data, dict) else None
    if not isinstance(cells, list):
        raise NotebookError(f"{name}: bukan notebook (tidak ada sel)")
    return data


def source_of(cell: Any) -> str:
    """A cell's source, whether saved as one string or as lines; "" for anything else."""
    source = cell.get("source", "") if isinstance(cell, Mapping) else ""
    if isinstance(source, list):
        return "".join(part for part in source if isinstance(part, str))
    return source if isinstance(source, str) else ""


def grade_id(cell: Any) -> str:
    """The id of the item that a cell answers; "" where it answers none."""
    metadata = cell.get("metadata") if isinstance(cell, Mapping) else None
    marks = metadata.get("nbgrader") if isinstance(metadata, Mapping) else None
    value = marks.get("grade_id") if isinstance(marks, Mapping) else None
    return value if isinstance(value, str) else ""


def written(text: str) -> bool:
    """Whether a cell's text is an answer: neither blank nor the release's own prompt."""
    return bool(text.strip()) and text.strip() != PROMPT


def answers(notebook: Any, exercise: Exercise, folder: Path) -> dict[str, Answer]:
    """Every item's answer; of a duplicated answer cell the first counts.

    Tabular answers are read from ``folder / "jawaban" / "<item>.csv"``.
    """
    cells: dict[str, str] = {}
    for cell in notebook.get("cells", []):
        name = grade_id(cell)
        if name and name not in cells:
            cells[name] = source_of(cell)
    found = {}
    for item in exercise.rubric.items:
        if item.head.answer in TASK_KINDS:
            found[item.id] = _table_answer(item.id, folder / "jawaban" / f"{item.id}.csv")
        else:
            text = cells.get(item.id, "")
            found[item.id] = Answer(item.id, text=text, present=written(text))
    return found


def read_answers(path: Path, exercise: Exercise) -> dict[str, Answer]:
    """The answers in a notebook on disk. Raises NotebookError."""
    return answers(read(path), exercise, path.parent)


def fingerprint(answer: Answer) -> str:
    """The SHA-256 of what an answer says, in hexadecimal. Blank lines around a text, the order of
    rows and cells without a word in them make no other answer."""
    text = answer.text.strip() if written(answer.text) else ""
    rows = sorted(
        (row.row, row.field, row.value, row.note) for row in answer.rows if row.value or row.note
    )
    return digest(json.dumps([text.splitlines(), rows]).encode())


def _table_answer(item: str, path: Path) -> Answer:
    """``jawaban/<id>.csv``; a file that is not ours is read as far as its rows make sense."""
    if not path.is_file():
        return Answer(item, present=False)
    try:
        rows = answer_rows(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, csv.Error):
        return Answer(item, present=False)
    return Answer(item, rows=rows, present=bool(rows))
