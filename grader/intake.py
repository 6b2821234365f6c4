"""Taking ZIP submissions into the classroom, each checked before it touches the disk.

A ZIP comes from anyone: names that leave the folder, links, bombs, unexpected names, wrong sums and
encrypted entries are refused with the reason; the other ZIPs go on.
"""

from __future__ import annotations

import datetime as dt
import json
import stat
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader import workspace
from grader.answers import notebook_name
from grader.errors import HumasError, SubmissionError
from grader.exercise import find
from grader.submission import ANSWER_NAME, BAD_ZIP, BIGGEST, FORMAT, MANIFEST, student_id

MOST_ENTRIES = 60
MOST_BYTES = 60_000_000
"""Of all entries together, unpacked."""
MOST_RATIO = 200
"""Unpacked to packed, for entries above 1 MB: text of notebooks stays far below."""


@dataclass(frozen=True)
class Parcel:
    """One valid ZIP: whose, for which exercise, when, and its files (without the manifest)."""

    student: str
    exercise: str
    submitted: dt.datetime
    files: Mapping[str, bytes]


@dataclass(frozen=True)
class Taken:
    """What became of one ZIP; ``reason`` says why it was not taken ("" where it was)."""

    zip: Path
    student: str = ""
    exercise: str = ""
    reason: str = ""


def take_in(zips: Iterable[Path], classroom: Path) -> list[Taken]:
    """Take each ZIP into ``submitted/<student>/<exercise>/``, in the order given; one that is bad
    costs no other its place. The classroom must be prepared."""
    from grader.classroom import handin

    known = find()
    taken = []
    for path in zips:
        try:
            parcel = read(path, known)
            handin.take_in(
                classroom, parcel.exercise, parcel.student, parcel.files, parcel.submitted
            )
            taken.append(Taken(path, parcel.student, parcel.exercise))
        except HumasError as bad:
            taken.append(Taken(path, reason=str(bad)))
        except OSError as bad:
            taken.append(Taken(path, reason=f"tidak terbaca atau tertulis ({bad.strerror})"))
    return taken


def read(path: Path, exercises: Iterable[str]) -> Parcel:
    """A ZIP's content, checked. Raises SubmissionError with the reason; writes nothing."""
    if not path.is_file():
        raise SubmissionError("berkas tidak ada")
    try:
        with zipfile.ZipFile(path) as packed:
            files = _read_entries(packed)
    except BAD_ZIP:
        raise SubmissionError("bukan ZIP, atau ZIP yang rusak") from None
    return _checked(files, tuple(exercises))


def _read_entries(packed: zipfile.ZipFile) -> dict[str, bytes]:
    entries = packed.infolist()
    if len(entries) > MOST_ENTRIES:
        raise SubmissionError(f"berisi {len(entries)} berkas, paling banyak {MOST_ENTRIES}")
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise SubmissionError(f"isinya melebihi {MOST_BYTES // 1_000_000} MB")
    files: dict[str, bytes] = {}
    for entry in entries:
        name = entry.filename
        if entry.flag_bits & 1:
            raise SubmissionError(f"“{_shown(name)}” berkata sandi")
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind not in (0, stat.S_IFREG) or not _expected(name):
            raise SubmissionError(f"“{_shown(name)}” tidak boleh ada dalam kiriman")
        if name in files:
            raise SubmissionError(f"“{_shown(name)}” ada dua kali")
        too_dense = entry.file_size > MOST_RATIO * max(entry.compress_size, 1)
        if entry.file_size > BIGGEST or (entry.file_size > 1_000_000 and too_dense):
            raise SubmissionError(f"“{_shown(name)}” terlalu besar")
        with packed.open(entry) as stream:
            content = stream.read(BIGGEST + 1)
        if len(content) > BIGGEST:
            raise SubmissionError(f"“{_shown(name)}” terlalu besar")
        files[name] = content
    return files


def _expected(name: str) -> bool:
    """The names that a ZIP of ``submission.archive`` can have, and no other."""
    folder, slash, base = name.rpartition("/")
    if slash:
        return folder == workspace.ANSWERS and bool(ANSWER_NAME.fullmatch(base))
    return name == MANIFEST or (
        name.endswith(".ipynb") and name.removesuffix(".ipynb").replace("-", "").isalnum()
    )


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in name)[:80]


def _checked(files: dict[str, bytes], exercises: tuple[str, ...]) -> Parcel:
    try:
        manifest: Any = json.loads(files.pop(MANIFEST).decode("utf-8"))
    except KeyError:
        raise SubmissionError(f"{MANIFEST} tidak ada; buat ZIP dengan humas submit") from None
    except (UnicodeDecodeError, ValueError, RecursionError):
        raise SubmissionError(f"{MANIFEST} rusak") from None
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise SubmissionError(f"{MANIFEST} bukan format {FORMAT}")
    exercise, student, sums = (manifest.get(key) for key in ("exercise", "student", "files"))
    if exercise not in exercises:
        raise SubmissionError(f"latihan “{_shown(str(exercise))}” tidak dikenal")
    if not isinstance(student, str) or student_id(student) != student:
        raise SubmissionError(f"nama “{_shown(str(student))}” tidak sah")
    try:
        submitted = dt.datetime.fromisoformat(str(manifest.get("submitted")))
    except ValueError:
        raise SubmissionError(f"waktu dalam {MANIFEST} tidak sah") from None
    if submitted.utcoffset() is None:
        raise SubmissionError(f"waktu dalam {MANIFEST} tanpa zona")
    if not isinstance(sums, dict) or set(sums) != set(files):
        raise SubmissionError(f"isi ZIP tidak sama dengan daftar dalam {MANIFEST}")
    if {name for name in files if name.endswith(".ipynb")} != {notebook_name(exercise)}:
        raise SubmissionError(f"{notebook_name(exercise)} tidak ada")
    changed = sorted(name for name in files if workspace.digest(files[name]) != sums[name])
    if changed:
        raise SubmissionError(f"{changed[0]} berubah sesudah diserahkan (SHA-256 berbeda)")
    return Parcel(student, exercise, submitted.astimezone(dt.UTC), files)
