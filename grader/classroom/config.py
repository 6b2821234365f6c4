"""The configuration that nbgrader reads: the instructors' in ``classroom/``, the trainees' own.

nbgrader looks in the current folder and in ``JUPYTER_CONFIG_PATH``, ignores a ``--config`` that it
does not like without a word, and then falls back to an exchange of the whole system. So the file
carries its own place (``__file__``), and ``use`` puts its folder first on that path.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sysconfig
from pathlib import Path

from grader.answers import PROMPT
from grader.classroom.submission import KEPT
from grader.errors import ClassroomError

COURSE = "kelas-humas"
CONFIG = "nbgrader_config.py"
LOCAL = "nbgrader_local.py"

_INSTRUCTOR = """\
# Ditulis oleh `humas`; setiap kali dijalankan, berkas ini ditulis ulang.
# Pengaturan Anda sendiri (bursa lain, PostgreSQL, tenggat): taruh di {local} di folder ini.
from pathlib import Path

here = Path(__file__).resolve().parent

c = get_config()  # noqa: F821
c.CourseDirectory.course_id = "{course}"
c.CourseDirectory.root = str(here)
c.CourseDirectory.db_url = "sqlite:///" + (here / "gradebook.db").as_posix()
c.CourseDirectory.include = {kept}
c.CourseDirectory.max_file_size = 10_000  # kB
c.CourseDirectory.max_dir_size = 50_000
c.Exchange.root = str(here / "exchange")

# Rilis: seluruh sel terkunci kecuali jawaban; sel nilai tanpa butir rubrik ditolak.
c.LockCells.lock_all_cells = True
c.ClearSolutions.text_stub = {prompt}
c.ClearSolutions.code_stub = {{"python": ""}}
c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.LockCells",
    "nbgrader.preprocessors.ClearSolutions",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "grader.classroom.plugin.RefuseUngraded",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.RefuseUngraded.exercises = {exercises}

# Penilaian: dari rubrik. Tidak ada `Execute`: kode peserta tidak pernah dijalankan di sini.
c.Autograde.exporter_class = "grader.classroom.plugin.SubmissionExporter"
c.Autograde.pre_convert_hook = "grader.classroom.submission.take_renamed"
c.Autograde.sanitize_preprocessors = [
    "nbgrader.preprocessors.ClearOutput",
    "grader.classroom.plugin.ReleasedCells",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.Autograde.autograde_preprocessors = [
    "grader.classroom.plugin.SaveRubricGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
c.SaveRubricGrades.exercises = {exercises}

# Tampilan (umpan balik dan formgrader): teks peserta tidak pernah menjadi HTML yang hidup.
c.GenerateFeedback.exporter_class = "nbconvert.exporters.HTMLExporter"
c.GenerateFeedback.preprocessors = ["grader.classroom.feedback.ShownGrades"]
c.HTMLExporter.preprocessors = ["grader.classroom.feedback.ShownCells"]
c.HTMLExporter.filters = {{
    "markdown2html": "grader.classroom.feedback.markdown2html",
    "points": "grader.classroom.feedback.points",
}}
c.HTMLExporter.extra_template_basedirs = {templates}

load_subconfig("{local}", path=str(here))  # noqa: F821
"""

_TRAINEE = """\
# Ditulis oleh `humas`: mata pelatihan dan bursa tugas, tidak lebih.
c = get_config()  # noqa: F821
c.CourseDirectory.course_id = "{course}"
"""


def write_config(classroom: Path, exercises: Path | None = None) -> Path:
    """Write the instructors' configuration; ``exercises`` where they are not the checkout's.

    Returns its path. A file ``nbgrader_local.py`` beside it is read last and never touched.
    """
    stock = _nbgrader() / "server_extensions" / "formgrader" / "templates"
    text = _INSTRUCTOR.format(
        course=COURSE,
        local=LOCAL,
        kept=list(KEPT),
        prompt=repr(PROMPT),
        exercises=repr(str(exercises.resolve()) if exercises else ""),
        templates=[str(Path(__file__).parent / "templates"), str(stock)],
    )
    classroom.mkdir(parents=True, exist_ok=True)
    path = classroom / CONFIG
    path.write_text(text, encoding="utf-8")
    return path


def _nbgrader() -> Path:
    """nbgrader's folder, found without the seconds that importing it takes."""
    found = importlib.util.find_spec("nbgrader")
    if found is None or found.origin is None:
        raise ClassroomError("nbgrader belum terpasang. Pasang dengan `pip install nbgrader`.")
    return Path(found.origin).parent


def write_trainee_config(folder: Path, exchange: Path | None = None) -> Path:
    """Write a trainee's configuration: the course's id and, where there is one, the exchange."""
    text = _TRAINEE.format(course=COURSE)
    if exchange is not None:
        text += f"c.Exchange.root = {str(exchange.resolve())!r}\n"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / CONFIG
    path.write_text(text, encoding="utf-8")
    return path


def use(classroom: Path) -> None:
    """Put ``classroom`` first on JUPYTER_CONFIG_PATH, for this process and those that it starts."""
    wanted = str(classroom.resolve())
    others = [path for path in os.environ.get("JUPYTER_CONFIG_PATH", "").split(os.pathsep) if path]
    kept = [path for path in others if path != wanted]
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join([wanted, *kept])
    # nbgrader runs `alembic` by its bare name for a new gradebook; a virtual environment that is
    # not activated does not have it on PATH.
    if shutil.which("alembic") is None:
        scripts = sysconfig.get_path("scripts")
        os.environ["PATH"] = os.pathsep.join([scripts, os.environ.get("PATH", "")])
