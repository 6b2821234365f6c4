"""The course's part of Jupyter Server: which cells may run by themselves, and handing in.

``GET kelas-humas/sel?exercise=…|lesson=…|home=1`` gives ``{"sources": […]}``: the release's own
marked cells, the only ones that the front end runs unasked. ``POST kelas-humas/serahkan`` with
``{"path": …}`` hands in the saved notebook and answers with its receipt. ``GET
kelas-humas/tanda-terima?path=…`` gives every receipt of a notebook's exercise with the answers as
they were handed in (``grader/receipts.py``). No kernel is needed.
A refusal is ``{"message": …}``, a sentence fit to be shown.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Any

from jupyter_server.auth.decorator import authorized
from jupyter_server.base.handlers import APIHandler
from jupyter_server.utils import url_path_join
from tornado import web

from grader import exercise, frontpage, lesson, receipts, submission, workspace
from grader.errors import HumasError, SourceError, UsageError
from grader.facts_brief import long_date

OUTSIDE = "Berkas itu tidak berada di folder kursus ini. Buka latihannya dari daftar berkas."
DAMAGED = (
    "Berkas rubric.json di folder latihan ini tidak ada atau rusak. Jalankan lagi `humas start`, "
    "lalu serahkan dari folder latihannya; tulisan Anda tidak diubah."
)
UNNAMED = (
    "Berkas rubric.json di folder latihan ini tidak ada atau rusak, sehingga isinya tidak dapat "
    "ditampilkan. Jalankan lagi `humas start`. Tanda terima Anda tetap ada di folder diserahkan."
)
_one_at_a_time = asyncio.Lock()


@lru_cache(maxsize=256)
def released_cells(kind: str, name: str) -> tuple[str, ...]:
    """The sources of the marked cells of an exercise, a lesson or Beranda as released; none for a
    name that the course does not have."""
    if kind == "home":
        return (frontpage.SHOW,)
    if kind == "exercise" and name in exercise.find():
        files = workspace.released(name)
    elif kind == "lesson" and name in lesson.find():
        files = lesson.files(lesson.course_root() / name)
    else:
        return ()
    found: dict[str, None] = {}
    for file, content in files.items():
        if not file.endswith(".ipynb"):
            continue
        for cell in json.loads(content)["cells"]:
            marks = cell.get("metadata", {}).get("kelas_humas", {})
            if cell["cell_type"] == "code" and marks.get("run") is True:
                source = cell["source"]
                found["".join(source) if isinstance(source, list) else source] = None
    return tuple(found)


def notebook_at(root: Path, path: str) -> Path:
    """The saved notebook at a path below the server's root.

    Raises UsageError for what is no notebook or lies outside, a link that leads out included.
    """
    try:
        base = root.resolve()
        found = (base / path).resolve()
    except (OSError, ValueError, RuntimeError):
        raise UsageError(OUTSIDE) from None
    if not found.is_relative_to(base) or found.suffix != ".ipynb":
        raise UsageError(OUTSIDE)
    if not found.is_file():
        raise UsageError(f"{found.name} belum tersimpan di folder ini. Simpan, lalu coba lagi.")
    return found


def workspace_of(root: Path, notebook: Path) -> Path:
    """The workspace around a notebook, never above the server's root; else the root itself."""
    base = root.resolve()
    inside = [folder for folder in notebook.parents if folder.is_relative_to(base)]
    own = (folder for folder in inside if (folder / workspace.OWN / "release.json").is_file())
    return next(own, base)


def serahkan(root: Path, path: str) -> dict[str, Any]:
    """Hand in one notebook; returns the receipt as the front end shows it, paths relative to the
    server's root. Raises HumasError with the reason."""
    notebook = notebook_at(root, path)
    folder = workspace_of(root, notebook)
    title = exercise.load_release(notebook.parent / "rubric.json").front.title
    handed = submission.hand_in(folder, str(notebook))
    base = root.resolve()
    place = "" if handed.by_exchange else handed.place.relative_to(base).as_posix()
    return {
        "exercise": handed.exercise,
        "title": title,
        "student": handed.student,
        "when": f"{long_date(handed.when.date())} pukul {handed.when:%H.%M.%S}",
        "by_exchange": handed.by_exchange,
        "place": place,
        "receipt": handed.receipt.relative_to(base).as_posix(),
        "files": sorted(handed.files),
        "notices": list(handed.notices),
    }


