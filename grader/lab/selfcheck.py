"""From a saved notebook to what the panel shows, as plain JSON data; never raises.

The answer is read from the file, as grading reads it, not from what the front end believes it to
be. A view that is ready to be shown has

``state``     ``graded``, ``thin`` (the effort gate stopped it), ``empty``, ``review`` (a person
              judges all of it), ``pending`` (no key at hand) or ``trouble``
``trouble``   ``{message, step}`` in that last state, else None
``score``     ``{points, max, share}``; the first two are text with a decimal comma
``criteria``  one entry a criterion, in the rubric's order
``counts``    ``[{outcome, number}]``, ``notes``, ``words``, ``file``, ``saved`` (ms since 1970)
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from grader import notebook as nb
from grader.assessment import Answer, Assessment, Evidence, Outcome, Result
from grader.errors import NotebookError
from grader.exercise import Exercise, load_release
from grader.lab import lessons
from grader.lab.place import RUBRIC, find_notebook

View = dict[str, Any]
Stamp = tuple[str, int, int]

REBUILD = (
    "Teks Anda tetap tersimpan di notebook. Tutup notebook, jalankan `humas start` sekali lagi "
    "di terminal, lalu buka kembali; atau minta bantuan instruktur."
)
RESTORE = (
    "Bila teks Anda masih tampak di atas, tekan Ctrl+S lalu periksa lagi. Bila tidak, pilih menu "
    "File → Revert Notebook to Checkpoint untuk mengambil simpanan terakhir yang utuh."
)
PUT_BACK = (
    "Klik di luar panel, lalu pilih menu Edit → Undo Cell Operation sampai sel itu kembali. Bila "
    "tidak kembali, pilih File → Revert Notebook to Checkpoint."
)
FIRST_WORD = {
    "empty": "Belum ada jawaban. Klik sel di atas, tekan Enter, tulis, lalu tekan Simpan & periksa.",
    "review": "Jawaban ini dibaca dan dinilai oleh instruktur setelah diserahkan.",
}
"""What stands where nothing was judged, in place of the assessment's own notes."""


class SelfCheck:
    """The self-check of one item: the folder it looks into, what it saw last.

    ``look`` may be called from several threads (a front end may deliver messages on another).
    """

    def __init__(
        self, folder: Path, item: str, environ: Mapping[str, str] = os.environ
    ) -> None:
        self.folder = folder
        self.item = item
        self.told = ""
        """The file name under which the front end has the notebook open; "" if it did not say."""
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

    def look(self) -> View:
        """Read the answer from disk, grade it, and return the view."""
        with self._lock:
            try:
                return self._look()
            except _Trouble as trouble:
                return _trouble(self.item, trouble.message, trouble.step)
            except Exception:
                # A trainee never sees a traceback; whoever runs the server finds it in the log.
                logging.getLogger(__name__).exception("self-check of %s failed", self.item)
                return _trouble(
                    self.item,
                    "Pemeriksaan terhenti karena kesalahan pada program, bukan pada tulisan Anda.",
                    "Teks Anda tersimpan. Lanjutkan menulis, dan sampaikan hal ini kepada "
                    "instruktur.",
                )

    def _look(self) -> View:
        path = self._path()
        self._seen = _stamp_or_none(path)
        exercise = self._load()
        try:
            item = exercise.rubric.item(self.item)
        except KeyError:
            raise _Trouble(f"Butir “{self.item}” tidak ada dalam rubrik latihan ini.", REBUILD) from None
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
            raise _Trouble(f"Sel jawaban “{item.head.title}” tidak ada lagi di {path.name}.", PUT_BACK)
        answer = nb.answers(notebook, exercise, path.parent).get(self.item, Answer(self.item))
        view = _view(exercise.rubric.grade(answer), self.folder)
        if len(cells) > 1:
            view["notes"].append(
                f"Ada {len(cells)} sel jawaban yang sama di notebook ini. Yang dinilai hanya yang "
                "paling atas; pindahkan teks Anda ke sana."
            )
        saved = self._seen[1] // 1_000_000 if self._seen else 0
        return view | {"file": path.name, "saved": saved}

    def _path(self) -> Path:
        slug = self._exercise[1].slug if self._exercise else self.folder.name
        return find_notebook(self.folder, slug, self.told, self._environ)

    def _load(self) -> Exercise:
        path = self.folder / RUBRIC
        try:
            stamp = _stamp(path)
            if self._exercise is None or self._exercise[0] != stamp:
                self._exercise = (stamp, load_release(path))
        except FileNotFoundError:
            raise _Trouble(f"Berkas rubrik ({RUBRIC}) tidak ada di folder latihan.", REBUILD) from None
        except Exception as bad:
            raise _Trouble(f"Berkas rubrik ({RUBRIC}) rusak atau dari versi lain.", REBUILD) from bad
        return self._exercise[1]


