"""``workspace/``: what a trainee works in, made from the released exercises and the lessons.

``.humas/release.json`` holds the SHA-256 of each file as it was written. By it a second run tells a
notebook that the trainee changed (kept byte for byte; a newer release is put beside it, once) from
one that was not touched (replaced). Nothing is ever deleted.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from grader.errors import UsageError

FOLDER = "workspace"
OWN = ".humas"
"""The tools' own folder inside a workspace; JupyterLab does not show it."""
LESSONS = "pelajaran"
HANDED_IN = "diserahkan"
ANSWERS = "jawaban"
NEWER = "terbitan baru"
_RECORD = f"{OWN}/release.json"


@dataclass(frozen=True)
class Update:
    """What one build did; all paths are relative to ``folder``."""

    folder: Path
    written: tuple[str, ...] = ()
    renewed: tuple[str, ...] = ()
    beside: Mapping[str, str] = field(default_factory=dict)
    """A notebook that the trainee changed, and where its newer release was put."""


def checkout() -> Path | None:
    """The clone that this package runs from; None for an installed wheel."""
    root = Path(__file__).resolve().parent.parent
    return root if (root / "exercises").is_dir() and (root / "pyproject.toml").is_file() else None


def locate(folder: Path | None = None, here: Path | None = None) -> Path:
    """The workspace that a command means: the one named, the one around ``here``, the clone's,
    else ``here/workspace``."""
    if folder is not None:
        return folder.expanduser().resolve()
    here = (here or Path.cwd()).resolve()
    around = (here, *here.parents)
    own = next((path for path in around if (path / _RECORD).is_file()), None)
    if own is not None:
        return own
    root = checkout()
    return (root if root in around else here) / FOLDER


def contents() -> dict[str, bytes]:
    """All that a workspace gets: relative path to content; no key, sample or solution."""
    from grader import exercise, frontpage, lesson, schedule

    files: dict[str, bytes] = {}
    for slug in exercise.find():
        files |= {f"{slug}/{name}": content for name, content in released(slug).items()}
    for module in lesson.find():
        built = lesson.files(lesson.course_root() / module)
        files |= {f"{LESSONS}/{module}/{name}": content for name, content in built.items()}
    deadlines = schedule.dump(schedule.read(_schedule()))
    return files | frontpage.files(files) | {f"{OWN}/{schedule.NAME}": deadlines}


def _schedule() -> Path:
    """The deadlines: of an installed wheel, else of the clone's own classroom."""
    from grader.schedule import NAME

    here = Path(__file__).resolve().parent
    packed = here / "_data" / NAME
    return packed if packed.is_file() else here.parent / "classroom" / NAME


def released(slug: str) -> dict[str, bytes]:
    """One exercise as a trainee gets it: built from a clone, or as packed into the wheel."""
    from grader import exercise, notebook

    folder = exercise.exercises_root() / slug
    if (folder / "rubric.yaml").is_file():
        return notebook.release_files(exercise.load(slug))
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def build(folder: Path, files: Mapping[str, bytes] | None = None) -> Update:
    """Bring a workspace up to date and say what was done.

    Raises UsageError where the folder cannot be written.
    """
    try:
        return _build(folder, contents() if files is None else files)
    except OSError as bad:
        place = Path(bad.filename) if bad.filename else folder
        raise UsageError(
            f"Folder latihan tidak dapat ditulis: {place} ({bad.strerror}). Periksa izin dan ruang "
            "disk, atau pilih tempat lain: humas start --folder FOLDER"
        ) from bad


def _build(folder: Path, files: Mapping[str, bytes]) -> Update:
    from grader.frontpage import HOME, same_page

    record = _read_record(folder / _RECORD)
    written: list[str] = []
    renewed: list[str] = []
    beside: dict[str, str] = {}
    for name, content in sorted(files.items()):
        path, new = folder / name, digest(content)
        now = digest(path.read_bytes()) if path.is_file() else None
        if now is None:
            write(path, content)
            written.append(name)
        elif now != new:
            # Beranda is nobody's work. With JupyterLab open it is not written without need: that
            # would end in a question about a file that has changed on disk.
            known = record["files"].get(name)
            if name == HOME and known == new and same_page(path.read_bytes(), content):
                continue
            ours = now == known or path.suffix != ".ipynb" or name == HOME
            if not ours:
                if new not in (known, record["beside"].get(name)):
                    beside[name] = _put_beside(folder, name, content, record)
                    record["beside"][name] = new
                continue
            write(path, content)
            renewed.append(name)
        record["files"][name] = new
    text = json.dumps(record, ensure_ascii=False, sort_keys=True, indent=1) + "\n"
    write(folder / _RECORD, text.encode())
    return Update(folder, tuple(written), tuple(renewed), beside)


def _put_beside(folder: Path, name: str, content: bytes, record: dict[str, Any]) -> str:
    """Write a newer release next to a changed notebook, under a name that nothing of the trainee's
    has; returns that name."""
    path = PurePosixPath(name)
    number = 1
    while True:
        label = NEWER if number == 1 else f"{NEWER} {number}"
        other = path.with_name(f"{path.stem} ({label}){path.suffix}").as_posix()
        there = folder / other
        if not there.exists() or digest(there.read_bytes()) == record["files"].get(other):
            write(there, content)
            record["files"][other] = digest(content)
            return other
        number += 1


def _read_record(path: Path) -> dict[str, Any]:
    """The record of earlier runs. Where it is lost or damaged, every file counts as the
    trainee's."""
    empty: dict[str, Any] = {"format": 1, "files": {}, "beside": {}}
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return empty
    if not isinstance(data, dict) or not all(
        isinstance(data.get(key), dict) for key in ("files", "beside")
    ):
        return empty
    return data


def digest(content: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".baru")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
