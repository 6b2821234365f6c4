"""Handing in: to nbgrader's exchange where there is one, else as a ZIP with a receipt.

Either way exactly the same files leave the trainee's folder: the notebook under its own name and
``jawaban/*.csv|json``. The ZIP adds ``manifest.json``, by which ``intake`` checks it. What went to
the exchange is kept as the same ZIP in ``.humas/diserahkan/``, so that it can be read again
(``receipts.py``).
"""

from __future__ import annotations

import datetime as dt
import getpass
import io
import json
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from grader import answers as nb
from grader import handins, paper, workspace
from grader.errors import ClassroomError, HumasError, NotebookError, UsageError
from grader.exercise import Exercise, load_release
from grader.frontpage import HOME

MANIFEST = "manifest.json"
FORMAT = 1
ANSWER_NAME = re.compile(r"[a-z][a-z0-9-]{0,60}\.(?:csv|json)")
BIGGEST = 20_000_000
"""Bytes that one handed-in file may have."""
BAD_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError)
"""What reading a ZIP raises that is damaged or none at all."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_RESERVED = frozenset({"con", "prn", "aux", "nul"})


@dataclass(frozen=True)
class Handed:
    """What was handed in, where to, and what the trainee should still know (``notices``)."""

    exercise: str
    student: str
    when: dt.datetime
    files: Mapping[str, str]
    """Relative path to SHA-256."""
    place: Path
    receipt: Path
    by_exchange: bool
    notices: tuple[str, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    """Graded item to its answer's fingerprint."""


@dataclass(frozen=True)
class Gathered:
    """The files of one exercise that would be handed in."""

    exercise: str
    source: Path
    files: Mapping[str, bytes]
    notices: tuple[str, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)


def student_id(name: str) -> str:
    """A name as the classroom keeps it: ``[a-z0-9_-]``, at most 60. Raises UsageError where nothing
    of it remains."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    found = re.sub(r"-{2,}", "-", re.sub(r"[^a-z0-9_-]+", "-", plain)).strip("-_")[:60]
    if not found or found in _RESERVED:
        raise UsageError(
            f"Nama “{name}” tidak dapat dipakai. Tulis nama dengan huruf Latin, mis. "
            "humas submit --name siti-rahma"
        )
    return found


def user() -> str:
    """The name that the system knows the trainee by; raises UsageError where it knows none."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        raise UsageError(
            "Nama Anda tidak diketahui sistem. Sebutkan: humas submit --name NAMA-ANDA"
        ) from None


def choose(folder: Path, asked: str = "") -> Path:
    """What to hand in: the notebook or exercise folder that was asked for, or the only one.

    Raises UsageError that lists what there is.
    """
    known = sorted(path.parent.name for path in folder.glob("*/rubric.json"))
    if asked:
        direct = Path(asked)
        for path in (direct, folder / asked):
            if path.is_file() and path.suffix == ".ipynb" and path.name != HOME:
                return path.resolve()
        if direct.is_dir() and (direct / "rubric.json").is_file():
            return direct.resolve()
        if asked.rstrip("/\\") in known:
            return folder / asked.rstrip("/\\")
        raise UsageError(
            f"Latihan “{asked}” tidak ada di {folder}. "
            + (f"Pilih salah satu: {', '.join(known)}" if known else "Jalankan dahulu: humas start")
        )
    if len(known) == 1:
        return folder / known[0]
    if not known:
        raise UsageError(f"Belum ada latihan di {folder}. Jalankan dahulu: humas start")
    here = Path.cwd()
    if here.parent == folder and here.name in known:
        return here
    raise UsageError(f"Sebutkan latihannya, mis. humas submit {known[0]} ({', '.join(known)})")


def gather(path: Path) -> Gathered:
    """Read what is to be handed in, from a notebook or an exercise's folder.

    Raises NotebookError where there is nothing readable, RubricError for a damaged rubric.json.
    """
    folder = path if path.is_dir() else path.parent
    exercise = load_release(folder / "rubric.json")
    name = nb.notebook_name(exercise.slug)
    source, notices = (path, []) if path.is_file() else pick(folder, exercise)
    content = _bounded(source)
    answers = nb.read_answers(source, exercise)
    graded = [item for item in exercise.rubric.items if not item.head.practice]
    empty = [item.head.title for item in graded if not answers[item.id].present]
    if empty:
        notices.append(f"{paper.EMPTY}{', '.join(empty)}.")
    files = {name: content}
    for answer in sorted((folder / workspace.ANSWERS).glob("*")):
        if answer.is_file() and not answer.is_symlink() and ANSWER_NAME.fullmatch(answer.name):
            files[f"{workspace.ANSWERS}/{answer.name}"] = _bounded(answer)
    prints = {item.id: nb.fingerprint(answers[item.id]) for item in graded}
    return Gathered(exercise.slug, source, files, tuple(notices), prints)


