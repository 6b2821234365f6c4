"""``humas doctor``: what is installed, what is missing, how to get it."""

from __future__ import annotations

import importlib.metadata as metadata
import os
import re
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from grader import workspace

OLDEST = (3, 11)
DISTRIBUTION = "kelas-humas"
LEAST_FREE = 500_000_000
"""Bytes: texts are small, but a full disk costs a trainee the text being saved."""
_PIN = re.compile(r"^[\w.-]+==[^\\\n]+", re.MULTILINE)
_NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True)
class Check:
    """One line of the table. ``needed``: without it the course does not run; ``how``: the next
    step where it is missing."""

    name: str
    works: bool
    found: str
    how: str = ""
    needed: bool = True


def checks(folder: Path, classroom: Path) -> list[Check]:
    """Everything that is looked at, for this workspace and this classroom; changes nothing."""
    return [
        _python(),
        _packages(),
        _package("jupyterlab", "JupyterLab"),
        _package("nbgrader", "nbgrader"),
        _package("jupyterlab-language-pack-id-ID", "Bahasa Indonesia di JupyterLab", needed=False),
        _exercises(),
        _writable(folder),
        _disk(folder),
        _exchange(folder),
        _gradebook(classroom),
        *_for_tests(),
    ]


def _python() -> Check:
    found = ".".join(map(str, sys.version_info[:3]))
    return Check(
        "Python",
        sys.version_info >= OLDEST,
        found,
        "Pasang Python 3.11 atau lebih baru: python.org",
    )


def wanted() -> tuple[list[str], str]:
    """The requirements to compare with: the clone's lock, else what the wheel declares; and which
    of the two ("" for neither)."""
    root = workspace.checkout()
    if root is not None and (root / "requirements.lock").is_file():
        lock = (root / "requirements.lock").read_text(encoding="utf-8")
        return _PIN.findall(lock), "requirements.lock"
    try:
        return metadata.requires(DISTRIBUTION) or [], "syarat paket"
    except metadata.PackageNotFoundError:
        return [], ""


def _packages() -> Check:
    lines, source = wanted()
    if not source:
        how = "Pasang dari paket peserta, atau jalankan make start di clone."
        return Check("Paket", False, "kelas-humas tidak terpasang", how)
    total, missing, other = 0, [], []
    for line in lines:
        requirement, _, marker = line.partition(";")
        name = _NAME.match(requirement)
        version = _version(name[0]) if name else None
        if name is None or (version is None and marker):
            continue  # for another system, or for development
        total += 1
        pinned = requirement.partition("==")[2].strip(" \\\n")
        if version is None:
            missing.append(f"{name[0]} tidak ada")
        elif pinned and pinned != version:
            other.append(f"{name[0]} {version}, seharusnya {pinned}")
    wrong = [*missing, *other]
    found = f"{total - len(wrong)} dari {total} sesuai {source}"
    if wrong:
        more = f" dan {len(wrong) - 4} lagi" if len(wrong) > 4 else ""
        found += f": {'; '.join(wrong[:4])}{more}"
    how = "Jalankan lagi make start (di clone), atau pasang ulang dari paket peserta."
    return Check("Paket", not wrong, found, how, needed=bool(missing))


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _package(name: str, shown: str, *, needed: bool = True) -> Check:
    version = _version(name)
    return Check(
        shown, version is not None, version or "tidak terpasang", f"python -m pip install {name}",
        needed,
    )  # fmt: skip


def _exercises() -> Check:
    from grader import exercise

    slugs = exercise.find()
    found = ", ".join(slugs) or f"tidak ada di {exercise.exercises_root()}"
    return Check("Latihan", bool(slugs), found, "Pasang ulang kelas-humas; paketnya tidak lengkap.")


def _nearest(folder: Path) -> Path:
    return next(path for path in (folder, *folder.parents) if path.exists())


def _writable(folder: Path) -> Check:
    place = _nearest(folder)
    works = place.is_dir() and os.access(place, os.W_OK | os.X_OK)
    found = f"{folder}" + ("" if folder.exists() else " (belum dibuat; jalankan humas start)")
    return Check("Folder latihan", works, found, "Pilih folder lain: humas start --folder FOLDER")


def _disk(folder: Path) -> Check:
    free = shutil.disk_usage(_nearest(folder)).free
    text = f"{free / 1e9:.1f}".replace(".", ",")
    return Check("Ruang disk", free >= LEAST_FREE, f"{text} GB kosong", "Kosongkan ruang disk.")


def _exchange(folder: Path) -> Check:
    from grader import exchange

    place = exchange.inbound(folder)
    how = "Tidak apa-apa: humas submit membuat ZIP untuk dikirim kepada instruktur."
    if place is None:
        return Check("Bursa kelas", False, "tidak dipasang", how, needed=False)
    works = exchange.is_open(place)
    return Check("Bursa kelas", works, f"{place}", how, needed=False)


def _gradebook(classroom: Path) -> Check:
    path = classroom / "gradebook.db"
    if not path.is_file():
        how = "Hanya untuk instruktur; dibuat oleh humas release atau humas demo."
        return Check("Buku nilai", False, "belum ada", how, needed=False)
    try:
        with sqlite3.connect(f"file:{path.as_posix()}?mode=ro", uri=True) as book:
            students = book.execute("select count(*) from student").fetchone()[0]
            healthy = book.execute("pragma quick_check(1)").fetchone()[0] == "ok"
    except sqlite3.Error as bad:
        return Check("Buku nilai", False, f"{path}: {bad}", "Pulihkan dari cadangan.", needed=True)
    return Check("Buku nilai", healthy, f"{path}, {students} peserta", "Pulihkan dari cadangan.")


def _for_tests() -> Iterator[Check]:
    for shown, names, install in (
        ("Chromium", ("chromium", "chromium-browser", "google-chrome"), "chromium"),
        ("bubblewrap", ("bwrap",), "bubblewrap"),
    ):
        path = next(filter(None, map(shutil.which, names)), None)
        how = f"Hanya untuk pengujian (make test-full): apt-get install {install}"
        yield Check(shown, path is not None, path or "tidak ada", how, needed=False)
