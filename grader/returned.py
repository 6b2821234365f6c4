"""Feedback that comes back to a trainee: from the class's exchange, or as a page that was sent.

Either way it ends in ``<exercise>/feedback/<time>/<exercise>.html``, where nbgrader puts it and
Beranda finds it. Nothing that is there is overwritten by a page that says something else.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

from grader import exchange, handins, workspace
from grader.errors import ClassroomError, UsageError

FOLDER = "feedback"
BIGGEST = 20_000_000
"""Bytes of a page."""
_TOTAL = re.compile(r"<p>Nilai: <strong>([\d.,]{1,12}) dari ([\d.,]{1,12}) poin</strong>")
_TITLE = re.compile(r"<title>Umpan balik: ([\w-]{1,80})</title>")
BY_FILE = (
    "Bila instruktur mengirim halaman umpan balik, simpan halaman itu lalu jalankan: "
    "humas fetch HALAMAN.html"
)


@dataclass(frozen=True)
class Page:
    """One page of feedback: points as they are written there, and whether it was not here yet."""

    exercise: str
    path: Path
    points: str
    max: str
    new: bool


def total(text: str) -> tuple[str, str] | None:
    """Points and most points as a page of feedback writes them; None for another page."""
    found = _TOTAL.search(text)
    return (found[1], found[2]) if found else None


def waiting(folder: Path, asked: str = "") -> list[str]:
    """The exercises that were handed in through the exchange from here, or the one asked for.

    Raises UsageError where there is nothing to fetch, with what to do.
    """
    known = sorted(path.parent.name for path in folder.glob("*/rubric.json"))
    if asked and asked not in known:
        listed = f"Pilih salah satu: {', '.join(known)}" if known else "Jalankan: humas start"
        raise UsageError(f"Latihan “{asked}” tidak ada di {folder}. {listed}")
    every = handins.found(folder)
    chosen = [slug for slug in every if asked in ("", slug)]
    if not chosen:
        what = asked or "Belum ada latihan yang"
        said = f"{what} belum diserahkan dari folder ini" if asked else f"{what} diserahkan"
        raise UsageError(f"{said}. Umpan balik datang sesudah penyerahan: humas submit LATIHAN")
    sent = [
        slug for slug in chosen if any(e.paper and e.paper.by_exchange for e in every[slug])
    ]  # fmt: skip
    if not sent:
        raise UsageError(
            f"{', '.join(chosen)}: diserahkan sebagai ZIP, jadi umpan baliknya tidak ada di bursa "
            f"kelas. {BY_FILE}"
        )
    return sorted(sent)


def from_exchange(folder: Path, exercise: str) -> list[Page]:
    """Fetch what the instructor has released for an exercise, the latest first; none is no error.

    Raises ClassroomError where there is no exchange or it cannot be read.
    """
    place = exchange.inbound(folder)
    if place is None:
        raise ClassroomError(f"Bursa kelas tidak ditemukan dari komputer ini. {BY_FILE}")
    if not (place.parent / FOLDER).is_dir():
        return []
    from grader.classroom import handin

    own = folder / exercise
    before = {path: path.read_bytes() for path in _pages(own)}
    handin.fetch(exchange.connect(folder), exercise, folder)
    found = []
    for path in _pages(own):
        content = path.read_bytes()
        if said := total(content.decode("utf-8", "replace")):
            found.append(Page(exercise, path, *said, content != before.get(path)))
    return found


def from_file(folder: Path, file: Path, now: dt.datetime | None = None) -> Page:
    """Put a page that was sent where Beranda finds it.

    Raises UsageError for a file that is not there or is no feedback on an exercise of this folder.
    """
    try:
        size = file.stat().st_size
        content = file.read_bytes() if size <= BIGGEST else b""
    except OSError as bad:
        raise UsageError(f"Berkas {file} tidak terbaca ({bad.strerror}). Periksa namanya.") from bad
    text = content.decode("utf-8", "replace")
    named, said = _TITLE.search(text), total(text)
    if named is None or said is None:
        raise UsageError(
            f"{file.name}: bukan halaman umpan balik kursus ini. Simpan halaman yang dikirim "
            "instruktur tanpa mengubahnya, lalu coba lagi."
        )
    exercise = named[1]
    if not (folder / exercise / "rubric.json").is_file():
        raise UsageError(
            f"{file.name}: umpan balik untuk {exercise}, yang tidak ada di {folder}. Sebutkan "
            "folder latihannya: humas fetch HALAMAN.html --folder FOLDER"
        )
    own = folder / exercise
    here = next((path for path in _pages(own) if path.read_bytes() == content), None)
    if here is not None:
        return Page(exercise, here, *said, new=False)
    when = now or dt.datetime.now(dt.UTC)
    # No colon, which Windows allows in no name; the order of names stays that of times.
    target = own / FOLDER / f"{when.astimezone(dt.UTC):%Y-%m-%d %H.%M.%S UTC}" / f"{exercise}.html"
    workspace.write(target, content)
    return Page(exercise, target, *said, new=True)


def _pages(own: Path) -> list[Path]:
    """The pages of feedback in an exercise's folder, the latest first."""
    return sorted((own / FOLDER).glob(f"*/{own.name}.html"), reverse=True)
