"""What was handed in, read again: receipts, and the answers as they left the trainee's folder.

Every file is compared with its SHA-256 in the receipt (``paper.py``). One that was
changed since is said to be, and is not shown as what was handed in; an answer that was not among
the files, or that the receipt names as empty, was missing already at hand-in.
"""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from grader import answers as nb
from grader import handins, rowdata, workspace
from grader.criteria import Item
from grader.errors import ExerciseError, NotebookError
from grader.exercise import Exercise
from grader.handins import HandIn
from grader.remarks import in_words
from grader.submission import BAD_ZIP, BIGGEST

WHOLE, CHANGED, GONE = "utuh", "berubah", "hilang"
SAID = {
    WHOLE: "",
    CHANGED: "Berkas ini berubah sejak diserahkan.",
    GONE: "Berkas ini tidak ada lagi; ia ada saat diserahkan.",
}
AT_EXCHANGE = "Salinannya tidak ada di folder ini; yang diserahkan tersimpan di bursa kelas."
NOT_THEN = "Belum dijawab saat diserahkan."
UNREADABLE = "Berkas ini utuh, tetapi jawabannya tidak terbaca."
DAMAGED = "Tanda terima {name} rusak atau bukan dari kursus ini."
LOST = "Tanda terima {name} tidak ada lagi; ZIP yang diserahkan masih ada di sampingnya."


@dataclass(frozen=True)
class File:
    """One file of a hand-in; ``said`` is what became of it since, "" where it is whole."""

    path: str
    said: str


@dataclass(frozen=True)
class Given:
    """One answer as it was handed in, or in ``said`` why there is no text."""

    title: str
    text: str
    said: str = ""


@dataclass(frozen=True)
class Receipt:
    """One hand-in. ``said`` is a sentence where the receipt itself cannot be read."""

    name: str
    student: str = ""
    when: str = ""
    where: str = ""
    files: tuple[File, ...] = ()
    notices: tuple[str, ...] = ()
    answers: tuple[Given, ...] = ()
    said: str = ""


def of(folder: Path, exercise: Exercise, own: Path) -> list[Receipt]:
    """Every hand-in of an exercise from a workspace, the latest first; none is no error.

    ``own`` is the exercise's folder, whose data name the rows of tabular answers.
    """
    every = handins.found(folder).get(exercise.slug, [])
    return [_receipt(entry, exercise, own) for entry in every]


def _receipt(entry: HandIn, exercise: Exercise, own: Path) -> Receipt:
    paper = entry.paper
    if paper is None:
        lost = DAMAGED if entry.receipt.is_file() else LOST
        return Receipt(entry.receipt.name, said=lost.format(name=entry.receipt.name))
    missing = AT_EXCHANGE if paper.by_exchange else SAID[GONE]
    content, states = _unpacked(entry.packed, paper.sums)
    said = {name: missing if state == GONE else SAID[state] for name, state in states.items()}
    return Receipt(
        entry.receipt.name,
        paper.fields["Nama"],
        paper.fields["Waktu"],
        paper.fields["Diserahkan"],
        tuple(File(name, said[name]) for name in sorted(said)),
        paper.notices,
        tuple(
            Given(item.head.title, "", NOT_THEN)
            if item.head.title in paper.empty
            else _given(item, exercise, content, said, own)
            for item in exercise.rubric.items
        ),
    )


def _unpacked(path: Path, sums: Mapping[str, str]) -> tuple[dict[str, bytes], dict[str, str]]:
    """The whole files of a ZIP, and what became of each that the receipt names."""
    content: dict[str, bytes] = {}
    if not path.is_file():
        return content, dict.fromkeys(sums, GONE)
    states = dict.fromkeys(sums, CHANGED)
    try:
        with zipfile.ZipFile(path) as packed:
            for name in sums:
                try:
                    with packed.open(name) as stream:
                        found = stream.read(BIGGEST + 1)
                except KeyError:
                    states[name] = GONE
                    continue
                except (*BAD_ZIP, RuntimeError):
                    continue
                if workspace.digest(found) == sums[name]:
                    content[name], states[name] = found, WHOLE
    except (OSError, *BAD_ZIP):
        pass
    return content, states


def _given(
    item: Item, exercise: Exercise, content: Mapping[str, bytes], said: Mapping[str, str], own: Path
) -> Given:
    title = item.head.title
    table = item.head.answer in nb.TASK_KINDS
    name = f"{workspace.ANSWERS}/{item.id}.csv" if table else nb.notebook_name(exercise.slug)
    if name not in said:
        return Given(title, "", NOT_THEN)
    if name not in content:
        return Given(title, "", said[name])
    try:
        text = _table(item, content[name], own) if table else _prose(item.id, content[name], name)
    except (NotebookError, ValueError, csv.Error):
        return Given(title, "", UNREADABLE)
    return Given(title, text, "" if nb.written(text) else NOT_THEN)


def _prose(item: str, raw: bytes, name: str) -> str:
    """The first of the cells that answer an item, as grading takes it; no prompt."""
    cells = nb.parse(raw, name)["cells"]
    text = next((nb.source_of(cell) for cell in cells if nb.grade_id(cell) == item), "")
    return text if nb.written(text) else ""


def _table(item: Item, raw: bytes, own: Path) -> str:
    texts: dict[str, str] = {}
    if item.head.data:
        try:
            texts = rowdata.read_rows(own / item.head.data)
        except ExerciseError:
            texts = {}  # rows are then named by their id
    return in_words(item, rowdata.answer_rows(raw.decode("utf-8")), texts)
