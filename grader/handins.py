"""The hand-ins of a workspace: by which names they are written, and which there are.

A receipt is ``diserahkan/<exercise>-<student>-<YYYYMMDDTHHMMSS>.txt`` (``paper.py``). Beside it
lies the ZIP that is to be sent; a copy of what went to the exchange lies in ``.humas/diserahkan/``.
What a readable receipt says counts, whatever its file is called by now; else the name counts.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from grader import paper, workspace

_NAME = re.compile(r"(?P<before>.+)-(?P<time>\d{8}T\d{6})")
_FORM = "%Y%m%dT%H%M%S"


@dataclass(frozen=True)
class HandIn:
    """One hand-in. ``paper`` is None where its receipt is gone or cannot be read."""

    exercise: str
    when: dt.datetime
    receipt: Path
    paper: paper.Paper | None

    @property
    def packed(self) -> Path:
        """The ZIP with what was handed in, whether or not it is there."""
        by_exchange = self.paper is not None and self.paper.by_exchange
        folder = self.receipt.parent.parent
        return kept_copy(folder, self.receipt) if by_exchange else self.receipt.with_suffix(".zip")


def receipt(folder: Path, exercise: str, student: str, when: dt.datetime) -> Path:
    """Where the receipt of a hand-in is written; its ZIP has the same name."""
    return folder / workspace.HANDED_IN / f"{exercise}-{student}-{when:{_FORM}}.txt"


def kept_copy(folder: Path, receipt: Path) -> Path:
    """Where the copy of what went to the exchange lies; it is nothing to be sent."""
    place = folder / workspace.OWN / workspace.HANDED_IN / receipt.name
    return place.with_suffix(".zip")


def found(folder: Path) -> dict[str, list[HandIn]]:
    """Exercise to its hand-ins from this workspace, the latest first."""
    known = {path.parent.name for path in folder.glob("*/rubric.json")}
    every: dict[str, list[HandIn]] = {}
    for entry in _each(folder / workspace.HANDED_IN, known):
        every.setdefault(entry.exercise, []).append(entry)
    for entries in every.values():
        entries.sort(key=lambda entry: (entry.when, entry.receipt.name), reverse=True)
    return every


def _each(place: Path, known: Collection[str]) -> Iterator[HandIn]:
    files = [path for path in place.glob("*") if path.suffix in (".txt", ".zip") and path.is_file()]
    for path in {path.with_suffix(".txt") for path in files}:
        written = paper.read(path)
        if written is not None and written.when is not None:
            yield HandIn(written.exercise, written.when, path, written)
        elif (named := _named(path.stem, known)) is not None:
            exercise = written.exercise if written else named[0]
            yield HandIn(exercise, named[1], path, written)


def _named(stem: str, known: Collection[str]) -> tuple[str, dt.datetime] | None:
    """Exercise and time by a file's name; None for a name that no hand-in has."""
    match = _NAME.fullmatch(stem)
    # A name may go on like another exercise: the longest that fits is meant.
    fitting = [slug for slug in known if match and match["before"].startswith(f"{slug}-")]
    if match is None or not fitting:
        return None
    try:
        return max(fitting, key=len), dt.datetime.strptime(match["time"], _FORM).astimezone()
    except (ValueError, OverflowError, OSError):
        return None
