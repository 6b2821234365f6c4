"""A small exercise and a class around it, for the tests of ``grader.classroom``."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from grader import answers as reader
from grader.classroom import course, handin
from grader.classroom.gradebook import ItemScore
from grader.classroom.session import Session

SLUG = "90-uji"

RUBRIC = """\
items:
  - id: naskah
    title: Naskah pendek
    answer: prose
    honesty: false
    effort: {words: 8, facts: 0}
    criteria:
      - id: panjang
        title: Panjangnya cukup
        points: 6
        rule: length
        least: 8
        most: 60
        pass: "Panjangnya {count} kata."
        fail: "Baru {count} kata."
        hint: Tulis sedikitnya delapan kata.
        examples: {pass: [Satu dua tiga empat lima enam tujuh delapan.], fail: [Satu.]}
      - id: kota
        title: Kotanya disebut
        points: 4
        rule: pattern
        any: ["Muara Teduh\\\\S*"]
        pass: "Kotanya ada: {evidence}"
        fail: Sebutkan kotanya.
        examples: {pass: [Di Muara Teduh.], fail: [Di sana.]}
  - id: penutup
    title: Kalimat penutup
    answer: prose
    honesty: false
    effort: {words: 4, facts: 0}
    criteria:
      - id: panjang-penutup
        title: Panjangnya cukup
        points: 5
        rule: length
        least: 4
        most: 30
        pass: "Panjangnya {count} kata."
        fail: "Baru {count} kata."
        examples: {pass: [Satu dua tiga empat.], fail: [Satu.]}
  - id: bingkai
    title: Bingkai judul
    answer: labels
    criteria:
      - id: cocok
        title: Cocok dengan kunci
        points: 10
        rule: labels
        field: frame
        metric: accuracy
        pass: "{right} dari {total} cocok."
        fail: "{right} dari {total} cocok."
"""

EXERCISE = """\
---
title: Latihan untuk uji
minutes: 5
---

Tulis satu berita pendek.

+++ {"item": "naskah", "show": "rubric"}

+++ {"item": "naskah"}

Rahasia rujukan pertama: pameran karya warga binaan dibuka di Muara Teduh oleh kepala lapas.

+++ {"item": "penutup"}

Rahasia rujukan kedua: pameran ditutup hari Jumat sore di aula.

+++ {"item": "bingkai"}

Pilih bingkai setiap judul.
"""

KEY = """\
item,row,field,value,reason
bingkai,j1,frame,konflik,ada dua pihak
bingkai,j2,frame,manusia,kisah seorang
bingkai,j3,frame,ekonomi,soal biaya
bingkai,j4,frame,moral,soal nilai
"""

LABEL_POINTS = 6.08
"""Three of four labels right: 2/3 beyond chance, less the luck of guessing (0.15), of 10."""
TOTAL = 15 + LABEL_POINTS
TOTAL_WRITTEN = f"{TOTAL:g}".replace(".", ",")
"""What a good hand-in of the class earns, as a number and as trainees read it."""

SAMPLE = """\
---
item: naskah
low: 0.9
high: 1.0
---
Contoh rahasia: lapas membuka pameran karya warga binaan untuk umum di Muara Teduh kemarin.
"""

GOOD = (
    "Lapas Kelas IIA Muara Teduh membuka pelatihan roti bagi dua puluh warga binaan, "
    "dan hasilnya dijual kepada pengunjung setiap hari Sabtu."
)
END = "Pelatihan ini berlangsung sampai akhir bulan depan."
LABELS = (
    "row,field,value,note\nj1,frame,konflik,\nj2,frame,manusia,\nj3,frame,ekonomi,\nj4,frame,,\n"
)


def write_exercise(folder: Path, rubric: str = RUBRIC, exercise: str = EXERCISE) -> Path:
    """Write the exercise's folder, key and sample included; returns it."""
    (folder / "samples").mkdir(parents=True, exist_ok=True)
    (folder / "rubric.yaml").write_text(rubric, encoding="utf-8")
    (folder / "exercise.md").write_text(exercise, encoding="utf-8")
    (folder / "key.csv").write_text(KEY, encoding="utf-8")
    (folder / "samples" / "kuat.md").write_text(SAMPLE, encoding="utf-8")
    return folder


class Class:
    """A classroom on disk, and trainees who hand in files; each hand-in is an hour later."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.exercise = folder.parent / "exercises" / SLUG
        self._when = datetime(2026, 3, 2, tzinfo=UTC)

    def released(self) -> Any:
        """The released notebook as plain data, to be changed at will."""
        path = self.folder / "release" / SLUG / reader.notebook_name(SLUG)
        return json.loads(path.read_text(encoding="utf-8"))

    def filled(self, answers: Mapping[str, str]) -> Any:
        """The released notebook with answers typed into their cells."""
        notebook = self.released()
        for cell in notebook["cells"]:
            text = answers.get(reader.grade_id(cell))
            if text is not None and not reader.grade_id(cell).endswith("-panel"):
                cell["source"] = text
        return notebook

    def hand_in(
        self,
        student: str,
        answers: Mapping[str, str] | None = None,
        *,
        change: Callable[[Any], None] | None = None,
        raw: bytes | None = None,
        name: str = reader.notebook_name(SLUG),
        labels: str | None = LABELS,
    ) -> Path:
        """Put a submission into ``submitted/``: good answers unless others are given."""
        notebook = self.filled({"naskah": GOOD, "penutup": END} if answers is None else answers)
        if change:
            change(notebook)
        files = {name: json.dumps(notebook).encode() if raw is None else raw}
        if labels is not None:
            files["jawaban/bingkai.csv"] = labels.encode()
        self._when += timedelta(hours=1)
        return handin.take_in(self.folder, SLUG, student, files, self._when)

    def grade(self) -> dict[str, course.Step]:
        """Grade everyone; the steps by student."""
        return {step.student: step for step in course.grade(self.folder, SLUG)}

    def item(self, student: str, item: str = "naskah") -> ItemScore:
        """One item of one trainee in the gradebook."""
        found = {score.student: score for score in course.scores(self.folder, SLUG)}
        return next(entry for entry in found[student].items if entry.item == item)

    def instructor(
        self, student: str, item: str = "naskah", score: float | None = None, say: str | None = None
    ) -> None:
        """What formgrader writes when an instructor types a score or a comment."""
        with Session(self.folder).gradebook() as gradebook:
            if score is not None:
                grade = gradebook.find_grade(item, SLUG, SLUG, student)
                grade.manual_score, grade.needs_manual_grade = score, False
            if say is not None:
                gradebook.find_comment(item, SLUG, SLUG, student).manual_comment = say
            gradebook.db.commit()

    def page(self, student: str) -> str:
        """A trainee's feedback page."""
        path = self.folder / "feedback" / student / SLUG / f"{SLUG}.html"
        return path.read_text(encoding="utf-8")


def cell_of(notebook: Any, name: str) -> Any:
    """A cell by its grade id."""
    return next(cell for cell in notebook["cells"] if reader.grade_id(cell) == name)


def doubled(notebook: Any, name: str, text: str) -> None:
    """Copy a marked cell, as JupyterLab does: the same marks, a new id; the copy comes after."""
    cells = notebook["cells"]
    twin = copy.deepcopy(cell_of(notebook, name))
    twin["id"], twin["source"] = "salinan", text
    cells.insert(cells.index(cell_of(notebook, name)) + 1, twin)
