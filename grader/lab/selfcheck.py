"""From a saved notebook to what the panel shows, as plain JSON data; never raises.

The answer is read from the file, as grading reads it, not from what the front end believes it to
be.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from grader import answers as nb
from grader.assessment import Answer, Assessment, Outcome
from grader.errors import NotebookError
from grader.exercise import Exercise, load_release
from grader.lab import view
from grader.lab.place import RUBRIC, find_notebook
from grader.lab.view import View

Stamp = tuple[str, int, int]

# Menu names stand as JupyterLab and its Indonesian language pack write them, misspellings too.
REBUILD = (
    "Teks Anda tetap tersimpan di notebook. Tutup notebook, jalankan `humas start` sekali lagi "
    "di terminal, lalu buka kembali; atau minta bantuan instruktur."
)
RESTORE = (
    "Bila teks Anda masih tampak di atas, tekan Ctrl+S lalu periksa lagi. Bila tidak, pilih menu "
    "File → Revert Notebook to Checkpoint untuk mengambil simpanan terakhir yang utuh."
)
PUT_BACK = (
    "Klik di luar panel, lalu pilih menu Edit → Batalkan Operasi Sel (Undo Cell Operation) sampai "
    "sel itu kembali. Bila tidak kembali, pilih File → Revert Notebook to Checkpoint."
)


class SelfCheck:
    """The self-check of one item: the folder it looks into, what it saw last.

    ``look`` may be called from several threads (a front end may deliver messages on another).
    """

    def __init__(self, folder: Path, item: str, environ: Mapping[str, str] = os.environ) -> None:
        self.folder = folder
        self.item = item
        self.told = ""
        """The file name under which the front end has the notebook open; "" if it did not say."""
        self.judged: tuple[str, Assessment] | None = None
        """The text that the last ``look`` found, and its verdict; None where there was no text."""
        self._environ = environ
        self._exercise: tuple[Stamp, Exercise] | None = None
        self._seen: Stamp | None = None
        self._lock = threading.Lock()

    def changed(self) -> bool:
        """Whether the notebook was saved since the last ``look``; costs one look at the folder."""
        try:
            return _stamp_or_none(self._path()) != self._seen
        except Exception:  # as in `look`, which will say what is wrong
            return self._seen is not None

    def judge(self, text: str) -> Assessment | None:
        """The verdict on a text that is not saved yet; None where there is nothing to judge."""
        try:
            with self._lock:
                verdict = self._load().rubric.grade(
                    Answer(self.item, text, present=nb.written(text))
                )
        except Exception:  # `look` says what is wrong
            return None
        return None if verdict.outcome is Outcome.NOT_ATTEMPTED else verdict

    def look(self) -> View:
        """Read the answer from disk, grade it, and return the view."""
        with self._lock:
            self.judged = None
            try:
                return self._look()
            except _Trouble as trouble:
                return view.trouble(self.item, trouble.message, trouble.step, trouble.cell)
            except Exception:
                # A trainee never sees a traceback; whoever runs the server finds it in the log.
                logging.getLogger(__name__).exception("self-check of %s failed", self.item)
                return view.trouble(
                    self.item,
                    "Pemeriksaan terhenti karena kesalahan pada program, bukan pada tulisan Anda.",
                    "Teks Anda tersimpan. Lanjutkan menulis, dan sampaikan hal ini kepada "
                    "instruktur.",
                )

    def _look(self) -> View:
        try:
            exercise = self._load()
        finally:
            path = self._path()
            self._seen = _stamp_or_none(path)
        try:
            item = exercise.rubric.item(self.item)
        except KeyError:
            raise _Trouble(
                f"Butir “{self.item}” tidak ada dalam rubrik latihan ini.", REBUILD
            ) from None
        try:
            notebook = nb.read(path)
        except NotebookError as bad:
            if not path.is_file():
                raise _Trouble(
                    f"Berkas {path.name} tidak ditemukan di folder latihan.",
                    "Simpan notebook dengan Ctrl+S, lalu tekan Simpan & periksa lagi.",
                ) from None
            raise _Trouble(f"Notebook tidak dapat dibaca. {bad}.", RESTORE) from None
        cells = [cell for cell in notebook["cells"] if nb.grade_id(cell) == self.item]
        if not cells:
            from grader.notebook import answer_cell  # late: it brings nbformat

            raise _Trouble(
                f"Sel jawaban “{item.head.title}” tidak ada lagi di {path.name}.",
                PUT_BACK,
                answer_cell(item),
            )
        answer = nb.answers(notebook, exercise, path.parent).get(self.item, Answer(self.item))
        verdict = exercise.rubric.grade(answer)
        if answer.present:
            self.judged = (answer.text, verdict)
        shown = view.of(verdict, self.folder)
        if len(cells) > 1:
            shown["notes"].append(
                f"Ada {len(cells)} sel jawaban yang sama di notebook ini. Yang dinilai hanya yang "
                "paling atas; pindahkan teks Anda ke sana."
            )
        saved = self._seen[1] // 1_000_000 if self._seen else 0
        return shown | {"file": path.name, "saved": saved}

    def _path(self) -> Path:
        # Without a rubric the folder's name is the best guess.
        slug = self._exercise[1].slug if self._exercise else self.folder.name
        return find_notebook(self.folder, slug, self.told, self._environ)

    def _load(self) -> Exercise:
        path = self.folder / RUBRIC
        try:
            stamp = _stamp(path)
            if self._exercise is None or self._exercise[0] != stamp:
                self._exercise = (stamp, load_release(path))
        except FileNotFoundError:
            raise _Trouble(
                f"Berkas rubrik ({RUBRIC}) tidak ada di folder latihan.", REBUILD
            ) from None
        except Exception as bad:
            raise _Trouble(
                f"Berkas rubrik ({RUBRIC}) rusak atau dari versi lain.", REBUILD
            ) from bad
        return self._exercise[1]


class _Trouble(Exception):
    """Ends a look; shown to the trainee, never raised to a caller."""

    def __init__(self, message: str, step: str, cell: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.step = step
        self.cell = cell


def _stamp(path: Path) -> Stamp:
    """Name, time and size: differs after each save. Raises OSError."""
    status = path.stat()
    return (path.name, status.st_mtime_ns, status.st_size)


def _stamp_or_none(path: Path) -> Stamp | None:
    try:
        return _stamp(path)
    except OSError:
        return None
