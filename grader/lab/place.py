"""Which file on disk is the notebook that a trainee has open."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from grader import answers as nb
from grader.errors import NotebookError
from grader.exercise import RUBRIC

SESSION = "JPY_SESSION_NAME"
"""Set by Jupyter Server for each kernel: the path under which its notebook was opened."""


def folder_of_kernel(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder of the exercise: the working directory, or the session's where only that has a
    rubric (a front end may start all kernels in one folder)."""
    here = Path.cwd()
    session = environ.get(SESSION, "")
    if session and not (here / RUBRIC).is_file():
        beside = Path(session).parent
        if (beside / RUBRIC).is_file():
            return beside.resolve()
    return here


def find_notebook(
    folder: Path, slug: str, told: str = "", environ: Mapping[str, str] = os.environ
) -> Path:
    """The notebook of exercise ``slug`` in ``folder``.

    In this order: the file that the front end names (it knows of a renaming, the kernel does not),
    the file under which the session began, ``<slug>.ipynb``, and of the others that belong to the
    exercise the one saved last. Where there is none, the path under which it should stand.
    """
    session = environ.get(SESSION, "")
    names = [_base_name(told)]
    if session and Path(session).parent.resolve() == folder.resolve():
        names.append(_base_name(session))
    names.append(nb.notebook_name(slug))
    for name in names:
        if name.endswith(".ipynb") and (folder / name).is_file():
            return folder / name
    own = [path for path in sorted(folder.glob("*.ipynb")) if _belongs(path, slug)]
    if own:
        return max(own, key=lambda path: path.stat().st_mtime_ns)
    return folder / nb.notebook_name(slug)


def _base_name(path: str) -> str:
    """The last part of a path written by any system, without a drive (``RTC:…``)."""
    return path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(":", 1)[-1]


def _belongs(path: Path, slug: str) -> bool:
    try:
        metadata = nb.read(path).get("metadata")
    except NotebookError:
        return False
    marks = metadata.get("kelas_humas") if isinstance(metadata, Mapping) else None
    return isinstance(marks, Mapping) and marks.get("exercise") == slug
