"""One trainee's submission on disk: found, read as far as it goes, made harmless to show.

Answers come from ``submitted/`` alone. Nothing of a submitted notebook but the text of its cells
and their ids is used: no metadata, no output, no kernel, no attachment.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import nbformat
from nbformat.notebooknode import NotebookNode

from grader import answers as notebooks
from grader.assessment import Answer
from grader.errors import NotebookError, SubmissionError
from grader.exercise import Exercise
from grader.notebook import KERNEL

KEPT = ("*.ipynb", "*.csv", "*.json", "*.txt", "*.md", "*.png", "*.jpg")
"""What is taken from a hand-in. A page (HTML, SVG) among the files would be served by formgrader
from the instructor's own address, and run there."""

STUDENT_ID = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._@-]{0,63}")
"""A name fit for a folder, a glob and nbgrader's ``name+assignment+time``."""

_CELL_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True)
class Submission:
    """The answers of one trainee, and what was odd about the cells that held them (item ids)."""

    answers: Mapping[str, Answer]
    missing: frozenset[str] = frozenset()
    doubled: frozenset[str] = frozenset()


def is_kept(name: str) -> bool:
    """Whether a file of this name travels through the exchange and into ``submitted/``."""
    return any(fnmatch(name.lower(), kind) for kind in KEPT)


def locate(folder: Path, slug: str) -> Path:
    """The exercise's notebook in a submission's folder.

    A renamed notebook is found by the exercise that its metadata names, if exactly one does, and
    copied to the name that nbgrader looks for. Raises SubmissionError that names file and cause.
    """
    wanted = folder / notebooks.notebook_name(slug)
    if wanted.is_file():
        return wanted
    found = sorted(folder.glob("*.ipynb")) if folder.is_dir() else []
    ours = [path for path in found if _exercise_of(path) == slug]
    if len(ours) == 1:
        shutil.copyfile(ours[0], wanted)
        return wanted
    if ours:
        names = ", ".join(path.name for path in ours)
        raise SubmissionError(f"{wanted.name}: tidak ada, dan ada {len(ours)} calon: {names}")
    names = ", ".join(path.name for path in found) or "tidak ada notebook"
    raise SubmissionError(f"{wanted.name}: tidak ada dalam kiriman (isinya: {names})")


def take_renamed(assignment: str, notebooks: list[str], **_: object) -> None:
    """nbgrader's hook before it grades one submission: a renamed notebook joins its list."""
    paths = [Path(path) for path in notebooks]
    if paths and not any(path.name == f"{assignment}.ipynb" for path in paths):
        notebooks.append(str(locate(paths[0].parent, assignment)))


def read(folder: Path, exercise: Exercise) -> Submission:
    """The answers in a submission's folder. Raises SubmissionError that names file and cause."""
    raw = _load(locate(folder, exercise.slug))
    names = [notebooks.grade_id(cell) for cell in raw.cells]
    items = [item.id for item in exercise.rubric.items]
    return Submission(
        answers=notebooks.answers(raw, exercise, folder),
        missing=frozenset(item for item in items if item not in names),
        doubled=frozenset(item for item in items if names.count(item) > 1),
    )


def shown(path: Path, slug: str) -> NotebookNode:
    """A submitted notebook as a valid one that holds the cells' text and ids and nothing else.

    Raises SubmissionError that names file and cause.
    """
    cells: list[NotebookNode] = []
    used: set[str] = set()
    for number, cell in enumerate(_load(path).cells):
        if not isinstance(cell, Mapping):
            continue
        code = cell.get("cell_type") == "code"
        new = nbformat.v4.new_code_cell if code else nbformat.v4.new_markdown_cell
        name = cell.get("id")
        if not isinstance(name, str) or not _CELL_ID.fullmatch(name) or name in used:
            name = f"kiriman-{number}"
        used.add(name)
        text = notebooks.source_of(cell).encode("utf-8", "replace").decode("utf-8")
        made = new(text.replace("\x00", "\ufffd"), id=name)
        if grade_id := notebooks.grade_id(cell):
            made.metadata["nbgrader"] = {"grade_id": grade_id}
        cells.append(made)
    found = nbformat.v4.new_notebook(cells=cells)
    found.metadata = nbformat.from_dict(
        {
            "kernelspec": KERNEL,
            "language_info": {"name": "python"},
            "kelas_humas": {"exercise": slug},
        }
    )
    found.nbformat_minor = 5
    return found


def fingerprint(answer: Answer) -> str:
    """Twelve hex digits that change when the answer does."""
    rows = [[row.row, row.field, row.value, row.note] for row in answer.rows]
    data = json.dumps([answer.present, answer.text, rows])
    return hashlib.sha256(data.encode()).hexdigest()[:12]


def refuse_links(folder: Path) -> None:
    """Raise SubmissionError where a hand-in holds a symbolic link.

    Collecting would follow it with the instructor's rights, to ``key.csv`` for instance.
    """
    for path in _walk(folder):
        if path.is_symlink():
            raise SubmissionError(f"{path.name}: tautan simbolis tidak diterima dalam kiriman")


def _walk(folder: Path) -> Iterable[Path]:
    yield folder
    if not folder.is_symlink() and folder.is_dir():
        for path in sorted(folder.iterdir()):
            yield from _walk(path)


def _load(path: Path) -> NotebookNode:
    try:
        return nbformat.from_dict(notebooks.read(path))
    except NotebookError as bad:
        raise SubmissionError(str(bad)) from None
    except RecursionError:
        raise SubmissionError(f"{path.name}: susunannya terlalu dalam untuk dibaca") from None


def _exercise_of(path: Path) -> str:
    """The exercise that a notebook says it belongs to; "" where it says nothing readable."""
    try:
        raw: Any = _load(path)
    except SubmissionError:
        return ""
    for key in ("metadata", "kelas_humas", "exercise"):
        raw = raw.get(key) if isinstance(raw, Mapping) else None
    return raw if isinstance(raw, str) else ""
