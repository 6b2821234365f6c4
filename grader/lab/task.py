"""The item behind a widget: the release beside the notebook, its data and its practice reasons."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from grader import rowdata
from grader.criteria import Item
from grader.errors import ExerciseError
from grader.exercise import Exercise, load_release
from grader.lab.place import RUBRIC
from grader.rowdata import EXPLAIN


class Trouble(Exception):
    """A widget cannot be shown; its text is the sentence that the trainee reads."""


@dataclass(frozen=True)
class Practice:
    """What ``practice.csv`` says on one item: right values, reasons, an explanation a choice."""

    right: dict[tuple[str, str], str] = field(default_factory=dict)
    reasons: dict[tuple[str, str], str] = field(default_factory=dict)
    explained: dict[tuple[str, str], str] = field(default_factory=dict)
    """By row and value."""


def open_release(folder: Path) -> Exercise:
    """The release in ``folder``, read once for all widgets of its notebook. Raises Trouble."""
    path = folder / RUBRIC
    if not path.is_file():
        raise Trouble(
            f"Berkas rubrik ({RUBRIC}) belum tersedia di folder latihan. Jalankan `humas start` "
            "sekali lagi di terminal, atau minta bantuan instruktur."
        )
    try:
        return _release(path, path.stat().st_mtime_ns)
    except Exception as bad:
        raise Trouble(
            f"Berkas rubrik ({RUBRIC}) rusak atau dari versi lain. Jalankan `humas start` sekali "
            "lagi di terminal, atau minta bantuan instruktur."
        ) from bad


@lru_cache(maxsize=4)
def _release(path: Path, stamp: int) -> Exercise:
    return load_release(path)


def the_item(release: Exercise, item: str) -> Item:
    """One item of a release. Raises Trouble."""
    try:
        return release.rubric.item(item)
    except KeyError:
        raise Trouble(
            f"Bagian “{item}” tidak ada dalam latihan ini. Jalankan `humas start` sekali lagi di "
            "terminal, atau minta bantuan instruktur."
        ) from None


def open_item(folder: Path, item: str) -> Item:
    """The item of the release in ``folder``. Raises Trouble."""
    return the_item(open_release(folder), item)


def read_rows(path: Path) -> dict[str, str]:
    """Row id to text from an item's data. Raises Trouble where it cannot be read."""
    try:
        return rowdata.read_rows(path)
    except ExerciseError as bad:
        raise _data_trouble(path) from bad


def read_practice(path: Path, item: Item) -> Practice:
    """The reasons of a practice item; nothing for a graded one, or where the file is not there."""
    found = Practice()
    if not item.head.practice or not path.is_file():
        return found
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for line in csv.DictReader(file):
                if line["item"] != item.id:
                    continue
                if line["field"] == EXPLAIN:
                    found.explained[line["row"], line["value"]] = line["reason"]
                else:
                    found.right[line["row"], line["field"]] = line["value"]
                    found.reasons[line["row"], line["field"]] = line["reason"] or ""
    except (OSError, ValueError, KeyError, csv.Error) as bad:
        raise _data_trouble(path) from bad
    return found


def _data_trouble(path: Path) -> Trouble:
    return Trouble(
        f"Berkas bahan {path.name} tidak ada atau rusak. Jawaban Anda tetap tersimpan. Jalankan "
        "`humas start` sekali lagi di terminal, atau minta bantuan instruktur."
    )
