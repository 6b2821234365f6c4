"""What lies in a workspace beside answers: feedback from the instructor, time stamps."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.returned import total


@dataclass(frozen=True)
class Score:
    """Points of the items that can be checked at once; ``later`` counts those that cannot."""

    points: float
    max: float
    later: int = 0


@dataclass(frozen=True)
class Official:
    """The score on a feedback page, as it is written there, and the page's place below the
    exercise's folder."""

    points: str
    max: str
    path: str


def official(folder: Path, exercise: str) -> Official | None:
    """The score on the newest feedback page (``feedback/<time>/<exercise>.html``, as nbgrader
    fetches it); None where there is none that can be read."""
    pages = sorted((folder / "feedback").glob(f"**/{exercise}.html"))
    for page in reversed(pages):
        try:
            found = total(page.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if found:
            return Official(*found, page.relative_to(folder).as_posix())
    return None


def names(folder: Path) -> list[Any]:
    """Name, time and size of each file in a folder, of ``feedback`` of the folders in it too;
    nothing where there is none."""
    try:
        with os.scandir(folder) as entries:
            return sorted(
                (entry.name, status.st_mtime_ns, status.st_size)
                for entry in entries
                if not entry.is_dir() or folder.name == "feedback"
                for status in (entry.stat(),)
            )
    except OSError:
        return []


def stamp(path: Path) -> Any:
    """Time and size of a file; None where it is not there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