def tanda_terima(root: Path, path: str) -> dict[str, Any]:
    """Every hand-in of the exercise of one notebook, the latest first. Raises HumasError."""
    notebook = notebook_at(root, path)
    released = exercise.load_release(notebook.parent / "rubric.json")
    found = receipts.of(workspace_of(root, notebook), released, notebook.parent)
    return {"title": released.front.title, "receipts": [asdict(entry) for entry in found]}


async def in_turn(root: Path, path: str) -> dict[str, Any]:
    """``serahkan`` in a thread, one at a time; the server answers other requests meanwhile."""
    async with _one_at_a_time:
        return await asyncio.to_thread(serahkan, root, path)


class _Handler(APIHandler):
    auth_resource = "contents"

    def refuse(self, status: int, message: str) -> None:
        """Answer with a sentence in place of a result."""
        self.set_status(status)
        self.finish(json.dumps({"message": message}))


class CellsHandler(_Handler):
    """Which cells the front end may run by itself."""

    @web.authenticated
    @authorized
    async def get(self) -> None:
        """The sources for ``?exercise=``, ``?lesson=`` or ``?home=``; an empty list for an unknown
        one."""
        kinds = ("exercise", "home", "lesson")
        kind = next((kind for kind in kinds if self.get_argument(kind, "")), "lesson")
        name = self.get_argument(kind, "")
        try:
            sources = await asyncio.to_thread(released_cells, kind, name)
        except HumasError as bad:  # an author's error: nothing is run unasked, Run All still works
            self.log.warning("kelas-humas: %s", bad)
            sources = ()
        self.finish(json.dumps({"sources": list(sources)}))


class HandInHandler(_Handler):
    """Handing in, in a thread: other requests are answered meanwhile."""

    @web.authenticated
    @authorized
    async def post(self) -> None:
        """The receipt, or 400 (no path), 422 (cannot be handed in), 500 with a sentence."""
        body = self.get_json_body()
        path = body.get("path") if isinstance(body, dict) else None
        if not isinstance(path, str) or not path:
            self.refuse(400, "Permintaan ini tidak menyebut notebook yang hendak diserahkan.")
            return
        root = Path(self.contents_manager.root_dir)
        try:
            answer = await in_turn(root, path)
        except SourceError:
            self.refuse(422, DAMAGED)
        except HumasError as bad:
            self.refuse(422, str(bad))
        except Exception:
            self.log.exception("kelas-humas: handing in %s failed", path)
            self.refuse(
                500,
                "Penyerahan terhenti karena kesalahan yang tidak terduga; tulisan Anda tidak "
                "diubah. Coba lagi, atau beri tahu instruktur.",
            )
        else:
            self.finish(json.dumps(answer, ensure_ascii=False))


class ReceiptsHandler(_Handler):
    """What was handed in so far."""

    @web.authenticated
    @authorized
    async def get(self) -> None:
        """The receipts for ``?path=``, or 422, 500 with a sentence."""
        root = Path(self.contents_manager.root_dir)
        path = self.get_argument("path", "")
        try:
            answer = await asyncio.to_thread(tanda_terima, root, path)
        except SourceError:
            self.refuse(422, UNNAMED)
        except HumasError as bad:
            self.refuse(422, str(bad))
        except Exception:
            self.log.exception("kelas-humas: receipts of %s failed", path)
            self.refuse(
                500,
                "Tanda terima tidak dapat dibaca karena kesalahan yang tidak terduga. Berkasnya "
                "tetap ada di folder diserahkan.",
            )
        else:
            self.finish(json.dumps(answer, ensure_ascii=False))


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "grader.lab.server"}]


def _load_jupyter_server_extension(app: Any) -> None:
    base = app.web_app.settings["base_url"]
    handlers = [
        (url_path_join(base, "kelas-humas", "sel"), CellsHandler),
        (url_path_join(base, "kelas-humas", "serahkan"), HandInHandler),
        (url_path_join(base, "kelas-humas", "tanda-terima"), ReceiptsHandler),
    ]
    app.web_app.add_handlers(".*$", handlers)
