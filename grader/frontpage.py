"""Beranda: the notebook that a trainee starts from, and the map of the course that it draws.

Both are derived: the map from the front matter of lessons and exercises, by ``path:`` and
``lesson:``. Where a trainee stands is found when it is shown (``grader/lab/course.py``).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

HOME = "Beranda.ipynb"
MAP = "kursus.json"
"""In the workspace's own folder ``.humas``."""
FORMAT = 1
SHOW = "from grader.lab import home\n\nhome()"
WELCOME = (
    "# Kelas Humas\n\n"
    "Selamat datang. Inilah halaman muka kursus: modul, kemajuan Anda, dan langkah berikutnya. "
    "Semua yang Anda kerjakan tersimpan di folder Anda sendiri; instruktur baru melihatnya sesudah "
    "Anda menyerahkan.\n\n"
    "> Bila daftar modul di bawah belum tampak dalam setengah menit, pilih menu **Run**, lalu "
    "butir yang menjalankan semua sel (**Run All Cells** atau **Menjalakan Semua Sel**), satu kali."
    "{first}"
)
FIRST = " Atau buka langsung [pelajaran pertama]({path})."


def files(released: Mapping[str, bytes]) -> dict[str, bytes]:
    """Beranda and its map, to be put beside what a workspace gets of exercises and lessons."""
    from grader.workspace import OWN

    course = course_map(released)
    text = json.dumps(course, ensure_ascii=False, indent=1) + "\n"
    return {HOME: notebook(course), f"{OWN}/{MAP}": text.encode()}


def course_map(released: Mapping[str, bytes]) -> dict[str, Any]:
    """The modules in order: id, title, path, the lesson's minutes, and their exercises.

    An exercise that names no lesson of the course is a module of its own on the core path.
    """
    from grader import lesson

    modules: dict[str, dict[str, Any]] = {}
    for name in lesson.find():
        head, _ = lesson.read_head(lesson.course_root() / name)
        modules[name] = {"title": head.title, "path": head.path, "minutes": head.minutes}
    for slug, front in _fronts(released).items():
        own = {"title": front["title"], "path": "core", "minutes": 0}
        module = modules.setdefault(front["lesson"] if front["lesson"] in modules else slug, own)
        module.setdefault("exercises", []).append(
            {"id": slug, "title": front["title"], "minutes": front["minutes"]}
        )
    listed = [{"id": name, "exercises": [], **module} for name, module in sorted(modules.items())]
    return {"format": FORMAT, "modules": listed}


def _fronts(released: Mapping[str, bytes]) -> dict[str, dict[str, Any]]:
    """Exercise to front matter, as its release carries it."""
    found = {}
    for name, content in sorted(released.items()):
        path = Path(name)
        if path.name == "rubric.json" and len(path.parts) == 2:
            found[path.parts[0]] = json.loads(content)["front"]
    return found


def notebook(course: Mapping[str, Any]) -> bytes:
    """``Beranda.ipynb``: a welcome and the one marked cell."""
    import nbformat

    from grader.notebook import KERNEL, dump, lock

    first = next((module for module in course["modules"] if module["minutes"]), None)
    link = FIRST.format(path=f"pelajaran/{first['id']}/lesson.ipynb") if first else ""
    shown = nbformat.v4.new_code_cell(SHOW, id="beranda")
    shown.metadata["jupyter"] = {"source_hidden": True}
    shown.metadata["kelas_humas"] = {"role": "panel", "run": True}
    cells = [nbformat.v4.new_markdown_cell(WELCOME.format(first=link), id="sambutan"), shown]
    for cell in cells:
        lock(cell)
    made = nbformat.v4.new_notebook(cells=cells)
    made.metadata = nbformat.from_dict(
        {
            "kernelspec": KERNEL,
            "language_info": {"name": "python"},
            "kelas_humas": {"home": True},
        }
    )
    made.nbformat_minor = 5
    return dump(made)


def same_page(saved: bytes, released: bytes) -> bool:
    """Whether a saved Beranda still has the released cells; what JupyterLab adds when it saves
    (outputs, counts) makes no other page."""
    try:
        return _cells(saved) == _cells(released)
    except (ValueError, TypeError, KeyError, AttributeError):
        return False


def _cells(content: bytes) -> list[tuple[str, str, Any]]:
    data = json.loads(content)
    return [
        (cell["cell_type"], "".join(cell["source"]), cell["metadata"].get("kelas_humas"))
        for cell in data["cells"]
    ]
