"""Where a trainee stands in the course, read from the files of the workspace; never raises.

The modules come from ``.humas/kursus.json`` (``grader/frontpage.py``). An exercise counts by its
graded items that are answered, a lesson by its things to try; a lesson without any counts once it
was opened, which JupyterLab shows by the checkpoint that it makes then.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from grader import handins, schedule
from grader.errors import HumasError, NotebookError
from grader.frontpage import FORMAT, MAP
from grader.lab import records
from grader.lab.modules import PATHS, Module, Standing, Work
from grader.lab.reading import Reading, Scores, answer_stamp, read_work
from grader.workspace import HANDED_IN, LESSONS, OWN

RENEW = (
    "Daftar modul tidak ditemukan atau rusak. Jalankan `humas start` sekali lagi di terminal, lalu "
    "tekan Perbarui; tulisan Anda tidak diubah."
)
AGAIN = (
    "Jangan hapus berkasnya. Ganti namanya lalu jalankan `humas start` untuk mendapat yang baru, "
    "atau minta bantuan instruktur."
)
DAMAGED = (
    "Berkas rubric.json rusak. Jalankan `humas start` sekali lagi di terminal; tulisan Anda tidak "
    "diubah."
)
NOT_THERE = "Belum ada di folder ini. Jalankan `humas start` sekali lagi di terminal."


class Course:
    """What was read of a workspace; a file is read again only where its folder changed."""

    def __init__(self, root: Path, exchange: Path | None = None) -> None:
        self.root = root
        self._tables = [*filter(None, [exchange]), root / OWN / schedule.NAME]
        """Where deadlines may stand; the class's table in the exchange goes first."""
        self._readings: dict[str, tuple[Any, Reading]] = {}
        self._scores = Scores()
        self._handed: tuple[Any, Mapping[str, list[handins.HandIn]]] = (None, {})
        self._due: Mapping[str, dt.datetime] = {}
        self._seen: Any = None

    def look(self, *, scores: bool = True) -> Standing:
        """Read what changed. Without ``scores`` nothing is graded, which takes longest."""
        try:
            self._seen = self._stamp()
            self._due = self._deadlines()
            self._hear_of_hand_ins()
            modules = [self._module(entry, scores) for entry in self._map()]
        except Exception:
            logging.getLogger(__name__).exception("the course's map cannot be read")
            return Standing(trouble=RENEW)
        order = {name: place for place, name in enumerate(PATHS)}
        return Standing(tuple(sorted(modules, key=lambda module: order.get(module.path, 0))))

    def changed(self) -> bool:
        """Whether a file changed since the last look, or an hour went by; reads none of them."""
        try:
            return bool(self._stamp() != self._seen)
        except Exception:  # as in `look`, which will say what is wrong
            return self._seen is not None

    def _deadlines(self) -> Mapping[str, dt.datetime]:
        table = next((path for path in self._tables if path.is_file()), None)
        return schedule.read(table) if table else {}

    def _hear_of_hand_ins(self) -> None:
        """Read the receipts where one came or went."""
        stamp = records.names(self.root / HANDED_IN)
        if stamp != self._handed[0]:
            self._handed = (stamp, handins.found(self.root))

    def _map(self) -> list[dict[str, Any]]:
        data = json.loads((self.root / OWN / MAP).read_text(encoding="utf-8"))
        if data["format"] != FORMAT:
            raise ValueError(f"format {data['format']}")
        modules: list[dict[str, Any]] = data["modules"]
        return modules

    def _stamp(self) -> Any:
        """Names, times and sizes of all that counts."""
        folders = sorted(path.parent for path in self.root.glob("*/rubric.json"))
        folders += sorted(path.parent for path in self.root.glob(f"{LESSONS}/*/lesson.ipynb"))
        return (
            *map(records.stamp, (self.root / OWN / MAP, *self._tables)),
            records.names(self.root / HANDED_IN),
            [answer_stamp(folder) for folder in folders],
            dt.datetime.now().hour,  # what is said of a deadline grows old
        )

    def _module(self, entry: Mapping[str, Any], scores: bool) -> Module:
        name = str(entry["id"])
        lesson = None
        if entry["minutes"]:
            lesson = Work("lesson", name, str(entry["title"]), int(entry["minutes"]))
            lesson = self._filled(lesson, self.root / LESSONS / name, scores)
        exercises = tuple(self._exercise(found, scores) for found in entry["exercises"])
        return Module(name, str(entry["title"]), str(entry["path"]), lesson, exercises)

    def _exercise(self, entry: Mapping[str, Any], scores: bool) -> Work:
        name = str(entry["id"])
        work = Work("exercise", name, str(entry["title"]), int(entry["minutes"]))
        work = self._filled(work, self.root / name, scores)
        last = next(iter(self._handed[1].get(name, ())), None)
        found = self._readings.get(str(self.root / name)) if work.path else None
        given = last.paper.answers if last and last.paper else {}
        return replace(
            work,
            handed=last.when if last else None,
            changed=bool(found and found[1].changed_since(given)),
            due=self._due.get(name),
            official=records.official(self.root / name, name) if work.path else None,
        )

    def _filled(self, work: Work, folder: Path, scores: bool) -> Work:
        """The work with what its folder holds, or with the reason why that cannot be said."""
        try:
            stamp = answer_stamp(folder)
            known = self._readings.get(str(folder))
            if known is None or known[0] != stamp:
                known = self._readings[str(folder)] = (stamp, read_work(folder, work.kind))
            found = known[1]
            graded = scores and work.kind == "exercise"
            return replace(
                work,
                path=found.notebook.relative_to(self.root).as_posix(),
                done=found.done,
                total=found.total,
                empty=found.empty,
                share=found.share,
                opened=found.opened,
                trouble=f"{found.fault}. {AGAIN}" if found.fault else "",
                score=self._scores.of(found) if graded else None,
            )
        except NotebookError:
            return replace(work, trouble=NOT_THERE)
        except HumasError:
            return replace(work, trouble=DAMAGED)
        except Exception:
            logging.getLogger(__name__).exception("%s cannot be read", folder)
            return replace(work, trouble="Tidak dapat dibaca; sampaikan hal ini kepada instruktur.")


def root_of_kernel(environ: Mapping[str, str] = os.environ) -> Path:
    """The workspace's root: the working directory, or the session's folder where only that has the
    course's map."""
    from grader.lab.place import SESSION

    here = Path.cwd()
    beside = Path(environ.get(SESSION, "") or here / "x").parent
    return next((path for path in (here, beside) if (path / OWN / MAP).is_file()), here).resolve()
