"""The classroom from Python: prepare, build, release, collect, grade, feedback, scores, export.

``classroom`` is the folder of run-time state (``<checkout>/classroom``), which nbgrader calls the
course directory. Each step is nbgrader's own converter or exchange, called in this process, so
that formgrader, exchange and export stay nbgrader's; it is imported by the first call. A step over
the class never stops at one submission: it names it, with its reason, and goes on.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from grader.answers import notebook_name
from grader.classroom import config as settings
from grader.classroom import deadlines
from grader.classroom.session import Session
from grader.classroom.submission import is_kept, locate
from grader.collector import freezing
from grader.errors import ClassroomError, SubmissionError, UsageError
from grader.notebook import source_files

if TYPE_CHECKING:
    from grader.classroom.gradebook import Score


@dataclass(frozen=True)
class Step:
    """What one step over the class did for one trainee; ``problem`` is "" where all is well.

    After ``grade`` it holds the points in the gradebook and whether a person must look.
    """

    student: str
    problem: str = ""
    seconds: float = 0.0
    points: float = 0.0
    max_points: float = 0.0
    needs_review: bool = False


Progress = Callable[[Step], None]


def prepare(classroom: Path, exercises: Path | None = None) -> Path:
    """Make the classroom's folder and configuration, and put it on JUPYTER_CONFIG_PATH.

    ``exercises`` where they are not the checkout's. Returns the configuration's path.
    """
    path = settings.write_config(classroom, exercises)
    settings.use(classroom)
    return path


def build(classroom: Path, slug: str) -> Path:
    """Write an exercise's source, and nothing else, into ``source/<slug>/``; returns that folder.

    Raises UsageError for an unknown exercise, SourceError for a fault in it, ClassroomError for a
    grade cell that no rubric item grades and for cells changed after the first submission.
    """
    import nbformat

    from grader.classroom.plugin import exercise_of, refuse_ungraded

    session = Session(classroom)
    exercise = exercise_of(slug, session.exercises)
    files = source_files(exercise)
    notebook = nbformat.reads(files[notebook_name(slug)].decode(), as_version=4)
    refuse_ungraded(notebook, exercise)
    odd = [name for name in files if not is_kept(name)]
    if odd:  # the exchange would leave them out without a word
        raise ClassroomError(f"{slug}: jenis berkas {', '.join(odd)} tidak ikut terkirim ke bursa.")
    _refuse_changed_cells(session, slug, notebook)
    folder = session.path("source", slug)
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def _refuse_changed_cells(session: Session, slug: str, notebook: Any) -> None:
    from nbgrader.api import MissingEntry

    from grader.classroom.plugin import marks, released

    with session.gradebook() as gradebook:
        try:
            before = gradebook.find_notebook(slug, slug)
        except MissingEntry:
            return
        submissions = len(before.submissions)
        old = marks(released(before).values())
    new = marks(notebook.cells)
    if not submissions or old == new:
        return
    changed = {name for kind in old for name in old[kind] ^ new[kind]}
    base, _, version = slug.rpartition("-v")
    following = f"{base}-v{int(version) + 1}" if base and version.isdigit() else f"{slug}-v2"
    raise ClassroomError(
        f"{slug}: sel {', '.join(sorted(changed))} tidak dapat ditambah, dihapus, atau diubah "
        f"jenisnya, karena sudah ada {submissions} kiriman. Buat versi baru: salin folder latihan "
        f"menjadi exercises/{following}, ubah di sana, lalu rilis {following}."
    )


def release(classroom: Path, slug: str) -> Path:
    """Build, make the trainees' version, put it into the exchange; returns ``release/<slug>/``.

    Windows has no exchange: there only the folder is made. Raises as ``build``, and ClassroomError
    where nbgrader refuses.
    """
    from nbgrader.converters import GenerateAssignment

    build(classroom, slug)
    session = Session(classroom)
    task = GenerateAssignment(coursedir=session.course(slug), parent=session.host)
    task.force = True
    _must(session, task, f"{slug}: rilis tidak jadi")
    if sys.platform != "win32":
        task = session.exchange("ReleaseAssignment", slug)
        task.force = True
        _must(session, task, f"{slug}: rilis tidak masuk ke bursa")
        deadlines.publish(classroom, Path(str(session.config.Exchange.root)))
    return session.path("release", slug)


def _must(session: Session, task: Any, what: str) -> None:
    if reason := session.attempt(task):
        raise ClassroomError(f"{what}: {reason}")


def grade(
    classroom: Path,
    slug: str,
    students: Iterable[str] | None = None,
    on_progress: Progress | None = None,
) -> list[Step]:
    """Grade what was collected (of everyone, or of ``students``); one step a trainee, by id.

    Where grading fails, an older score stays but is marked as stale, with the reason. Raises
    ClassroomError for an exercise that was not released, UsageError for an unknown student.
    """
    from grader.classroom.gradebook import score_of

    session = Session(classroom)
    session.require_release(slug)
    steps: list[Step] = []
    with freezing() as freeze:
        for student in _chosen(session.students("submitted", slug), students):
            started = perf_counter()
            problem = _grade_one(session, slug, student)
            seconds = perf_counter() - started
            with session.gradebook() as gradebook:
                score = score_of(gradebook.find_submission(slug, student))
            steps.append(
                Step(student, problem, seconds, score.points, score.max_points, score.needs_review)
            )
            if on_progress:
                on_progress(steps[-1])
            if len(steps) == 1:
                freeze()  # the first has loaded the rubric, the tables and nbgrader
    return steps


def _grade_one(session: Session, slug: str, student: str) -> str:
    """Grade one submission: "" or why that failed, which then stands in the gradebook too."""
    from nbgrader.converters import Autograde

    from grader.classroom.gradebook import mark_stale

    try:
        locate(session.path("submitted", slug, student), slug)
        task = Autograde(coursedir=session.course(slug, student), parent=session.host)
        task.force = True
        problem = session.attempt(task)
    except SubmissionError as bad:
        problem = str(bad)
    if problem:
        with session.gradebook() as gradebook:
            mark_stale(gradebook, slug, student, problem)
    return problem


def feedback(
    classroom: Path,
    slug: str,
    students: Iterable[str] | None = None,
    on_progress: Progress | None = None,
) -> list[Step]:
    """Write ``feedback/<student>/<slug>/<slug>.html`` and release it through the exchange.

    Where the classroom has no exchange (Windows, ZIP files only) the page is written and that is
    all. Raises as ``grade``.
    """
    from nbgrader.converters import GenerateFeedback

    session = Session(classroom)
    session.require_release(slug)
    graded = set(session.students("autograded", slug))
    exchange = sys.platform != "win32" and Path(str(session.config.Exchange.root)).is_dir()
    steps = []
    for student in _chosen(session.students("submitted", slug), students):
        started = perf_counter()
        if student in graded:
            task = GenerateFeedback(coursedir=session.course(slug, student), parent=session.host)
            task.force = True
            problem = session.attempt(task)
            if exchange and not problem:
                problem = session.attempt(session.exchange("ReleaseFeedback", slug, student))
        else:
            problem = "belum ada hasil penilaian; jalankan `humas grade` dan baca alasannya"
        step = Step(student, problem, perf_counter() - started)
        steps.append(step)
        if on_progress:
            on_progress(step)
    return steps


def scores(classroom: Path, slug: str) -> list[Score]:
    """What the gradebook holds for an exercise, by student id; empty before the first grading."""
    from grader.classroom.gradebook import scores as read_scores

    with Session(classroom).gradebook() as gradebook:
        return read_scores(gradebook, slug)


def export(classroom: Path) -> Path:
    """nbgrader's own CSV of all scores; returns ``classroom/nilai.csv``."""
    from nbgrader.plugins import CsvExportPlugin

    session = Session(classroom)
    path = session.folder / "nilai.csv"
    with session.gradebook() as gradebook:
        plugin = CsvExportPlugin(parent=session.host)
        plugin.to = str(path)
        plugin.export(gradebook)
    return path


def _chosen(found: list[str], wanted: Iterable[str] | None) -> list[str]:
    if wanted is None:
        return found
    chosen = list(dict.fromkeys(wanted))
    unknown = [student for student in chosen if student not in found]
    if unknown:
        known = ", ".join(found) or "belum ada"
        raise UsageError(f"tidak ada kiriman dari {', '.join(unknown)} (ada: {known})")
    return chosen
