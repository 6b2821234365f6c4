"""How long a trainee has written on an answer: shown to them, never graded, never handed in."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from grader.workspace import OWN, write

LONGEST = 6 * 3600
"""Seconds between two checks that are believed; a page may send anything."""


def _file(folder: Path, item: str) -> Path:
    return folder / OWN / "waktu" / f"{item}.json"


def spent(folder: Path, item: str) -> int:
    """Seconds of writing so far; 0 where nothing, or nothing readable, is kept."""
    try:
        seconds = json.loads(_file(folder, item).read_text(encoding="utf-8"))["seconds"]
        return max(0, int(seconds))
    except (OSError, ValueError, KeyError, TypeError):
        return 0


def add(folder: Path, item: str, seconds: object) -> int:
    """Add seconds of writing and return the sum; what is no sensible number adds nothing. A disk
    that cannot be written costs the time, not the check."""
    more = seconds if isinstance(seconds, int | float) and not isinstance(seconds, bool) else 0
    total = spent(folder, item)
    if not 0 < more <= LONGEST:
        return total
    total += round(more)
    with suppress(OSError):
        write(_file(folder, item), json.dumps({"seconds": total}).encode())
    return total


def said(seconds: int) -> str:
    """The time as a sentence's part: ``12 menit menulis``; "" for less than a minute."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return ""
    hours, rest = divmod(minutes, 60)
    return f"{hours} jam {rest} menit menulis" if hours else f"{minutes} menit menulis"
