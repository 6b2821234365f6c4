"""The classroom from Python: prepare, build, release, collect, grade, feedback, scores, export.

``classroom`` is the folder of run-time state (``<checkout>/classroom``); nbgrader calls it the
course directory. Each step is nbgrader's own converter or exchange, called in this process, so
that formgrader, exchange and export stay nbgrader's. nbgrader is imported by the first call.
Functions on a whole class never stop at one submission: they name it with its reason and go on.
"""

from __future__ import annotations

import logging
import secrets
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from time import perf_counter
from typing import TYPE_CHECKING, Any

from grader.classroom import config as settings
from grader.classroom.session import Session
from grader.classroom.submission import KEPT, STUDENT_ID, locate, refuse_links
from grader.errors import ClassroomError, HumasError, SubmissionError, UsageError
from grader.notebook import notebook_name, source_files

if TYPE_CHECKING:
    from grader.classroom.gradebook import Score

RECEIPT = ("timestamp.txt", "submission_secret.txt")


@dataclass(frozen=True)
class Step:
    """What became of one trainee in one step over the class; ``problem`` is "" where all is well.

    ``seconds`` is the time of this step. Points are those in the gradebook after it.
    """

    student: str
    problem: str = ""
    seconds: float = 0.0
    points: float = 0.0
    max_points: float = 0.0
    needs_review: bool = False


Progress = Callable[[Step], None]
