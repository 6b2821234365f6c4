"""A class's deadlines: kept in ``classroom/jadwal.csv``, shown to trainees through the exchange."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from grader import schedule
from grader.classroom.config import COURSE
from grader.errors import UsageError
from grader.workspace import write


def of(classroom: Path, slug: str) -> datetime | None:
    """The deadline of an exercise; None where it has none. Raises UsageError for a line of the
    table that cannot be read."""
    return schedule.checked(classroom / schedule.NAME).get(slug)


def put(classroom: Path, slug: str, typed: str) -> datetime | None:
    """Write a deadline as it was typed into the table; ``-`` takes it out. Raises UsageError for
    what is none, or as ``of``."""
    path = classroom / schedule.NAME
    known = schedule.checked(path)
    when = schedule.moment(typed)
    if when is None and typed.strip() != "-":
        raise UsageError(
            f"“{typed}” bukan batas waktu. Tulis tanggal, lalu jam dan zona bila perlu, mis. "
            f'--due "{schedule.EXAMPLE}"'
        )
    known.pop(slug, None)
    write(path, schedule.dump(known | ({slug: when} if when else {})))
    return when


def publish(classroom: Path, exchange: Path) -> None:
    """Put the table beside the exchange's inbound, where every trainee may read it."""
    source, course = classroom / schedule.NAME, exchange / COURSE
    if source.is_file() and course.is_dir():
        write(course / schedule.NAME, source.read_bytes())
        (course / schedule.NAME).chmod(0o644)
