"""Handing in and collecting: through nbgrader's exchange, or as files where there is none."""

from __future__ import annotations

import re
import secrets
import shutil
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from time import perf_counter

from grader.classroom.course import Progress, Step
from grader.classroom.session import Session
from grader.classroom.submission import STUDENT_ID, is_kept, refuse_links
from grader.errors import ClassroomError, SubmissionError, UsageError

_STAMP = "%Y-%m-%d %H:%M:%S.%f UTC"
_CACHE = ".diserahkan"
"""What a trainee handed in, beside their configuration; feedback is found by its secret."""
_NO_EXCHANGE = "Di Windows tidak ada bursa nbgrader; serahkan dan kumpulkan berkas ZIP."


def hand_in(place: Path, slug: str, folder: Path, student: str = "*") -> str:
    """Put a trainee's folder of an exercise into the exchange; returns nbgrader's time stamp.

    ``place`` holds the configuration: the trainee's workspace, or a classroom. ``student`` stands
    in for the Unix user, for a demonstration. Raises UsageError, ClassroomError.
    """
    if folder.name != slug or not folder.is_dir():
        raise UsageError(f"folder `{slug}` diharapkan, ditemukan `{folder}`")
    if student != "*" and not STUDENT_ID.fullmatch(student):
        raise UsageError(f"nama peserta `{student}`: hanya huruf, angka, titik, garis, dan @")
    if sys.platform == "win32":
        raise ClassroomError(_NO_EXCHANGE)
    session = Session(place)
    task = session.exchange("Submit", slug, student)
    task.assignment_dir = str(folder.resolve().parent)
    task.cache = str(session.folder / _CACHE)
    if reason := session.attempt(task):
        raise ClassroomError(f"{slug}: tidak masuk ke bursa: {reason}")
    return str(task.timestamp)


def fetch(place: Path, slug: str, folder: Path) -> None:
    """Fetch what was released on the hand-ins of an exercise into ``folder/<slug>/feedback/``.

    ``place`` is the trainee's configuration, by which they handed in. Raises ClassroomError.
    """
    if sys.platform == "win32":
        raise ClassroomError(_NO_EXCHANGE)
    session = Session(place)
    task = session.exchange("FetchFeedback", slug)
    task.assignment_dir = str(folder.resolve())
    task.path_includes_course = False
    task.cache = str(session.folder / _CACHE)
    if reason := session.attempt(task):
        raise ClassroomError(f"{slug}: umpan balik tidak dapat diambil dari bursa: {reason}")


def collect(classroom: Path, slug: str, on_progress: Progress | None = None) -> list[Step]:
    """Take the newest hand-in of everyone from the exchange into ``submitted/``; by student id.

    Raises ClassroomError where there is no exchange.
    """
    if sys.platform == "win32":
        raise ClassroomError(_NO_EXCHANGE)
    session = Session(classroom)
    task = session.exchange("Collect", slug)
    inbound = Path(task.root, task.coursedir.course_id, "inbound")
    if not inbound.is_dir():
        raise ClassroomError(f"{inbound}: tidak ada. Jalankan dahulu `humas release {slug}`.")
    found: dict[str, list[Path]] = {}
    for path in sorted(inbound.glob(f"*+{slug}+*")):
        found.setdefault(path.name.split(f"+{slug}+")[0], []).append(path)
    steps = []
    for student, folders in found.items():
        started = perf_counter()
        step = Step(
            student, _collect_one(session, slug, student, folders), perf_counter() - started
        )
        steps.append(step)
        if on_progress:
            on_progress(step)
    return steps


def _collect_one(session: Session, slug: str, student: str, folders: list[Path]) -> str:
    if not STUDENT_ID.fullmatch(student):
        return "nama ini tidak dapat dipakai sebagai nama peserta"
    try:
        for folder in folders:
            refuse_links(folder)
    except SubmissionError as bad:
        return str(bad)
    task = session.exchange("Collect", slug, student)
    task.update = True
    return session.attempt(task)


def take_in(
    classroom: Path,
    slug: str,
    student: str,
    files: Mapping[str, bytes],
    when: datetime | None = None,
) -> Path:
    """Put files (of a ZIP, say) into ``submitted/<student>/<slug>/``, as collecting would.

    ``files`` maps relative POSIX paths to content; kinds that a submission does not need are left
    out. ``when`` is the time of handing in (aware), default now. Returns the folder. Raises
    SubmissionError for a name or path that does not fit, and where a newer hand-in is there.
    """
    if not STUDENT_ID.fullmatch(student):
        raise SubmissionError(f"{student!r}: nama peserta hanya huruf, angka, titik, garis, dan @")
    folder = Session(classroom).path("submitted", slug, student)
    stamp = (when or datetime.now(UTC)).astimezone(UTC)
    receipt = folder / "timestamp.txt"
    if receipt.is_file() and _time(receipt) > stamp:
        raise SubmissionError(f"{student}: kiriman yang lebih baru sudah terkumpul")
    kept = {}
    for name, content in files.items():
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or re.search(r"[\\:\x00]", name):
            raise SubmissionError(f"{name!r}: alamat berkas di luar kiriman")
        if is_kept(name):
            kept[path] = content
    if not kept:
        raise SubmissionError(f"{student}: kiriman tidak berisi notebook")
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in kept.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    receipt.write_text(stamp.strftime(_STAMP), encoding="utf-8")
    secret = secrets.token_hex(64)  # by it nbgrader names the feedback file
    (folder / "submission_secret.txt").write_text(secret, encoding="utf-8")
    return folder


def _time(receipt: Path) -> datetime:
    try:
        found = datetime.strptime(receipt.read_text(encoding="utf-8").strip(), _STAMP)
    except (OSError, ValueError):
        return datetime.min.replace(tzinfo=UTC)
    return found.replace(tzinfo=UTC)
