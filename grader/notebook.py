"""MyST in, notebook out: the build of an exercise (``answers.py`` reads what comes back).

``source_files`` and ``release_files`` are the project's only allow-list: what they return is all
that an instructor's ``source/`` folder, a trainee's workspace, a wheel or a bundle gets of an
exercise. Two builds of the same source give the same bytes.

In ``exercise.md`` a cell ``+++ {"item": "naskah"}`` holds the reference solution of an item; a cell
``+++ {"item": "naskah", "show": "brief"}`` (or ``"rubric"``, ``"source"``) is filled by the build.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import nbformat
from nbformat.notebooknode import NotebookNode

from grader.answers import PROMPT, TASK_KINDS, notebook_name
from grader.criteria import Item
from grader.errors import ExerciseError
from grader.exercise import RUBRIC, Exercise
from grader.facts_brief import brief

FALLBACK = (
    "> Bila panel di bawah jawaban belum tampak, pilih menu **Run**, lalu butir yang menjalankan "
    "semua sel (**Run All Cells** atau **Menjalakan Semua Sel**), satu kali."
)
"""The item's name as JupyterLab 4.6 has it, the misspelling of its language pack included."""
KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
_EMPTY_SHOW = re.compile(r'^(\+\+\+ \{[^\n]*"show"[^\n]*\})\s*(?=^\+\+\+|\Z)', re.MULTILINE)
"""A cell that the build fills; jupytext would drop it while it is empty."""


def source_files(exercise: Exercise) -> dict[str, bytes]:
    """What nbgrader's ``source/<slug>/`` holds: the notebook with solutions, and the release's
    data.
    """
    return _files(exercise, build(exercise, solutions=True))


def release_files(exercise: Exercise) -> dict[str, bytes]:
    """What a trainee gets: relative path to content; no key, sample or solution."""
    return _files(exercise, build(exercise, solutions=False))


def _files(exercise: Exercise, notebook: NotebookNode) -> dict[str, bytes]:
    files = {
        notebook_name(exercise.slug): dump(notebook),
        RUBRIC: release_bytes(exercise),
    }
    for item in exercise.rubric.items:
        for name in (*filter(None, [item.head.data]), *item.head.figures):
            files[name] = _named(exercise, name)
    practice = exercise.folder / "practice.csv"
    if practice.is_file():
        files["practice.csv"] = practice.read_bytes()
    return dict(sorted(files.items()))


def _named(exercise: Exercise, name: str) -> bytes:
    """A file that an item names. Raises ExerciseError where it is not there."""
    path = exercise.folder / name
    if not path.is_file():
        raise ExerciseError(path, None, "a file that rubric.yaml names", "no such file")
    return path.read_bytes()


def release_bytes(exercise: Exercise) -> bytes:
    """``rubric.json``. Keys stay as the author wrote them: labels are shown in that order."""
    release = exercise.release()
    return json.dumps(release, ensure_ascii=False, indent=0, default=dt.date.isoformat).encode()


def dump(notebook: Mapping[str, Any]) -> bytes:
    """A notebook as bytes; the same notebook gives the same bytes on any machine."""
    text: str = nbformat.writes(nbformat.from_dict(notebook), version=4)
    return text.encode() + (b"" if text.endswith("\n") else b"\n")


def build(exercise: Exercise, *, solutions: bool) -> NotebookNode:
    """The exercise as a notebook; without ``solutions`` it is what nbgrader's release would be."""
    import jupytext  # late: reading answers never needs it

    parsed = jupytext.reads(fillable(exercise.body), fmt="md:myst")
    cells: list[NotebookNode] = [_text_cell(f"# {exercise.front.title}\n\n{FALLBACK}", "judul")]
    for number, cell in enumerate(parsed.cells):
        if "item" in cell.metadata:
            cells += item_cells(exercise, cell, solutions=solutions)
        else:
            cells.append(_plain_cell(cell, f"sel-{number:02d}"))
    if not solutions:
        for cell in cells:
            lock(cell)
    notebook = nbformat.v4.new_notebook(cells=cells)
    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": KERNEL,
            "language_info": {"name": "python"},
            "kelas_humas": {"exercise": exercise.slug},
        }
    )
    notebook.nbformat_minor = 5
    return notebook


def fillable(body: str) -> str:
    """MyST whose cells that the build fills hold something: jupytext drops empty ones."""
    return _EMPTY_SHOW.sub(r"\1\n\n…\n\n", body.lstrip("\n"))


