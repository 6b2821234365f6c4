"""What nbgrader's commands and formgrader run in place of the stock pieces; named by ``config.py``.

The score comes from ``Rubric.grade`` on the answers in ``submitted/``, the maximum from the
gradebook; nothing that a trainee can write (points, outputs, metadata, ``rubric.json``) counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import NotebookExporter
from nbgrader.api import Gradebook
from nbgrader.preprocessors import SaveAutoGrades
from nbgrader.preprocessors.base import NbGraderPreprocessor
from nbgrader.utils import is_grade, is_locked, is_solution, is_task
from sqlalchemy.exc import SQLAlchemyError
from traitlets import Unicode

from grader.answers import grade_id
from grader.classroom.gradebook import judge, mark_stale, record
from grader.classroom.submission import read, shown
from grader.datasets import root as data_root
from grader.errors import ClassroomError, HumasError, SubmissionError
from grader.exercise import Exercise, exercises_root, load

RESTORED = (
    "*Sel ini tidak ada dalam notebook yang diserahkan dan dipasang kembali saat penilaian.*\n\n"
)


def exercise_of(slug: str, exercises: str = "") -> Exercise:
    """The exercise as it stands in ``exercises`` (default: the checkout's), read once a process.

    Read again when a file of its folder or a fact sheet changed, since a server with formgrader
    runs for weeks. Raises UsageError, SourceError.
    """
    root = Path(exercises) if exercises else exercises_root()
    watched = [*(root / slug).rglob("*"), *(data_root() / "cases").glob("*.yaml")]
    stamps = tuple(sorted((str(path), path.stat().st_mtime_ns) for path in watched))
    return _load(root / slug, stamps)


@lru_cache(maxsize=64)
def _load(folder: Path, stamps: tuple[tuple[str, int], ...]) -> Exercise:
    return load(folder)


def refuse_ungraded(notebook: Any, exercise: Exercise) -> None:
    """Raise ClassroomError for a grade cell that no rubric item grades, or with other points.

    Stock nbgrader gives full marks for a test cell that never ran.
    """
    points = {item.id: item.points for item in exercise.rubric.items}
    for cell in notebook.cells:
        if not (is_grade(cell) or is_task(cell)):
            continue
        name, worth = grade_id(cell), cell.metadata["nbgrader"].get("points")
        if name not in points:
            raise ClassroomError(
                f"{exercise.slug}: sel nilai `{name}` tidak punya butir di rubric.yaml "
                f"(ada: {', '.join(points)}). Tambahkan butirnya atau hapus tanda nilainya."
            )
        if worth != points[name]:
            raise ClassroomError(
                f"{exercise.slug}: sel `{name}` bernilai {worth}, rubriknya {points[name]}. "
                "Bangun ulang dengan `humas release`; poin hanya ditulis di rubric.yaml."
            )


class RefuseUngraded(NbGraderPreprocessor):
    """``refuse_ungraded`` inside nbgrader's own generate_assignment, for formgrader's button."""

    exercises = Unicode("", help="folder of exercises; empty: the checkout's").tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Let the notebook pass unchanged, or raise ClassroomError."""
        refuse_ungraded(nb, exercise_of(resources["nbgrader"]["assignment"], self.exercises))
        return nb, resources


class SubmissionExporter(NotebookExporter):
    """Reads a submission as far as it goes; a failure marks the old score and names its cause.

    nbgrader's Autograde passes each notebook twice: as submitted, then the copy it made.
    ``problem`` holds the reason of the last failure.
    """

    problem = ""
    parent: Any  # the converter, which nbconvert types as optional

    def from_filename(self, filename: str, resources: Any = None, **kw: Any) -> tuple[Any, Any]:
        """The converted notebook. Raises SubmissionError, which nbgrader lets the class survive."""
        where, course = resources["nbgrader"], self.parent.coursedir
        slug, student, path = where["assignment"], where["student"], Path(filename)
        submitted = Path(course.format_path(course.submitted_directory, student, slug))
        self.problem = ""
        try:
            if path.parent != submitted:
                return super().from_filename(filename, resources, **kw)
            resources["metadata"] = {"name": path.stem, "path": str(path.parent)}
            return self.from_notebook_node(shown(path, slug), resources, **kw)
        except SQLAlchemyError:
            raise  # nbgrader says what to do, and there is no gradebook to write into
        except Exception as bad:
            name = path.name
            known = isinstance(bad, HumasError)
            self.problem = str(bad) if known else f"{name}: {type(bad).__name__}: {bad}"[:300]
            with Gradebook(where["db_url"], course.course_id) as gradebook:
                mark_stale(gradebook, slug, student, self.problem)
            raise SubmissionError(self.problem) from bad


class ReleasedCells(NbGraderPreprocessor):
    """In DeduplicateIds' place: every cell of the release once, with the marks of the gradebook.

    Stock leaves an empty ``nbgrader`` on a copied cell, which aborts the whole class, as does a
    forged ``schema_version``; its OverwriteCells restores deleted cells, but stops with a KeyError
    where the cell before is locked, as our panels are.
    """

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Marks from the gradebook only; the first copy keeps them; what is missing comes back."""
        where = resources["nbgrader"]
        with Gradebook(where["db_url"], _course(self).course_id) as gradebook:
            cells = released(gradebook.find_notebook(where["notebook"], where["assignment"]))
        missing = dict(cells)
        for cell in nb.cells:
            original = missing.pop(grade_id(cell), None)
            cell.metadata.pop("nbgrader", None)
            if original is not None:
                cell.metadata["nbgrader"] = original.metadata["nbgrader"]
        for name, original in missing.items():
            if is_solution(original) or is_task(original):
                panel = [i for i, cell in enumerate(nb.cells) if grade_id(cell) == f"{name}-panel"]
                original.source = RESTORED + original.source
                nb.cells.insert(panel[0] if panel else len(nb.cells), original)
        return nb, resources


def released(notebook: Any) -> dict[str, Any]:
    """The marked cells of a released notebook, from its rows in the gradebook, by grade id."""
    graded = {cell.name: cell for cell in notebook.grade_cells}
    tasks = {cell.name: cell for cell in notebook.task_cells}
    solutions = {cell.name for cell in notebook.solution_cells}
    found = {}
    for source in sorted(notebook.source_cells, key=lambda cell: cell.name):
        name = source.name
        marks = {
            "grade": name in graded,
            "grade_id": name,
            "locked": bool(source.locked),
            "schema_version": 3,
            "solution": name in solutions,
            "task": name in tasks,
            "cell_type": source.cell_type,
        }
        if source.checksum:
            marks["checksum"] = source.checksum
        if worth := graded.get(name) or tasks.get(name):
            marks["points"] = worth.max_score
        code = source.cell_type == "code"
        new = nbformat.v4.new_code_cell if code else nbformat.v4.new_markdown_cell
        found[name] = new(source.source, metadata={"nbgrader": marks}, id=f"rilis-{name}")
    return found


class SaveRubricGrades(SaveAutoGrades):
    """In SaveAutoGrades' place: scores and comments from the rubric, for every kind of cell."""

    exercises = Unicode("", help="folder of exercises; empty: the checkout's").tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Write the verdicts on the submission into the gradebook; the notebook stays as it is."""
        where, course = resources["nbgrader"], _course(self)
        slug, student = where["assignment"], where["student"]
        exercise = exercise_of(slug, self.exercises)
        folder = Path(course.format_path(course.submitted_directory, student, slug))
        verdicts = judge(exercise, read(folder, exercise))
        with Gradebook(where["db_url"], course.course_id) as gradebook:
            record(gradebook, slug, student, verdicts)
        return nb, resources


def _course(preprocessor: Any) -> Any:
    """nbgrader's CourseDirectory, from the converter that the exporter of a preprocessor serves."""
    return preprocessor.parent.parent.coursedir


def marks(cells: Iterable[Any]) -> dict[str, frozenset[str]]:
    """The ids of marked cells by kind, as nbgrader compares them on a new release."""
    found = list(cells)
    kinds = {"grade": is_grade, "solution": is_solution, "task": is_task, "locked": is_locked}
    return {
        kind: frozenset(grade_id(cell) for cell in found if has(cell))
        for kind, has in kinds.items()
    }
