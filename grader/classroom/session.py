"""nbgrader in this process, on one folder's configuration, without its log on the screen."""

from __future__ import annotations

import logging
import re
import warnings
from pathlib import Path
from typing import Any

from grader.classroom import config as settings
from grader.errors import ClassroomError

_KNOWN = re.compile(r"^grader\.errors\.\w+: ")
_LAST_FAULT = re.compile(r"^[\w.]+: .+$", re.MULTILINE)


class _Faults(logging.Handler):
    """Keeps what nbgrader logs as an error: there it says why, its exceptions do not."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


class Session:
    """nbgrader's pieces for one configuration, that of a classroom or of a trainee's workspace.

    Raises ClassroomError where the folder has none yet.
    """

    def __init__(self, folder: Path) -> None:
        from sqlalchemy.exc import SAWarning
        from traitlets.config import LoggingConfigurable
        from traitlets.config.loader import PyFileConfigLoader

        if not (folder / settings.CONFIG).is_file():
            raise ClassroomError(
                f"{folder / settings.CONFIG}: belum ada. Jalankan dahulu `humas release`."
            )
        settings.use(folder)
        # nbgrader builds its rows in an order that SQLAlchemy remarks on; nobody can act on it.
        warnings.filterwarnings("ignore", category=SAWarning, module=r"nbgrader\.")
        self.folder = folder.resolve()
        loader = PyFileConfigLoader(settings.CONFIG, path=str(self.folder))
        self.config: Any = loader.load_config()
        self._faults = _Faults()
        log = logging.Logger("grader.classroom")
        log.addHandler(self._faults)
        self.host = LoggingConfigurable(config=self.config, log=log)

    @property
    def exercises(self) -> str:
        """The folder of exercises that the configuration names; "" for the checkout's."""
        found = self.config.SaveRubricGrades.exercises
        return found if isinstance(found, str) else ""

    def course(self, slug: str, student: str = "*") -> Any:
        """nbgrader's CourseDirectory for one assignment, and one student or all of them."""
        from nbgrader.coursedir import CourseDirectory

        found = CourseDirectory(parent=self.host)
        found.assignment_id, found.student_id = slug, student
        return found

    def path(self, step: str, slug: str, student: str = ".") -> Path:
        """A folder of nbgrader's: ``source``, ``release``, ``submitted``, ``autograded``, …"""
        return Path(self.course(slug).format_path(step, student, slug))

    def students(self, step: str, slug: str) -> list[str]:
        """Who has a folder of this step for the assignment, by id."""
        found = Path(self.course(slug).root, step).glob(f"*/{slug}")
        return sorted(path.parent.name for path in found if path.is_dir())

    def gradebook(self) -> Any:
        """nbgrader's Gradebook, open; a context manager."""
        from nbgrader.api import Gradebook

        course = self.course("")
        return Gradebook(course.db_url, course.course_id)

    def require_release(self, slug: str) -> None:
        """Raise ClassroomError for an exercise that was not released from this classroom."""
        from nbgrader.api import MissingEntry

        with self.gradebook() as gradebook:
            try:
                gradebook.find_notebook(slug, slug)
            except MissingEntry:
                raise ClassroomError(
                    f"{slug}: belum dirilis dari kelas ini. Jalankan dahulu `humas release {slug}`."
                ) from None

    def exchange(self, name: str, slug: str, student: str = "*") -> Any:
        """A step of the configured exchange: ``ReleaseAssignment``, ``Collect``, ``Submit``, …"""
        from nbgrader.auth import Authenticator
        from nbgrader.exchange import ExchangeFactory

        make = getattr(ExchangeFactory(parent=self.host), name)
        authenticator = Authenticator(parent=self.host)
        return make(
            coursedir=self.course(slug, student), authenticator=authenticator, parent=self.host
        )

    def attempt(self, task: Any) -> str:
        """Start one of nbgrader's converters or exchange steps: "" or the reason why it failed."""
        self._faults.lines.clear()
        try:
            task.start()
        except Exception as bad:  # whatever it was: the class goes on, and the reason is said
            known = getattr(getattr(task, "exporter", None), "problem", "")
            return known or self._reason(bad)
        return ""

    def _reason(self, bad: Exception) -> str:
        """The last line of the traceback that nbgrader logged, or the exception's own words."""
        for text in reversed(self._faults.lines):
            if text.startswith("Traceback"):
                faults = _LAST_FAULT.findall(text)
                if faults:
                    return _KNOWN.sub("", faults[-1])[:300]
        return f"{type(bad).__name__}: {bad}"[:300]