def item_cells(exercise: Exercise, cell: NotebookNode, *, solutions: bool) -> list[NotebookNode]:
    """What a cell ``+++ {"item": …}`` becomes: a filled cell, or the answer's cell and its panel.

    Raises ExerciseError for an item that the rubric does not have, or an unknown ``show``.
    """
    name, show = cell.metadata["item"], cell.metadata.get("show")
    try:
        item = exercise.rubric.item(name)
        if show:
            return [_text_cell(_SHOW[show](exercise, item), f"{name}-{show}")]
    except KeyError as missing:
        known = ", ".join((*(i.id for i in exercise.rubric.items), *_SHOW))
        raise ExerciseError(
            exercise.folder, None, f"a cell that names one of {known}", str(missing)
        ) from None
    if item.head.answer in TASK_KINDS:
        return [_task_cell(item, cell.source), _panel_cell(item)]
    return [_answer_cell(item, cell.source if solutions else PROMPT), _panel_cell(item)]


def _text_cell(source: str, cell_id: str) -> NotebookNode:
    return nbformat.v4.new_markdown_cell(source, id=cell_id)


def _plain_cell(cell: NotebookNode, cell_id: str) -> NotebookNode:
    if cell.cell_type == "code":
        made = nbformat.v4.new_code_cell(cell.source, id=cell_id)
        made.metadata["jupyter"] = {"source_hidden": True}
        made.metadata["kelas_humas"] = {"run": True}
        return made
    return _text_cell(cell.source, cell_id)


def _answer_cell(item: Item, source: str) -> NotebookNode:
    """A prose answer is nbgrader's manually graded answer; ``values`` is an executed code
    answer.
    """
    code = item.head.answer == "values"
    new = nbformat.v4.new_code_cell if code else nbformat.v4.new_markdown_cell
    cell = new("" if code and source == PROMPT else source, id=item.id)
    # Practice too is a grade cell (of 0 points): nbgrader refuses a Markdown answer that is none.
    cell.metadata["nbgrader"] = _nbgrader(item.id, grade=True, solution=True, points=item.points)
    cell.metadata["kelas_humas"] = {"item": item.id, "role": "answer"}
    return cell


def answer_cell(item: Item) -> dict[str, Any]:
    """The cell of a prose or ``values`` answer as every release has it, as plain data."""
    cell = _answer_cell(item, PROMPT)
    lock(cell)
    plain: dict[str, Any] = json.loads(json.dumps(cell))
    return plain


def _task_cell(item: Item, prompt: str) -> NotebookNode:
    cell = _text_cell(prompt, item.id)
    if not item.head.practice:
        cell.metadata["nbgrader"] = _nbgrader(item.id, task=True, locked=True, points=item.points)
    cell.metadata["kelas_humas"] = {"item": item.id, "role": "task"}
    return cell


def _panel_cell(item: Item) -> NotebookNode:
    """The locked, ungraded code cell that shows the item's widget."""
    name = "panel" if item.head.answer in ("prose", "values") else "widget"
    source = f'from grader.lab import {name}\n\n{name}("{item.id}")'
    cell = nbformat.v4.new_code_cell(source, id=f"{item.id}-panel")
    cell.metadata["nbgrader"] = _nbgrader(f"{item.id}-panel", locked=True)
    cell.metadata["jupyter"] = {"source_hidden": True}
    cell.metadata["kelas_humas"] = {"item": item.id, "role": "panel", "run": True}
    return cell


def _nbgrader(
    grade_id: str,
    *,
    grade: bool = False,
    solution: bool = False,
    task: bool = False,
    locked: bool = False,
    points: float | None = None,
) -> dict[str, Any]:
    """nbgrader's cell metadata, schema 3; written here and nowhere else."""
    metadata: dict[str, Any] = {
        "grade": grade,
        "grade_id": grade_id,
        "locked": locked,
        "schema_version": 3,
        "solution": solution,
        "task": task,
    }
    if points is not None:
        metadata["points"] = points
    return metadata


def lock(cell: NotebookNode) -> None:
    """As nbgrader's LockCells with ``lock_all_cells``: only an answer can be typed into."""
    cell.metadata["deletable"] = False
    if not cell.metadata.get("nbgrader", {}).get("solution"):
        cell.metadata["editable"] = False


def _show_brief(exercise: Exercise, item: Item) -> str:
    return brief(exercise.rubric.cases[item.head.case])


def _show_rubric(exercise: Exercise, item: Item) -> str:
    """The rubric as trainees see it, points included: written once, in ``rubric.yaml``."""
    rows = [
        f"| {c.wording.title} | {c.wording.hint or c.wording.title} | {_points(c.points)} |"
        for c in item.criteria
    ]
    head = "| Yang dinilai | Petunjuk | Poin |\n|---|---|---:|\n"
    return head + "\n".join(rows) + f"\n| **Jumlah** | | **{_points(item.points)}** |"


def _points(value: float) -> str:
    return f"{value:g}".replace(".", ",")


def _show_source(exercise: Exercise, item: Item) -> str:
    return item.head.source.strip()


_SHOW: Mapping[str, Callable[[Exercise, Item], str]] = {
    "brief": _show_brief,
    "rubric": _show_rubric,
    "source": _show_source,
}
