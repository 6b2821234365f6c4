"""Where a criterion's ``learn: 04-siaran-pers#dateline`` leads in a trainee's workspace.

The workspace holds ``<exercise>/<exercise>.ipynb`` and ``pelajaran/<module>/lesson.ipynb``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from grader import answers as nb
from grader.errors import NotebookError

FOLDER = "pelajaran"
LESSON = "lesson.ipynb"
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$")
_LABEL = re.compile(r"^\(([\w-]+)\)=[ \t]*$")


def link(learn: str, folder: Path) -> dict[str, str]:
    """``path`` (relative to ``folder``, "" where the lesson is not there), ``fragment``, ``label``.

    ``fragment`` is written as JupyterLab reads it: ``#cell-id=…`` or ``#Words-of-a-heading``. An
    empty mapping where the criterion names no lesson.
    """
    module, _, anchor = learn.partition("#")
    if not re.fullmatch(r"[\w-]+", module):
        return {}
    inside = folder.parent.name == FOLDER  # a panel that stands in a lesson
    lesson = folder.parent / ("" if inside else FOLDER) / module / LESSON
    try:
        stamp = lesson.stat().st_mtime_ns
    except OSError:
        return {"path": "", "fragment": "", "label": _words(anchor or module)}
    found = _anchors(lesson, stamp).get(anchor, {"fragment": "", "label": ""})
    label = found["label"] or _words(anchor or module)
    path = f"../{module}/{LESSON}" if inside else f"../{FOLDER}/{module}/{LESSON}"
    return {"path": path, "fragment": found["fragment"], "label": label}


@lru_cache(maxsize=32)
def _anchors(lesson: Path, stamp: int) -> dict[str, dict[str, str]]:
    """Anchor to fragment and label: cell ids, MyST labels ``(anchor)=``, headings as slugs."""
    try:
        cells = nb.read(lesson)["cells"]
    except NotebookError:
        return {}
    found: dict[str, dict[str, str]] = {}
    for cell in cells:
        if isinstance(cell, Mapping) and cell.get("cell_type") == "markdown":
            _headings(nb.source_of(cell), str(cell.get("id") or ""), found)
    return found


def _headings(source: str, cell: str, found: dict[str, dict[str, str]]) -> None:
    """Add the anchors of one cell. JupyterLab scrolls to a heading only once its lesson is drawn,
    to a cell at once: the cell is named where the heading opens it."""
    label, first = "", True
    for line in source.splitlines():
        if mark := _LABEL.match(line):
            label = mark.group(1)
        elif heading := _HEADING.match(line):
            words = re.sub(r"[*_`]", "", heading.group(1))
            place = f"#cell-id={cell}" if cell and first else "#" + words.replace(" ", "-")
            entry = {"fragment": place, "label": words}
            slug = re.sub(r"[^\w]+", "-", words.lower()).strip("-")
            for name in (label, cell if first else "", slug):
                if name:
                    found.setdefault(name, entry)
            label, first = "", False
        elif line.strip():
            label, first = "", False


def _words(slug: str) -> str:
    return slug.replace("-", " ")