class _Trouble(Exception):
    """Ends a look; shown to the trainee, never raised to a caller."""

    def __init__(self, message: str, step: str) -> None:
        super().__init__(message)
        self.message = message
        self.step = step


def _stamp(path: Path) -> Stamp:
    """Name, time and size: differs after each save. Raises OSError."""
    status = path.stat()
    return (path.name, status.st_mtime_ns, status.st_size)


def _stamp_or_none(path: Path) -> Stamp | None:
    try:
        return _stamp(path)
    except OSError:
        return None


def _trouble(item: str, message: str, step: str) -> View:
    empty = {"score": None, "criteria": [], "counts": [], "notes": [], "words": 0}
    trouble = {"message": message, "step": step}
    return {"item": item, "title": "", "state": "trouble", "trouble": trouble, "file": "", "saved": 0} | empty


def _view(assessment: Assessment, folder: Path) -> View:
    state = _state(assessment)
    judged = state == "graded"
    notes = [FIRST_WORD[state]] if state in FIRST_WORD else list(assessment.notes)
    if assessment.doubts and state == "graded":
        notes.append("Sebagian dibaca instruktur dahulu, jadi nilai ini masih sementara.")
    return {
        "item": assessment.item,
        "title": assessment.title,
        "state": state,
        "trouble": None,
        "score": {
            "points": number(assessment.points),
            "max": number(assessment.max_points),
            "share": assessment.points / assessment.max_points if assessment.max_points else 0.0,
        },
        "counts": _counts(assessment.results) if judged else [],
        "notes": notes,
        "words": assessment.words,
        "criteria": [_criterion(result, judged, folder) for result in assessment.results],
    }


def _state(assessment: Assessment) -> str:
    if assessment.pending:
        return "pending"
    if assessment.outcome is Outcome.NOT_ATTEMPTED:
        return "empty"
    if assessment.gate:
        return "thin"
    if all(result.outcome is Outcome.FOR_INSTRUCTOR for result in assessment.results):
        return "review"
    return "graded"


def _counts(results: tuple[Result, ...]) -> list[dict[str, Any]]:
    found = [(kind, sum(result.outcome is kind for result in results)) for kind in Outcome]
    return [{"outcome": str(kind), "number": count} for kind, count in found if count]


def _criterion(result: Result, judged: bool, folder: Path) -> dict[str, Any]:
    """One criterion. Where nothing was judged, its message says the same as all the others: left
    out."""
    return {
        "id": result.criterion,
        "group": result.group,
        "title": result.title,
        "outcome": str(result.outcome),
        "points": number(result.points),
        "max": number(result.max_points),
        "message": result.message if judged else "",
        "hint": result.hint,
        "learn": lessons.link(result.learn, folder) if result.learn else {},
        "evidence": [_quotation(entry) for entry in result.evidence] if judged else [],
    }


def _quotation(evidence: Evidence) -> dict[str, Any]:
    """A passage; ``own`` is False where it does not come from the trainee's text."""
    own = evidence.end > evidence.start
    cut = own and evidence.end - evidence.start > len(evidence.text)
    text = " ".join(evidence.text.split())
    return {"text": f"{text}…" if cut else text, "note": evidence.note, "own": own}


def number(value: float) -> str:
    """A number of points as Indonesian writes it: ``12,5``, ``3``; at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",")