def pick(folder: Path, exercise: Exercise) -> tuple[Path, list[str]]:
    """The notebook of an exercise: the one with answers; of several, the one so named."""
    own = folder / nb.notebook_name(exercise.slug)
    written, broken = [], None
    for path in sorted(folder.glob("*.ipynb")):
        try:
            notebook = nb.read(path)
            marks = notebook.get("metadata", {}).get("kelas_humas", {})
            if path == own or marks.get("exercise") == exercise.slug:
                found = nb.answers(notebook, exercise, folder).values()
                if any(answer.present for answer in found if answer.text):
                    written.append(path)
        except (NotebookError, AttributeError) as bad:
            if path == own:
                broken = bad
    if isinstance(broken, NotebookError):
        raise broken
    if not written or own in written:
        chosen = own
    else:
        chosen = max(written, key=lambda path: path.stat().st_mtime_ns)
    if not chosen.is_file():
        raise NotebookError(f"{own.name}: berkas tidak ada di {folder}. Jalankan: humas start")
    others = [path.name for path in written if path != chosen]
    notices = [f"Yang diserahkan adalah {chosen.name}."] if chosen != own or others else []
    notices += [
        f"{other} juga berisi jawaban. Untuk menyerahkan yang itu: "
        f'humas submit "{exercise.slug}/{other}"'
        for other in others
    ]
    return chosen, notices


def _bounded(path: Path) -> bytes:
    size = path.stat().st_size
    if size > BIGGEST:
        raise NotebookError(
            f"{path.name}: {size // 1_000_000} MB, paling besar {BIGGEST // 1_000_000} MB. "
            "Hapus gambar atau keluaran yang besar, simpan, lalu serahkan lagi."
        )
    return path.read_bytes()


def hand_in(
    folder: Path, asked: str = "", name: str = "", now: dt.datetime | None = None
) -> Handed:
    """Hand in one exercise of a workspace and write the receipt.

    The exchange is used where the workspace's nbgrader configuration names one that can be written;
    where it refuses, a ZIP is made all the same and ``notices`` says why.
    """
    gathered = gather(choose(folder, asked))
    student = student_id(name or user())
    when = (now or dt.datetime.now().astimezone()).replace(microsecond=0)
    sums = {path: workspace.digest(content) for path, content in gathered.files.items()}
    notices = list(gathered.notices)
    receipt = handins.receipt(folder, gathered.exercise, student, when)
    target = receipt.with_suffix(".zip")
    place: Path | None = None
    if not name or name == _user_or_nothing():  # the exchange knows people by their user alone
        try:
            from grader import exchange

            place = exchange.submit(folder, gathered)
        except (ClassroomError, OSError) as bad:
            notices.append(f"Bursa tidak menerima ({bad}); sebagai gantinya dibuat ZIP.")
    packed = archive(gathered, student, when)
    if place is None:
        workspace.write(target, packed)
    else:
        notices += _keep_copy(handins.kept_copy(folder, receipt), packed)
    handed = Handed(
        gathered.exercise, student, when, sums, place or target, receipt, place is not None,
        tuple(notices), gathered.answers,
    )  # fmt: skip
    workspace.write(receipt, paper.text(handed).encode())
    return handed


def _keep_copy(place: Path, packed: bytes) -> list[str]:
    """Keep what went to the exchange; it is handed in all the same where that cannot be done."""
    try:
        workspace.write(place, packed)
    except OSError as bad:
        return [f"Salinan untuk dibaca kembali tidak dapat disimpan ({bad.strerror})."]
    return []


def _user_or_nothing() -> str:
    try:
        return user()
    except HumasError:
        return ""


def archive(gathered: Gathered, student: str, when: dt.datetime) -> bytes:
    """The ZIP: the gathered files and the manifest, nothing else."""
    manifest = {
        "format": FORMAT,
        "exercise": gathered.exercise,
        "student": student,
        "submitted": when.isoformat(),
        "files": {path: workspace.digest(content) for path, content in gathered.files.items()},
    }
    text = json.dumps(manifest, ensure_ascii=False, sort_keys=True, indent=1) + "\n"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for path, content in [(MANIFEST, text.encode()), *sorted(gathered.files.items())]:
            entry = zipfile.ZipInfo(path, date_time=_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, content)
    return buffer.getvalue()
