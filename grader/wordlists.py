"""Lists of words that authors may add to: ``grader/tables/<name>.txt``.

A section's name stands in brackets; lines with ``#`` and empty lines are for the reader.
"""

from __future__ import annotations

from pathlib import Path

TABLES = Path(__file__).parent / "tables"


def lines(name: str) -> dict[str, tuple[str, ...]]:
    """The lines of each section of a table, in order."""
    found: dict[str, list[str]] = {}
    section = ""
    for line in (TABLES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            found.setdefault(section, []).append(line)
    return {section: tuple(entries) for section, entries in found.items()}


def words(name: str) -> dict[str, frozenset[str]]:
    """The words of each section of a table, as sets."""
    return {section: frozenset(" ".join(each).split()) for section, each in lines(name).items()}
